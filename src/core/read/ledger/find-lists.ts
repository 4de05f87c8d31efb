import type { Ledger } from "../../model/ledger";
import type { LedgerColumnDefinition } from "../../model/ledger-definition";
import type { SheetSnapshot, TableSnapshot } from "../../values/workbook/snapshot";
import { headingKey } from "../tables/heading-key";
import { column, required } from "./define-column";
import { namesColumn } from "./find-column";
import { headerRow, stretches, type HeaderRow } from "./header-rows";
import { LIST_DEFINITION } from "./list-definition";
import { parseLedger, type LedgerReadingContext, type ParsedLedger } from "./parse-ledger";
import { ROWS_OF_A_STEP } from "./records";

/** The headings by which a list of the office's own is counted, as 指標定義 names them, and those of what is added up. */
export interface ListHeadings {
  readonly dates: readonly string[];
  readonly ends: readonly string[];
  readonly conditions: readonly string[];
  readonly sums: readonly string[];
}

/** A list that is named: by its sheet, or as an Excel table. */
export interface ListPlace {
  readonly name: string;
  readonly sheet: SheetSnapshot;
  /** Undefined for whatever is on the sheet. */
  readonly table: TableSnapshot | undefined;
}

/**
 * Reads a list of the office's own (研修台帳), of no kind that is known: its headings are the row in which the heading of its
 * dates stands. Where that row comes again below (a block a year), every block is a part of the list.
 */
export function* listSteps(
  { name, sheet, table }: ListPlace,
  headings: ListHeadings,
  context: LedgerReadingContext,
): Generator<undefined, ParsedLedger[]> {
  const parsed: ParsedLedger[] = [];
  const tables = table ? [table] : sheet.tables;
  for (const { name: excelTable, area, hasHeaderRow, hasTotalsRow } of tables) {
    if (!hasHeaderRow) continue;
    const header = asList(sheet, area.row, area.column, area.column + area.columns - 1, headings);
    const end = area.row + area.rows - (hasTotalsRow ? 1 : 0);
    const below = hasTotalsRow ? undefined : { first: area.row + area.rows, end: endOf(sheet) };
    if (header)
      parsed.push(
        yield* parseLedger(sheet, { ...header, height: 1 }, end, { name: excelTable, below }, context),
      );
  }
  const found = table ? [] : yield* plainHeaders(sheet, headings);
  for (const [index, header] of found.entries()) {
    const next = found.slice(index + 1).find(({ row }) => row > header.row);
    const end = next ? aboveTitle(sheet, next.row) : endOf(sheet);
    parsed.push(yield* parseLedger(sheet, header, end, undefined, context));
  }
  return parsed.map(({ ledger, leftOut }) => ({ ledger: { ...ledger, name }, leftOut }));
}

/** A list whose headings were not found: it has no columns, so that whoever counts by one is told that it is missing. */
export function unreadList({ name, sheet, table }: ListPlace): Ledger {
  return {
    kind: "list",
    name,
    sheet: sheet.name,
    area: table?.area ?? sheet.used,
    excelTable: table?.name,
    rowsBelow: [],
    columns: [],
    rows: new Int32Array(),
    missing: [],
  };
}

function endOf({ used }: SheetSnapshot): number {
  return used.row + used.rows;
}

/** The row after a block that ends above these headings: a line above them is their title. */
function aboveTitle(sheet: SheetSnapshot, row: number): number {
  const filled = (sheet.values[row - 1 - sheet.used.row] ?? []).filter(
    (value) => value !== null && value !== "",
  );
  return filled.length === 1 ? row - 1 : row;
}

function* plainHeaders(sheet: SheetSnapshot, headings: ListHeadings): Generator<undefined, HeaderRow[]> {
  const wanted = new Set(headings.dates.map(headingKey));
  const found: HeaderRow[] = [];
  for (let row = sheet.used.row; row < endOf(sheet); row += 1) {
    if ((row - sheet.used.row) % ROWS_OF_A_STEP === ROWS_OF_A_STEP - 1) yield;
    if (sheet.tables.some(({ area }) => row >= area.row && row < area.row + area.rows)) continue;
    if (!(sheet.values[row - sheet.used.row] ?? []).some((value) => isHeading(value, wanted))) continue;
    const parts = stretches(sheet, row).flatMap(
      ({ first, last }) => asList(sheet, row, first, last, headings) ?? [],
    );
    const [first] = parts;
    const last = parts.at(-1);
    if (!first || !last) continue;
    // Two lists side by side with the same heading of dates are read as one, in which that heading is there twice.
    const end = last.column + last.headings.length - 1;
    const whole = parts.length > 1 ? asList(sheet, row, first.column, end, headings) : first;
    if (whole) found.push(whole);
  }
  return found;
}

/** Longer texts are no headings. */
const LONGEST_HEADING = 40;

function isHeading(value: unknown, wanted: ReadonlySet<string>): boolean {
  return typeof value === "string" && value.length <= LONGEST_HEADING && wanted.has(headingKey(value));
}

function typeOf(heading: string): "year" | "date" {
  return heading.endsWith("年度") ? "year" : "date";
}

/**
 * 受講者氏名, 保護者の氏名, フリガナ, 携帯番号. Not 住所 and 生年月日: a town's name or a day's number is on every sheet, so that looking for
 * it would stop every copy.
 */
const PERSONAL = /(?:氏名|お名前|フリガナ|ふりがな|カナ|メール(?:アドレス)?|電話(?:番号)?|携帯(?:番号)?)$/;

/** A row of headings as that of a list, if one of them is that of its dates and at least one stands beside it. */
function asList(
  sheet: SheetSnapshot,
  row: number,
  first: number,
  last: number,
  headings: ListHeadings,
): HeaderRow | undefined {
  const header = headerRow(sheet, row, first, last, "");
  const names = header.headings.map(headingKey);
  const [date, ...others] = headings.dates.map(headingKey).filter((key) => names.includes(key));
  if (date === undefined || names.filter((name) => name !== "").length < 2) return undefined;
  const [dates, ends, conditions, sums] = [
    others,
    headings.ends.map(headingKey),
    headings.conditions.map(headingKey),
    headings.sums.map(headingKey),
  ];
  const columns = header.headings.map((heading, index): LedgerColumnDefinition | undefined => {
    const name = names[index] ?? "";
    if (name === date) return column("date", heading, typeOf(name), required);
    if (dates.includes(name)) return column(`date ${name}`, heading, typeOf(name));
    if (ends.includes(name)) return column(`end ${name}`, heading, "date", { notBefore: "date" });
    const known = LIST_DEFINITION.columns.find((each) => namesColumn(heading, each));
    if (known) return known;
    if (sums.includes(name)) return column(`sum ${name}`, heading, "number", { hasOwnUnit: true });
    if (PERSONAL.test(name)) return column(`personal ${name}`, heading, "text", { personal: true });
    return conditions.includes(name) ? column(`condition ${name}`, heading, "text") : undefined;
  });
  const match = { definition: LIST_DEFINITION, columns, missing: [], requiredFound: 1, found: 1, score: 0 };
  return { ...header, match };
}
