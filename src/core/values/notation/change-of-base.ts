import { compareKey } from "./normalise";

const CHANGE =
  /^\D{0,4}\d+(?:\.\d+)?(?:%|パーセント|割)(?:以上|程度)?の?(?:(削減|減少?|低減|抑制|縮減)|増加?)/;

/**
 * By how much of a base, and which way: what a goal says that is no figure of its own. Undefined for any other text.
 * @example
 * readChangeOfBase("7.4パーセント以上削減"); // "less"
 * readChangeOfBase("5%増"); // "more"
 * readChangeOfBase("74人減"); // undefined
 */
export function readChangeOfBase(text: string): "less" | "more" | undefined {
  const [whole, less] = CHANGE.exec(compareKey(text)) ?? [];
  if (whole === undefined) return undefined;
  return less === undefined ? "more" : "less";
}
