import type { SheetState } from "../../stand-in/model/book-state";
import document from "../sample-data/indicators.json";
import { SheetWriter, boxed } from "./sheet-writer";

type Indicator = (typeof document.indicators)[number];
type YearCells = Readonly<Record<string, { readonly raw: string; readonly value: number | null }>>;

const years = document.fiscal_years;
const firstYearColumn = 2;
const columns = firstYearColumn + years.length;
const headerRow = 2;
const sectionFill = "#DDEBF7";
const headerFill = "#BDD7EE";

/**
 * `主な事業指標` as the town's staff have it: years across from column C, per indicator a 目標 row (with the name) and an
 * 実績 row (with the description). The first target, ① of H29, is in C6.
 */
export function indicatorSheet(): SheetState {
  const writer = new SheetWriter(0, "主な事業指標");
  putHeading(writer);
  let row = headerRow + 1;
  for (const note of document.section_notes) {
    const indicators = document.indicators.filter(({ section_no }) => section_no === note.section_no);
    row = putSection(writer, row, indicators, note.raw);
  }

  writer.columnWidths([270, 36, ...years.map(() => 56)]);
  writer.sheet.freeze = { rows: headerRow + 1, columns: firstYearColumn };
  writer.printOnA4Landscape({ row: 0, column: 0, rows: row, columns }, headerRow + 1);
  return writer.sheet;
}

function putHeading(writer: SheetWriter): void {
  const titled = { bold: true, fontSize: 16, horizontal: "Center" } as const;
  writer.putMerged({ row: 0, column: 0, rows: 1, columns: columns - 1 }, document.title, titled);
  writer.put(0, columns - 1, document.document_no_raw, { horizontal: "Center", ...boxed });
  writer.rowHeight(0, 30);

  const header = { ...boxed, bold: true, fill: headerFill, horizontal: "Center", wrapText: true } as const;
  writer.putMerged({ row: headerRow, column: 0, rows: 1, columns: firstYearColumn }, "指標", header);
  years.forEach((year, index) => {
    writer.put(headerRow, firstYearColumn + index, year.label_raw, header);
  });
  writer.rowHeight(headerRow, 38);
}

function putSection(
  writer: SheetWriter,
  firstRow: number,
  indicators: readonly Indicator[],
  note: string,
): number {
  let row = firstRow;
  const [first] = indicators;
  if (first === undefined) return row;
  const across = { column: 0, rows: 1, columns };
  const title = `${String(first.section_no)} ${first.section}`;
  writer.putMerged({ row: row++, ...across }, title, { ...boxed, bold: true, fill: sectionFill });
  writer.putMerged({ row: row++, ...across }, note, { ...boxed, fontSize: 9, horizontal: "Right" });
  for (const indicator of indicators) {
    putIndicator(writer, row, indicator);
    row += 2;
  }
  return row;
}

function putIndicator(writer: SheetWriter, row: number, indicator: Indicator): void {
  const kind = { ...boxed, horizontal: "Center" } as const;
  writer.put(row, 0, indicator.label_raw, { ...boxed, bold: true });
  writer.put(row, 1, "目標", kind);
  writer.put(row + 1, 0, indicator.description, { ...boxed, fontSize: 9, wrapText: true });
  writer.put(row + 1, 1, "実績", kind);
  putYears(writer, row, indicator.targets, {});
  putYears(writer, row + 1, indicator.actuals, { bold: true });
  writer.rowHeight(row, 22);
  writer.rowHeight(row + 1, 44);
}

function putYears(writer: SheetWriter, row: number, cells: YearCells, style: { bold?: boolean }): void {
  years.forEach(({ era }, index) => {
    const cell = cells[era];
    if (cell === undefined) throw new Error(`The data has no figure for ${era}.`);
    const isNumber = cell.value !== null;
    writer.put(row, firstYearColumn + index, cell.value ?? cell.raw, {
      ...boxed,
      ...style,
      numberFormat: "#,##0",
      horizontal: isNumber ? "Right" : "Center",
      ...(isNumber ? {} : { shrinkToFit: true }),
    });
  });
}
