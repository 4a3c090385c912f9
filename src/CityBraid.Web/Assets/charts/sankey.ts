// Sankey: what comes first stands left, and a band has the colour of its end that has one of its own.
import type { EChartsCoreOption } from "echarts/core";
import { breakLabel, labelSize, lineHeight } from "./labels";
import { tip } from "./parts";
import type { Specification } from "./specification";
import type { Theme } from "./theme";

/** How high the drawing is: room for the labels of the fullest column. */
export function sankeyHeight(chart: Specification, theme: Theme, width: number): number {
  const columns = new Map<number, number>();
  for (const node of chart.nodes) {
    const depth = depthOf(chart, node.key);
    const lines = breakLabel(node.name, chart.lang, theme.font, room(chart, width)).length;
    columns.set(depth, (columns.get(depth) ?? 0) + lines * lineHeight + 16);
  }

  return Math.max(260, ...columns.values()) + 16;
}

/** The drawing. */
export function sankey(chart: Specification, theme: Theme, width: number): EChartsCoreOption {
  const right = room(chart, width) + 8;
  return {
    tooltip: tip(chart, theme),
    series: [
      {
        type: "sankey",
        left: 2,
        right,
        top: 8,
        bottom: 8,
        nodeWidth: 12,
        nodeGap: 20,
        nodeAlign: "justify",
        draggable: false,
        layoutIterations: 32,
        emphasis: { focus: "adjacency" },
        data: chart.nodes.map((node) => ({
          name: node.key,
          itemStyle: { color: ownColour(theme, node.key) ?? theme.muted, borderWidth: 0 },
          label: { formatter: breakLabel(node.name, chart.lang, theme.font, right - 8).join("\n") },
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
