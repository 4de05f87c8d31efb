import type { YearRates } from "../../judge/achievement/year-rate";
import { comparedTarget } from "../../model/compared-target";
import { columnHeadingOfRates } from "../../plan/sheet-words";
import type { Indicator, IndicatorTable, IndicatorYear } from "../../model/indicator";
import { EMPTY_PART } from "../../plan/plan-part";
import { planBlock, standingColumn } from "./rate-block";
import type { BlockShape, WantedCell } from "./rate-block-shape";
import type { RatePlace } from "./rate-place";
import type { RateTable } from "./rate-table";

/**
 * A block right of a table whose years are below one another: a column for each indicator, its rates in the rows of their
 * years. It has no column 評価, as the rows are years: the bands' colours and marks say it.
 */
export const RATES_OF_YEARS_DOWN: RatePlace = {
  locate: (at, chosen) => {
    const shape = shapeOf(at.table);
    const start = shape && standingColumn({ at, shape, chosen });
    const columns = columnsOfRates(at.table);
    return (indicator, year) => {
      const index = columns.indexOf(indicator);
      const row = rowOfRate(indicator, year);
      return start === undefined || index === -1 || row === undefined
        ? undefined
        : { row, column: start + index };
    };
  },
  plan: (at, surroundings, judging: YearRates) => {
    const shape = shapeOf(at.table);
    if (!shape) return EMPTY_PART;
    return planBlock(
      { ...surroundings, at, shape, cellsAt: (start) => wantedCells(at, shape, start) },
      judging,
    );
  },
};

/** The indicators without 達成率 cells of their own that have a rate in any year, from left to right. */
function columnsOfRates(table: IndicatorTable): Indicator[] {
  return table.indicators.filter(
    (indicator) =>
      !indicator.years.some(({ rate }) => rate) &&
      indicator.years.some((year) => rowOfRate(indicator, year) !== undefined),
  );
}

/** The row of a year's actual, where there is a target to compare it with. */
function rowOfRate(indicator: Indicator, year: IndicatorYear): number | undefined {
  return comparedTarget(indicator, year).cell === undefined ? undefined : year.actual?.address.row;
}

function shapeOf(table: IndicatorTable): BlockShape | undefined {
  const columns = columnsOfRates(table);
  if (columns.length === 0) return undefined;
  return {
    columns: columns.map(({ mark, name }) => {
      return { kind: "rate", heading: columnHeadingOfRates(mark, name), fiscalYear: 0, occurrence: 0 };
    }),
    headerRows: table.headerRows,
    lastRow: table.area.row + table.area.rows - 1,
  };
}

function wantedCells(at: RateTable, shape: BlockShape, start: number): WantedCell[] {
  const headings = shape.columns.map(({ heading }, index): WantedCell => {
    return {
      row: shape.headerRows.first,
      column: start + index,
      content: heading,
      role: "heading",
      of: undefined,
    };
  });
  const rates = columnsOfRates(at.table).flatMap((indicator, index) =>
    indicator.years.flatMap((year): WantedCell[] => {
      const row = rowOfRate(indicator, year);
      const formula = at.years.get(year)?.formula;
      if (row === undefined || formula === undefined) return [];
      return [{ row, column: start + index, content: { formula }, role: "rate", of: { indicator, year } }];
    }),
  );
  return [...headings, ...rates];
}
