import { yearSaid } from "../headings/brackets-in-heading";
import { compareKey } from "../../../values/notation/normalise";
import { linesAbove } from "../frame/year-of-targets";
import { columnsBetween, rowsBetween } from "../frame/table-frame";
import type { MilestoneHeading } from "../headings/milestone-heading";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { YearCell, YearCellReader } from "../../tables/year-row";
import { ROWS_TO_PROBE } from "./years-of-figures";

/** 平成26年度末（推計）; 平成26年度（推計人口） is of something else. */
const ESTIMATE = /^(.+?)\((?:推計値?|推計による)\)$/;

/** What a title says of a table that tells what has become of something. */
const OF_OUTCOMES = /推移|進捗|(?:実施|達成|取組)状況/;

/** Where the years ahead are estimated as well, an estimate may be as old as the plan. */
const OF_FORECASTS = /将来|見通|見込|予測|推計|フレーム|ビジョン|人口|世帯/;

/**
 * The headings with the one year between a table's first and its goal that was estimated: 平成17年度末, 平成26年度末（推計）, 平成27年度末（目標）
 * below 耐震化率の推移. What was counted then is reckoned from what was done since, so it is what was reached, and the first year is
 * where that began. Left as they are unless that year is the running one or the one before it: an older estimate may as well be a forecast of the plan's own. So is a table of
 * population, and one whose title says nothing of what came.
 */
export function withEstimateReached(
  grid: SheetGrid,
  reader: YearCellReader,
  rows: { readonly first: number; readonly last: number },
  columns: readonly number[],
  headings: readonly MilestoneHeading[],
): readonly MilestoneHeading[] {
  const aside = headings.filter(({ kind }) => kind === "other");
  const [first, goal, ...others] = headings.filter((one) => !aside.includes(one));
  if (first?.kind !== "plain" || goal?.kind !== "target" || others.length > 0) return headings;
  const [estimate, ...more] = columns.flatMap((column) => estimatedYear(grid, reader, rows, column) ?? []);
  const [begun, reached, aimedAt] = [first.year, estimate, goal.year].map((one) => yearSaid(one?.label));
  const { currentYear } = grid;
  if (!estimate || more.length > 0 || currentYear === undefined) return headings;
  if (begun === undefined || reached === undefined || aimedAt === undefined) return headings;
  const isLatest = reached === currentYear || reached === currentYear - 1;
  if (!isLatest || reached <= begun || aimedAt <= reached || !tellsOutcomes(grid, rows)) return headings;
  const { column } = estimate;
  return [
    { ...first, kind: "start" },
    { column, kind: "reached", year: estimate, unit: "", asksForYear: false },
    goal,
    ...aside,
  ];
}

function estimatedYear(
  grid: SheetGrid,
  reader: YearCellReader,
  rows: { readonly first: number; readonly last: number },
  column: number,
): YearCell | undefined {
  const raw = grid.seenText(rows.last, column);
  const year = ESTIMATE.exec(compareKey(raw))?.[1];
  const label = year === undefined ? undefined : reader.readText(year);
  if (label?.rest !== "") return undefined;
  return { row: rows.last, column, label: { ...label, asOf: { text: "推計", month: undefined } }, raw };
}

function tellsOutcomes(grid: SheetGrid, rows: { readonly first: number; readonly last: number }): boolean {
  const columns = columnsBetween(grid.firstColumn, grid.lastColumn, new Set());
  const textsOf = (row: number): string[] => columns.map((column) => compareKey(grid.text(row, column)));
  const title = linesAbove(grid, rows.first).flatMap(textsOf).join(" ");
  const table = rowsBetween(rows.last + 1, rows.last + ROWS_TO_PROBE)
    .flatMap(textsOf)
    .join(" ");
  return OF_OUTCOMES.test(title) && !OF_FORECASTS.test(title) && !/人口|世帯/.test(table);
}
