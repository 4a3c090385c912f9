// Labels that fit: measured with the page's font, broken between words in languages without spaces too.

/** Labels in drawings, in pixels. */
export const labelSize = 13;

/** The height of a line of labels; Thai marks stand high. */
export const lineHeight = 19;

const pen = document.createElement("canvas").getContext("2d");

/** How wide a text is. */
export function widthOf(text: string, font: string): number {
  if (pen === null) {
    return text.length * labelSize * 0.6;
  }

  pen.font = `${labelSize}px ${font}`;
  return pen.measureText(text).width;
}

/** The text in lines no wider than allowed, unless a single word is. */
export function breakLabel(text: string, lang: string, font: string, widthMax: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words(text, lang)) {
    if (line.trim() !== "" && widthOf((line + word).trimEnd(), font) > widthMax) {
      lines.push(line.trim());
      line = "";
    }

    line += word;
  }

  return line.trim() === "" ? lines : [...lines, line.trim()];
}

// A mark such as a comma or a closing bracket stays with the word before it.
function words(text: string, lang: string): string[] {
  if (!("Segmenter" in Intl)) {
    return text.split(/(?<=\s)/u);
  }

  const parts: string[] = [];
  for (const { segment } of new Intl.Segmenter(lang, { granularity: "word" }).segment(text)) {
    const isMark = /^[\s\p{Pe}\p{Pf}\p{Po}\p{Pd}]+$/u.test(segment);
    const isAfterOpening = /[\p{Ps}\p{Pi}]$/u.test(parts.at(-1) ?? "");
    if (parts.length > 0 && (isMark || isAfterOpening)) {
      parts[parts.length - 1] += segment;
    } else {
      parts.push(segment);
    }
  }

  return parts;
}
