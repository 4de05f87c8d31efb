import type { Area } from "./cell-address";

/** How a sheet is printed, as far as it says whether columns beside a table come onto the page. Lengths in points. */
export interface SheetPrinting {
  /** Empty where everything is printed. */
  readonly printAreas: readonly Area[];
  /** Repeated on every page; undefined where none are. */
  readonly titleRows: { readonly first: number; readonly last: number } | undefined;
  readonly orientation: "portrait" | "landscape";
  /** Excel's name of the paper: A4, A3, B4 … */
  readonly paper: string;
  /** 1 is 100 %; undefined where the pages are fitted. */
  readonly scale: number | undefined;
  /** undefined where the width is not fitted. */
  readonly fitToPagesWide: number | undefined;
  /** undefined where the height is not fitted. */
  readonly fitToPagesTall: number | undefined;
  /** Both margins together. */
  readonly sideMargins: number;
  /** Of the first columns of the sheet, from A; 0 for a hidden one. */
  readonly columnWidths: readonly number[];
}

/** Width and height of paper as it lies upright. */
const PAPER: Readonly<Record<string, readonly [number, number]>> = {
  A5: [419.5, 595.3],
  A4: [595.3, 841.9],
  A3: [841.9, 1190.6],
  B5: [515.9, 728.5],
  B4: [728.5, 1031.8],
  Letter: [612, 792],
  Legal: [612, 1008],
};

/** The width between the margins in points; undefined for paper of an unknown size. */
export function printableWidth({ paper, orientation, sideMargins }: SheetPrinting): number | undefined {
  const size = PAPER[paper];
  if (!size) return undefined;
  return size[orientation === "landscape" ? 1 : 0] - sideMargins;
}
