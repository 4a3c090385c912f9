// Draws charts with ECharts: the parts in use and no others, loaded when the first chart comes into view.
import { BarChart, HeatmapChart, LineChart, SankeyChart } from "echarts/charts";
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  VisualMapPiecewiseComponent,
} from "echarts/components";
import { init, use, type EChartsCoreOption, type EChartsType } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { areas } from "./areas";
import { bars, barsHeight } from "./bars";
import { heatMap, heatMapHeight } from "./heatMap";
import { lines, linesHeight } from "./lines";
import type { Place } from "./points";
import { sankey, sankeyHeight } from "./sankey";
import type { Specification } from "./specification";
import type { Theme } from "./theme";

use([
  AriaComponent,
  BarChart,
  GridComponent,
  HeatmapChart,
  LegendComponent,
  LineChart,
  SankeyChart,
  SVGRenderer,
  TooltipComponent,
  VisualMapPiecewiseComponent,
]);

type Measure = (chart: Specification, theme: Theme, width: number) => number;
type Draw = (chart: Specification, theme: Theme, width: number) => EChartsCoreOption;

const heights: Record<Specification["kind"], Measure> = {
  stackedBars: barsHeight,
  stackedAreas: linesHeight,
  lines: linesHeight,
  heatMap: heatMapHeight,
  sankey: sankeyHeight,
};

const drawings: Record<Specification["kind"], Draw> = {
  stackedBars: bars,
  stackedAreas: areas,
  lines,
  heatMap,
  sankey,
};

/** A chart drawn into a page. */
export class Drawing {
  readonly #canvas: HTMLElement;
  #chart: EChartsType | null = null;
  #shown: Specification | null = null;

  /** Takes the element to draw into. */
  constructor(canvas: HTMLElement) {
    this.#canvas = canvas;
  }

  /** Draws, or draws again, as wide as is asked for. */
  draw(chart: Specification, theme: Theme, width: number): void {
    const size = { width, height: heights[chart.kind](chart, theme, width) };
    this.#canvas.style.height = `${size.height}px`;
    this.#chart ??= init(this.#canvas, null, { renderer: "svg", ...size });
    this.#chart.resize(size);
    this.#chart.setOption({ animation: false, ...drawings[chart.kind](chart, theme, width) }, true);
    this.#shown = chart;
  }

  /** Calls back with the names of the series that the legend leaves hidden. */
  onHide(changed: (hidden: string[]) => void): void {
    this.#chart?.on("legendselectchanged", (event) => {
      const { selected } = event as { selected: Record<string, boolean> };
      changed(Object.keys(selected).filter((name) => !selected[name]));
    });
  }

  /** Hides or shows a series by its name. */
  toggle(name: string): void {
    this.#chart?.dispatchAction({ type: "legendToggleSelect", name });
  }

  /** Lets one number stand out, or none. */
  point(place: Place | null): void {
    this.#chart?.dispatchAction({ type: "downplay" });
    this.#chart?.dispatchAction({ type: "hideTip" });
    if (place !== null && this.#shown !== null) {
      this.#chart?.dispatchAction({ type: "highlight", ...target(this.#shown, place) });
    }
  }

  /** Gives the element back. */
  dispose(): void {
    this.#chart?.dispose();
    this.#chart = null;
  }
}

/** The drawing alone as SVG text, for a file. */
export function drawText(chart: Specification, theme: Theme, width: number): [text: string, height: number] {
  const height = heights[chart.kind](chart, theme, width);
  const off = init(null, null, { renderer: "svg", ssr: true, width, height });
  off.setOption({ animation: false, ...drawings[chart.kind](chart, theme, width) });
  const text = off.renderToSVGString();
  off.dispose();
  return [text, height];
}

// Heat maps hold known and missing numbers in two series, each in the order of the table.
function target(chart: Specification, place: Place) {
  if (chart.kind === "sankey") {
    return { seriesIndex: 0, dataType: "edge", dataIndex: place.series };
  }

  if (chart.kind !== "heatMap") {
    return { seriesIndex: place.series, dataIndex: place.category };
  }

  const cells = chart.series.flatMap(({ values }) => values);
  const at = place.series * chart.categories.length + place.category;
  const isMissing = cells[at] === null;
  const before = cells.slice(0, at).filter((value) => (value === null) === isMissing);
  return { seriesIndex: isMissing ? 1 : 0, dataIndex: before.length };
}
