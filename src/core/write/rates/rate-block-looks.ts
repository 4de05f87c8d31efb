import type { GradeScheme } from "../../model/grade-scheme";
import type { IndicatorTable } from "../../model/indicator";
import {
  cellsOf,
  columnName,
  contains,
  formatCell,
  rectanglesOf,
  sameArea,
  type Area,
  type CellPosition,
} from "../../values/workbook/cell-address";
import { numberFormatAt, valueAt, type SheetSnapshot } from "../../values/workbook/snapshot";
import { quoteText } from "../../plan/formula-text";
import { gradeRules, RATE_FORMAT, rateRules } from "./band-formats";
import type { CellChange } from "../../plan/cell-changes";
import type { CellFormat, Edit } from "../../plan/plan";
import type { BlockColumn, BlockShape } from "./rate-block-shape";
import { GRADE_WORD, PROGRESS_WORD } from "../../plan/sheet-words";

const RATE_POINTS = 64;
/** For 進捗率 R6（基準値から）. */
const PROGRESS_POINTS = 72;
const GRADE_POINTS = 88;
/** For おおむね順調（月割り）. */
const SHARE_POINTS = 132;

const HEADING: CellFormat = { wrapText: true, horizontalAlignment: "Center", verticalAlignment: "Center" };
const RATES: CellFormat = { numberFormat: RATE_FORMAT, horizontalAlignment: "Right" };
const GRADES: CellFormat = { numberFormat: "General", horizontalAlignment: "Center" };

/** What takes the look of a block away again; a font stays, which shows on blank cells to nobody. */
const BARE: CellFormat = { fill: null, border: null, numberFormat: "General" };

/**
 * The look of what is new in a block: columns and rows that the old one did not have get the look of the table's own
 * figures, then what rates need. Nothing where the block is as it was, so that the staff's formatting stays.
 */
export function lookEdits(
  table: IndicatorTable,
  sheet: SheetSnapshot,
  shape: BlockShape,
  area: Area,
  old: Area | undefined,
): Edit[] {
  const fresh = shape.columns
    .map(({ kind }, index) => ({ kind, row: 0, column: area.column + index }))
    .filter(({ kind, column }) => !stoodBefore(sheet, kind, column, area, old));
  const newRows = old ? rowsOutside(area, old) : [];
  const runsOf = (kind: BlockColumn["kind"]): Area[] =>
    rectanglesOf(fresh.filter((column) => column.kind === kind));
  return [
    ...rectanglesOf(fresh).flatMap(({ column, columns }) => copiedLook(table, { ...area, column, columns })),
    ...newRows.flatMap((rows) => [
      ...copiedLook(table, { ...area, ...rows }),
      ...rowLook(sheet, shape, area, rows),
    ]),
    ...runsOf("rate").flatMap((run) => columnLook(sheet, shape, run, RATES, RATE_POINTS)),
    ...runsOf("grade").flatMap((run) => columnLook(sheet, shape, run, GRADES, GRADE_POINTS)),
    ...runsOf("progress").flatMap((run) => columnLook(sheet, shape, run, RATES, PROGRESS_POINTS)),
    ...headerMerges(sheet, shape, area),
  ];
}

/** The number format of rates written where the old block is and the cell shows no percent. */
export function percentFormats(
  sheet: SheetSnapshot,
  changes: readonly CellChange[],
  rates: Area,
  old: Area | undefined,
): Edit[] {
  const plain = changes
    .filter(
      (change) =>
        change.after !== null && contains(rates, change) && old !== undefined && contains(old, change),
    )
    .filter(({ row, column }) => !numberFormatAt(sheet, row, column).includes("%"));
  return rectanglesOf(plain).map((area): Edit => ({
    kind: "format",
    sheet: sheet.name,
    area,
    format: { numberFormat: RATE_FORMAT },
  }));
}

/** A rate whose bounds are multiplied by a factor, that may be missed whatever its ratio, or that has no band at all. */
export interface SpecialRate extends CellPosition {
  readonly factor: number | undefined;
  /** When the word at its target says "not reached", as a condition on its own cells. */
  readonly missed: string | undefined;
}

/** Where the bands of a block go. */
export interface BandPlaces {
  readonly area: Area;
  readonly old: Area | undefined;
  readonly special: readonly SpecialRate[];
  /** The grades that go by the months' share of the target. */
  readonly onShare: readonly CellPosition[];
}

/** The rates that are none of the special ones: whole columns where there are none, as few pieces as can be. */
function usualBands(rates: Area, special: readonly SpecialRate[]): Area[] {
  const columns = new Set(special.map(({ column }) => column));
  const places = new Set(special.map(formatCell));
  const rest = cellsOf(rates).filter((cell) => !places.has(formatCell(cell)));
  return [
    ...rectanglesOf(rest.filter(({ column }) => !columns.has(column))),
    ...[...columns].flatMap((column) => rectanglesOf(rest.filter((cell) => cell.column === column))),
  ];
}

/** The bands beside the figures; those of the old place are taken away first, as doubled ones would be unreadable. */
export function bandEdits(
  sheet: string,
  shape: BlockShape,
  { area, old, special, onShare }: BandPlaces,
  scheme: GradeScheme,
): Edit[] {
  const { rates, grades } = bodiesOf(area, shape);
  const headers = rates.row - area.row;
  const edits: Edit[] = [];
  // What columns the old block had may be others by now.
  if (old && !sameArea(old, area) && old.rows > headers) {
    const body = { ...old, row: old.row + headers, rows: old.rows - headers };
    edits.push({ kind: "conditionalFormat", sheet, area: body, rules: [] });
  }
  // What earlier runs gave to rates that have other bounds now, or none, is taken away.
  if (special.length > 0 && old) edits.push({ kind: "conditionalFormat", sheet, area: rates, rules: [] });
  const usual = special.length === 0 ? [rates] : usualBands(rates, special);
  const alike = special.filter(({ missed }) => missed === undefined);
  const factors = new Set(alike.flatMap(({ factor }) => factor ?? []));
  const banded = [
    ...usual.map((part) => ({ part, factor: 1, missed: undefined })),
    ...[...factors].flatMap((factor) =>
      rectanglesOf(alike.filter((rate) => rate.factor === factor)).map((part) => {
        return { part, factor, missed: undefined };
      }),
    ),
    ...special.flatMap(({ row, column, factor, missed }) => {
      if (missed === undefined || factor === undefined) return [];
      return [{ part: { row, column, rows: 1, columns: 1 }, factor, missed }];
    }),
  ];
  for (const { part, factor, missed } of banded.filter(({ part: { columns } }) => columns > 0)) {
    edits.push({
      kind: "conditionalFormat",
      sheet,
      area: part,
      rules: rateRules(formatCell(part), scheme, { factor, missed, latest: isLatest(part, shape) }),
    });
  }
  return [...edits, ...gradeEdits(sheet, grades, { old, onShare }, scheme)];
}

/** The bands of the words; a word by the months' share says so, and has the room for it. */
function gradeEdits(
  sheet: string,
  grades: Area,
  { old, onShare }: Pick<BandPlaces, "old" | "onShare">,
  scheme: GradeScheme,
): Edit[] {
  if (grades.columns === 0) return [];
  const banded = (area: Area, options?: { readonly onShare: boolean }): Edit => {
    return { kind: "conditionalFormat", sheet, area, rules: gradeRules(formatCell(area), scheme, options) };
  };
  if (onShare.length === 0) return [banded(grades)];
  const places = new Set(onShare.map(formatCell));
  const rest = cellsOf(grades).filter((cell) => !places.has(formatCell(cell)));
  const { column } = grades;
  return [
    ...(old ? [{ kind: "conditionalFormat", sheet, area: grades, rules: [] } as const] : []),
    ...rectanglesOf(rest).map((area) => banded(area)),
    ...rectanglesOf(onShare).map((area) => banded(area, { onShare: true })),
    { kind: "columnWidth", sheet, column, columns: 1, points: SHARE_POINTS, isLeast: true },
  ];
}

/** That a rate's column is headed with the year of the grades, to be asked from the first cell of an area; undefined where there are no grades. */
function isLatest({ column }: Area, { columns, headerRows }: BlockShape): string | undefined {
  const grade = columns.find(({ kind }) => kind === "grade");
  if (!grade) return undefined;
  const rate = columns
    .filter(({ kind, fiscalYear }) => kind === "rate" && fiscalYear === grade.fiscalYear)
    .at(-1);
  return `${columnName(column)}$${String(headerRows.first + 1)}=${quoteText(rate?.heading ?? grade.heading)}`;
}

/** Below the headings: the columns of rates, and where there are such columns those of grades and of 進捗率, in this order. */
export function bodiesOf(
  area: Area,
  shape: BlockShape,
): { readonly rates: Area; readonly grades: Area; readonly progress: Area } {
  const headers = shape.headerRows.last - shape.headerRows.first + 1;
  const body = { row: area.row + headers, rows: area.rows - headers };
  const count = (of: BlockColumn["kind"]): number => shape.columns.filter(({ kind }) => kind === of).length;
  const [grades, progress] = [count("grade"), count("progress")];
  const end = area.column + area.columns;
  return {
    rates: { ...body, column: area.column, columns: area.columns - grades - progress },
    grades: { ...body, column: end - progress - grades, columns: grades },
    progress: { ...body, column: end - progress, columns: progress },
  };
}

/** Columns of the old place that the new one leaves are made bare again. */
export function bareLeftovers(sheet: string, area: Area, old: Area | undefined): Edit[] {
  if (!old) return [];
  const left = Array.from({ length: old.columns }, (_, index) => ({
    row: 0,
    column: old.column + index,
  })).filter(({ column }) => column < area.column || column >= area.column + area.columns);
  return rectanglesOf(left).map(({ column, columns }): Edit => ({
    kind: "format",
    sheet,
    area: { ...old, column, columns },
    format: BARE,
  }));
}

/** A column that has become one of another kind counts as new. */
function stoodBefore(
  sheet: SheetSnapshot,
  kind: BlockColumn["kind"],
  at: number,
  area: Area,
  old: Area | undefined,
): boolean {
  if (!old || at < old.column || at >= old.column + old.columns) return false;
  const heading = valueAt(sheet, area.row, at);
  const word = typeof heading === "string" ? heading : "";
  if (word.startsWith(GRADE_WORD)) return kind === "grade";
  return kind === (word.startsWith(PROGRESS_WORD) ? "progress" : "rate");
}

function rowsOutside(area: Area, old: Area): { row: number; rows: number }[] {
  const above = { row: area.row, rows: Math.min(area.rows, old.row - area.row) };
  const oldEnd = old.row + old.rows;
  const below = { row: Math.max(area.row, oldEnd), rows: area.row + area.rows - Math.max(area.row, oldEnd) };
  return [above, below].filter(({ rows }) => rows > 0);
}

/** From a year's column in the middle of the table, as the last one often has a heavy border or another colour. */
function copiedLook(table: IndicatorTable, to: Area): Edit[] {
  const columns = [
    ...new Set(
      table.indicators.flatMap(({ years }) => years.flatMap(({ actual }) => actual?.address.column ?? [])),
    ),
  ].sort((one, other) => one - other);
  const column = columns.at(-2) ?? columns.at(-1);
  if (column === undefined) return [];
  const from = { sheet: table.sheet, row: to.row, rows: to.rows, column, columns: 1 };
  return [{ kind: "copyFormat", from, to: { sheet: table.sheet, ...to } }];
}

function columnLook(
  sheet: SheetSnapshot,
  shape: BlockShape,
  { column, columns }: Area,
  bodyFormat: CellFormat,
  points: number,
): Edit[] {
  const { first, last } = shape.headerRows;
  const header: Area = { row: first, column, rows: last - first + 1, columns };
  const body: Area = { row: last + 1, column, rows: shape.lastRow - last, columns };
  return [
    { kind: "format", sheet: sheet.name, area: header, format: HEADING },
    { kind: "format", sheet: sheet.name, area: body, format: bodyFormat },
    { kind: "columnWidth", sheet: sheet.name, column, columns, points, isLeast: true },
  ];
}

function rowLook(
  sheet: SheetSnapshot,
  shape: BlockShape,
  area: Area,
  rows: { row: number; rows: number },
): Edit[] {
  if (rows.row <= shape.headerRows.last) return [];
  const { rates, grades, progress } = bodiesOf(area, shape);
  return [
    { area: { ...rates, ...rows }, format: RATES },
    { area: { ...grades, ...rows }, format: GRADES },
    { area: { ...progress, ...rows }, format: RATES },
  ]
    .filter((look) => look.area.columns > 0)
    .map((look): Edit => ({ kind: "format", sheet: sheet.name, ...look }));
}

/** Headings of two rows are merged as the table's are. */
function headerMerges(sheet: SheetSnapshot, { headerRows }: BlockShape, area: Area): Edit[] {
  const rows = headerRows.last - headerRows.first + 1;
  if (rows === 1) return [];
  return Array.from({ length: area.columns }, (_, index): Area => {
    return { row: headerRows.first, column: area.column + index, rows, columns: 1 };
  })
    .filter((header) => !sheet.merges.some((merge) => sameArea(merge, header)))
    .map((header): Edit => ({ kind: "merge", sheet: sheet.name, area: header }));
}
