import { readFigureHeading } from "../../tables/heading-words";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { IndicatorSource } from "../places/indicator-source";
import { kindColumnAt } from "./kind-of-row";
import { notCheckedWithout, type TableSource } from "./table-frame";

/** So far below what was reached its rates may be, with 前年度 or うち市内 between. */
const ROWS_BELOW = 3;

/**
 * A table of rows whose indicators have their rates below another row that says nothing of them (実績, 前年度, 達成率): the office's own
 * rates tell which way is better, so they are read wherever they are.
 */
export function withRatesBelow(grid: SheetGrid, source: TableSource): TableSource {
  if (source.layout !== "kind-rows") return source;
  const found = source.indicators.map((one) => rateRow(grid, source, one));
  const rows = new Set(found.flatMap((row) => row ?? []));
  if (rows.size === 0) return source;
  return {
    ...source,
    hasRates: true,
    indicators: source.indicators.map((indicator, index) => {
      const row = found[index];
      if (row === undefined) return indicator;
      const years = indicator.years.map((year) =>
        year.actual ? { ...year, rate: { row, column: year.actual.column } } : year,
      );
      return { ...indicator, years };
    }),
    notChecked: notCheckedWithout(source, "row", ({ row }) => rows.has(row)),
  };
}

function rateRow(
  grid: SheetGrid,
  source: TableSource,
  { label, years }: IndicatorSource,
): number | undefined {
  const [actual] = years.flatMap((year) => (year.target ? (year.actual ?? []) : []));
  if (!actual || years.some(({ rate }) => rate)) return undefined;
  const kind = kindColumnAt(grid, source, actual, "actual");
  if (kind === undefined) return undefined;
  for (let row = actual.row + 1; row <= Math.min(grid.lastRow, actual.row + ROWS_BELOW); row += 1) {
    const isNamed = label.place.column < kind && grid.text(row, label.place.column) !== "";
    const text = grid.text(row, kind);
    const figure = readFigureHeading(text)?.kind;
    if (isNamed || text === "" || figure === "target" || figure === "actual") return undefined;
    const isOfAnother = source.indicators.some((one) => one.years.some(({ rate }) => rate?.row === row));
    if (figure === "rate") return isOfAnother ? undefined : row;
  }
  return undefined;
}
