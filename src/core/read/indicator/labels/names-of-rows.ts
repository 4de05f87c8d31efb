import { compareKey } from "../../../values/notation/normalise";
import { isUnit } from "../../../values/notation/unit";
import { readBareUnit } from "../../tables/indicator-label";
import type { SheetGrid } from "../../tables/sheet-grid";
import { columnHeading, mayBeName, type LabelColumns } from "./label-columns";

/** The first column without a known heading that holds names in front of the figures. */
export function firstNames(
  grid: SheetGrid,
  labels: LabelColumns,
  before: number,
  rows: readonly number[],
): number | undefined {
  return columnsOfNames(grid, labels, before, rows)[0];
}

function columnsOfNames(
  grid: SheetGrid,
  { untitled, unknown }: LabelColumns,
  before: number,
  rows: readonly number[],
): readonly number[] {
  return [...untitled, ...unknown.map(({ column }) => column)]
    .filter((column) => column < before && rows.some((row) => mayBeName(grid.text(row, column))))
    .sort((one, other) => one - other);
}

/**
 * 整備計画名 over several rows with figures, or above blanks, is what they are arranged by where a column further right, and one alone,
 * has a text of its own in each of them (整備目標, 整備の内容); what stands between them (対象地域, 期間) is of all those rows too.
 * Undefined where two such columns tell the rows apart: nothing names them for certain. A text right beside the first
 * column names parts of it: see `withPartsOfNames`.
 *
 * @param rows the rows with figures
 */
export function withNamesOfRows(
  grid: SheetGrid,
  headerRows: { readonly first: number; readonly last: number },
  labels: LabelColumns,
  before: number,
  rows: readonly number[],
): LabelColumns | undefined {
  const { byRole } = labels;
  const isOwn = (row: number, column: number): boolean =>
    grid.anchor(row, column).row === row && mayBeName(grid.text(row, column));
  const isUnitAt = (row: number, column: number): boolean =>
    isUnit(readBareUnit(grid.seenText(row, column)) ?? grid.seenText(row, column), "");
  const namesAll = (column: number): boolean =>
    rows.every((row) => isOwn(row, column)) && !rows.every((row) => isUnitAt(row, column));
  const [first, ...others] = columnsOfNames(grid, labels, before, rows);
  if (first === undefined || byRole.has("name") || namesAll(first) || rows.length < 2) return labels;
  const described = byRole.get("description");
  const isCounted =
    described !== undefined &&
    first < described &&
    described < before &&
    // 整備の内容 may be what is counted; 指標の定義 explains it.
    compareKey(columnHeading(grid, headerRows, described).text).endsWith("内容");
  const [names, ...more] = [...others, ...(isCounted ? [described] : [])].filter(namesAll);
  if (names === undefined || names === first + 1) return labels;
  if (more.length > 0) return undefined;
  const roles = new Map(byRole).set("section", byRole.get("section") ?? first).set("name", names);
  if (names === described) roles.delete("description");
  const isOther = (column: number): boolean => column !== first && column !== names;
  return {
    ...labels,
    byRole: roles,
    untitled: labels.untitled.filter(isOther),
    unknown: labels.unknown.filter(({ column }) => isOther(column)),
  };
}
