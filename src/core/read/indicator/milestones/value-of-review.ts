import { compareKey } from "../../../values/notation/normalise";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { YearCell, YearCellReader } from "../../tables/year-row";
import { rowsBetween } from "../frame/table-frame";
import { headingParts } from "../headings/heading-parts";
import type { MilestoneHeading } from "../headings/milestone-heading";

const FORMER_VALUE = /^従前(?:の?値|値\(.*\))$/;

/** 事後評価実施時期 ｜ 平成28年度, a field of the form. */
const TIME_OF_REVIEW = /^(?:事後|中間)?評価の?(?:実施)?(?:時期|年度)[:：]?$/;

/** 見込み・確定の別, or 確定値 beside it: values of the review are only expected. */
const SETTLED = /確定/;

/**
 * 評価値 beside 従前値, as the form has them by which towns review a plan that the state paid for (都市再生整備計画): what was reached by
 * the review, whose year stands in its heading or in a field above; of no year where a column says that some of the values are only
 * expected. Undefined for every other heading, as 評価値 alone is as often a mark.
 */
export function readValueOfReview(
  grid: SheetGrid,
  reader: YearCellReader,
  rows: { readonly first: number; readonly last: number },
  column: number,
): MilestoneHeading | undefined {
  const { words, year, unit } = headingParts(grid, reader, rows, column);
  if (!/^(?:数値)?評価値$/.test(words.join(""))) return undefined;
  const columns = rowsBetween(grid.firstColumn, grid.lastColumn);
  const says = (word: RegExp): boolean =>
    rowsBetween(rows.first, rows.last).some((row) =>
      columns.some((one) => word.test(compareKey(grid.text(row, one)))),
    );
  if (!says(FORMER_VALUE)) return undefined;
  const times = rowsBetween(grid.firstRow, rows.first - 1).flatMap((row) =>
    columns
      .filter((one) => TIME_OF_REVIEW.test(compareKey(grid.text(row, one))))
      .map((one) => yearBeside(grid, reader, row, one)),
  );
  const [said, ...others] = times;
  const own = year ?? (others.length === 0 ? said : undefined);
  return { column, kind: "reached", year: says(SETTLED) ? undefined : own, unit, asksForYear: false };
}

/** By October of the year the value at its end could only be expected. */
function yearBeside(
  grid: SheetGrid,
  reader: YearCellReader,
  row: number,
  field: number,
): YearCell | undefined {
  const cell = reader.readHeading(row, field + (grid.merge(row, field)?.columns ?? 1));
  return cell?.label.rest === "" && !cell.raw.includes("月") ? cell : undefined;
}
