import type { Indicator, IndicatorCell, IndicatorTable, IndicatorYear } from "../../model/indicator";
import type { FigureName } from "../findings/data-of-cells";

/** A cell of a table with what it is the figure of. */
export interface Figure {
  readonly table: IndicatorTable;
  readonly indicator: Indicator;
  /** Undefined for the base, which belongs to no year. */
  readonly year: IndicatorYear | undefined;
  readonly name: FigureName;
  readonly cell: IndicatorCell;
}

/** Most checks ask for the same figures; the tables never change once they are read. */
const figuresByTables = new WeakMap<readonly IndicatorTable[], readonly Figure[]>();

/** Every target, actual, rate and base of the tables, each cell once, though it may be merged over several years. */
export function figuresOf(tables: readonly IndicatorTable[]): readonly Figure[] {
  const known = figuresByTables.get(tables);
  if (known) return known;
  const figures = tables.flatMap((table) =>
    distinctCells(table.indicators.flatMap((indicator) => figuresOfIndicator(table, indicator))),
  );
  figuresByTables.set(tables, figures);
  return figures;
}

/** More columns than any sheet has: makes one number of a row and a column. */
const COLUMNS = 32_768;

function distinctCells(figures: readonly Figure[]): Figure[] {
  const seen = new Set<number>();
  return figures.filter(({ cell: { address } }) => {
    const key = address.row * COLUMNS + address.column;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** The targets, actuals and bases: what staff type, and what rates are calculated from. */
export function typedFiguresOf(tables: readonly IndicatorTable[]): readonly Figure[] {
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

/** Where a finding about a figure is placed: cell, indicator and year. */
export function placeOf({ cell, indicator, year }: Figure): {
  readonly at: IndicatorCell["address"];
  readonly indicator: string;
  readonly fiscalYear: number | undefined;
} {
  return { at: cell.address, indicator: callName(indicator), fiscalYear: year?.fiscalYear };
}
