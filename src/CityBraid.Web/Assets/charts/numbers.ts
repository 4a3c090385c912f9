// Numbers on axes, written as the reader's language writes them everywhere else.
import type { NumberForm } from "./specification";

/** A number with grouped thousands and no more decimals than it has, up to six. */
export function writeNumber(value: number, form: NumberForm): string {
  const [whole = "0", decimals = ""] = Math.abs(value).toFixed(6).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, form.group);
  const rest = decimals.replace(/0+$/u, "");
  return (value < 0 ? form.minus : "") + grouped + (rest === "" ? "" : form.point + rest);
}
