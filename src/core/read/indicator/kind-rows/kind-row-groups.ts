import { compareKey } from "../../../values/notation/normalise";
import {
  countsOtherwise,
  readFigureHeading,
  type FigureHeading,
  type FigureKind,
} from "../../tables/heading-words";
import { looksLikeLabel, readBareUnit } from "../../tables/indicator-label";
import { arePaired, readPairedWord } from "../../tables/paired-word";
import type { FigurePlace, LabelText } from "../places/indicator-source";
import { labelAt } from "../places/label-at";
import { rowsBetween } from "../frame/table-frame";
import type { SheetGrid } from "../../tables/sheet-grid";

/** A row that 目標, 実績 or 達成率 is in front of. */
export interface KindRow {
  readonly row: number;
  readonly figure: FigureHeading;
  /** The name where it is in the same cell: `相談件数（目標）`. */
  readonly label: LabelText | undefined;
  /** Where it has the base in place of a word: see `withGoalsBesideBase`. */
  readonly base?: FigurePlace;
  /** A sum that a goal is below: see `withSumsAboveGoals`. */
  readonly isSum?: true;
}

/** The rows of one indicator, with the label cells that belong to it. */
export interface KindRowGroup {
  readonly rows: readonly KindRow[];
  readonly label: LabelText | undefined;
  readonly description: LabelText | undefined;
  /** `【人】` on a line of its own in the label column; "" where there is none. */
  readonly unit: string;
}

/** What a cell says of the kind of its row, behind a name or alone. */
interface KindCell {
  readonly name: string;
  readonly figure: FigureHeading;
}

/** Longest run of blank rows, and of other rows, that a table may have between two rows of figures. */
const MOST_BLANK_ROWS = 3;
const MOST_OTHER_ROWS = 8;

/** What is longer than this in front of 目標 is prose. */
const LONGEST_NAME = 40;

/** Finds the rows of 目標, 実績 and 達成率 in a column, from the heading down to the first long gap. */
export function findKindRows(
  grid: SheetGrid,
  column: number,
  firstRow: number,
  lastRow: number,
  width: number,
): KindRow[] {
  const rows: KindRow[] = [];
  let others = 0;
  let blanks = 0;
  for (
    let row = firstRow;
    row <= lastRow && blanks <= MOST_BLANK_ROWS && others <= MOST_OTHER_ROWS;
    row += 1
  ) {
    const text = grid.text(row, column);
    const kind =
      readKindCell(text) ??
      (grid.isBlankRow(row, column - width, column - 1)
        ? kindOfPair(grid, column, row, { firstRow, lastRow })
        : undefined);
    if (kind && !countsOtherwise(kind.figure, targetsAbove(rows))) {
      const label = kind.name === "" ? undefined : { text: kind.name, row, column };
      rows.push({ row, figure: kind.figure, label });
      others = 0;
      blanks = 0;
    } else if (grid.isBlankRow(row, column - width, column)) {
      blanks += 1;
    } else {
      others += 1;
      blanks = 0;
    }
  }
  return rows;
}

/** The targets since the last actual. */
function targetsAbove(rows: readonly KindRow[]): FigureHeading[] {
  let from = rows.length;
  while (from > 0 && rows[from - 1]?.figure.kind !== "actual") from -= 1;
  return rows.slice(from).flatMap(({ figure }) => (figure.kind === "target" ? [figure] : []));
}

const KIND_IN_BRACKETS_OR_AFTER_SPACE =
  /^(.*\S)(?:[\s　]+(\S+)|[\s　]*([(（【［[][^()（）【】［］[\]]+[)）】\]]))$/;
/** Right after the unit, or as 目標値 or 実績値 right after the name: no name ends so. */
const KIND_AFTER_UNIT = /^(.*[)）】\]])([^()（）【】［］[\]\s]+)$/;
/** 居住促進に係る目標値 is what a group of indicators is called, and 現況値及び目標値 what a table holds. */
const KIND_AFTER_NAME = /^(.*\S)(?<!係る|かかる|関する|おける|及び|および|値[と・、])((?:目標|計画|実績)値)$/;
const UNIT_AFTER_KIND = /^(.*[)）】\]])([(（【［[][^()（）【】［］[\]]+[)）】\]])$/;

/**
 * `実績`, or a name with 実績 after it: in brackets, after a space or after the unit (`相談件数（実績）`, `相談件数　実績`,
 * `相談件数（件）実績`, `相談件数実績値`), with the unit after both (`相談件数（実績）【件】`), or in front of a
 * name with its unit (`実績 相談件数（件）`).
 */
function readKindCell(text: string): KindCell | undefined {
  const figure = readFigureHeading(text);
  if (figure) return { name: "", figure };
  const match =
    KIND_IN_BRACKETS_OR_AFTER_SPACE.exec(text) ?? KIND_AFTER_UNIT.exec(text) ?? KIND_AFTER_NAME.exec(text);
  const [, name = "", afterName, inBrackets] = match ?? [];
  const heading = match && readFigureHeading(afterName ?? inBrackets ?? "");
  if (!heading) return withUnitAfterKind(text) ?? withKindInFront(text);
  return heading.kind !== "other" && name.length <= LONGEST_NAME ? { name, figure: heading } : undefined;
}

/** 事業計画 and 事業実績 may as well be a plan and what came of it, beside whatever. */
const NO_NAME = /^(?:事業|施策|取組|業務|全体|平均|修正|改[定訂]|見直|暫定|年次)/;
/** 雇用創出目標 beside 雇用創出実績: either alone may as well be a name, and so may both of two characters, unless longer pairs are in the column. */
function kindOfPair(
  grid: SheetGrid,
  column: number,
  row: number,
  { firstRow, lastRow }: { readonly firstRow: number; readonly lastRow: number },
): KindCell | undefined {
  const own = pairAt(grid, column, row);
  if (!own || own.isLong) return own;
  if (NO_NAME.test(own.name)) return undefined;
  return rowsBetween(firstRow, lastRow).some((other) => pairAt(grid, column, other)?.isLong)
    ? own
    : undefined;
}

function pairAt(
  grid: SheetGrid,
  column: number,
  row: number,
): (KindCell & { readonly isLong: boolean }) | undefined {
  const own = readPairedWord(grid.text(row, column));
  const isPair = [row - 1, row + 1].some((beside) =>
    arePaired(own, readPairedWord(grid.text(beside, column))),
  );
  if (!own || own.front === "" || !isPair) return undefined;
  const figure: FigureHeading = { kind: own.kind, unit: "", asOf: undefined, note: "" };
  const isLong = own.front.length > 2 || (own.name.length > 3 && !NO_NAME.test(own.name));
  return { name: own.name, figure, isLong };
}

/** `目標 出生数（人）`: what looks like no label may as well be a sentence. */
function withKindInFront(text: string): KindCell | undefined {
  const [, kind = "", name = ""] = /^(\S+)[\s　]+(\S.*)$/.exec(text) ?? [];
  const figure = readFigureHeading(kind);
  const isNamed = figure?.kind === "target" || figure?.kind === "actual";
  return isNamed && name.length <= LONGEST_NAME && looksLikeLabel(name) ? { name, figure } : undefined;
}

function withUnitAfterKind(text: string): KindCell | undefined {
  const [, beforeUnit = "", unit = ""] = UNIT_AFTER_KIND.exec(text) ?? [];
  const kind = beforeUnit === "" ? undefined : readKindCell(beforeUnit);
  return kind && kind.name !== "" ? { ...kind, name: `${kind.name}${unit}` } : undefined;
}

/**
 * Puts rows together into indicators. A new one begins with a name of its own, with a kind that the indicator already has,
 * and after any other row that is not part of it. The text in front of a later row is the description, unless it is a label.
 */
export function groupKindRows(
  grid: SheetGrid,
  kindRows: readonly KindRow[],
  { nameColumn, kind, firstFigure }: KindRowColumns,
): KindRowGroup[] {
  const groups: OpenGroup[] = [];
  const countOf = (of: FigureKind): number => kindRows.filter(({ figure }) => figure.kind === of).length;
  // 人口 with 実績 alone above pairs of 目標 and 実績 leaves nobody to say that the next 目標 is its own.
  const isUneven = countOf("target") !== countOf("actual");
  const isOfOtherKind = (row: number): boolean =>
    nameColumn !== undefined &&
    nameColumn !== kind &&
    grid.isBlank(row, nameColumn) &&
    !grid.isBlank(row, kind) &&
    !grid.isBlank(row, firstFigure);
  const labelOf = (row: KindRow): LabelText | undefined =>
    row.label ?? (nameColumn === undefined ? undefined : labelAt(grid, row.row, nameColumn));
  for (const [index, row] of kindRows.entries()) {
    const label = labelOf(row);
    const open = groups.at(-1);
    const isNamedAfresh = open !== undefined && label !== undefined && isAfresh(groups, open, row);
    const before = open?.rows.at(-1)?.figure.kind;
    // 増減 and 備考 end an indicator, whatever it lacks.
    const isBehindOther = before === "other" || before === "rate";
    // 参加者数 | 実績 below 面積 | 目標, and a 目標 without a name below it.
    const next = kindRows[index + 1];
    const namesNext = next?.row === row.row + 1 && next.figure.kind === "target" && !labelOf(next);
    const isTurned = row.figure.kind === "target" ? before === "actual" : before === "target" && namesNext;
    const mayBeOfNext = isBehindOther || (isUneven && isTurned);
    const isOfNext =
      mayBeOfNext && row.figure.kind !== "other" && row.figure.kind !== "rate" && label?.row === row.row;
    if (!open || isNamedAfresh || isOfNext || beginsGroup(grid, open, row, label, isOfOtherKind))
      groups.push({ rows: [row], label, texts: [] });
    else addRow(open, row, label);
  }
  return groups.map(closeGroup);
}

/** Whether a name is in front of the kind that every indicator begins with, below a row whose own name is missing. */
function isAfresh(groups: readonly OpenGroup[], open: OpenGroup, row: KindRow): boolean {
  const first = groups[0];
  const beginsWith = first?.label && first.rows[0]?.figure.kind;
  return !open.label && beginsWith === row.figure.kind && open.rows[0]?.figure.kind !== beginsWith;
}

/**
 * The row of an indicator that holds a kind of figures. Of several, told apart by notes (実績（確定） below 実績（速報）), it is the
 * one that has taken another's place (目標（見直し後）), or the one without a note; undefined where that leaves none or more than one.
 */
export function rowOfKind(group: KindRowGroup, kind: FigureKind): number | undefined {
  const otherwise = rowsCountedOtherwise(group);
  const rows = group.rows.filter((row) => row.figure.kind === kind && !otherwise.includes(row));
  const revised = rows.filter(({ figure }) => figure.isRevised);
  if (revised.length > 0) return revised.length === 1 ? revised[0]?.row : undefined;
  const plain =
    rows.length > 1 ? rows.filter(({ figure }) => figure.note === "" && figure.asOf === undefined) : rows;
  return plain.length === 1 ? plain[0]?.row : undefined;
}

/** 実績（単年度） above 目標（累計） is as little its actual as below it. */
export function rowsCountedOtherwise({ rows }: KindRowGroup): readonly KindRow[] {
  const targets = rows.flatMap(({ figure }) => (figure.kind === "target" ? [figure] : []));
  return rows.filter(({ figure }) => countsOtherwise(figure, targets));
}

/** Where the names, 目標 and 実績, and the first year are. */
export interface KindRowColumns {
  readonly nameColumn: number | undefined;
  readonly kind: number;
  readonly firstFigure: number;
}

interface OpenGroup {
  readonly rows: KindRow[];
  label: LabelText | undefined;
  readonly texts: LabelText[];
}

function beginsGroup(
  grid: SheetGrid,
  open: OpenGroup,
  row: KindRow,
  label: LabelText | undefined,
  isOfOtherKind: (row: number) => boolean,
): boolean {
  const last = open.rows.at(-1);
  const isSameCell = label !== undefined && label.row === open.label?.row;
  const isSameName =
    !label || (open.label !== undefined && compareKey(label.text) === compareKey(open.label.text));
  const same = open.rows.filter(({ figure }) => figure.kind === row.figure.kind);
  const isNoted = [row, ...same].some(
    ({ figure }) => figure.note !== "" || figure.isRevised === true || figure.asOf !== undefined,
  );
  if (row.figure.kind !== "other" && same.length > 0 && !(isNoted && isSameName)) return true;
  if (isSameCell) return false;
  if (last) {
    const between = rowsBetween(lastRowOfKind(grid, last.row, label?.column) + 1, row.row - 1);
    if (!between.every((other) => !label && isOfOtherKind(other))) return true;
  }
  if (isSameName || !open.label) return false;
  // A description is beside its row; what is merged over the next rows too is their name.
  if (grid.lastRowOf(label.row, label.column) > row.row) return true;
  return looksLikeLabel(label.text) && readBareUnit(label.text) === undefined;
}

/** The last row that a row of figures reaches through a merged label. */
function lastRowOfKind(grid: SheetGrid, row: number, column: number | undefined): number {
  return column === undefined ? row : Math.max(row, grid.lastRowOf(row, column));
}

function addRow(open: OpenGroup, row: KindRow, label: LabelText | undefined): void {
  open.rows.push(row);
  if (!label || label.row === open.label?.row) return;
  if (!open.label) open.label = label;
  else if (compareKey(label.text) !== compareKey(open.label.text)) open.texts.push(label);
}

function closeGroup(group: OpenGroup): KindRowGroup {
  const units = group.texts.filter((text) => readBareUnit(text.text) !== undefined);
  const descriptions = group.texts.filter((text) => !units.includes(text));
  return {
    rows: group.rows,
    label: group.label,
    description: descriptions[0],
    unit: units.map((text) => readBareUnit(text.text) ?? "").find((unit) => unit !== "") ?? "",
  };
}
