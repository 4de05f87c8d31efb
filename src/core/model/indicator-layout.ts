/** How a table of indicators is laid out. The report prints these names. */
export type IndicatorLayout = "kind-rows" | "kind-columns" | "long" | "milestones" | "years-down";

/** What follows from a layout for those who judge or write a table without knowing how it was read. */
export interface LayoutTraits {
  /** The years are headings for all indicators alike; otherwise every row names its own year, in any order. */
  readonly yearsAreHeadings: boolean;
  /** Each indicator has rows (or columns) of 目標 and 実績 of its own and may lack one; otherwise all share the table's columns of them. */
  readonly ownRowsOfFigures: boolean;
  /** Every year has a row of its own, so that one column holds the rates of all years. */
  readonly ownRowsOfYears: boolean;
  /** A plan that has just begun has targets and nothing reached yet. */
  readonly mayLackActuals: boolean;
  /** The years follow one another, so that one which is left out is missed. */
  readonly yearsFollow: boolean;
}

const TRAITS: Readonly<Record<IndicatorLayout, LayoutTraits>> = {
  "kind-rows": {
    yearsAreHeadings: true,
    ownRowsOfFigures: true,
    ownRowsOfYears: false,
    mayLackActuals: false,
    yearsFollow: true,
  },
  "kind-columns": {
    yearsAreHeadings: true,
    ownRowsOfFigures: false,
    ownRowsOfYears: false,
    mayLackActuals: false,
    yearsFollow: true,
  },
  long: {
    yearsAreHeadings: false,
    ownRowsOfFigures: false,
    ownRowsOfYears: true,
    mayLackActuals: false,
    yearsFollow: true,
  },
  milestones: {
    yearsAreHeadings: false,
    ownRowsOfFigures: false,
    ownRowsOfYears: false,
    mayLackActuals: true,
    yearsFollow: false,
  },
  "years-down": {
    yearsAreHeadings: true,
    ownRowsOfFigures: true,
    ownRowsOfYears: false,
    mayLackActuals: false,
    yearsFollow: true,
  },
};

/** The traits of a table's layout. */
export function layoutTraits(table: { readonly layout: IndicatorLayout }): LayoutTraits {
  return TRAITS[table.layout];
}
