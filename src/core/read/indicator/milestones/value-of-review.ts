import { compareKey } from "../../../values/notation/normalise";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { YearCell, YearCellReader } from "../../tables/year-row";
import { rowsBetween } from "../frame/table-frame";
import type { MilestoneHeading } from "../headings/milestone-heading";
import { columnHeading } from "../labels/label-columns";

const VALUE = /^(?:数値)?評価値$/;
const FORMER_VALUE = /^従前(?:の?値|値\(.*\))$/;

/** 事後評価実施時期 ｜ 平成28年度, a field of the form. */
const TIME_OF_REVIEW = /^(?:事後|中間)?評価の?(?:実施)?(?:時期|年度)[:：]?$/;

/**
 * 評価値 beside 従前値, as the form has them by which towns review a plan that the state paid for (都市再生整備計画): what was reached by
 * the review, whose year the form says in a field above. Undefined for every other heading, as 評価値 alone is as often a mark.
 */
export function readValueOfReview(
  grid: SheetGrid,
  reader: YearCellReader,
  rows: { readonly first: number; readonly last: number },
  column: number,
): MilestoneHeading | undefined {
  if (!VALUE.test(compareKey(columnHeading(grid, rows, column).text))) return undefined;
  const columns = rowsBetween(grid.firstColumn, grid.lastColumn);
  const isBesideFormer = columns.some((one) => FORMER_VALUE.test(compareKey(grid.text(rows.first, one))));
  if (!isBesideFormer) return undefined;
  const times = rowsBetween(grid.firstRow, rows.first - 1).flatMap((row) =>
    columns
      .filter((one) => TIME_OF_REVIEW.test(compareKey(grid.text(row, one))))
      .map((one) => yearBeside(grid, reader, row, one)),
  );
  const [year, ...others] = times;
  return {
    column,
    kind: "reached",
    year: others.length === 0 ? year : undefined,
    unit: "",
    asksForYear: false,
  };
}

function yearBeside(
  grid: SheetGrid,
  reader: YearCellReader,
  row: number,
  field: number,
): YearCell | undefined {
  const cell = reader.readHeading(row, field + (grid.merge(row, field)?.columns ?? 1));
  return cell?.label.rest === "" ? cell : undefined;
}
