import { compareKey } from "../../values/notation/normalise";
import { numberAt } from "../tables/figure-at";
import type { SheetGrid } from "../tables/sheet-grid";
import { columnsBetween, notCheckedAt, rowsBetween, type TableFrame, type TableSource } from "./table-frame";

/** R3～R6累計目標, 目標値（累計）, 計画期間目標: for all years together, and of no year. */
const SUMMED = /累計目標|目標[値数額]?\(?(?:の?累計|期間計|合計)|期間の?(?:合計|計)?の?目標/;

/** The column after the years of a table that is headed by a target for all of them together; undefined where there is none. */
export function summedTargetColumn(grid: SheetGrid, { band, lastColumn }: TableFrame): number | undefined {
  const lastYear = Math.max(...band.columns.map(({ column }) => column));
  return columnsBetween(lastYear + 1, lastColumn, new Set()).find((column) =>
    rowsBetween(band.first, band.last).some((row) => SUMMED.test(compareKey(grid.seenText(row, column)))),
  );
}

/**
 * The actuals of the years, held against nothing, and what is aimed at for all of them together, said row by row. Undefined where
 * the years of a row come to that very figure: they are what is aimed at year by year then.
 */
export function withSummedTarget(
  grid: SheetGrid,
  source: TableSource,
  column: number,
): TableSource | undefined {
  const aimed = source.indicators.map(({ label, years }) => ({
    label,
    aim: numberAt(grid, label.place.row, column),
    sum: years
      .flatMap(({ actual }) => (actual ? [numberAt(grid, actual.row, actual.column) ?? 0] : []))
      .reduce((before, figure) => before + figure, 0),
  }));
  if (aimed.some(({ aim, sum }) => aim !== undefined && Math.abs(aim - sum) < 1e-6)) return undefined;
  const said = aimed
    .filter(({ aim }) => aim !== undefined)
    .map(({ label: { text, place } }) =>
      notCheckedAt(grid, "cell", place.row, column, grid.text(place.row, column), {
        code: "targetOfAllYears",
        indicator: text,
      }),
    );
  // What is said of each row's figure need not be said of their heading too.
  const others = source.notChecked.filter(
    ({ what }) => what.kind !== "heading" || said.length === 0 || !SUMMED.test(compareKey(what.text)),
  );
  return { ...source, lacks: "target", notChecked: [...others, ...said] };
}
