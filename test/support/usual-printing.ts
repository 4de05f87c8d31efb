import type { SheetPrinting } from "../../src/core/values/workbook/sheet-printing";

/** A4 upright with 45 points at each side: 505.3 points for the columns. */
export const USUAL_PRINTING: SheetPrinting = {
  printAreas: [],
  titleRows: undefined,
  orientation: "portrait",
  paper: "A4",
  scale: 1,
  fitToPagesWide: undefined,
  fitToPagesTall: undefined,
  sideMargins: 90,
  columnWidths: [60, 60, 60, 60, 48, 48, 48, 48],
};
