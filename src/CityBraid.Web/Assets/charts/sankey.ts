// Sankey: what comes first stands left, and a band has the colour of its end that has one of its own.
import type { EChartsCoreOption } from "echarts/core";
import { breakLabel, labelSize, lineHeight, widthOf } from "./labels";
import { tip } from "./parts";
import type { Specification } from "./specification";
import type { Theme } from "./theme";

const bandsHeight = 180;

/** How high the drawing is: room for the labels of the fullest column, and for the bands between them. */
export function sankeyHeight(chart: Specification, theme: Theme, width: number): number {
  const columns = new Map<number, number>();
  for (const { key } of chart.nodes) {
    columns.set(depthOf(chart, key), (columns.get(depthOf(chart, key)) ?? 0) + 1);
  }

  return bandsHeight + nodeGap(chart, theme, width) * Math.max(...columns.values());
}

/** The drawing. */
export function sankey(chart: Specification, theme: Theme, width: number): EChartsCoreOption {
  return {
    tooltip: tip(chart, theme),
    series: [
      {
        type: "sankey",
        left: 2,
        right: lastLabelWidth(chart, theme, width) + 8,
        top: 8,
        bottom: 8,
        nodeWidth: 12,
        nodeGap: nodeGap(chart, theme, width),
        nodeAlign: "justify",
        draggable: false,
        layoutIterations: 32,
        emphasis: { focus: "adjacency" },
        data: chart.nodes.map((node) => ({
          name: node.key,
          itemStyle: { color: ownColour(theme, node.key) ?? theme.muted, borderWidth: 0 },
          label: { formatter: label(chart, theme, width, node.name).join("\n") },
        })),
        links: chart.flows.map((flow) => ({
          source: flow.from,
          target: flow.to,
          value: flow.amount,
          lineStyle: {
            color: ownColour(theme, flow.from) ?? ownColour(theme, flow.to) ?? theme.muted,
            opacity: 0.38,
          },
        })),
        label: {
          color: theme.text,
          fontFamily: theme.font,
          fontSize: labelSize,
          lineHeight,
          textBorderColor: theme.surface,
          textBorderWidth: 2,
        },
      },
    ],
  };
}

// The thinnest node still has room for the longest label.
function nodeGap(chart: Specification, theme: Theme, width: number): number {
  return Math.max(...chart.nodes.map(({ name }) => label(chart, theme, width, name).length)) * lineHeight;
}

function label(chart: Specification, theme: Theme, width: number, name: string): string[] {
  return breakLabel(name, chart.lang, theme.font, room(chart, width));
}

// The labels of what nothing flows out of stand beside the drawing.
function lastLabelWidth(chart: Specification, theme: Theme, width: number): number {
  const last = chart.nodes.filter(({ key }) => !chart.flows.some(({ from }) => from === key));
  const lines = last.flatMap(({ name }) => label(chart, theme, width, name));
  return Math.max(0, ...lines.map((line) => widthOf(line, theme.font)));
}

function ownColour(theme: Theme, key: string): string | undefined {
  return theme.own[key];
}

function depthOf(chart: Specification, key: string): number {
  const before = chart.flows.filter(({ to }) => to === key).map(({ from }) => from);
  return before.length === 0 ? 0 : 1 + Math.max(...before.map((node) => depthOf(chart, node)));
}

// A label may take what is between its node and the next column.
function room(chart: Specification, width: number): number {
  const columns = Math.max(...chart.nodes.map(({ key }) => depthOf(chart, key))) + 1;
  return Math.min(200, width / columns - 28);
}
