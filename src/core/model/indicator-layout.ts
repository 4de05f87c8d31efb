/** How a table of indicators is laid out (workbook.md §2). The report prints these names. */
export type IndicatorLayout = "kind-rows" | "kind-columns" | "long";

/** What follows from a layout for those who judge or write a table without knowing how it was read. */
export interface LayoutTraits {
  /** The years head columns, for all indicators alike; otherwise every row names its own year, in any order. */
  readonly yearsAcross: boolean;
  /** Each indicator has rows of 目標 and 実績 of its own and may lack one; otherwise all share the table's columns of them. */
  readonly ownRowsOfFigures: boolean;
}

const TRAITS: Readonly<Record<IndicatorLayout, LayoutTraits>> = {
  "kind-rows": { yearsAcross: true, ownRowsOfFigures: true },
  "kind-columns": { yearsAcross: true, ownRowsOfFigures: false },
  long: { yearsAcross: false, ownRowsOfFigures: false },
};

/** The traits of a table's layout. */
export function layoutTraits(table: { readonly layout: IndicatorLayout }): LayoutTraits {
  return TRAITS[table.layout];
}
