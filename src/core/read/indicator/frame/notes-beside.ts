import type { AsOfNote } from "../../../values/notation/as-of-note";
import type { SheetGrid } from "../../tables/sheet-grid";
import { figurePlacesOf } from "../places/figure-places";
import type { IndicatorSource } from "../places/indicator-source";
import { readWholeNote } from "../places/line-text";
import { rowsBetween, type TableSource } from "./table-frame";

/** So many columns behind the figures a remark may be. */
const COLUMNS_OF_REMARKS = 6;

/** The indicators of a table, with what a remark right of their figures says of how far the latest of them were counted: 備考 ｜ 12月末現在. */
export function withNotesBeside(grid: SheetGrid, source: TableSource): TableSource {
  return {
    ...source,
    indicators: source.indicators.map((one) => {
      const note = one.latestAsOf ? undefined : noteBeside(grid, source, one);
      return note ? { ...one, latestAsOf: note } : one;
    }),
  };
}

function noteBeside(grid: SheetGrid, source: TableSource, one: IndicatorSource): AsOfNote | undefined {
  const actuals = one.years.flatMap(({ actual }) => actual ?? []);
  const rows = [...new Set(actuals.map(({ row }) => row))];
  const first = Math.max(source.firstColumn, ...figurePlacesOf(one).map(({ column }) => column)) + 1;
  const last = Math.min(grid.lastColumn, Math.max(source.lastColumn, first + COLUMNS_OF_REMARKS));
  const notes = rows.flatMap((row) =>
    rowsBetween(first, last).flatMap((column) => readWholeNote(grid.text(row, column)) ?? []),
  );
  return notes.find(({ month }) => month !== undefined);
}
