import type { Area } from "../../../values/workbook/cell-address";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { YearCellReader } from "../../tables/year-row";
import type { TableFrame, TableSource } from "./table-frame";

/** A sheet as the layouts look at it. */
export interface SheetPage {
  readonly grid: SheetGrid;
  readonly reader: YearCellReader;
  /** Every row of years with the room that a table has around it, from top to bottom. */
  readonly frames: readonly TableFrame[];
}

/** Where a layout may find one of its tables. */
export interface TablePlace {
  /** The cells that head it: two places with the same ones are two ways to read one table. */
  readonly heading: Area;
  /** The headings themselves say that it is this layout, so that it is tried before layouts that only may fit. */
  readonly isHeadedSo: boolean;
  /** The table, or undefined where it turns out to be none of this layout. */
  readonly read: () => TableSource | undefined;
}

/** One way to lay out a table of indicators: where such tables may be on a sheet, and how one is read. */
export interface TableLayout {
  readonly find: (page: SheetPage) => readonly TablePlace[];
}
