import { numberAt } from "../../tables/figure-at";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { YearCellReader } from "../../tables/year-row";
import { rateAgrees } from "../../understanding/rate-agrees";
import { rowsBetween, type TableFrame } from "../frame/table-frame";
import type { HeadedColumn } from "../headings/header-band";
import { readColumn } from "../headings/own-headings";

/** So many of the office's own rates show what they are. */
const FEWEST_RATES = 2;

/** R5実績 | 達成率 | R6実績 | 達成率: rates of no year right of every column of actuals are of those years. */
export function withRatesOfYears(
  grid: SheetGrid,
  reader: YearCellReader,
  frame: TableFrame,
  columns: readonly HeadedColumn[],
): readonly HeadedColumn[] {
  const actuals = columns.filter(({ figure }) => figure?.kind === "actual" && !figure.below);
  const isRated = ({ column }: HeadedColumn): boolean =>
    columns.some((one) => one.column === column + 1 && one.figure?.kind === "rate");
  const open = actuals.filter((actual) => !isRated(actual));
  const beside = open.flatMap(({ column: before, year: ofActual }): HeadedColumn[] => {
    const column = before + 1;
    if (column > frame.lastColumn || columns.some((one) => one.column === column)) return [];
    const { year, figure } = readColumn(grid, reader, frame.band, column);
    return !year && figure?.kind === "rate" ? [{ column, year: ofActual, figure }] : [];
  });
  if (actuals.length > 1 && beside.length === open.length) return [...columns, ...beside];
  return withRatesOfLatest(grid, reader, frame, columns);
}

/**
 * H20実績 | H21実績 | H22目標 | 達成率: rates of no year right behind the only goal, which is of a later year, are those of the latest
 * actuals where the figures say so: two of them at least are the latest actual over the goal, and every other one that, or the
 * goal over it where less is better. As they are where one is neither.
 */
function withRatesOfLatest(
  grid: SheetGrid,
  reader: YearCellReader,
  { band, lastRow, lastColumn }: TableFrame,
  columns: readonly HeadedColumn[],
): readonly HeadedColumn[] {
  const [goal, ...others] = columns.filter(({ figure }) => figure?.kind === "target");
  const actuals = columns.filter(({ figure }) => figure?.kind === "actual" && !figure.below);
  const latest = actuals.reduce<HeadedColumn | undefined>(
    (late, one) => (late && yearOf(late) >= yearOf(one) ? late : one),
    undefined,
  );
  if (!goal || others.length > 0 || !latest || yearOf(latest) >= yearOf(goal)) return columns;
  const column = goal.column + 1;
  const isLast = columns.every((one) => one.column <= goal.column && one.figure?.kind !== "rate");
  if (!isLast || column > lastColumn) return columns;
  const { year, figure } = readColumn(grid, reader, band, column);
  if (year || figure?.kind !== "rate") return columns;
  const forms = rowsBetween(band.last + 1, lastRow).flatMap((row) => {
    const [aimed, reached] = [numberAt(grid, row, goal.column), numberAt(grid, row, latest.column)];
    const isPlain = rateAgrees(grid, { row, column }, reached, aimed);
    if (isPlain === undefined) return [];
    if (isPlain) return ["plain"];
    return [rateAgrees(grid, { row, column }, aimed, reached) ? "turned" : "neither"];
  });
  const isSaid =
    !forms.includes("neither") && forms.filter((form) => form === "plain").length >= FEWEST_RATES;
  return isSaid ? [...columns, { column, year: latest.year, figure }] : columns;
}

function yearOf({ year: { label } }: HeadedColumn): number {
  return label.state === "year" ? label.fiscalYear : label.year;
}
