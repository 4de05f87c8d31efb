import { unitsBesideNames, withContents } from "../labels/label-contents";
import { readYearLabel } from "../../../values/notation/fiscal-year-label";
import { isUnit, mayBePart } from "../../../values/notation/unit";
import type { HeaderBand } from "../headings/header-band";
import { findKindRows, type KindRow } from "./kind-row-groups";
import { areNamesOver, isBehindBlank } from "../frame/names-over-figures";
import { withWholeRows } from "./rows-below-one-kind";
import { withGoalsBesideBase } from "./goal-beside-base";
import { withSumsAboveGoals } from "./goals-below-sums";
import { holdsLabel } from "./labels-among-figures";
import { findParts, type KindParts } from "./kind-row-parts";
import { isKnownOther, readColumnRole, readUnitNote, type FigureKind } from "../../tables/heading-words";
import { readBareUnit } from "../../tables/indicator-label";
import { sectionColumn, readLabelColumns, withoutUnknown, type LabelColumns } from "../labels/label-columns";
import { withProgressAsRate } from "../labels/progress-as-rate";
import { withPartsOfNames } from "../labels/parts-of-names";
import type { SheetGrid } from "../../tables/sheet-grid";
import {
  columnsBetween,
  reachLeft,
  reachRight,
  rowsBetween,
  type TableFrame,
  type YearColumn,
} from "../frame/table-frame";
import type { YearCellReader } from "../../tables/year-row";

/** A column that 目標 and 実績 are in, with the rows that they head. */
export interface KindColumn {
  readonly column: number;
  readonly rows: readonly KindRow[];
  /** Where each heads several measures; `rows` has them all then. */
  readonly parts?: KindParts;
}

/** The column left of the years with the most rows of 目標 and 実績, the nearest of equals. */
export function findKindColumn(grid: SheetGrid, frame: TableFrame): KindColumn | undefined {
  const firstYear = firstYearColumn(frame.band);
  const years = frame.band.columns.map((headed) => headed.column);
  let best: KindColumn | undefined;
  let most = 0;
  for (let column = frame.firstColumn; column < firstYear; column += 1) {
    // In a form that says its headings again 指標名 is that of its next block.
    const below = rowsBetween(Math.max(frame.band.last + 1, ...frame.repeatedRows) + 1, frame.lastRow);
    const end = below.find((row) => headsNames(grid, row, column, years));
    const lastRow = end === undefined ? frame.lastRow : end - 1;
    // 数値目標 in front of the years once more is a heading.
    const found = findKindRows(grid, column, frame.band.last + 1, lastRow, column - frame.firstColumn)
      .filter(({ row }) => !frame.repeatedRows.has(row) && !holdsLabel(grid, row, years))
      .filter(
        ({ row }, _, all) => !all.some((one) => one.row <= row && isOfAnother(grid, frame, one.row, column)),
      );
    const based = withGoalsBesideBase(grid, frame, column, found);
    const rows = withSumsAboveGoals(grid, frame, column, based);
    const count = rows.filter(({ figure }) => figure.kind === "target" || figure.kind === "actual").length;
    if (rows.some(({ figure }) => figure.kind === "target") && count >= most) {
      best = { column, rows };
      most = count;
    }
  }
  const parts = best && findParts(grid, best, firstYear);
  if (!best || parts) return best && parts && { ...best, rows: parts.rows, parts };
  return { ...best, rows: withWholeRows(grid, best.rows, best.column, years) };
}

/** 指標名 below 目標 and 実績, with words where the figures were, heads the names of another table. */
function headsNames(grid: SheetGrid, row: number, kindColumn: number, years: readonly number[]): boolean {
  if (readColumnRole(grid.text(row, kindColumn)) !== "name") return false;
  const texts = years.map((column) => grid.text(row, column)).filter((text) => text !== "");
  return texts.length > 0 && texts.every((text) => /\p{L}/u.test(text) && !/\d/.test(text));
}

/** R4 in front of 目標 and 実績, where names are, and names above them where the years were: another table begins there. */
function isOfAnother(
  grid: SheetGrid,
  { band, firstColumn, repeatedRows }: TableFrame,
  row: number,
  kindColumn: number,
): boolean {
  const [first] = columnsBetween(firstColumn, kindColumn - 1, new Set())
    .map((column) => grid.seenText(row, column))
    .filter((text) => text !== "");
  const label = first === undefined ? undefined : readYearLabel(first);
  if (label?.state === "year" && label.rest === "") return true;
  const above = row - 1;
  if (above <= band.last || repeatedRows.has(above)) return false;
  const years = band.columns.map(({ column }) => column);
  const isNameless = grid.isBlankRow(above, firstColumn, kindColumn);
  return (
    areNamesOver(grid, years, above) &&
    (isNameless || isBehindBlank(grid, above, firstColumn, Math.max(...years)))
  );
}

function firstYearColumn(band: HeaderBand): number {
  return Math.min(...band.columns.map(({ column }) => column));
}

/** Where everything of a table with rows of 目標 and 実績 is. */
export interface KindRowsLayout {
  readonly kind: KindColumn;
  readonly years: readonly YearColumn[];
  /** Columns of 達成率, beside the years or in a block of their own. */
  readonly rates: readonly YearColumn[];
  /** Columns of years that hold something else: 前年比. */
  readonly known: readonly number[];
  readonly repeatedRows: ReadonlySet<number>;
  readonly labels: LabelColumns;
  readonly nameColumn: number | undefined;
  readonly sectionColumn: number | undefined;
  readonly descriptionColumn: number | undefined;
  readonly firstHeaderRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Delimits the table around its column of 目標 and 実績, and finds what its other columns hold. */
export function layOutKindRows(
  grid: SheetGrid,
  reader: YearCellReader,
  frame: TableFrame,
  kind: KindColumn,
  resolved: readonly YearColumn[],
): KindRowsLayout {
  const { band } = frame;
  const lastKindRow = kind.rows.at(-1)?.row ?? band.last;
  const firstColumn = reachNames(grid, frame, kind, lastKindRow);
  const lastYear = Math.max(...band.columns.map(({ column }) => column));
  const lastColumn = reachRight(grid, lastYear, frame.lastColumn, band.first, lastKindRow);
  const { parts } = kind;
  const taken = new Set([
    kind.column,
    ...(parts ? [parts.column] : []),
    ...band.columns.map(({ column }) => column),
  ]);
  const kindRows = kind.rows.map(({ row }) => row);
  const read = readLabelColumns(grid, reader, band, columnsBetween(firstColumn, lastColumn, taken), lastYear);
  const arrows = withContents(grid, read, kindRows);
  const nameColumn =
    arrows.byRole.get("name") ?? firstTextColumn(grid, kind, arrows, band) ?? arrows.byRole.get("section");
  const labels =
    nameColumn === undefined
      ? arrows
      : withPartsOfNames(
          grid,
          unitsBesideNames(grid, arrows, nameColumn, kindRows),
          nameColumn,
          rowsOfFirstKind(grid, kind, nameColumn),
        );
  const sections = sectionColumn(grid, labels, kindRows, band.last);
  const lastRow = lastRowOfTable(grid, lastKindRow, firstColumn, kind.column, frame.lastRow);
  const headed = withProgressAsRate(resolved, labels.byRole.has("base"));
  const years = headed.filter((one) => !isPlanAgain(grid, kind, one, headed));
  return {
    kind: { ...kind, rows: withProgressAsRate(kind.rows, labels.byRole.has("base")) },
    years: years.filter(({ figure }) => figure?.kind !== "rate" && figure?.kind !== "other"),
    rates: years.filter(({ figure }) => figure?.kind === "rate"),
    known: years.filter(({ figure }) => isKnownOther(figure)).map(({ column }) => column),
    repeatedRows: frame.repeatedRows,
    labels: withoutUnknown(labels, nameColumn),
    nameColumn,
    sectionColumn: sections,
    descriptionColumn:
      labels.byRole.get("description") ?? untitledDescription(grid, kind, labels, [nameColumn, sections]),
    firstHeaderRow: band.first,
    firstRow: band.last + 1,
    lastRow,
    firstColumn,
    lastColumn,
  };
}

/** 19年度計画 in front of 19年度末, with the same figures aimed at and nothing reached, is that year as it was planned. */
function isPlanAgain(
  grid: SheetGrid,
  { rows }: KindColumn,
  one: YearColumn,
  years: readonly YearColumn[],
): boolean {
  if (one.figure?.kind !== "target") return false;
  const other = years.find(({ figure, heading }) => !figure && heading.fiscalYear === one.heading.fiscalYear);
  return (
    other !== undefined &&
    rows.every(({ row, figure }) =>
      figure.kind === "target"
        ? grid.text(row, one.column) === grid.text(row, other.column)
        : !/\d/.test(grid.text(row, one.column)),
    )
  );
}

/**
 * The rows of the kind that indicators begin with: where an indicator may begin. That is the first row's kind, unless more
 * rows of another one have a text of their own beside the names (実績 alone above pairs of 目標 and 実績).
 */
function rowsOfFirstKind(grid: SheetGrid, { column, rows }: KindColumn, nameColumn: number): number[] {
  if (column === nameColumn + 1) return [];
  const rowsOf = (kind: FigureKind | undefined): number[] =>
    rows.filter(({ figure }) => figure.kind === kind).map(({ row }) => row);
  const textsIn = (of: readonly number[]): number =>
    of.filter((row) => grid.text(row, nameColumn + 1) !== "").length;
  const [first, targets] = [rowsOf(rows[0]?.figure.kind), rowsOf("target")];
  return textsIn(targets) > textsIn(first) ? targets : first;
}

/** Names that run on over blank cells leave blank columns between them and the rest of the table. */
function reachNames(grid: SheetGrid, frame: TableFrame, kind: KindColumn, lastRow: number): number {
  const { band } = frame;
  let first = reachLeft(grid, kind.column, frame.firstColumn, band.first, lastRow);
  for (let column = first - 1; column >= frame.firstColumn && !holdsText(grid, kind, first); column -= 1) {
    const isLabelled = kind.rows.some(({ row }) => /\D/.test(grid.seenText(row, column)));
    if (isLabelled) first = reachLeft(grid, column, frame.firstColumn, band.first, lastRow);
  }
  return first;
}

/** Whether texts longer than a unit are in front of 目標 and 実績, from this column on. */
function holdsText(grid: SheetGrid, kind: KindColumn, from: number): boolean {
  return kind.rows.some(({ row }) => {
    for (let column = from; column < kind.column; column += 1) {
      const text = grid.seenText(row, column);
      if (/\D{2}/.test(text) && readBareUnit(text) === undefined && !isUnit(text, "")) return true;
    }
    return false;
  });
}

/** The leftmost column without a role whose cells hold text in front of the figures, not only a unit. */
function firstTextColumn(
  grid: SheetGrid,
  kind: KindColumn,
  labels: LabelColumns,
  band: HeaderBand,
): number | undefined {
  const candidates = [...labels.untitled, ...labels.unknown.map(({ column }) => column)]
    .filter((column) => column < firstYearColumn(band))
    .sort((one, other) => one - other);
  const isName = (text: string): boolean =>
    /\D/.test(text) &&
    readBareUnit(text) === undefined &&
    readUnitNote(text) === undefined &&
    (!isUnit(text, "") || mayBePart(text));
  const holding = (isWanted: (text: string) => boolean): number | undefined =>
    candidates.find((column) =>
      kind.rows.some(({ row }) => {
        const anchor = grid.anchor(row, column);
        // 0.612 is what is aimed at under a heading that is not understood.
        const isText = typeof grid.value(anchor.row, anchor.column) === "string";
        return isText && isWanted(grid.text(anchor.row, anchor.column));
      }),
    );
  // フォロワー and アクセス are units as well, and names where nothing else is one.
  return holding(isName) ?? holding((text) => /\D{4}/.test(text) && readBareUnit(text) === undefined);
}

/** A column of text without a heading beside the names is their description. */
function untitledDescription(
  grid: SheetGrid,
  kind: KindColumn,
  labels: LabelColumns,
  taken: readonly (number | undefined)[],
): number | undefined {
  return labels.untitled.find(
    (column) =>
      !taken.includes(column) &&
      column < kind.column &&
      kind.rows.some(({ row }) => {
        const anchor = grid.anchor(row, column);
        return anchor.column === column && /\D{4}/.test(grid.text(anchor.row, column));
      }),
  );
}

function lastRowOfTable(
  grid: SheetGrid,
  lastKindRow: number,
  firstColumn: number,
  lastColumn: number,
  limit: number,
): number {
  let last = lastKindRow;
  for (let column = firstColumn; column <= lastColumn; column += 1)
    last = Math.max(last, grid.lastRowOf(lastKindRow, column));
  return Math.min(last, limit);
}
