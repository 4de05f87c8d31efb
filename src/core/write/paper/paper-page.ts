import type { ChartSpec } from "../../plan/chart-spec";
import type { CellContent } from "../../values/workbook/cell-value";

/** How a row of a paper looks; what each looks like is in `paper-looks`. */
export type RowLook =
  | "title"
  | "line"
  | "note"
  | "blank"
  | "heading"
  | "section"
  | "item"
  | "first"
  | "next"
  | "sum"
  | "total"
  | "data";

/** What is in one cell of a paper, and where it differs from its row. */
export interface PaperCell {
  readonly content: CellContent;
  readonly numberFormat?: string;
  readonly align?: "Left" | "Center" | "Right";
  /** In points, where its letters are smaller than those of the row. */
  readonly fontSize?: number;
}

/** A row from the sheet's first column on; what is left out at its end is blank. */
export interface PaperRow {
  readonly look: RowLook;
  readonly cells: readonly PaperCell[];
  /** Its height where that does not follow from its texts. */
  readonly points?: number;
}

/** A chart of a page, as soon as the sheet and the top of its row are known. */
export interface SheetChart {
  readonly name: string;
  readonly on: (sheet: string, top: number) => ChartSpec;
}

/** A sheet that is made to be printed, as plain data: no merges, and texts that run over a row are broken into rows. */
export interface PaperPage {
  /** Widths of its columns, in points. */
  readonly columns: readonly number[];
  readonly rows: readonly PaperRow[];
  /** The row that is repeated on each page, counted from 0. */
  readonly headingRow: number;
  /** What it was made with, to be found again on it (`rememberedYears`). */
  readonly choices: string;
  /** Rows from the first that are printed; left out: all. */
  readonly printedRows?: number;
  /** A chart that lies over a row of its own, and that row. */
  readonly chart?: SheetChart & { readonly row: number };
}

/** What is left free at each edge of a page. */
export const PAPER_MARGIN_POINTS = 40;

/** What fits beside one another on A4 landscape (842 points) within the margins. */
export const PAGE_POINTS = 756;

export const BLANK_CELL: PaperCell = { content: null };

/** A cell of text; blank where it is "". */
export function textCell(text: string, align?: PaperCell["align"]): PaperCell {
  return { content: text === "" ? null : text, ...(align && { align }) };
}
