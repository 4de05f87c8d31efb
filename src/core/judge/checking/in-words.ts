import type { Indicator } from "../../model/indicator";

/** So many words and no number are how an indicator is meant, and not a figure that somebody still owes. */
const LEAST_WORDS = 2;

/** A digit, also a Chinese one: `三十件` is a figure that was not read. */
const FIGURE = /[\p{N}一二三四五六七八九十百千万億]/u;

/**
 * Whether an indicator is kept in words alone (検討 → 移行完了): two targets or actuals at least are words, a target among
 * them, and nothing else is given (actuals alone, as 調査中, are owed). A text with a digit in it (`74人減`, `5年間で25人`) has a
 * figure that was not read.
 */
export function isInWords({ years, base }: Pick<Indicator, "years" | "base">): boolean {
  const readings = [base, ...years.flatMap(({ target, actual }) => [target, actual])].flatMap(
    (cell) => cell?.reading ?? [],
  );
  const words = readings.filter(
    ({ state, raw }) => state === "text" && typeof raw === "string" && !FIGURE.test(raw),
  );
  const given = readings.filter(({ state }) => state !== "blank" && state !== "mark");
  const isMeant = years.some(({ target }) => target?.reading.state === "text");
  return isMeant && words.length >= LEAST_WORDS && words.length === given.length;
}
