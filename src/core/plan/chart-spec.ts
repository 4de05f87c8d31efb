import type { CellAddress, RangeAddress } from "../values/workbook/cell-address";

/** A native combined chart as plain data. Series are explicit: never left to Excel's guess of rows or columns. */
export interface ChartSpec {
  /** The name by which it is found again, `KPI-1-①`. */
  readonly name: string;
  /** What it is called where it is spoken of; its title too, where that comes from no cell. */
  readonly title: string;
  /** The cell that the title shows: what is said there follows the figures, as the columns do. */
  readonly titleFrom: CellAddress | undefined;
  /** Points from the sheet's top left corner; used when the chart is made, not when it is brought up to date. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly series: readonly ChartSeriesSpec[];
  /** The colours of series by their places, where it is these that count: of one drawn before, and no longer, too. */
  readonly fills?: readonly string[];
  readonly categoryAxisTitle: string;
  readonly primaryAxis: ChartAxisSpec;
  readonly secondaryAxis: ChartAxisSpec | undefined;
}

/** An axis of values. What is left out of its scale is left to Excel, which follows the figures. */
export interface ChartAxisSpec {
  /** "" for none. */
  readonly title: string;
  readonly numberFormat: string;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly majorUnit: number | undefined;
}

export interface ChartSeriesSpec {
  readonly name: string;
  readonly values: RangeAddress;
  readonly categories: RangeAddress;
  /** `stacked`: columns on top of one another; `rule`: a thin dashed line without markers, to hold figures against. */
  readonly type: "column" | "stacked" | "line" | "rule";
  readonly axis: "primary" | "secondary";
  /** Fill of columns; line and marker colour of lines. */
  readonly color: string;
  /** Outline of columns. */
  readonly outline: string | undefined;
  /** Points that look different, such as the provisional year, or have a label; `index` counts from 0. */
  readonly points: readonly {
    readonly index: number;
    readonly color: string;
    readonly outline?: string;
    readonly label?: PointLabel;
  }[];
}

/** What is written at a point: its figure as the cell shows it, or a text of its own. */
export type PointLabel = "value" | { readonly text: string };
