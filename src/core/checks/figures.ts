import type { Indicator, IndicatorCell, IndicatorTable, IndicatorYear } from "../indicator/indicator";
import { formatCell } from "../workbook/cell-address";
import type { FigureName } from "./finding";

/** A cell of a table with what it is the figure of. */
export interface Figure {
  readonly table: IndicatorTable;
  readonly indicator: Indicator;
  /** Undefined for the base, which belongs to no year. */
  readonly year: IndicatorYear | undefined;
  readonly name: FigureName;
  readonly cell: IndicatorCell;
}

/** Every target, actual, rate and base of the tables, each cell once, though it may be merged over several years. */
export function figuresOf(tables: readonly IndicatorTable[]): Figure[] {
  const seen = new Set<string>();
  return tables
    .flatMap((table) => table.indicators.flatMap((indicator) => figuresOfIndicator(table, indicator)))
    .filter(({ cell: { address } }) => {
      const key = `${address.sheet}!${formatCell(address)}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

/** The targets, actuals and bases: what staff type, and what rates are calculated from. */
export function typedFiguresOf(tables: readonly IndicatorTable[]): Figure[] {
  return figuresOf(tables).filter(({ name }) => name !== "rate");
}

function figuresOfIndicator(table: IndicatorTable, indicator: Indicator): Figure[] {
  const figures: Figure[] = [];
  const add = (name: FigureName, cell: IndicatorCell | undefined, year?: IndicatorYear): void => {
    if (cell) figures.push({ table, indicator, year, name, cell });
  };
  add("base", indicator.base);
  for (const year of indicator.years) {
    add("target", year.target, year);
    add("actual", year.actual, year);
    add("rate", year.rate, year);
  }
  return figures;
}

/** What findings call an indicator: its mark, or its name where it has none. */
export function callName(indicator: Indicator): string {
  return indicator.mark === "" ? indicator.name : indicator.mark;
}

/** Where a finding about a figure stands: cell, indicator and year. */
export function placeOf({ cell, indicator, year }: Figure): {
  readonly at: IndicatorCell["address"];
  readonly indicator: string;
  readonly fiscalYear: number | undefined;
} {
  return { at: cell.address, indicator: callName(indicator), fiscalYear: year?.fiscalYear };
}
