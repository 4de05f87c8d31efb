import type { AsOfNote } from "../../../values/notation/as-of-note";
import { compareKey } from "../../../values/notation/normalise";
import type { SheetGrid } from "../../tables/sheet-grid";
import { figurePlacesOf } from "../places/figure-places";
import type { IndicatorSource } from "../places/indicator-source";
import { readWholeNote } from "../places/line-text";
import { columnHeading } from "../labels/label-columns";
import { headerRowsWithin, rowsBetween, type TableSource } from "./table-frame";

/** So many columns behind the figures a remark may be. */
const COLUMNS_OF_REMARKS = 6;

/** What heads a column of remarks; below 期限 or 公表時期 9月末 says nothing of how far a figure was counted. */
const REMARKS = /^$|備考|摘要|注記?$|特記|補足|コメント|説明|実績/;
const SAYS_COUNTED = /現在|時点|まで|実績|集計/;

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
  const headerRows = headerRowsWithin(grid, source);
  const notes = rows.flatMap((row) =>
    rowsBetween(first, last).flatMap((column) => {
      const text = grid.text(row, column);
      const heading = columnHeading(grid, headerRows, column).text;
      return REMARKS.test(compareKey(heading)) || SAYS_COUNTED.test(text) ? (readWholeNote(text) ?? []) : [];
    }),
  );
  return notes.find(({ month }) => month !== undefined);
}
