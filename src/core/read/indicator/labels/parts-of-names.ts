import { compareKey } from "../../../values/notation/normalise";
import { readNumber } from "../../../values/notation/read-number";
import { isUnit, mayBePart, sameUnit } from "../../../values/notation/unit";
import { readColumnRole, readFigureHeading, readUnitNote } from "../../tables/heading-words";
import { readBareUnit, readUnitCell } from "../../tables/indicator-label";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { FigurePlace, LabelText } from "../places/indicator-source";
import type { LabelColumns } from "./label-columns";

/** `（人）` at the end of a name, with the space before it; "" where there is none. */
const UNIT_AT_END = /(?:\s{0,4}[（(【[［][^()（）【】[\]［］]{0,40}[)）】\]］])?$/;

/** A name with the part of it that a column 内訳 names beside it, and whom it is of; 計 and a blank name all of it. */
export function withBreakdown(grid: SheetGrid, { byRole }: LabelColumns, row: number, name: string): string {
  return [byRole.get("breakdown"), byRole.get("group")].reduce<string>((whole, column) => {
    const isOwn = column !== undefined && grid.anchor(row, column).column === column;
    const part = isOwn ? grid.seenText(row, column) : "";
    if (part === "" || readColumnRole(part) === "total") return whole;
    // Before the unit, which is looked for at the end: 受講者数 男（人）.
    return whole.replace(UNIT_AT_END, (unit) => ` ${part}${unit}`);
  }, name);
}

const WHOLE = /^(?:合計|総?計|総数|全体)$/;

/** Whether a row right of a name that is merged over it is the only one there that says 計: the name's own figures, below its parts. */
export function isWholeBelowParts(
  grid: SheetGrid,
  { byRole }: LabelColumns,
  row: number,
  nameColumn: number,
): boolean {
  const column = byRole.get("breakdown");
  const merge = grid.merge(row, nameColumn);
  if (column === undefined || !merge || merge.row === row) return false;
  const rows = Array.from({ length: merge.rows }, (_, index) => merge.row + index);
  const totals = rows.filter((one) => readColumnRole(grid.text(one, column)) === "total");
  return totals.length === 1 && totals[0] === row && WHOLE.test(compareKey(grid.text(row, column)));
}

/**
 * A column right of the names tells apart rows that have no name of their own (がん検診受診率 beside 胃がん, a blank beside
 * 肺がん; below a name over both columns, blanks beside 公共下水道, 浄化槽): they are parts of the name above, whatever heads that
 * column but a role of its own (単位, 担当課).
 *
 * @param rows the rows in which an indicator may begin: those with figures
 */
export function withPartsOfNames(
  grid: SheetGrid,
  labels: LabelColumns,
  nameColumn: number,
  rows: readonly number[],
): LabelColumns {
  const column = nameColumn + 1;
  const { byRole } = labels;
  if (byRole.get("breakdown") === column) return withGroups(grid, labels, [nameColumn, column], rows);
  if (!isFree(labels, column) || byRole.has("breakdown")) return labels;
  const parts = rows.filter((row) => namesPart(grid, row, column));
  const named = parts.findIndex((row) => !grid.isBlank(row, nameColumn));
  const continues = named >= 0 && parts.slice(named + 1).some((row) => grid.isBlank(row, nameColumn));
  /** 公共下水道 below 水洗化人口, which has figures of its own and reaches over both columns. */
  const isBelowWhole = (row: number): boolean => {
    const whole = rows.filter((above) => above < row && !parts.includes(above)).at(-1);
    return whole !== undefined && !grid.isBlank(whole, nameColumn) && grid.isBlank(whole, column);
  };
  const areOfWhole = parts.some((row) => grid.isBlank(row, nameColumn) && isBelowWhole(row));
  if (!continues && !areOfWhole) return labels;
  return asRole(labels, column, "breakdown");
}

/** 対象 right of a name over two columns, where ②中学生 and ③高校生 are all that tells rows from the one above (①小学生). */
function withGroups(
  grid: SheetGrid,
  labels: LabelColumns,
  names: readonly [number, number],
  rows: readonly number[],
): LabelColumns {
  const column = names[1] + 1;
  if (!isFree(labels, column)) return labels;
  const hangsBelow = (row: number): boolean => names.every((at) => grid.anchor(row, at).row < row);
  const groups = rows.filter((row) => hangsBelow(row) && grid.anchor(row, column).row === row);
  const tellsApart = groups.length > 0 && groups.every((row) => namesPart(grid, row, column));
  const saysWhom = (row: number): boolean =>
    namesPart(grid, row, column) || OF_AN_AGE.test(grid.seenText(row, column));
  if (!tellsApart || !rows.every(saysWhom)) return labels;
  // 18歳以上 would be taken for a figure that nobody reads.
  return { ...asRole(labels, column, "group"), known: [...labels.known, column] };
}

const OF_AN_AGE = /[歳才代]|年生|[かヵヶケ]月児?/;

function isFree({ byRole, untitled, unknown }: LabelColumns, column: number): boolean {
  const hasNoHeading = untitled.includes(column) || unknown.some((other) => other.column === column);
  return hasNoHeading || byRole.get("section") === column;
}

function asRole(labels: LabelColumns, column: number, role: "breakdown" | "group"): LabelColumns {
  const byRole = new Map(labels.byRole).set(role, column);
  if (byRole.get("section") === column) byRole.delete("section");
  return {
    ...labels,
    byRole,
    untitled: labels.untitled.filter((other) => other !== column),
    unknown: labels.unknown.filter((other) => other.column !== column),
  };
}

/**
 * The column 区分 where it holds names rather than sections: some rows of figures have a text there and none in the column beside it
 * (固定資産税), others have theirs in that one alone (法人 below 市民税). Undefined where it is not so, or is the case of totals only.
 *
 * @param rows the rows with figures
 */
export function sectionWithNames(
  grid: SheetGrid,
  { byRole, untitled }: LabelColumns,
  rows: readonly number[],
): number | undefined {
  const section = byRole.get("section");
  if (section === undefined || !untitled.includes(section + 1)) return undefined;
  const isWhole = (row: number): boolean => grid.isBlank(row, section + 1) && namesPart(grid, row, section);
  const isPart = (row: number): boolean =>
    grid.anchor(row, section).row === row && grid.isBlank(row, section) && namesPart(grid, row, section + 1);
  return rows.some(isWhole) && rows.some(isPart) ? section : undefined;
}

/** The name that is seen in a row; the one above where the row has nothing but a part of it, another unit, or 〃. */
export function nameOfRow(
  grid: SheetGrid,
  labels: LabelColumns,
  row: number,
  nameColumn: number,
  firstRow: number,
): LabelText {
  const isPart = isPartOfName(grid, labels, row) || hasOtherUnit(grid, labels, row, nameColumn);
  for (let above = row; above >= firstRow; above -= 1) {
    const { row: ofRow, column } = grid.anchor(above, nameColumn);
    const text = grid.text(ofRow, column);
    if (text !== "" || !isPart)
      return { text: withoutDitto(text, nameAbove(grid, ofRow, nameColumn, firstRow)), row: ofRow, column };
    if (grid.isBlankRow(above, nameColumn, grid.lastColumn)) break;
  }
  return { text: "", row, column: nameColumn };
}

/** The nearest name above that is written out. */
function nameAbove(grid: SheetGrid, row: number, column: number, firstRow: number): string {
  for (let above = row - 1; above >= firstRow; above -= 1) {
    const text = grid.text(above, column);
    if (text !== "" && !DITTO_IN_FRONT.test(text)) return text;
  }
  return "";
}

const DITTO_IN_FRONT = /^(?:〃|″|["”]|同上)\s*(?=[（(]|$)/;

/** `〃（子育て世帯）` below `移住者数（人）` is `移住者数（子育て世帯）（人）`. */
export function withoutDitto(name: string, above: string): string {
  if (above === "" || !DITTO_IN_FRONT.test(name)) return name;
  const more = name.replace(DITTO_IN_FRONT, "");
  return above.replace(UNIT_AT_END, (unit: string) => `${more}${unit}`);
}

/** Whether a row says which part of a name its figures are of. */
export function isPartOfName(grid: SheetGrid, { byRole }: LabelColumns, row: number): boolean {
  const column = byRole.get("breakdown");
  return column !== undefined && namesPart(grid, row, column);
}

/**
 * Whether a row below a name, merged over it or with a blank beside it, counts in a unit of its own: 居宅介護 in 人／月 and, right
 * below, in 時間／月.
 */
export function hasOtherUnit(
  grid: SheetGrid,
  { byRole }: LabelColumns,
  row: number,
  nameColumn: number,
): boolean {
  const column = byRole.get("unit");
  if (column === undefined || !grid.isBlank(row, nameColumn) || grid.anchor(row, column).row !== row)
    return false;
  const unit = readUnitCell(grid.text(row, column));
  return isUnit(unit, "") && !sameUnit(unit, readUnitCell(grid.seenText(row - 1, column)));
}

/** The label of such a row: the name with its unit, so that 指標定義 of 居宅介護 speaks of the first alone, at the cell of the unit. */
export function withOtherUnit(
  grid: SheetGrid,
  labels: LabelColumns,
  row: number,
  nameColumn: number,
  name: LabelText,
): LabelText {
  const column = labels.byRole.get("unit");
  if (column === undefined || !hasOtherUnit(grid, labels, row, nameColumn)) return name;
  const unit = readUnitCell(grid.text(row, column));
  return { text: name.text.replace(UNIT_AT_END, (atEnd) => ` ${unit}${atEnd}`), row, column };
}

/**
 * Where the label of a row is: at its name, but where that is a name above it, at the part of it that the row names (女, 計), so
 * that no two indicators have one cell.
 */
export function placeOfLabel(
  grid: SheetGrid,
  { byRole }: LabelColumns,
  row: number,
  name: FigurePlace,
): FigurePlace {
  if (name.row >= row) return name;
  const column = [byRole.get("group"), byRole.get("breakdown")].find((one) => {
    if (one === undefined || grid.isBlank(row, one)) return false;
    const seen = grid.anchor(row, one);
    return seen.row === row && seen.column === one;
  });
  return column === undefined ? name : { row, column };
}

/** Whether a cell holds the name of a part: no figure, no unit alone and no word that heads something. */
export function namesPart(grid: SheetGrid, row: number, column: number): boolean {
  if (grid.anchor(row, column).column !== column) return false;
  const text = grid.text(row, column);
  const isUnitAlone = (isUnit(text, "") || readBareUnit(text) !== undefined) && !mayBePart(text);
  return (
    /^[^※＊*]*\p{L}/u.test(text) &&
    readNumber(text) === undefined &&
    (readFigureHeading(text) ?? readUnitNote(text)) === undefined &&
    !isUnitAlone &&
    readColumnRole(text) === undefined
  );
}
