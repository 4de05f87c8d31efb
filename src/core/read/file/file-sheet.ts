import { streamXmlSteps, type XmlHandler } from "../../../ooxml/xml/parse-xml";
import { readBoolean } from "../../../ooxml/xml/xml-element";
import { shownText } from "../../../ooxml/workbook/string-item-text";
import {
  plainValueOf,
  WorksheetCells,
  type CellTaker,
  type FileCell,
} from "../../../ooxml/workbook/worksheet-cells";
import {
  boundsOf,
  parseArea,
  rowsOf,
  SHEET_COLUMNS,
  type Area,
  type CellPosition,
} from "../../values/workbook/cell-address";
import type { CellValue } from "../../values/workbook/cell-value";
import { LARGEST_SHEET } from "../../values/workbook/largest-sheet";
import type { SheetSnapshot } from "../../values/workbook/snapshot";

/** What the sheets of a file share. */
export interface FileContext {
  /** The texts that cells name by their number. */
  readonly texts: readonly string[];
  /** The number formats of cell styles, by their number. */
  readonly formats: readonly string[];
  readonly date1904: boolean;
}

interface ReadCell {
  readonly value: CellValue;
  /** As the file spells it; that of a shared formula is the one of its first cell. */
  readonly formula: string | null;
  readonly numberFormat: string;
}

/** The parts of a snapshot that a worksheet's own XML holds. */
export type FileSheet = Pick<
  SheetSnapshot,
  | "isProtected"
  | "used"
  | "unreadTo"
  | "values"
  | "formulas"
  | "numberFormats"
  | "merges"
  | "hiddenRows"
  | "hiddenColumns"
> & {
  /** Cells with a formula that the program which wrote the file has not calculated: their value is not known. */
  readonly uncalculated: readonly CellPosition[];
};

/** Reads a worksheet's part, with a pause after each piece. Throws where its XML is not well-formed. */
export function* fileSheetSteps(bytes: Uint8Array, context: FileContext): Generator<undefined, FileSheet> {
  const scan = new SheetScan(context);
  yield* streamXmlSteps(bytes, scan);
  return scan.finish();
}

const BLANK_CELL: ReadCell = { value: null, formula: null, numberFormat: "General" };
const NO_AREA: Area = { row: 0, column: 0, rows: 0, columns: 0 };

class SheetScan implements XmlHandler, CellTaker {
  private readonly rows = new WorksheetCells(this);
  private readonly cells = new Map<number, Map<number, ReadCell>>();
  private readonly sharedFormulas = new Map<string, string>();
  private readonly uncalculated: CellPosition[] = [];
  private readonly merges: Area[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly hiddenColumns: { readonly first: number; readonly last: number }[] = [];
  private used: Area | undefined;
  private isProtected = false;
  private isInRows = false;

  constructor(private readonly context: FileContext) {}

  open(name: string, attributes: Record<string, string>): void {
    if (this.isInRows) this.rows.open(name, attributes);
    else if (name === "sheetData") this.isInRows = true;
    else if (name === "mergeCell") this.merges.push(...areaIn(attributes.ref));
    else if (name === "sheetProtection") this.isProtected = readBoolean(attributes.sheet);
    else if (name === "col" && readBoolean(attributes.hidden)) {
      this.hiddenColumns.push({ first: Number(attributes.min) - 1, last: Number(attributes.max) - 1 });
    }
  }

  text(text: string): void {
    if (this.isInRows) this.rows.text(text);
  }

  close(name: string): void {
    if (name === "sheetData") this.isInRows = false;
    if (this.isInRows) this.rows.close(name);
  }

  row(row: number, attributes: Readonly<Record<string, string>>): void {
    if (readBoolean(attributes.hidden)) this.hiddenRows.push(row);
  }

  cell(read: FileCell): void {
    const { row, column } = read;
    if (!isOnSheet(row, column)) return;
    const value = this.valueOf(read);
    const formula = this.formulaOf(read);
    if (value === null && formula === null) return;
    if (value === null) this.uncalculated.push({ row, column });
    const numberFormat = this.context.formats[Number(read.attributes.s ?? 0)] ?? "General";
    const inRow = this.cells.get(row) ?? new Map<number, ReadCell>();
    this.cells.set(row, inRow.set(column, { value, formula, numberFormat }));
    const one = { row, column, rows: 1, columns: 1 };
    this.used = this.used ? boundsOf(this.used, one) : one;
  }

  finish(): FileSheet {
    const area = this.used ?? NO_AREA;
    const isReadable = area.rows * area.columns <= LARGEST_SHEET;
    const used = isReadable ? area : NO_AREA;
    const grid = <Part extends keyof ReadCell>(part: Part): ReadCell[Part][][] =>
      rowsOf(used).map((row) => {
        const inRow = this.cells.get(row);
        return Array.from(
          { length: used.columns },
          (_, index) => (inRow?.get(used.column + index) ?? BLANK_CELL)[part],
        );
      });
    const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
    return {
      isProtected: this.isProtected,
      used,
      ...(isReadable ? {} : { unreadTo: last }),
      values: grid("value"),
      formulas: grid("formula"),
      numberFormats: grid("numberFormat"),
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumnsIn(used),
      uncalculated: isReadable ? this.uncalculated : [],
    };
  }

  /** `<col>` may hide all 16,384 at once; those beyond the used range hide nothing. */
  private hiddenColumnsIn({ column, columns }: Area): number[] {
    return Array.from({ length: columns }, (_, index) => column + index).filter((one) =>
      this.hiddenColumns.some(({ first, last }) => one >= first && one <= last),
    );
  }

  private valueOf(read: FileCell): CellValue {
    const { attributes, value, inline } = read;
    if (attributes.t === "s")
      return value === undefined ? null : textOrBlank(this.context.texts[Number(value)]);
    if (inline) return textOrBlank(shownText(inline));
    const plain = plainValueOf(read, this.context.date1904);
    // What a formula shows as nothing is "", which is calculated; a plain cell of that is blank.
    return plain === "" && !read.formula ? null : plain;
  }

  private formulaOf({ formula }: FileCell): string | null {
    if (!formula || formula.attributes.t === "dataTable") return null;
    const { text, attributes } = formula;
    const group = attributes.t === "shared" ? attributes.si : undefined;
    if (group !== undefined && text !== "") this.sharedFormulas.set(group, text);
    const own = group === undefined ? text : (this.sharedFormulas.get(group) ?? "");
    return own === "" ? null : `=${own}`;
  }
}

/** Excel's sheets have 1,048,576 rows and 16,384 columns; a cell that says it is elsewhere is nowhere. */
function isOnSheet(row: number, column: number): boolean {
  return row >= 0 && row < 1_048_576 && column >= 0 && column < SHEET_COLUMNS;
}

function textOrBlank(text: string | undefined): string | null {
  return text === undefined || text === "" ? null : text;
}

/** The area of a reference; none where it makes no sense, or is larger than any sheet that is read. */
export function areaIn(reference: string | undefined): Area[] {
  const area = parseArea(reference ?? "");
  return area && area.rows * area.columns <= LARGEST_SHEET ? [area] : [];
}
