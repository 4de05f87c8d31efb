import { quoteText } from "../../plan/formula-text";
import type { FiscalYear } from "../../values/calendar/fiscal-year";
import { columnName } from "../../values/workbook/cell-address";
import type { CellContent } from "../../values/workbook/cell-value";
import { textCell, type PaperCell, type PaperRow } from "./paper-page";
import {
  ESTIMATE,
  NONE,
  NO_SOURCE,
  NOT_COUNTED_YET,
  NOT_STATED,
  NO_FIGURE,
  OUTSIDE_BUDGET,
} from "./paper-words";
import type { PaperItem } from "./paper-items";
import type { MoneyOfYears } from "./programme-money";
import type { PaperYearColumn } from "./year-columns";

/** One source of an item, and the row of its amounts, counted from 0. */
interface SumRow {
  readonly item: PaperItem;
  /** Undefined for an item of which no amount is known. */
  readonly source: string | undefined;
  readonly isOwn: boolean;
  readonly row: number;
}

const HEADING = "実績額の集計";
const TOTAL = "合計";

/** Excel's limits: 255 arguments in a call, 8,192 letters in a formula. */
const MOST_ARGUMENTS = 250;
const LONGEST_FORMULA = 8_000;

/**
 * The sums of a programme, from a row on: what each item got from each source, totals by section, of everything with what is
 * not the office's own money named beside, and by source. Totals are plain formulas over the rows above them, so that anybody
 * can follow them; a year without any amount says 未集計, never 0.
 */
export function sumRows(
  items: readonly PaperItem[],
  columns: readonly PaperYearColumn[],
  firstRow: number,
  money: MoneyOfYears,
): readonly PaperRow[] {
  const rows: PaperRow[] = [heading(columns, money)];
  const line = (
    look: PaperRow["look"],
    label: string,
    of: (year: FiscalYear, column: number) => CellContent,
  ): void => {
    const cells = columns.map(({ fiscalYear }, index) => moneyCell(of(fiscalYear, index + 1)));
    rows.push({ look, cells: [textCell(label), ...cells] });
  };
  const total = (label: string, some: readonly SumRow[]): void => {
    const ofRows = [...new Set(some.map(({ item }) => item))];
    line("total", label, (year, column) =>
      sumOf(some, year, column, money, withoutAmount(ofRows, year, money)),
    );
  };
  // Of a year that has amounts none from this source is known; one without any may still have some.
  const ofSource = (label: string, some: readonly SumRow[]): void => {
    line("sum", label, (year, column) => {
      const otherwise = money.withoutAmounts.has(year) ? withoutAmount(items, year, money) : NO_FIGURE;
      return sumOf(some, year, column, money, otherwise);
    });
  };
  const all: SumRow[] = [];
  const years = columns.map(({ fiscalYear }) => fiscalYear);
  for (const section of new Set(items.map((item) => item.section))) {
    const own: SumRow[] = [];
    for (const item of items.filter((one) => one.section === section)) {
      for (const { source, isOwn } of sourcesOf(item, years)) {
        const row = { item, source, isOwn, row: firstRow + rows.length };
        own.push(row);
        line("sum", rowLabel(row), (year) => amountOf(row, year, money));
      }
    }
    all.push(...own);
    if (section !== "") total(`${sectionTitle(own)} 計`, own);
  }
  total(TOTAL, all);
  const notOwn = all.filter(({ isOwn, source }) => !isOwn && source !== undefined);
  if (notOwn.length > 0) ofSource(notOwnLabel(notOwn), notOwn);
  for (const source of new Set(all.flatMap((row) => row.source ?? []))) {
    const some = all.filter((row) => row.source === source);
    ofSource(`財源別　${source === "" ? NO_SOURCE : source}`, some);
  }
  return rows;
}

function heading(columns: readonly PaperYearColumn[], { estimated }: MoneyOfYears): PaperRow {
  const years = columns.map(({ label, fiscalYear }) =>
    textCell(`${label}${estimated.has(fiscalYear) ? ESTIMATE : ""}`),
  );
  return { look: "heading", cells: [textCell(HEADING), ...years] };
}

function sectionTitle(rows: readonly SumRow[]): string {
  const [first] = rows;
  if (!first) return "";
  const { section, sectionNumber } = first.item;
  return sectionNumber > 0 ? `${String(sectionNumber)} ${section}` : section;
}

function rowLabel({ item: { mark, name }, source }: SumRow): string {
  const label = mark === "" ? name : `${mark} ${name}`;
  if (source === undefined) return label;
  return `${label}　${source === "" ? NO_SOURCE : source}`;
}

function notOwnLabel(rows: readonly SumRow[]): string {
  const sources = [...new Set(rows.map(({ source }) => source))].join("、");
  return `うち${sources}${OUTSIDE_BUDGET}`;
}

/** The sources that an item has an amount of in one of the years; one row without a source where there is none. */
function sourcesOf(
  item: PaperItem,
  years: readonly FiscalYear[],
): readonly Pick<SumRow, "source" | "isOwn">[] {
  const shares = years
    .flatMap((year) => item.years.get(year)?.shares ?? [])
    .filter(({ amount }) => amount !== undefined)
    .map(({ source, isOwn }) => ({ source, isOwn }));
  const found = [...new Map(shares.map((share) => [JSON.stringify(share), share])).values()];
  return found.length === 0 ? [{ source: undefined, isOwn: true }] : found;
}

/** An amount, or in a word why there is none. */
function amountOf({ item, source, isOwn }: SumRow, year: FiscalYear, money: MoneyOfYears): CellContent {
  const found = item.years.get(year);
  const amounts = (found?.shares ?? []).flatMap((share) =>
    share.amount !== undefined && share.source === source && share.isOwn === isOwn ? [share.amount] : [],
  );
  if (amounts.length > 0) return amounts.reduce((sum, amount) => sum + amount, 0);
  return found?.spent === undefined ? withoutAmount([item], year, money) : NO_FIGURE;
}

/** Why there is no amount of items in a year, in a word. */
export function withoutAmount(items: readonly PaperItem[], year: FiscalYear, money: MoneyOfYears): string {
  const states = new Set(items.map((item) => item.years.get(year)?.state));
  if (states.has("missing")) return money.withoutAmounts.has(year) ? NOT_COUNTED_YET : NOT_STATED;
  return states.has("none") ? NONE : NO_FIGURE;
}

/** A sum of rows in one column, as a formula with what it says where none of them holds a number. */
function sumOf(
  rows: readonly SumRow[],
  year: FiscalYear,
  column: number,
  money: MoneyOfYears,
  otherwise: string,
): CellContent {
  const ranges = rangesOf(rows, columnName(column));
  const formula = `=IF(${calls("COUNT", ranges)}=0,${quoteText(otherwise)},${calls("SUM", ranges)})`;
  if (formula.length <= LONGEST_FORMULA) return { formula };
  const amounts = rows
    .map((row) => amountOf(row, year, money))
    .filter((amount) => typeof amount === "number");
  return amounts.length === 0 ? otherwise : amounts.reduce((sum, amount) => sum + amount, 0);
}

/** Rows below one another are one range: `B30:B33`. */
function rangesOf(rows: readonly SumRow[], column: string): string[] {
  const ranges: { first: number; last: number }[] = [];
  for (const { row } of rows) {
    const open = ranges.at(-1);
    if (open?.last === row - 1) open.last = row;
    else ranges.push({ first: row, last: row });
  }
  return ranges.map(({ first, last }) => {
    const from = `${column}${String(first + 1)}`;
    return first === last ? from : `${from}:${column}${String(last + 1)}`;
  });
}

/** A call over ranges, or several where it would have too many arguments. */
function calls(name: "COUNT" | "SUM", ranges: readonly string[]): string {
  const parts: string[] = [];
  for (let first = 0; first < ranges.length; first += MOST_ARGUMENTS)
    parts.push(`${name}(${ranges.slice(first, first + MOST_ARGUMENTS).join(",")})`);
  return parts.join("+");
}

/** An amount in 千円, or the word in its place. */
export function moneyCell(content: CellContent): PaperCell {
  if (typeof content === "string") return textCell(content, "Right");
  return { content, numberFormat: formatOf(content), align: "Right" };
}

/** 千円 are whole nearly always; a part of one is shown where the table has it. */
function formatOf(content: CellContent): string {
  const isWhole = typeof content !== "number" || Number.isInteger(content);
  return isWhole ? '#,##0"千円"' : '#,##0.0##"千円"';
}
