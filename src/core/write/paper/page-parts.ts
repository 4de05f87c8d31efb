import { brokenLines } from "../../plan/broken-lines";
import { lettersIn, NOTE_SIZE } from "./paper-looks";
import { BLANK_CELL, PAGE_POINTS, textCell, type PaperRow } from "./paper-page";

/** The top of a paper: its title with the document's number right of it, the vision, and a blank row. */
export function headRows(
  title: string,
  number: string,
  vision: readonly string[],
  columns: readonly number[],
): readonly PaperRow[] {
  const between = columns.slice(2).map(() => BLANK_CELL);
  const lines = vision.flatMap((line) => brokenLines(line, lettersIn(widthOfAll(columns))));
  return [
    { look: "title", cells: [textCell(title), ...between, textCell(number, "Right")] },
    ...lines.map((line): PaperRow => ({ look: "line", cells: [textCell(line)] })),
    BLANK_ROW,
  ];
}

export const BLANK_ROW: PaperRow = { look: "blank", points: 10, cells: [] };

/** A line of text without the room of a table's cell: footnotes are many, and read as one text. */
const NOTE_POINTS = 13;

/** Footnotes over the whole width, each beginning with ※, numbered where there are several that cells refer to. */
export function noteRows(notes: readonly string[], columns: readonly number[]): readonly PaperRow[] {
  const letters = lettersIn(widthOfAll(columns), NOTE_SIZE);
  return notes.flatMap((note) => {
    const [first = "", ...others] = brokenLines(note, letters);
    return [first, ...others.map((line) => `　${line}`)].map((line): PaperRow => ({
      look: "note",
      points: NOTE_POINTS,
      cells: [textCell(line)],
    }));
  });
}

function widthOfAll(columns: readonly number[]): number {
  // One letter is kept for the space that goes before what a note continues with.
  return Math.max(columns.reduce((sum, points) => sum + points, 0) - 20, PAGE_POINTS / 4);
}
