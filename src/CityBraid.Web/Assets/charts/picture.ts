// Pictures to keep: the drawing with its title above and its sources below, in light colours.
import { drawText } from "./drawing";
import { breakLabel, labelSize, lineHeight } from "./labels";
import type { Specification } from "./specification";
import { lightTheme, type Theme } from "./theme";

const width = 960;
const edge = 24;
const titleScale = 1.5;
const sharpness = 2;

/** The kinds of pictures. */
export type PictureKind = "svg" | "png";

/** Makes a picture and hands it to the reader as a file. */
export async function save(chart: Specification, kind: PictureKind): Promise<void> {
  const svg = new Blob([compose(chart)], { type: "image/svg+xml" });
  const picture = kind === "svg" ? svg : await paint(svg);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(picture);
  link.download = `${chart.file}.${kind}`;
  link.click();
  URL.revokeObjectURL(link.href);
}

function compose(chart: Specification): string {
  const theme = lightTheme();
  const inner = width - 2 * edge;
  const title = breakLabel(chart.title, chart.lang, theme.font, inner / titleScale);
  const source = `${chart.words["source"]} ${chart.sources.join("; ")}`;
  const foot = breakLabel(source, chart.lang, theme.font, inner);
  const [drawing, drawn] = drawText(chart, theme, inner);
  const top = edge + title.length * lineHeight * titleScale + 12;
  const height = Math.ceil(top + drawn + 16 + foot.length * lineHeight + edge);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"`,
    ` viewBox="0 0 ${width} ${height}" lang="${chart.lang}">`,
    `<title>${escape(chart.title)}</title>`,
    `<rect width="100%" height="100%" fill="${theme.surface}"/>`,
    texts(title, edge, theme, titleScale),
    `<g transform="translate(${edge} ${top})">${drawing}</g>`,
    texts(foot, top + drawn + 16, theme, 1),
    "</svg>",
  ].join("");
}

function texts(lines: readonly string[], top: number, theme: Theme, scale: number): string {
  const isTitle = scale > 1;
  const looks =
    `font-family="${escape(theme.font)}" font-size="${labelSize * scale}"` +
    ` font-weight="${isTitle ? 700 : 400}" fill="${isTitle ? theme.text : theme.muted}"`;
  return lines
    .map((line, at) => {
      const y = top + (at + 0.75) * lineHeight * scale;
      return `<text x="${edge}" y="${y}" ${looks}>${escape(line)}</text>`;
    })
    .join("");
}

async function paint(svg: Blob): Promise<Blob> {
  const image = new Image();
  image.src = URL.createObjectURL(svg);
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * sharpness;
  canvas.height = image.naturalHeight * sharpness;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  return new Promise((resolve, reject) => {
    canvas.toBlob((png) => (png === null ? reject(new Error("No picture came out.")) : resolve(png)));
  });
}

function escape(text: string): string {
  const names: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"]/gu, (letter) => names[letter] ?? letter);
}
