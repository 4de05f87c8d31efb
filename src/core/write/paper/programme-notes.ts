import type { UnplacedSpending } from "../../judge/recount/recount-programme";
import { formatEraYear } from "../../values/calendar/japanese-era";
import type { FiscalYear } from "../../values/calendar/fiscal-year";
import { moneyText, NOT_COUNTED_YET, yearsText } from "./paper-words";
import type { PaperItem, PaperItemYear } from "./paper-items";
import type { MoneyOfYears } from "./programme-money";
import { provisionalText, type PaperYearColumn } from "./year-columns";

interface YearOfItem {
  readonly item: PaperItem;
  readonly year: FiscalYear;
  readonly found: PaperItemYear;
}

/**
 * The footnotes of the programme's paper: what is not final, what a total holds that is not the office's own money, what it
 * lacks, and where the ledger and the table do not say the same. The most general first.
 */
export function programmeNotes(
  items: readonly PaperItem[],
  columns: readonly PaperYearColumn[],
  money: MoneyOfYears,
  unplaced: readonly UnplacedSpending[],
  startMonth: number,
): readonly string[] {
  const years = columns.map(({ fiscalYear }) => fiscalYear);
  const all = years.flatMap((year) =>
    items.flatMap((item): YearOfItem[] => {
      const found = item.years.get(year);
      return found ? [{ item, year, found }] : [];
    }),
  );
  return [
    ...columns.flatMap((column) => (column.asOf ? [provisionalText(column, column.asOf, startMonth)] : [])),
    ...estimateNotes(all, years, money),
    ...withoutAmountNotes(all, years, money),
    ...notOwnNotes(all, years),
    ...differenceNotes(all),
    ...unplacedNotes(unplaced, years),
  ];
}

function nameOf({ mark, name }: PaperItem): string {
  return mark === "" ? name : `${mark} ${name}`;
}

function estimateNotes(
  all: readonly YearOfItem[],
  years: readonly FiscalYear[],
  { estimated }: MoneyOfYears,
): string[] {
  const whole = years.filter((year) => estimated.has(year));
  const single = all.filter(({ found, year }) => found.estimate && !estimated.has(year));
  return [
    ...(whole.length > 0 ? [`${yearsText(whole)}の実績額は概算です。`] : []),
    ...single.map(({ item, year }) => `${nameOf(item)}の${formatEraYear(year)}の実績額は概算です。`),
  ];
}

function withoutAmountNotes(
  all: readonly YearOfItem[],
  years: readonly FiscalYear[],
  { withoutAmounts }: MoneyOfYears,
): string[] {
  const open = years.filter(
    (year) =>
      withoutAmounts.has(year) && all.some((one) => one.year === year && one.found.state === "missing"),
  );
  const missing = years
    .filter((year) => !withoutAmounts.has(year))
    .flatMap((year) => {
      const names = all.filter((one) => one.year === year && one.found.state === "missing");
      if (names.length === 0) return [];
      const list = names.map(({ item }) => nameOf(item)).join("、");
      return [`${formatEraYear(year)}の計には、金額の記載がない「${list}」の分を含みません。`];
    });
  return [...(open.length > 0 ? [`${yearsText(open)}の実績額は${NOT_COUNTED_YET}です。`] : []), ...missing];
}

function notOwnNotes(all: readonly YearOfItem[], years: readonly FiscalYear[]): string[] {
  return years.flatMap((year) => {
    const shares = all
      .filter((one) => one.year === year)
      .flatMap(({ found }) => found.shares)
      .filter(({ isOwn, amount }) => !isOwn && amount !== undefined);
    if (shares.length === 0) return [];
    const sum = shares.reduce((total, { amount = 0 }) => total + amount, 0);
    const sources = [...new Set(shares.map(({ source }) => source))].join("、");
    return [
      `${formatEraYear(year)}の合計には、自治体の予算を通らない${sources} ${moneyText(sum)}を含みます。`,
    ];
  });
}

function differenceNotes(all: readonly YearOfItem[]): string[] {
  return all.flatMap(({ item, year, found }) => {
    const { tableSays, spent, onlyInTable } = found;
    if (onlyInTable && spent !== undefined)
      return [
        `${nameOf(item)}の${formatEraYear(year)}の実績額 ${moneyText(spent)}は構成の表によります（事業費台帳に記録がありません）。`,
      ];
    if (tableSays === undefined || spent === undefined) return [];
    const table = tableSays === "nothing" ? "金額の記載がありません" : `${moneyText(tableSays)}です`;
    return [
      `${nameOf(item)}の${formatEraYear(year)}の実績額 ${moneyText(spent)}は事業費台帳の集計によります（構成の表では${table}）。`,
    ];
  });
}

function unplacedNotes(unplaced: readonly UnplacedSpending[], years: readonly FiscalYear[]): string[] {
  return unplaced
    .filter(({ fiscalYear }) => years.includes(fiscalYear))
    .map(({ fiscalYear, section, item, spent }) => {
      const name = [section, item].filter((text) => text !== "").join(" ");
      return `${formatEraYear(fiscalYear)}の計には、構成の表にない「${name}」の支出 ${moneyText(spent)}（事業費台帳）を含みません。`;
    });
}
