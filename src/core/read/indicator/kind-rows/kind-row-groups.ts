import { compareKey } from "../../../values/notation/normalise";
import { countsOtherwise, type FigureHeading, type FigureKind } from "../../tables/heading-words";
import { readBareUnit } from "../../tables/indicator-label";
import type { FigurePlace, LabelText } from "../places/indicator-source";
import { labelAt } from "../places/label-at";
import { rowsBetween } from "../frame/table-frame";
import { kindOfPair, readKindCell } from "./kind-cell";
import {
  areNamesDescribed,
  labelsInFront,
  readTextBelowName,
  saysNamesAgain,
  type TextBelowName,
} from "./names-in-front";
import { readPartBelow, type ColumnInFront } from "./parts-in-front";
import { isArrangedOtherwise } from "./rows-arranged";
import { isFormerGoal } from "../../tables/goals-and-results";
import { goalReplacing } from "./goals-replaced-below";
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
  /** The row of the goal that its own has replaced: see `goalInForce`. */
  readonly former?: number;
  /** What it would be, were it one row: see `withWholeRows`. */
  readonly splitKind?: "target" | "actual";
}

/** The rows of one indicator, with the label cells that belong to it. */
export interface KindRowGroup {
  readonly rows: readonly KindRow[];
  readonly label: LabelText | undefined;
  readonly description: LabelText | undefined;
  /** `【人】` on a line of its own in the label column; "" where there is none. */
  readonly unit: string;
  /** The name above its own, which may as well be what its own describes. */
  readonly maybeOf?: LabelText;
}

/** Longest run of blank rows, and of other rows, that a table may have between two rows of figures. */
const MOST_BLANK_ROWS = 3;
const MOST_OTHER_ROWS = 8;

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
      goalReplacing(rows.at(-1), row, text) ??
      (grid.isBlankRow(row, column - width, column - 1)
        ? kindOfPair(grid, column, row, { firstRow, lastRow })
        : undefined);
    if (kind && !countsOtherwise(kind.figure, targetsAbove(rows))) {
      const { name, ...read } = kind;
      rows.push({ ...read, row, label: name === "" ? undefined : { text: name, row, column } });
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

/**
 * Puts rows together into indicators. A new one begins with a name of its own, with a kind that the indicator already has,
 * and after any other row that is not part of it. The text in front of a later row is the description, unless it is a label.
 */
export function groupKindRows(
  grid: SheetGrid,
  kindRows: readonly KindRow[],
  { nameColumn, kind, firstFigure, inFront, arranging }: KindRowColumns,
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
  const labelled = labelsInFront(kindRows, (row) =>
    nameColumn === undefined ? undefined : labelAt(grid, row, nameColumn),
  );
  const repeatsNames = saysNamesAgain(labelled);
  const areDescribed = areNamesDescribed(labelled);
  const namesAreFirst = labelled[0]?.label !== undefined;
  for (const [index, row] of kindRows.entries()) {
    const label = labelled[index]?.label;
    const ofName = groupNamed(groups, kindRows, index, label);
    const named =
      ofName && isArrangedOtherwise(grid, arranging, ofName.rows[0], row, label) ? undefined : ofName;
    if (named) {
      addRow(named, row, label);
      continue;
    }
    const open = groups.at(-1);
    const isNamedAfresh = open !== undefined && label !== undefined && isAfresh(groups, open, row);
    const before = open?.rows.at(-1)?.figure.kind;
    // 増減 and 備考 end an indicator, whatever it lacks.
    const isBehindOther = before === "other" || before === "rate";
    // 参加者数 | 実績 below 面積 | 目標, and a 目標 without a name below it.
    const next = kindRows[index + 1];
    const namesNext =
      next?.row === row.row + 1 && next.figure.kind === "target" && !labelled[index + 1]?.label;
    const isTurned = row.figure.kind === "target" ? before === "actual" : before === "target" && namesNext;
    const mayBeOfNext = isBehindOther || (isUneven && isTurned);
    const isOfNext =
      mayBeOfNext && row.figure.kind !== "other" && row.figure.kind !== "rate" && label?.row === row.row;
    const isNamedOtherwise =
      repeatsNames &&
      label?.row === row.row &&
      compareKey(label.text) !== compareKey(open?.label?.text ?? "");
    // 相談 | 当初目標 below what was reached of another.
    const isFormerOfNext =
      label?.row === row.row && before === "actual" && isFormerGoal(grid.text(row.row, kind));
    const isArranged = open !== undefined && isArrangedOtherwise(grid, arranging, open.rows[0], row, label);
    if (!open || isNamedAfresh || isFormerOfNext || isNamedOtherwise || isOfNext || isArranged) {
      groups.push({ rows: [row], label, texts: [] });
      continue;
    }
    const part = readPartBelow(grid, inFront, row.row, open.rows[0]?.row ?? row.row);
    if (part.own && part.is === "either" && !isWholeGroup(open)) {
      const text = `${open.label?.text ?? ""} ${part.own.text}`.trim();
      groups.push({ rows: [row], label: { ...part.own, text }, texts: [], maybeOf: part.first });
      continue;
    }
    const begins =
      part.is === "name"
        ? "name"
        : beginsGroup(grid, open, row, label, { isOfOtherKind, areDescribed, namesAreFirst });
    if (begins === "name") groups.push({ rows: [row], label, texts: [] });
    else if (begins === "either") groups.push({ rows: [row], label, texts: [], maybeOf: open.label });
    else addRow(open, row, label);
  }
  return groups.map(closeGroup);
}

/**
 * The group of the row's own name where the results of all follow the goals of all (A館 and B館 | 目標, then A館 and B館 | 実績): an
 * earlier one that lacks the row's kind, with rows of figures alone between.
 */
function groupNamed(
  groups: readonly OpenGroup[],
  kindRows: readonly KindRow[],
  index: number,
  label: LabelText | undefined,
): OpenGroup | undefined {
  const row = kindRows[index];
  if (!row || label?.row !== row.row) return undefined;
  const name = compareKey(label.text);
  const found = groups.find(
    ({ label: own, rows }) =>
      own !== undefined &&
      compareKey(own.text) === name &&
      rows.every(({ figure }) => figure.kind !== row.figure.kind),
  );
  const last = found?.rows.at(-1);
  const first = last ? kindRows.indexOf(last) : index;
  // What goes on right below is said by the rows themselves.
  if (first + 1 >= index) return undefined;
  const areRightBelow = kindRows
    .slice(first + 1, index + 1)
    .every((one, by) => one.row === (kindRows[first + by]?.row ?? NaN) + 1);
  return areRightBelow ? found : undefined;
}

/** Whether a name is in front of the kind that every indicator begins with, below a row whose own name is missing. */
function isAfresh(groups: readonly OpenGroup[], open: OpenGroup, row: KindRow): boolean {
  const first = groups[0];
  const beginsWith = first?.label && first.rows[0]?.figure.kind;
  return !open.label && beginsWith === row.figure.kind && open.rows[0]?.figure.kind !== beginsWith;
}

/** 実績（年計） below those of its halves. */
const WHOLE_YEAR = /^(?:年間?計|年度計|年間|通年|通期|合計|計)$/;

/**
 * The row of an indicator that holds a kind of figures. Of several, told apart by notes (実績（確定） below 実績（速報）), it is the
 * one that has taken another's place (目標（見直し後）), or the one without a note; undefined where that leaves none or more than one.
 */
export function rowOfKind(group: KindRowGroup, kind: FigureKind): number | undefined {
  const otherwise = rowsCountedOtherwise(group);
  const rows = group.rows.filter((row) => row.figure.kind === kind && !otherwise.includes(row));
  const revised = rows.filter(({ figure }) => figure.isRevised);
  if (revised.length > 0) return revised.length === 1 ? revised[0]?.row : undefined;
  // 実績（上半期） above 実績（下半期） is no result of the year.
  const haveParts = group.rows.some(({ figure }) => figure.counts === "part");
  const plain =
    rows.length > 1 || haveParts
      ? rows.filter(
          ({ figure: { note, asOf } }) =>
            asOf === undefined && (note === "" || (haveParts && WHOLE_YEAR.test(note))),
        )
      : rows;
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
  readonly inFront: readonly ColumnInFront[];
  /** The columns of sections and numbers. */
  readonly arranging: readonly number[];
}

interface OpenGroup {
  readonly rows: KindRow[];
  label: LabelText | undefined;
  readonly texts: LabelText[];
  readonly maybeOf?: LabelText | undefined;
}

/** Whether a row is another indicator's, by its name and by what stands above it; `description` where it is of the open one. */
function beginsGroup(
  grid: SheetGrid,
  open: OpenGroup,
  row: KindRow,
  label: LabelText | undefined,
  table: {
    readonly isOfOtherKind: (row: number) => boolean;
    readonly areDescribed: boolean;
    readonly namesAreFirst: boolean;
  },
): TextBelowName {
  const last = open.rows.at(-1);
  const isSameCell = label !== undefined && label.row === open.label?.row;
  const isSameName =
    !label || (open.label !== undefined && compareKey(label.text) === compareKey(open.label.text));
  const same = open.rows.filter(({ figure }) => figure.kind === row.figure.kind);
  const isNoted = [row, ...same].some(
    ({ figure }) =>
      figure.note !== "" ||
      (figure.isRevised === true && last?.figure.kind !== "other") ||
      figure.asOf !== undefined,
  );
  if (row.figure.kind !== "other" && same.length > 0 && !(isNoted && isSameName)) return "name";
  if (isSameCell) return "description";
  if (last) {
    const between = rowsBetween(lastRowOfKind(grid, last.row, label?.column) + 1, row.row - 1);
    if (!between.every((other) => !label && table.isOfOtherKind(other))) return "name";
  }
  // Below a 目標 without a name, where names stand in front of the first rows, a name is another's.
  if (!open.label) return label && table.namesAreFirst && label.row === row.row ? "name" : "description";
  if (isSameName) return "description";
  // A description is beside its row; what is merged over the next rows too is their name.
  if (row.label || grid.lastRowOf(label.row, label.column) > row.row) return "name";
  if (readBareUnit(label.text) !== undefined) return "description";
  const read = readTextBelowName(label.text, open.label.text, table.areDescribed);
  return read === "either" && isWholeGroup(open) ? "description" : read;
}

/** Behind a goal and its result a further row is held against nothing. */
function isWholeGroup({ rows }: OpenGroup): boolean {
  return (["target", "actual"] as const).every((kind) => rows.some(({ figure }) => figure.kind === kind));
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
    ...(group.maybeOf && { maybeOf: group.maybeOf }),
  };
}
