import type { RangeAddress } from "../values/workbook/cell-address";

/** A native combined chart as plain data. Series are explicit: never left to Excel's guess of rows or columns. */
export interface ChartSpec {
  /** The name by which it is found again, `KPI-1-①`. */
  readonly name: string;
  readonly title: string;
  /** Points from the sheet's top left corner; used when the chart is made, not when it is brought up to date. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly series: readonly ChartSeriesSpec[];
  readonly categoryAxisTitle: string;
  readonly primaryAxis: { readonly title: string; readonly numberFormat: string };
  readonly secondaryAxis: { readonly title: string; readonly numberFormat: string } | undefined;
}

export interface ChartSeriesSpec {
  readonly name: string;
  readonly values: RangeAddress;
  readonly categories: RangeAddress;
  readonly type: "column" | "line";
  readonly axis: "primary" | "secondary";
  /** Fill of columns; line and marker colour of lines. */
  readonly color: string;
  /** Outline of columns. */
  readonly outline: string | undefined;
  /** Points that look different, such as the provisional year; `index` counts from 0. */
  readonly points: readonly {
    readonly index: number;
    readonly color: string;
    readonly outline?: string;
    readonly label?: string;
  }[];
}
