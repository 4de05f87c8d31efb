import { readColumnRole, readFigureHeading } from "../../tables/heading-words";
import { readMark, readUnitCell } from "../../tables/indicator-label";
import { isFigureAt } from "../../tables/figure-at";
import type { SheetGrid } from "../../tables/sheet-grid";
import { rowsBetween } from "../frame/table-frame";
import type { LabelText } from "../places/indicator-source";
import type { KindRowGroup } from "./kind-row-groups";

/** How many rows a form has between the heading 指標名 and the last of its marks. */
const ROWS_OF_LIST = 12;

/** 単位： with nothing behind it, where a form has the unit below the name. */
const UNIT_TO_FILL_IN = /^単位\s*[:：]?$/;

/** ① names nothing by itself, and does not say which way is better. */
export function isMark(text: string): boolean {
  return text.trim() !== "" && readMark(`${text.trim()} `).rest.trim() === "";
}

/** Rows of an indicator, or room that a form leaves for another one: that is no indicator, but takes its rows up. */
export interface FormGroup {
  readonly group: KindRowGroup;
  readonly isRoom: boolean;
}

/** 1, (1) or 1. alone. */
const NUMBER = /^\(?\d{1,2}[).]?$/;

/**
 * Where rows of several indicators have nothing in front of 目標 but numbers, one of its own each, those are what they are called
 * until a list says more: what is above the table names none of them.
 */
export function calledByNumbers(
  grid: SheetGrid,
  groups: readonly KindRowGroup[],
  columns: { readonly first: number; readonly kind: number },
): readonly KindRowGroup[] {
  if (groups.length < 2 || groups.some(({ label }) => label)) return groups;
  for (let column = columns.first; column < columns.kind; column += 1) {
    const labels = groups.flatMap(({ rows: [first] }): LabelText[] => {
      const text = first ? grid.text(first.row, column) : "";
      return first && NUMBER.test(text.normalize("NFKC")) ? [{ text, row: first.row, column }] : [];
    });
    const isOwn = new Set(labels.map(({ text }) => text)).size === groups.length;
    if (isOwn) return groups.map((group, index) => ({ ...group, label: labels[index] }));
  }
  return groups;
}

/** Groups whose label is only a mark, ①, with the name and the unit that a list above gives that mark below 指標名. */
export function namedByMarks(
  grid: SheetGrid,
  groups: readonly KindRowGroup[],
  figures: readonly number[],
): FormGroup[] {
  const indicator = (group: KindRowGroup): FormGroup => ({ group, isRoom: false });
  return groups.map((group) => {
    const isLineOfForm = group.label !== undefined && UNIT_TO_FILL_IN.test(group.label.text);
    if (group.label === undefined || !(isLineOfForm || isShort(group.label.text))) return indicator(group);
    const listed = isLineOfForm ? undefined : listedAs(grid, group.label);
    // A mark that a list names is an indicator, be its figures yet to come.
    const mayBeRoom = isLineOfForm || (listed === undefined && isMark(group.label.text));
    if (mayBeRoom && isRoom(grid, group, figures)) return { group, isRoom: true };
    if (isLineOfForm) return indicator({ ...group, label: undefined });
    if (listed === undefined) return indicator(group);
    const label = { ...group.label, text: `${group.label.text} ${listed.name}` };
    return indicator({ ...group, label, unit: group.unit === "" ? listed.unit : group.unit });
  });
}

/** Rows without any figure are room that a form leaves for another indicator. */
export function isRoom(grid: SheetGrid, group: KindRowGroup, figures: readonly number[]): boolean {
  return group.rows.every(({ row }) => figures.every((column) => grid.isBlank(row, column)));
}

/** A and B may be the names of teams, where no list explains them. */
function isShort(text: string): boolean {
  const key = text.normalize("NFKC").trim();
  return isMark(text) || NUMBER.test(key) || /^[a-zA-Zア-ン]$/.test(key);
}

/** What the lists above call a mark; undefined where none does, or where two call it differently. */
function listedAs(grid: SheetGrid, { text, row, column }: LabelText): Listed | undefined {
  const found = new Map<string, Listed>();
  for (let above = row - 1; above >= grid.firstRow; above -= 1) {
    const line = grid.text(above, column);
    const behind = nameBehindMark(grid, above, column, text);
    if (behind === "" && keyOf(line) !== keyOf(text)) continue;
    // A：平均正答率 is in the very column that 成果指標 heads.
    const heads = headsOf(grid, above, behind === "" ? column : column - 1);
    if (behind !== "" && heads.name !== column) continue;
    const name = behind === "" && heads.name !== undefined ? grid.text(above, heads.name) : behind;
    // ① in front of 目標 is the row of a table.
    if (name === "" || readFigureHeading(name)) continue;
    const unit = heads.unit === undefined ? "" : readUnitCell(grid.text(above, heads.unit));
    found.set(`${name} ${unit}`, { name, unit });
  }
  const [only, ...others] = found.values();
  return others.length === 0 ? only : undefined;
}

/** 平均正答率 of A：平均正答率, in a row without figures; "" for any other cell. */
function nameBehindMark(grid: SheetGrid, row: number, column: number, mark: string): string {
  const line = readMark(grid.text(row, column));
  const hasFigures = rowsBetween(column + 1, grid.lastColumn).some((right) => isFigureAt(grid, row, right));
  return line.mark !== "" && keyOf(line.mark) === keyOf(mark) && !hasFigures ? line.rest.trim() : "";
}

/** 1 of ①, (1) and 1. */
function keyOf(mark: string): string {
  const key = mark.normalize("NFKC").trim();
  return NUMBER.test(key) ? key.replace(/[().]/g, "") : key;
}

interface Listed {
  readonly name: string;
  readonly unit: string;
}

/** The columns right of a mark that the nearest row with 指標名 heads. */
function headsOf(
  grid: SheetGrid,
  row: number,
  column: number,
): { readonly name?: number; readonly unit?: number } {
  for (let above = row - 1; above >= Math.max(grid.firstRow, row - ROWS_OF_LIST); above -= 1) {
    const roles = new Map<string | undefined, number>();
    for (let right = grid.lastColumn; right > column; right -= 1)
      roles.set(readColumnRole(grid.text(above, right)), right);
    const name = roles.get("name");
    const unit = roles.get("unit");
    if (name !== undefined) return { name, ...(unit !== undefined && { unit }) };
  }
  return {};
}
