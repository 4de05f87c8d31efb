/** How a table of indicators is laid out (workbook.md §2). The report prints these names. */
export type IndicatorLayout = "kind-rows" | "kind-columns" | "long" | "milestones";

/** What follows from a layout for those who judge or write a table without knowing how it was read. */
export interface LayoutTraits {
  /** The years head columns, for all indicators alike; otherwise every row names its own year, in any order. */
  readonly yearsAcross: boolean;
  /** Each indicator has rows of 目標 and 実績 of its own and may lack one; otherwise all share the table's columns of them. */
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
    yearsAcross: true,
    ownRowsOfFigures: true,
    ownRowsOfYears: false,
    mayLackActuals: false,
    yearsFollow: true,
  },
  "kind-columns": {
    yearsAcross: true,
    ownRowsOfFigures: false,
    ownRowsOfYears: false,
    mayLackActuals: false,
    yearsFollow: true,
  },
  long: {
    yearsAcross: false,
    ownRowsOfFigures: false,
    ownRowsOfYears: true,
    mayLackActuals: false,
    yearsFollow: true,
  },
  milestones: {
    yearsAcross: false,
    ownRowsOfFigures: false,
    ownRowsOfYears: false,
    mayLackActuals: true,
    yearsFollow: false,
  },
};

/** The traits of a table's layout. */
export function layoutTraits(table: { readonly layout: IndicatorLayout }): LayoutTraits {
  return TRAITS[table.layout];
}
