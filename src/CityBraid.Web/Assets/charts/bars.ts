// Stacked bars: named categories run downwards, times run across.
import type { EChartsCoreOption } from "echarts/core";
import { breakLabel, lineHeight, widthOf } from "./labels";
import { axisText, decals, fill, legend, legendHeight, tip, valueAxis } from "./parts";
import { runsDown, type Specification } from "./specification";
import type { Theme } from "./theme";

const barHeight = 26;
const gap = 18;
const axisHeight = 52;

/** How high the drawing is. */
export function barsHeight(chart: Specification, theme: Theme, width: number): number {
  const lines = names(chart, theme, width).map((name) => name.length);
  const rows = lines.reduce((sum, count) => sum + Math.max(barHeight, count * lineHeight) + gap, 0);
  return legendHeight(chart, theme, width) + axisHeight + (runsDown(chart) ? rows : 260);
}

/** The drawing. */
export function bars(chart: Specification, theme: Theme, width: number): EChartsCoreOption {
  const isDown = runsDown(chart);
  const labels = names(chart, theme, width);
  const widest = Math.max(...labels.flat().map((line) => widthOf(line, theme.font)));
  const categories = {
    type: "category",
    data: labels.map((lines) => lines.join("\n")),
    inverse: isDown,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: theme.muted } },
    axisLabel: { ...axisText(theme), interval: isDown ? 0 : "auto" },
  };
  return {
    aria: decals(theme, chart.series.length > 1),
    legend: legend(chart, theme, width),
    tooltip: tip(chart, theme),
    grid: {
      top: legendHeight(chart, theme, width) + 4,
      left: isDown ? widest + 12 : 76,
      // Half of the last number on the axis stands beyond its end.
      right: isDown ? 32 : 12,
      bottom: axisHeight,
      outerBoundsMode: "none",
    },
    xAxis: isDown ? valueAxis(chart, theme, width) : categories,
    yAxis: isDown ? categories : valueAxis(chart, theme, width),
    series: chart.series.map((series, at) => ({
      type: "bar",
      stack: "all",
      name: series.name,
      data: series.values.map((value) => value ?? "-"),
      barMaxWidth: barHeight,
      itemStyle: { ...fill(theme, series.key, at), borderColor: theme.edge, borderWidth: 1 },
      emphasis: { focus: "none", itemStyle: { borderColor: theme.text, borderWidth: 2 } },
    })),
  };
}

function names(chart: Specification, theme: Theme, width: number): string[][] {
  const room = runsDown(chart) ? Math.min(220, width * 0.34) : width / chart.categories.length - 8;
  return chart.categories.map(({ name }) => breakLabel(name, chart.lang, theme.font, room));
}
