import type { Indicator } from "../../model/indicator";

/** So many words and no number are how an indicator is meant, and not a figure that somebody still owes. */
const LEAST_WORDS = 2;

/**
 * Whether an indicator is kept in words alone (検討 → 移行完了): two targets or actuals at least are words, and nothing else is
 * given. A text with a digit in it (`74人減`, `5年間で25人`) has a figure that was not read.
 */
export function isInWords({ years, base }: Pick<Indicator, "years" | "base">): boolean {
  const readings = [base, ...years.flatMap(({ target, actual }) => [target, actual])].flatMap(
    (cell) => cell?.reading ?? [],
  );
  const words = readings.filter(
    ({ state, raw }) => state === "text" && typeof raw === "string" && !/\p{N}/u.test(raw),
  );
  const given = readings.filter(({ state }) => state !== "blank" && state !== "mark");
  return words.length >= LEAST_WORDS && words.length === given.length;
}
