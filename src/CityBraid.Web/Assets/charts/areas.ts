// Stacked areas over times: parts of a whole, each upon the one before.
import type { EChartsCoreOption } from "echarts/core";
import { fill } from "./parts";
import { lines } from "./lines";
import type { Specification } from "./specification";
import type { Theme } from "./theme";

const strokes = ["solid", "dashed", "dotted"];

/** The drawing: that of lines, filled down to the series below. */
export function areas(chart: Specification, theme: Theme, width: number): EChartsCoreOption {
  return {
    ...lines(chart, theme, width),
    series: chart.series.map((series, at) => {
      const { color } = fill(theme, series.key, at);
      return {
        type: "line",
        stack: "all",
        name: series.name,
        data: series.values.map((value) => value ?? "-"),
        connectNulls: false,
        symbol: "circle",
        symbolSize: 7,
        showSymbol: chart.categories.length < 2,
        triggerLineEvent: true,
        areaStyle: { color, opacity: 1 },
        lineStyle: { color: theme.edge, width: 1.5, type: strokes[at % strokes.length] },
        itemStyle: { color, borderColor: theme.text },
        emphasis: { focus: "none", lineStyle: { color: theme.text, width: 3 } },
      };
    }),
  };
}
