import type { CellFormat, Edit, ValidationRule } from "../../src/core/plan/plan";
import { isFormula, type CellContent } from "../../src/core/values/workbook/cell-value";
import type { Area } from "../../src/core/values/workbook/cell-address";
import type {
  BookState,
  CellState,
  CellStyle,
  SheetState,
  ValidationState,
} from "../../stand-in/model/book-state";
import { SheetWriter } from "../sample/sheet-writer";

/** Excel's number for the paper size. */
const PAPER = { A4: 9, A3: 8 } as const;

/** Far enough in the past and future for every date of a ledger: 1900 to 9999 as Excel's numbers. */
const ANY_DATE = { formula1: 1, formula2: 2_958_465 } as const;

const LARGEST_NUMBER = 999_999_999_999;

/** Puts the edits that make new sheets into a book, as the add-in would put them into Excel. Refuses any other edit. */
export function applyEdits(book: BookState, edits: readonly Edit[]): void {
  for (const edit of edits) {
    if (edit.kind === "addSheet") addSheet(book, edit.sheet, edit.tabColor);
    else if ("sheet" in edit) applyToSheet(book, sheetNamed(book, edit.sheet), edit);
    else throw new Error(`Not for the sample: ${edit.kind}`);
  }
}

function addSheet(book: BookState, name: string, tabColor: string | undefined): void {
  const { sheet } = new SheetWriter(book.sheets.length, name);
  if (tabColor !== undefined) sheet.tabColor = tabColor;
  book.sheets.push(sheet);
}

function sheetNamed(book: BookState, name: string): SheetState {
  const sheet = book.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`No sheet ${name}.`);
  return sheet;
}

function applyToSheet(
  book: BookState,
  sheet: SheetState,
  edit: Exclude<Edit, { kind: "addSheet" | "copyFormat" | "name" }>,
): void {
  switch (edit.kind) {
    case "cells":
      edit.after.forEach((line, down) => {
        line.forEach((content, right) => {
          putContent(sheet, edit.row + down, edit.column + right, content);
        });
      });
      return;
    case "format":
      formatArea(sheet, edit.area, styleOf(edit.format));
      return;
    case "addTable": {
      const id = book.sheets.flatMap(({ tables }) => tables).length + 1;
      const { area, name, style } = edit;
      sheet.tables.push({
        id,
        name,
        area,
        hasHeaderRow: true,
        hasTotalsRow: false,
        style,
        showBandedRows: true,
        showFilterButton: true,
      });
      return;
    }
    case "validation":
      sheet.validations.push({ area: edit.area, allowBlank: true, ...ruleOf(edit.rule) });
      return;
    case "columnWidth":
      for (let index = 0; index < edit.columns; index += 1)
        sheet.columnWidths.set(edit.column + index, edit.points);
      return;
    case "rowHeight":
      for (let index = 0; index < edit.rows; index += 1) sheet.rowHeights.set(edit.row + index, edit.points);
      return;
    case "freeze":
      sheet.freeze = { rows: edit.rows, columns: edit.columns };
      return;
    case "pageLayout":
      sheet.pageLayout = {
        orientation: edit.layout.orientation === "landscape" ? "Landscape" : "Portrait",
        ...(edit.layout.paper && { paperSize: PAPER[edit.layout.paper] }),
        ...(edit.layout.fitToPagesWide !== undefined && { fitToPagesWide: edit.layout.fitToPagesWide }),
        fitToPagesTall: edit.layout.fitToPagesTall ?? 0,
        ...(edit.layout.titleRows ? { titleRows: edit.layout.titleRows } : {}),
        centerHorizontally: false,
        centerVertically: false,
      };
      return;
    default:
      throw new Error(`Not for the sample: ${edit.kind}`);
  }
}

function cellAt(sheet: SheetState, row: number, column: number): CellState {
  const line = sheet.cells.get(row) ?? new Map<number, CellState>();
  sheet.cells.set(row, line);
  const cell = line.get(column) ?? { value: null, style: { fontName: "游ゴシック", fontSize: 11 } };
  line.set(column, cell);
  return cell;
}

function putContent(sheet: SheetState, row: number, column: number, content: CellContent): void {
  if (isFormula(content)) throw new Error("The sample's ledgers hold no formulas.");
  if (content !== null) cellAt(sheet, row, column).value = content;
}

function formatArea(sheet: SheetState, area: Area, style: CellStyle): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = cellAt(sheet, row, column);
      cell.style = { ...cell.style, ...style };
    }
  }
}

function styleOf(format: CellFormat): CellStyle {
  const {
    numberFormat,
    fill,
    fontColor,
    fontSize,
    bold,
    wrapText,
    verticalAlignment,
    horizontalAlignment,
    border,
  } = format;
  const line =
    typeof border === "string"
      ? ({ style: "Continuous", weight: "Thin", color: border } as const)
      : undefined;
  return {
    ...(line ? { borders: { top: line, bottom: line, left: line, right: line } } : {}),
    ...(horizontalAlignment === "Left" ? { horizontal: "Left" as const } : {}),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(typeof fill === "string" ? { fill } : {}),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(fontSize === undefined ? {} : { fontSize }),
    ...(bold === undefined ? {} : { bold }),
    ...(wrapText === undefined ? {} : { wrapText }),
    ...(verticalAlignment === "Top" || verticalAlignment === "Center" ? { vertical: verticalAlignment } : {}),
  };
}

function ruleOf(rule: ValidationRule): Pick<ValidationState, "type" | "operator" | "formula1" | "formula2"> {
  switch (rule.kind) {
    case "list":
      return { type: "list", formula1: rule.choices.join(",") };
    case "listFrom":
      return { type: "list", formula1: rule.formula };
    case "date":
      return { type: "date", operator: "Between", ...ANY_DATE };
    case "wholeNumber":
      return { type: "wholeNumber", operator: "Between", formula1: rule.minimum, formula2: LARGEST_NUMBER };
    case "decimal":
      return { type: "decimal", operator: "Between", formula1: rule.minimum, formula2: LARGEST_NUMBER };
  }
}
