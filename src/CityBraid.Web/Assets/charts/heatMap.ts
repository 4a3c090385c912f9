// Heat maps: darker for more (lighter on dark screens), an empty dashed cell for what is missing.
import type { EChartsCoreOption } from "echarts/core";
import { breakLabel, lineHeight, widthOf } from "./labels";
import { writeNumber } from "./numbers";
import { axisText, tip } from "./parts";
import type { Specification } from "./specification";
import type { Theme } from "./theme";

const headHeight = 40;
const footHeight = 44;
const cellMin = 44;
const wide = 560;

/** How high the drawing is. */
export function heatMapHeight(chart: Specification, theme: Theme, width: number): number {
  const rows = names(chart, theme, width).map((lines) => Math.max(36, lines.length * lineHeight + 8));
  return headHeight + footHeight + rows.reduce((sum, row) => sum + row, 0);
}

/** The drawing. */
export function heatMap(chart: Specification, theme: Theme, width: number): EChartsCoreOption {
  const rows = names(chart, theme, width);
  const left = Math.max(...rows.flat().map((line) => widthOf(line, theme.font))) + 12;
  const isRoomy = (width - left) / chart.categories.length >= cellMin;
  const cells = chart.series.flatMap((series, row) =>
    series.values.map((value, column) => ({ value, row, column, text: series.texts[column] ?? "" })),
  );
  const scale = pieces(chart, theme, width >= wide);
  const axis = { axisTick: { show: false }, axisLine: { show: false }, splitLine: { show: false } };
  return {
    tooltip: tip(chart, theme),
    grid: { top: headHeight, left, right: 4, bottom: footHeight, outerBoundsMode: "none" },
    xAxis: {
      ...axis,
      type: "category",
      position: "top",
      data: chart.categories.map(({ name }) => name),
      axisLabel: { ...axisText(theme), interval: "auto", hideOverlap: true },
    },
    yAxis: {
      ...axis,
      type: "category",
      inverse: true,
      data: rows.map((lines) => lines.join("\n")),
      axisLabel: { ...axisText(theme), interval: 0 },
    },
    visualMap: {
      type: "piecewise",
      seriesIndex: 0,
      pieces: scale,
      dimension: 2,
      orient: "horizontal",
      left: "center",
      bottom: 0,
      itemGap: 12,
      itemWidth: 16,
      textStyle: axisText(theme),
      selectedMode: false,
      hoverLink: false,
    },
    series: [
      {
        type: "heatmap",
        data: cells
          .filter(({ value }) => value !== null)
          .map(({ value, row, column, text }) => ({
            value: [column, row, value],
            label: { formatter: text, color: inkOn(colourOf(value ?? 0, scale), theme) },
          })),
        label: { show: isRoomy, fontFamily: theme.font, fontSize: 12 },
        itemStyle: { borderColor: theme.edge, borderWidth: 2 },
        emphasis: { itemStyle: { borderColor: theme.text, borderWidth: 2 } },
      },
      {
        type: "heatmap",
        data: cells
          .filter(({ value }) => value === null)
          .map(({ row, column }) => ({ value: [column, row, 0] })),
        label: { show: true, formatter: "–", color: theme.muted, fontFamily: theme.font },
        itemStyle: { color: "transparent", borderColor: theme.muted, borderWidth: 1, borderType: "dashed" },
        emphasis: { itemStyle: { borderColor: theme.text, borderWidth: 2 } },
      },
    ],
  };
}

interface Piece {
  readonly gte: number;
  readonly lt?: number;
  readonly color: string;
  readonly label: string;
}

// Equal steps from the least to the most; shares of a whole are always on the scale of 0 to 100.
function pieces(chart: Specification, theme: Theme, isWide: boolean): Piece[] {
  const known = chart.series.flatMap(({ values }) => values.filter((value) => value !== null));
  const isShare = chart.unit.includes("%");
  const least = isShare ? 0 : Math.min(...known);
  const most = isShare ? 100 : Math.max(...known);
  const step = (most - least) / theme.steps.length || 1;
  return theme.steps.map((color, at) => {
    const gte = least + at * step;
    const isLast = at === theme.steps.length - 1;
    const end = write(chart, isLast ? most : gte + step);
    const label = isWide ? `${write(chart, gte)}–${end}` : `≥ ${write(chart, gte)}`;
    return isLast ? { gte, color, label } : { gte, lt: gte + step, color, label };
  });
}

function write(chart: Specification, value: number): string {
  return writeNumber(Number(value.toPrecision(3)), chart.numbers);
}

function colourOf(value: number, scale: readonly Piece[]): string {
  return scale.find(({ gte, lt }) => value >= gte && value < (lt ?? Infinity))?.color ?? "";
}

// The one of two inks that stands out more, by the luminance of the ground.
function inkOn(ground: string, theme: Theme): string {
  const parts = /^#(..)(..)(..)$/u.exec(ground);
  if (parts === null) {
    return theme.text;
  }

  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16) / 255);
  const luminance = 0.2126 * red ** 2.2 + 0.7152 * green ** 2.2 + 0.0722 * blue ** 2.2;
  return luminance > 0.18 ? "#12232b" : "#ffffff";
}

function names(chart: Specification, theme: Theme, width: number): string[][] {
  const room = Math.min(220, width * 0.32);
  return chart.series.map(({ name }) => breakLabel(name, chart.lang, theme.font, room));
}
