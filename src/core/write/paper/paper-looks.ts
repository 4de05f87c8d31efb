import { brokenLines } from "../../plan/broken-lines";
import type { CellFormat } from "../../plan/plan";
import { HIGHEST_ROW_POINTS } from "../../values/workbook/highest-row";
import { BLANK_CELL, type PaperPage, type PaperRow, type RowLook } from "./paper-page";

/** On every Japanese Windows and in Excel for Mac; its lines are lower than those of 游ゴシック. */
const FONT = "ＭＳ Ｐゴシック";
/** Said outright: a row that held something grey before is black again. */
const BLACK = "#000000";
const LINE = "#84919E";
const HEADER_FILL = "#DDEBF7";
const SECTION_FILL = "#F2F2F2";

/** Of the text of a page, in points. */
export const BODY_SIZE = 9;
export const NOTE_SIZE = 8;
const TITLE_SIZE = 14;

/** A line's height over the size of its letters: fonts that stand in for a missing one have higher lines. */
const LINE_FACTOR = 1.45;
const ROW_PADDING = 4;
/** What a cell leaves free left and right of its text. */
const CELL_PADDING = 8;

const PLAIN: CellFormat = {
  fontName: FONT,
  fontSize: BODY_SIZE,
  fontColor: BLACK,
  bold: false,
  wrapText: false,
  verticalAlignment: "Center",
  horizontalAlignment: "General",
};
const CELL: CellFormat = { ...PLAIN, border: LINE, wrapText: true };

/** What a chart plots is for the chart, not for readers: grey, but still readable on white (4.5 : 1). */
export const DATA_GREY = "#767676";
export const DATA_SIZE = 8;

/** What a row's cells look like, from its first column to its last. `first` and `next` are rows of one indicator. */
export const ROW_LOOKS: Readonly<Record<RowLook, CellFormat>> = {
  title: { ...PLAIN, fontSize: TITLE_SIZE, bold: true },
  line: PLAIN,
  note: { ...PLAIN, fontSize: NOTE_SIZE },
  blank: PLAIN,
  heading: { ...CELL, bold: true, fill: HEADER_FILL, horizontalAlignment: "Center" },
  section: { ...CELL, bold: true, fill: SECTION_FILL },
  item: { ...CELL, verticalAlignment: "Top" },
  first: CELL,
  next: CELL,
  sum: CELL,
  total: { ...CELL, bold: true, fill: SECTION_FILL },
  data: { ...PLAIN, fontSize: DATA_SIZE, fontColor: DATA_GREY, wrapText: true },
};

/** The letters of a description, smaller than the figures beside it. */
export const DESCRIPTION_SIZE = 8;

/** A description's cells, from the top down in one box over its rows. */
export const DESCRIPTION: CellFormat = {
  fontSize: DESCRIPTION_SIZE,
  verticalAlignment: "Top",
  outline: LINE,
};

/** How many full-width letters of a size (in points) fit into a width. */
export function lettersIn(points: number, size = BODY_SIZE): number {
  return (points - CELL_PADDING) / size;
}

/** How high a row with so many lines of text is. */
function pointsOfLines(lines: number, size: number): number {
  return Math.ceil(lines * size * LINE_FACTOR) + ROW_PADDING;
}

/** So many lines of text fit into the highest row. */
export const MOST_LINES = Math.floor((HIGHEST_ROW_POINTS - ROW_PADDING - 1) / (BODY_SIZE * LINE_FACTOR));

/** How high a row has to be for its longest text, estimated so that nothing is cut; Excel's highest row at most. */
export function rowPoints(row: PaperRow, { columns }: Pick<PaperPage, "columns">): number {
  const { look, cells } = row;
  if (row.points !== undefined) return row.points;
  const { fontSize = BODY_SIZE, wrapText = false } = ROW_LOOKS[look];
  const points = columns.map((width, column) => {
    const { content, fontSize: size = fontSize } = cells[column] ?? BLANK_CELL;
    const isText = typeof content === "string" && wrapText;
    return pointsOfLines(isText ? brokenLines(content, lettersIn(width, size)).length : 1, size);
  });
  return Math.min(HIGHEST_ROW_POINTS, Math.max(...points));
}
