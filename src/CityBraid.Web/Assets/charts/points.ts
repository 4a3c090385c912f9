// The numbers of a chart one by one, for who goes through them with keys.
import { runsDown, type Specification } from "./specification";

/** Where one is among the numbers: the series (or flow), and the category. */
export interface Place {
  readonly series: number;
  readonly category: number;
}

/** Where a key leads from a place; the same place at an edge; null for a key that leads nowhere. */
export function move(chart: Specification, from: Place | null, key: string): Place | null {
  const columns = chart.kind === "sankey" ? 1 : chart.categories.length;
  const rows = chart.kind === "sankey" ? chart.flows.length : chart.series.length;
  const step = steps(chart)[key];
  if (step === undefined || rows === 0 || columns === 0) {
    return null;
  }

  if (from === null) {
    return { series: 0, category: 0 };
  }

  return {
    series: Math.min(Math.max(from.series + step.series, 0), rows - 1),
    category: Math.min(Math.max(from.category + step.category, 0), columns - 1),
  };
}

/** A number in words: what it is of, how much, in which unit. */
export function say(chart: Specification, place: Place): string {
  if (chart.kind === "sankey") {
    const flow = chart.flows[place.series];
    const name = (key?: string) => chart.nodes.find((node) => node.key === key)?.name ?? "";
    return `${name(flow?.from)} → ${name(flow?.to)}: ${flow?.text} ${chart.unit}`;
  }

  const series = chart.series[place.series];
  const isKnown = series?.values[place.category] != null;
  const amount = isKnown ? `${series?.texts[place.category]} ${chart.unit}` : chart.words["missing"];
  return `${chart.categories[place.category]?.name}, ${series?.name}: ${amount}`;
}

const nextCategory = { series: 0, category: 1 };
const lastCategory = { series: 0, category: -1 };
const nextSeries = { series: 1, category: 0 };
const lastSeries = { series: -1, category: 0 };
const first = { series: -Infinity, category: -Infinity };
const end = { series: Infinity, category: Infinity };

function steps(chart: Specification): Record<string, Place> {
  const across = (next: Place, last: Place) => ({ ArrowRight: next, ArrowLeft: last });
  const down = (next: Place, last: Place) => ({ ArrowDown: next, ArrowUp: last });
  const ends = { Home: first, End: end };
  if (chart.kind === "sankey") {
    return { ...down(nextSeries, lastSeries), ...across(nextSeries, lastSeries), ...ends };
  }

  return runsDown(chart)
    ? { ...down(nextCategory, lastCategory), ...across(nextSeries, lastSeries), ...ends }
    : { ...across(nextCategory, lastCategory), ...down(nextSeries, lastSeries), ...ends };
}
