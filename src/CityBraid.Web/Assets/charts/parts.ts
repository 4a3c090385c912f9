// What several kinds of drawings share: axes, legend, patterns, the note beside the pointer.
import { labelSize, lineHeight, widthOf } from "./labels";
import { writeNumber } from "./numbers";
import { say } from "./points";
import { canHide, runsDown, type Specification } from "./specification";
import type { Theme } from "./theme";

const iconWidth = 22;
const iconGap = 6;
const itemGap = 12;

/** The looks of texts on axes. */
export function axisText(theme: Theme) {
  return { color: theme.text, fontFamily: theme.font, fontSize: labelSize, lineHeight };
}

/** The axis of numbers, from zero. */
export function valueAxis(chart: Specification, theme: Theme, width: number) {
  const isAcross = runsDown(chart);
  return {
    type: "value",
    name: chart.unit,
    nameLocation: isAcross ? "middle" : "end",
    nameGap: isAcross ? 30 : 10,
    nameTextStyle: {
      ...axisText(theme),
      color: theme.muted,
      align: isAcross ? "center" : nameAlign(chart.unit),
    },
    splitNumber: isAcross ? Math.max(2, Math.floor(width / 160)) : 5,
    splitLine: { lineStyle: { color: theme.line } },
    axisLabel: {
      ...axisText(theme),
      color: theme.muted,
      hideOverlap: true,
      formatter: (value: number) => writeNumber(value, chart.numbers),
    },
  };
}

/** A short unit ends where the axis stands; a long one begins there, lest it be cut off. */
function nameAlign(unit: string): "left" | "right" {
  return unit.length > 10 ? "left" : "right";
}

/** A colour for a series: its own, else by order. */
export function fill(theme: Theme, key: string, at: number): { color: string } {
  return { color: theme.own[key] ?? theme.order[at % theme.order.length] ?? theme.text };
}

/** Patterns that tell apart what colours may not. */
export function decals(theme: Theme, isShown: boolean) {
  const lines = (rotation: number, dash: number[], gaps: number[]) => ({
    symbol: "rect",
    color: theme.pattern,
    rotation,
    dashArrayX: dash,
    dashArrayY: gaps,
  });
  const none = { symbol: "none" };
  return {
    enabled: isShown,
    label: { enabled: false },
    decal: {
      show: isShown,
      decals: [
        none,
        lines(-Math.PI / 4, [1, 0], [2, 5]),
        { symbol: "circle", symbolSize: 0.6, color: theme.pattern, dashArrayX: [[7, 7]], dashArrayY: [7] },
        lines(Math.PI / 4, [1, 0], [2, 5]),
        lines(0, [1, 0], [2, 6]),
        lines(Math.PI / 2, [1, 0], [2, 6]),
      ],
    },
  };
}

/** The legend, which hides and shows series; none for a single one. */
export function legend(chart: Specification, theme: Theme, width: number) {
  return {
    show: canHide(chart),
    left: 0,
    top: 0,
    width,
    padding: 0,
    itemWidth: iconWidth,
    itemHeight: 14,
    itemGap,
    data: chart.series.map(({ name }) => name),
    selected: Object.fromEntries(
      chart.series.map(({ key, name }) => [name, !chart.hidden.includes(key)]),
    ),
    textStyle: axisText(theme),
    inactiveColor: theme.muted,
    borderColor: theme.line,
  };
}

/** How high the legend becomes. */
export function legendHeight(chart: Specification, theme: Theme, width: number): number {
  if (!canHide(chart)) {
    return 0;
  }

  let rows = 1;
  let used = 0;
  for (const { name } of chart.series) {
    const item = iconWidth + iconGap + widthOf(name, theme.font) + itemGap;
    rows += used > 0 && used + item - itemGap > width ? 1 : 0;
    used = used > 0 && used + item - itemGap > width ? item : used + item;
  }

  return rows * (lineHeight + itemGap);
}

interface Pointed {
  readonly seriesIndex?: number;
  readonly dataIndex?: number;
  readonly dataType?: string;
  readonly name?: string;
  readonly value?: unknown;
}

/** The note beside the pointer. */
export function tip(chart: Specification, theme: Theme) {
  return {
    renderMode: "richText",
    confine: true,
    transitionDuration: 0,
    backgroundColor: theme.surface,
    borderColor: theme.muted,
    textStyle: axisText(theme),
    formatter: (pointed: Pointed) => note(chart, pointed).replace(/(, |: )(?=[^,:]*$)/u, "$1\n"),
  };
}

function note(chart: Specification, pointed: Pointed): string {
  if (chart.kind === "sankey") {
    return pointed.dataType === "edge"
      ? say(chart, { series: pointed.dataIndex ?? 0, category: 0 })
      : `${chart.nodes.find(({ key }) => key === pointed.name)?.name ?? ""}: ${amount(chart, pointed)}`;
  }

  if (chart.kind === "heatMap") {
    const [column = 0, row = 0] = pointed.value as number[];
    return say(chart, { series: row, category: column });
  }

  return say(chart, { series: pointed.seriesIndex ?? 0, category: pointed.dataIndex ?? 0 });
}

function amount(chart: Specification, pointed: Pointed): string {
  const size = Number(pointed.value);
  const rounded = size >= 1000 ? Math.round(size) : Number(size.toPrecision(3));
  return `${writeNumber(rounded, chart.numbers)} ${chart.unit}`;
}
