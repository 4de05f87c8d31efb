import type { Ledger, LedgerColumn } from "../../model/ledger";
import { compareKey } from "../../values/notation/normalise";
import { valueText } from "../../values/notation/value-text";
import type { Area, CellAddress } from "../../values/workbook/cell-address";
import { TIDY_DATA_SHEET, TIDY_DEFINITION_SHEET, TIDY_HISTORY_SHEET } from "../../values/workbook/own-sheets";
import {
  findSheet,
  valueAt,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../values/workbook/snapshot";
import type { CheckInput } from "./check";
import type { FormatSubject } from "../findings/data-of-format";

/** What a column holds, as far as the rules tell columns apart. */
export type DataColumnKind = "number" | "date" | "year" | "identifier" | "choice" | "contact" | "text";

export interface DataColumn {
  readonly sheetColumn: number;
  /** As written. */
  readonly header: string;
  readonly kind: DataColumnKind;
  /** 円 or 千円 for amounts, else "". */
  readonly unit: string;
  readonly isPersonal: boolean;
  /** Free text that names one organisation, which is counted: 企業名. */
  readonly namesOne: boolean;
}

/** A table of records that machines should be able to read: a ledger, or 指標データ. Never the printed paper. */
export interface DataRange {
  readonly name: string;
  /** True for what is published; formulas are then no longer wanted. */
  readonly isPublished: boolean;
  readonly sheet: SheetSnapshot;
  readonly area: Area;
  /** The sheet's rows that hold records. */
  readonly rows: readonly number[] | Int32Array;
  readonly columns: readonly DataColumn[];
}

/** Where a rule is broken: one cell, or the heading where most of the column breaks it. */
export interface FormatPlace {
  readonly at: CellAddress;
  /** The sheet's rows concerned. */
  readonly rows: readonly number[];
  /** What is in the first of them. */
  readonly text: string;
}

const rangesByInput = new WeakMap<CheckInput, readonly DataRange[]>();

/** The ledgers and 指標データ of a workbook. */
export function dataRangesOf(input: CheckInput): readonly DataRange[] {
  const known = rangesByInput.get(input);
  if (known) return known;
  const { workbook, ledgers } = input;
  const ranges = [
    ...ledgers.flatMap((ledger) => rangeOfLedger(ledger, workbook)),
    ...TIDY_SHEETS.flatMap((name) => tidyRange(workbook, name)),
  ];
  rangesByInput.set(input, ranges);
  return ranges;
}

function rangeOfLedger(ledger: Ledger, workbook: WorkbookSnapshot): DataRange[] {
  const sheet = findSheet(workbook, ledger.sheet);
  if (!sheet) return [];
  const columns = ledger.columns.map((column): DataColumn => {
    const { definition, header, sheetColumn, yenPerUnit } = column;
    const unit = definition?.type === "amount" ? (yenPerUnit === 1000 ? "千円" : "円") : "";
    const isPersonal = definition?.personal ?? true;
    const namesOne = definition?.namesOne ?? false;
    return { sheetColumn, header, kind: kindOf(column), unit, isPersonal, namesOne };
  });
  return [{ name: ledger.name, isPublished: false, sheet, area: ledger.area, rows: ledger.rows, columns }];
}

function kindOf({ definition, values }: LedgerColumn): DataColumnKind {
  if (!definition) return values.type === "text" ? "text" : values.type;
  switch (definition.type) {
    case "amount":
      return "number";
    case "reference":
      return "identifier";
    case "choice":
      // 区分 and 事業 are names of the programme's own, with whatever in them: おためしナガノ、チャレンジナガノ.
      return definition.choices.length > 0 ? "choice" : "text";
    case "text":
      if (definition.identifies) return "identifier";
      return definition.key === "email" || definition.key === "phone" ? "contact" : "text";
    default:
      return definition.type;
  }
}

const TIDY_SHEETS = [TIDY_DATA_SHEET, TIDY_DEFINITION_SHEET, TIDY_HISTORY_SHEET] as const;

function tidyRange({ sheets }: WorkbookSnapshot, usualName: string): DataRange[] {
  const sheet = sheets.find(({ name }) => compareKey(name) === compareKey(usualName));
  const area = sheet?.tables[0]?.area ?? sheet?.used;
  if (!sheet || !area || area.rows < 2) return [];
  const columns = Array.from({ length: area.columns }, (_, index): DataColumn => {
    const sheetColumn = area.column + index;
    const header = valueText(valueAt(sheet, area.row, sheetColumn));
    return { sheetColumn, header, kind: tidyKind(header), unit: "", isPersonal: false, namesOne: false };
  });
  const rows = Array.from({ length: area.rows - 1 }, (_, index) => area.row + 1 + index).filter((row) =>
    columns.some(({ sheetColumn }) => valueAt(sheet, row, sheetColumn) !== null),
  );
  return [{ name: usualName, isPublished: true, sheet, area, rows, columns }];
}

function tidyKind(header: string): DataColumnKind {
  const key = compareKey(header);
  if (/年度|西暦/.test(key)) return "year";
  return /^(?:目標|実績|達成率|基準|値|数値)/.test(key) ? "number" : "text";
}

const textsByColumn = new WeakMap<DataColumn, ReadonlyMap<string, readonly number[]>>();

/** The texts of a column, each with the sheet's rows that it is in; numbers, blanks and errors are no texts. */
export function textsOf(
  { sheet, rows }: DataRange,
  column: DataColumn,
): ReadonlyMap<string, readonly number[]> {
  const known = textsByColumn.get(column);
  if (known) return known;
  const texts = new Map<string, number[]>();
  for (const row of rows) {
    const value = valueAt(sheet, row, column.sheetColumn);
    if (typeof value !== "string" || value === "") continue;
    const same = texts.get(value);
    if (same) same.push(row);
    else texts.set(value, [row]);
  }
  textsByColumn.set(column, texts);
  return texts;
}

/** Where more cells than these, and more than half of the column, break a rule, it is said once, at the heading. */
const MOST_SINGLE = 20;

/** The places of a column whose text breaks a rule. */
export function placesWhere(
  range: DataRange,
  column: DataColumn,
  breaks: (text: string) => boolean,
): FormatPlace[] {
  const broken = [...textsOf(range, column)]
    .filter(([text]) => breaks(text))
    .flatMap(([text, rows]) => rows.map((row) => ({ row, text })))
    .sort((one, other) => one.row - other.row);
  const cellAt = (row: number): CellAddress => ({
    sheet: range.sheet.name,
    row,
    column: column.sheetColumn,
  });
  const [first] = broken;
  if (first && broken.length > MOST_SINGLE && broken.length * 2 > range.rows.length) {
    return [{ at: cellAt(range.area.row), rows: broken.map(({ row }) => row), text: first.text }];
  }
  return broken.map(({ row, text }) => ({ at: cellAt(row), rows: [row], text }));
}

/** Table and column of a finding, by the names that people see. */
export function formatSubject(range: DataRange, column: DataColumn | undefined, rows: number): FormatSubject {
  return { table: range.name, column: column?.header.replace(/\s+/g, "") ?? "", rows };
}

/** A text for a finding's data: none of what is personal. */
export function shownOf({ isPersonal }: DataColumn, text: string): string {
  return isPersonal ? "" : text.trim();
}
