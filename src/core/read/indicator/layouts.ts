import { overlaps } from "../../values/workbook/cell-address";
import { PLAN_ROWS } from "./kind-rows/plan-rows";
import { KIND_COLUMNS, PLAN_COLUMNS } from "./rows/read-kind-columns";
import { KIND_ROWS } from "./kind-rows/read-kind-rows";
import { LONG } from "./long/read-long";
import { GOAL_LINES } from "./milestones/goal-lines";
import { MILESTONES } from "./milestones/read-milestones";
import { KINDS_DOWN } from "./read-kinds-down";
import { YEARS_DOWN } from "./read-years-down";
import { areaOfSource, type TableSource } from "./frame/table-frame";
import type { SheetPage, TableLayout, TablePlace } from "./frame/table-layout";

/** Lines of layouts, in the order in which they read a sheet. */
export type LayoutLines = readonly (readonly TableLayout[])[];

/**
 * The layouts that are read, those of one line competing for the same headings. What an earlier line has read, a later one
 * leaves alone: the columns of a long table name years too.
 */
export const LAYOUTS: LayoutLines = [
  [LONG],
  [PLAN_ROWS],
  [KIND_ROWS, KIND_COLUMNS],
  [MILESTONES],
  [PLAN_COLUMNS],
  [YEARS_DOWN],
  [KINDS_DOWN],
  [GOAL_LINES],
];

/** Reads every table of a sheet, each heading once. Pauses after each search and each reading. */
export function* readTables(page: SheetPage, lines: LayoutLines): Generator<undefined, TableSource[]> {
  const sources: TableSource[] = [];
  for (const layouts of lines) {
    const places: TablePlace[] = [];
    for (const layout of layouts) {
      places.push(...layout.find(page));
      yield;
    }
    for (const place of inOrder(places)) {
      const isRead = sources.some((source) => overlaps(areaOfSource(source), place.heading));
      const source = isRead ? undefined : place.read();
      if (source) sources.push(source);
      yield;
    }
  }
  return withoutMistaken(sources).sort(
    (one, other) => one.headerRows.first - other.headerRows.first || one.firstColumn - other.firstColumn,
  );
}

/** What one line took for a table without indicators (targets that nothing names) is none where a later one read a table. */
function withoutMistaken(sources: readonly TableSource[]): TableSource[] {
  const areas = sources.filter(({ indicators }) => indicators.length > 0).map(areaOfSource);
  return sources.filter(
    (source) => source.indicators.length > 0 || !areas.some((area) => overlaps(area, areaOfSource(source))),
  );
}

/** From top to bottom and from left to right, the likelier way to read the same headings first. */
function inOrder(places: readonly TablePlace[]): TablePlace[] {
  return [...places].sort(
    (one, other) =>
      one.heading.row - other.heading.row ||
      one.heading.column - other.heading.column ||
      Number(other.isHeadedSo) - Number(one.isHeadedSo),
  );
}
