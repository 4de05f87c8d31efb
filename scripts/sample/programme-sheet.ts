import type { SheetState } from "../../stand-in/model/book-state";
import document from "../sample-data/programme.json";
import { SheetWriter, boxed } from "./sheet-writer";

type Item = (typeof document.items)[number];
type Year = keyof Item["years"];

const years: readonly Year[] = ["R5", "R6", "R7"];
const columns = 1 + years.length;
const headerFill = "#E2EFDA";
const lineHeight = 14;

/**
 * `事業構成` as the town's staff have it: two printed pages one under the other, each with its own title and header,
 * one cell per item and year with line breaks in it.
 */
export function programmeSheet(): SheetState {
  const writer = new SheetWriter(1, "事業構成");
  let row = putTitle(writer, 0);
  row = putVision(writer, row);
  row = putOneRowHeader(writer, row);
  row = putSection(writer, row, 1, " ");
  // A high blank row pushes the second page off the first, as people do who know no page breaks.
  writer.rowHeight(row, 60);
  row = putTitle(writer, row + 1);
  row = putTwoRowHeader(writer, row);
  row = putSection(writer, row, 2, "");

  writer.columnWidths([230, 215, 215, 215]);
  writer.printOnA4Landscape({ row: 0, column: 0, rows: row, columns });
  return writer.sheet;
}

function putTitle(writer: SheetWriter, row: number): number {
  writer.putMerged({ row, column: 0, rows: 1, columns: columns - 1 }, document.title, {
    bold: true,
    fontSize: 16,
    horizontal: "Center",
  });
  writer.put(row, columns - 1, document.document_no_raw, { horizontal: "Right" });
  writer.rowHeight(row, 30);
  return row + 1;
}

function putVision(writer: SheetWriter, row: number): number {
  const [heading = "", ...rest] = document.vision.split(" ");
  writer.putMerged({ row, column: 0, rows: 1, columns }, `【ビジョン】 ${heading}\n${rest.join(" ")}`, {
    ...boxed,
    wrapText: true,
  });
  writer.rowHeight(row, 40);
  return row + 1;
}

const header = { ...boxed, bold: true, fill: headerFill, horizontal: "Center", wrapText: true } as const;

function putOneRowHeader(writer: SheetWriter, row: number): number {
  writer.put(row, 0, "構成と内容", header);
  years.forEach((year, index) => {
    writer.put(row, 1 + index, document.column_headings.page1[year].replace(" ", "\n"), header);
  });
  writer.rowHeight(row, 38);
  return row + 1;
}

function putTwoRowHeader(writer: SheetWriter, row: number): number {
  writer.putMerged({ row, column: 0, rows: 2, columns: 1 }, "構成と内容", header);
  years.forEach((year, index) => {
    const [label = "", beneath = ""] = document.column_headings.page2[year].split(" / ");
    writer.put(row, 1 + index, label, header);
    writer.put(row + 1, 1 + index, beneath, header);
  });
  writer.rowHeight(row, 20);
  writer.rowHeight(row + 1, 20);
  return row + 2;
}

/** `afterMark` is what is between ⑤ and the name: the first page has a space there, the second has none. */
function putSection(writer: SheetWriter, firstRow: number, section: number, afterMark: string): number {
  const items = document.items.filter(({ section_no }) => section_no === section);
  const notes = document.section_cells.filter(({ section_no }) => section_no === section);
  const title = `${String(section)} ${items[0]?.section ?? ""}`;
  writer.put(firstRow, 0, title, { ...boxed, bold: true });
  years.forEach((year, index) => {
    const note = notes.find((cell) => cell.year === year);
    writer.put(firstRow, 1 + index, note?.raw ?? "", { ...boxed, horizontal: "Center" });
  });
  writer.rowHeight(firstRow, 20);
  items.forEach((item, index) => {
    putItem(writer, firstRow + 1 + index, item, item.mark === "★" ? " " : afterMark);
  });
  return firstRow + 1 + items.length;
}

function putItem(writer: SheetWriter, row: number, item: Item, afterMark: string): void {
  const style = { ...boxed, fontSize: 9, wrapText: true, vertical: "Top" } as const;
  const label = [`${item.mark}${afterMark}${item.name}`, item.description].filter((text) => text !== "");
  writer.put(row, 0, label.join("\n"), style);
  const texts = years.map((year) => withLineBreaks(item.years[year].raw));
  texts.forEach((text, index) => {
    writer.put(row, 1 + index, text, style);
  });
  const lines = Math.max(2, ...[label.join("\n"), ...texts].map(shownLines));
  writer.rowHeight(row, lines * lineHeight + 4);
}

/** Each activity, note and amount on a line of its own, as in the printed cells. */
function withLineBreaks(raw: string): string {
  return raw.replaceAll(/ (?=[・※→]|[\d,]+千円)/g, "\n");
}

/** The lines that a text takes in these columns: about 22 full-width characters of 9 points to a line. */
function shownLines(text: string): number {
  return text
    .split("\n")
    .map((part) => Math.max(1, Math.ceil(fullWidths(part) / 22)))
    .reduce((sum, lines) => sum + lines, 0);
}

function fullWidths(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[ -~]/.test(character) ? 0.5 : 1), 0);
}
