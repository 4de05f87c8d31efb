import type { FiscalYear } from "../../values/calendar/fiscal-year";
import type { PaperItem, PaperItemYear } from "./paper-items";
import { ESTIMATE, moneyText, NONE, NOT_COUNTED_YET, NOT_STATED } from "./paper-words";

/** Years in which no item at all has an amount: their money is not counted yet. */
function yearsWithoutAmounts(
  items: readonly PaperItem[],
  years: readonly FiscalYear[],
): ReadonlySet<FiscalYear> {
  return new Set(years.filter((year) => items.every((item) => item.years.get(year)?.spent === undefined)));
}

/** Years of which every amount is 概算: the heading says so once. */
function estimatedYears(items: readonly PaperItem[], years: readonly FiscalYear[]): ReadonlySet<FiscalYear> {
  return new Set(
    years.filter((year) => {
      const amounts = items.flatMap((item) => {
        const found = item.years.get(year);
        return found?.spent === undefined ? [] : [found];
      });
      return amounts.length > 0 && amounts.every(({ estimate }) => estimate);
    }),
  );
}

/** What is known of all years of a programme before one of its cells is written. */
export interface MoneyOfYears {
  readonly withoutAmounts: ReadonlySet<FiscalYear>;
  readonly estimated: ReadonlySet<FiscalYear>;
}

/** What is known of the money of years. */
export function moneyOfYears(items: readonly PaperItem[], years: readonly FiscalYear[]): MoneyOfYears {
  return { withoutAmounts: yearsWithoutAmounts(items, years), estimated: estimatedYears(items, years) };
}

/** The lines of an item's year: where the money comes from and how much it is, then what was done. */
export function itemLines(
  found: PaperItemYear | undefined,
  year: FiscalYear,
  { withoutAmounts, estimated }: MoneyOfYears,
): readonly string[] {
  if (!found) return [];
  const hedge = found.estimate && !estimated.has(year) ? ESTIMATE : "";
  const money = found.shares.flatMap(({ label, amount }) => [
    ...(label === "" ? [] : [label]),
    ...(amount === undefined ? [] : [`${moneyText(amount)}${hedge}`]),
  ]);
  const missing = withoutAmounts.has(year) ? `（実績額：${NOT_COUNTED_YET}）` : `（実績額：${NOT_STATED}）`;
  return [
    ...money,
    ...(found.state === "missing" ? [missing] : []),
    ...(found.state === "none" ? [NONE] : []),
    ...found.activities.flatMap(activityLines),
    ...found.notes,
  ];
}

/** `・` before what was done; what follows from it (`→`) begins a line of its own. */
function activityLines(activity: string): string[] {
  const [first = "", ...others] = activity.split(/\s+(?=[→⇒])/);
  const isMarked = /^[①-⑳・※→⇒]/.test(first);
  return [isMarked ? first : `・${first}`, ...others];
}
