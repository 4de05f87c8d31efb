import type { AreaState, CellState, CellStyle } from "../../model/book-state";
import { parseAreaAddress } from "../../model/a1";
import { shiftFormula } from "../../model/shift-formula";
import { readStoredFormula } from "../formulas/stored-formula";
import { parseXml } from "../../../src/ooxml/xml/parse-xml";
import { children, readBoolean } from "../../../src/ooxml/xml/xml-element";
import { plainValueOf, type CellTaker, type FileCell } from "../../../src/ooxml/workbook/worksheet-cells";
import { readTextItem, type StoredText } from "./cell-text";

/** What the cells of all sheets of a workbook share. */
export interface CellContext {
  readonly texts: readonly StoredText[];
  readonly styles: readonly (Readonly<CellStyle> | undefined)[];
  readonly date1904: boolean;
  /** The name of the table that holds a cell of this sheet. */
  readonly tableAt: (row: number, column: number) => string | undefined;
}

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Attributes of `<row>` that the model knows, or that follow from the cells. */
const KNOWN_ROW_ATTRIBUTES = new Set([
  "r",
  "spans",
  "ht",
  "customHeight",
  "hidden",
  "s",
  "customFormat",
  "x14ac:dyDescent",
]);

/** Collects the rows of a worksheet while its XML streams by. */
export class CellReader implements CellTaker {
  readonly cells = new Map<number, Map<number, CellState>>();
  readonly rowHeights = new Map<number, number>();
  readonly automaticHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly rowStyles = new Map<number, Readonly<CellStyle>>();
  readonly rowAttributes = new Map<number, Record<string, string>>();
  /** Kinds of contents that were read as plain values, each with the first cell of it. */
  readonly simplified = new Map<SimplifiedKind, string>();

  /** The attributes of the worksheet's root, with the prefixes that it declares. */
  declared: Readonly<Record<string, string>> = {};

  private readonly shared = new Map<string, SharedFormula>();

  constructor(private readonly context: CellContext) {}

  row(row: number, attributes: Readonly<Record<string, string>>): void {
    const height = Number(attributes.ht);
    if (attributes.ht !== undefined && Number.isFinite(height)) {
      this.rowHeights.set(row, height);
      if (!readBoolean(attributes.customHeight)) this.automaticHeights.set(row, height);
    }
    if (readBoolean(attributes.hidden)) this.hiddenRows.add(row);
    const style = readBoolean(attributes.customFormat)
      ? this.context.styles[Number(attributes.s)]
      : undefined;
    if (style) this.rowStyles.set(row, style);
    for (const name in attributes) {
      if (KNOWN_ROW_ATTRIBUTES.has(name)) continue;
      const own = Object.entries(attributes).filter(([key]) => !KNOWN_ROW_ATTRIBUTES.has(key));
      this.rowAttributes.set(row, Object.fromEntries(own));
      break;
    }
  }

  cell(read: FileCell): void {
    const style = this.context.styles[Number(read.attributes.s ?? 0)];
    const cell: CellState = { value: null };
    const text = this.storedText(read);
    if (text) {
      cell.value = text.text;
      if (text.source) cell.source = text.source;
      if (text.isSimplified) this.simplify("textLooks", read);
    } else cell.value = plainValueOf(read, this.context.date1904);
    if (read.formula) this.readFormula(cell, read, read.formula);
    if (style) cell.style = style;
    if (read.attributes.vm !== undefined) this.simplify("linkedDataType", read);
    if (cell.value === null && !style && cell.formula === undefined) return;
    let cellsOfRow = this.cells.get(read.row);
    if (!cellsOfRow) {
      cellsOfRow = new Map();
      this.cells.set(read.row, cellsOfRow);
    }
    cellsOfRow.set(read.column, cell);
  }

  private storedText({ attributes, value, inline }: FileCell): StoredText | undefined {
    if (attributes.t === "s") return value === undefined ? undefined : this.context.texts[Number(value)];
    return inline && readTextItem(inline, this.declared);
  }

  private readFormula(cell: CellState, read: FileCell, { text, attributes }: FileFormula): void {
    if (attributes.t === "dataTable") {
      this.simplify("dataTable", read);
      return;
    }
    const { row, column } = read;
    const stored =
      attributes.t === "shared" ? this.sharedFormula(attributes.si ?? "", text, row, column) : text;
    if (stored === "") return;
    cell.formula = readStoredFormula(stored, this.context.tableAt(row, column));
    const area = attributes.t === "array" ? parseAreaAddress(attributes.ref ?? "") : undefined;
    if (area) cell.array = { area: fromCell(area, row, column), dynamic: read.attributes.cm !== undefined };
  }

  private sharedFormula(group: string, formula: string, row: number, column: number): string {
    if (formula !== "") {
      this.shared.set(group, { formula, row, column });
      return formula;
    }
    const first = this.shared.get(group);
    return first ? shiftFormula(first.formula, row - first.row, column - first.column) : "";
  }

  private simplify(kind: SimplifiedKind, { attributes }: FileCell): void {
    if (!this.simplified.has(kind)) this.simplified.set(kind, attributes.r ?? "");
  }
}

type SimplifiedKind = "dataTable" | "linkedDataType" | "textLooks";
type FileFormula = NonNullable<FileCell["formula"]>;

/** The texts that cells name by their number. */
export function readSharedTexts(bytes: Uint8Array | undefined): StoredText[] {
  if (bytes === undefined) return [];
  const root = parseXml(bytes);
  return children(root, "si").map((item) => readTextItem(item, root.attributes));
}

/** An array's area begins at the cell that holds its formula, whatever the file says. */
function fromCell(area: AreaState, row: number, column: number): AreaState {
  return { ...area, row, column };
}
