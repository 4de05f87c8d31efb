import type { SheetGrid } from "../../tables/sheet-grid";
import { isFigureAt } from "../../tables/figure-at";
import { readFigureHeading } from "../../tables/heading-words";
import { columnHeading } from "../labels/label-columns";
import type { IndicatorSource } from "../places/indicator-source";
import { columnsBetween, notCheckedAt, type TableSource } from "./table-frame";

/**
 * A table without its columns of R6以降 where it has actuals: 50 from R6 on and 11 in R6 would be 22 %. They are named as unread.
 * A plan of targets alone has them at the year that they begin with.
 */
export function withoutLaterYears(grid: SheetGrid, source: TableSource): TableSource {
  if (source.lacks === "actual") return source;
  const later = source.headings.filter(({ raw }) => raw.includes("以降"));
  if (later.length === 0) return source;
  const isLater = ({ address: { row, column } }: TableSource["headings"][number]): boolean =>
    later.some(({ address }) => address.row === row && address.column === column);
  return {
    ...source,
    headings: source.headings.filter((heading) => !isLater(heading)),
    indicators: source.indicators.map((indicator) => ({
      ...indicator,
      years: indicator.years.filter(({ heading }) => !isLater(heading)),
    })),
    notChecked: [
      ...source.notChecked,
      ...later.map(({ address: { row, column }, raw }) => notCheckedAt(grid, "heading", row, column, raw)),
    ],
  };
}

/**
 * A table whose rows have a goal of which nothing says the year (目標値 beside 27年度予定), without the goals of years to come in
 * those rows: what was reached is as likely held against the other. All of them are named as unread.
 */
export function withoutGoalsToCome(grid: SheetGrid, source: TableSource): TableSource {
  const [first, last] = [
    Math.max(source.headerRows.first, grid.firstRow),
    Math.min(source.headerRows.last, grid.lastRow),
  ];
  const [left, right] = [
    Math.max(source.firstColumn, grid.firstColumn),
    Math.min(source.lastColumn, grid.lastColumn),
  ];
  const goals = columnsBetween(left, right, new Set()).filter(
    (column) => readFigureHeading(columnHeading(grid, { first, last }, column).text)?.kind === "target",
  );
  return goals.length === 0
    ? source
    : { ...source, indicators: source.indicators.map((one) => withoutItsGoalToCome(grid, goals, one)) };
}

function withoutItsGoalToCome(
  grid: SheetGrid,
  goals: readonly number[],
  indicator: IndicatorSource,
): IndicatorSource {
  const { years, undatedTarget, summedTarget } = indicator;
  const latest = years
    .filter(({ actual }) => actual)
    .sort((one, other) => other.heading.fiscalYear - one.heading.fiscalYear)[0];
  if (!latest?.actual || latest.target || undatedTarget || summedTarget) return indicator;
  const { row } = latest.actual;
  const isRead = (column: number): boolean =>
    years.some(({ target }) => target?.row === row && target.column === column);
  const hasOther = goals.some((column) => !isRead(column) && isFigureAt(grid, row, column));
  return hasOther
    ? {
        ...indicator,
        years: years.filter(({ heading }) => heading.fiscalYear <= latest.heading.fiscalYear),
        lacks: "yearOfTarget",
      }
    : indicator;
}
