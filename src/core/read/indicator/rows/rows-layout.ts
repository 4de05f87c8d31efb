import { isDittoMark } from "../../../values/notation/ditto-mark";
import type { AsOfNote } from "../../../values/notation/as-of-note";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { UnitOfPlace, YearPlaces } from "../places/indicator-source";
import { type LabelColumns } from "../labels/label-columns";
import type { SoleIndicator } from "./sole-indicator";

/** Where everything of a table with one row for each indicator is. */
export interface RowsLayout {
  /** Columns whose cells make a row one of figures. */
  readonly figures: readonly number[];
  readonly repeatedRows: ReadonlySet<number>;
  readonly labels: LabelColumns;
  readonly nameColumn: number;
  readonly sectionColumn: number | undefined;
  readonly baseColumn: number | undefined;
  readonly firstHeaderRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly firstFigure: number;
  /** The unit that the headings name, "" where they name none. */
  readonly unit: string;
  /** The title right above the headings, which is the section of the first rows. */
  readonly titleAbove: string | undefined;
  /** A name without any figure may be an indicator whose figures are still to come; else it is a title. */
  readonly mayLackFigures: boolean;
  /** How far the latest year is counted, where a heading says so. */
  readonly latestAsOf: AsOfNote | undefined;
  /** The rates are headed 進捗率. */
  readonly ratesAreProgress: boolean;
  /** The one indicator of a table without names, from the title above it. */
  readonly sole?: SoleIndicator;
  /** Whether a row below figures holds nothing but the years that they are of. */
  readonly isOfYears?: (row: number) => boolean;
  /** Whether a row holds what the headings say is in the lower of an indicator's two rows. */
  readonly isLowerRow?: (row: number) => boolean;
  /** Whether a row below the names, which have the goals in their cells, is a title without one. */
  readonly isTitle?: (row: number) => boolean;
  readonly unitOf: UnitOfPlace;
  /** The figures of a row by their years. */
  readonly yearsOf: (row: number) => readonly YearPlaces[];
}

/** The unit of a row; 〃 is the one above it. */
export function unitAt(grid: SheetGrid, layout: RowsLayout, row: number): string {
  const column = layout.labels.byRole.get("unit");
  if (column === undefined) return "";
  let above = row;
  while (above > layout.firstRow && isDittoMark(grid.seenText(above, column))) above -= 1;
  return grid.seenText(above, column);
}
