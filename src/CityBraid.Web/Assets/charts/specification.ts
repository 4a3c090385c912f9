// A chart as the server says it: numbers to draw, and every word and number to show.

/** Something with a name of its own in every language, and a key that is the same in all. */
export interface Named {
  readonly key: string;
  readonly name: string;
}

/** Numbers of one kind, one for each category; null where none is known. */
export interface Series extends Named {
  readonly values: readonly (number | null)[];
  /** The numbers as the reader's language writes them. */
  readonly texts: readonly string[];
}

/** What flows from one node to another. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly amount: number;
  readonly text: string;
}

/** How numbers are written. */
export interface NumberForm {
  readonly group: string;
  readonly point: string;
  readonly minus: string;
}

/** Everything about one chart. */
export interface Specification {
  readonly id: string;
  readonly kind: "stackedBars" | "stackedAreas" | "lines" | "heatMap" | "sankey";
  readonly title: string;
  readonly unit: string;
  readonly sources: readonly string[];
  readonly lang: string;
  /** The name of files made of it, without ending. */
  readonly file: string;
  readonly isTable: boolean;
  readonly hidden: readonly string[];
  readonly isTime: boolean;
  readonly categories: readonly Named[];
  readonly series: readonly Series[];
  readonly nodes: readonly Named[];
  readonly flows: readonly Flow[];
  readonly words: Readonly<Record<string, string>>;
  readonly numbers: NumberForm;
}

/** Whether the categories run downwards: named ones do, so that long names have room. */
export function runsDown(chart: Specification): boolean {
  return chart.kind === "stackedBars" && !chart.isTime;
}

/** Whether single series can be hidden. */
export function canHide(chart: Specification): boolean {
  const isOfSeries =
    chart.kind === "stackedBars" || chart.kind === "stackedAreas" || chart.kind === "lines";
  return isOfSeries && chart.series.length > 1;
}
