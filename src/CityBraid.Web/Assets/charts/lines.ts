// Lines over years: a missing number is a gap, and every number has its mark.
import type { EChartsCoreOption } from "echarts/core";
import { axisText, fill, legend, legendHeight, tip, valueAxis } from "./parts";
import type { Specification } from "./specification";
import type { Theme } from "./theme";

const symbols = ["circle", "rect", "triangle", "diamond", "roundRect", "pin", "arrow"];
const strokes = ["solid", "dashed", "dotted"];

/** How high the drawing is. */
export function linesHeight(chart: Specification, theme: Theme, width: number): number {
  return legendHeight(chart, theme, width) + 320;
}

/** The drawing. */
export function lines(chart: Specification, theme: Theme, width: number): EChartsCoreOption {
  return {
    legend: legend(chart, theme, width),
    tooltip: tip(chart, theme),
    grid: {
      top: legendHeight(chart, theme, width) + 28,
      left: 76,
      right: 28,
      bottom: 40,
      outerBoundsMode: "none",
    },
    xAxis: {
      type: "category",
      data: chart.categories.map(({ name }) => name),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: theme.muted } },
      axisLabel: axisText(theme),
    },
    yAxis: valueAxis(chart, theme, width),
    series: chart.series.map((series, at) => {
      const { color } = fill(theme, series.key, at);
      const stroke = color === theme.surface ? theme.text : color;
      return {
        type: "line",
        name: series.name,
        data: series.values.map((value) => value ?? "-"),
        connectNulls: false,
        symbol: symbols[at % symbols.length],
        symbolSize: 9,
        lineStyle: { color: stroke, width: 2.5, type: strokes[at % strokes.length] },
        itemStyle: { color: stroke },
      };
    }),
  };
}
