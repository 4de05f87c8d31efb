import type { AreaState, CellState, CellStyle, StoredValue } from "../../model/book-state";
import { columnOfReference, parseAreaAddress } from "../../model/a1";
import { shiftFormula } from "../../model/shift-formula";
import { readStoredFormula } from "../formulas/stored-formula";
import { parseXml, TreeBuilder, type XmlHandler } from "../../../src/ooxml/xml/parse-xml";
import { readStoredText } from "../../../src/ooxml/xml/stored-text";
import { children, readBoolean } from "../../../src/ooxml/xml/xml-element";
import { readTextItem, type StoredText } from "./cell-text";
import { serialOfIsoDate } from "./iso-date";

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
export class CellReader implements XmlHandler {
  readonly cells = new Map<number, Map<number, CellState>>();
  readonly rowHeights = new Map<number, number>();
  readonly automaticHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly rowStyles = new Map<number, Readonly<CellStyle>>();
  readonly rowAttributes = new Map<number, Record<string, string>>();
  /** Kinds of contents that were read as plain values: `dataTable`, `linkedDataType`. */
  readonly simplified = new Map<"dataTable" | "linkedDataType", string>();

  /** The attributes of the worksheet's root, with the prefixes that it declares. */
  declared: Readonly<Record<string, string>> = {};

  private row = -1;
  private column = -1;
  private cellsOfRow: Map<number, CellState> | undefined;
  private cell: Record<string, string> = {};
  private formulaAttributes: Record<string, string> | undefined;
  private formula = "";
  private value: string | undefined;
  private inline: StoredText | undefined;
  private reading: "value" | "formula" | undefined;
  private inlineText: TreeBuilder | undefined;
  private readonly shared = new Map<string, SharedFormula>();

  constructor(private readonly context: CellContext) {}

  open(name: string, attributes: Record<string, string>): void {
    if (this.inlineText) this.inlineText.open(name, attributes);
    else if (name === "c") this.openCell(attributes);
    else if (name === "v") {
      this.reading = "value";
      this.value = "";
    } else if (name === "f") {
      this.reading = "formula";
      this.formula = "";
      this.formulaAttributes = attributes;
    } else if (name === "row") this.openRow(attributes);
    else if (name === "is") {
      this.inlineText = new TreeBuilder();
      this.inlineText.open(name, attributes);
    }
  }

  text(text: string): void {
    if (this.inlineText) this.inlineText.text(text);
    else if (this.reading === "value") this.value = (this.value ?? "") + text;
    else if (this.reading === "formula") this.formula += text;
  }

  close(name: string): void {
    if (this.inlineText) {
      this.inlineText.close();
      if (this.inlineText.isInside) return;
      const item = this.inlineText.takeRoot();
      if (item) this.inline = readTextItem(item, this.declared);
      this.inlineText = undefined;
    } else if (name === "v" || name === "f") this.reading = undefined;
    else if (name === "c") this.closeCell();
  }

  private openRow(attributes: Record<string, string>): void {
    this.row = attributes.r === undefined ? this.row + 1 : Number(attributes.r) - 1;
    this.column = -1;
    this.cellsOfRow = this.cells.get(this.row);
    const height = Number(attributes.ht);
    if (attributes.ht !== undefined && Number.isFinite(height)) {
      this.rowHeights.set(this.row, height);
      if (!readBoolean(attributes.customHeight)) this.automaticHeights.set(this.row, height);
    }
    if (readBoolean(attributes.hidden)) this.hiddenRows.add(this.row);
    const style = readBoolean(attributes.customFormat)
      ? this.context.styles[Number(attributes.s)]
      : undefined;
    if (style) this.rowStyles.set(this.row, style);
    for (const name in attributes) {
      if (KNOWN_ROW_ATTRIBUTES.has(name)) continue;
      const own = Object.entries(attributes).filter(([key]) => !KNOWN_ROW_ATTRIBUTES.has(key));
      this.rowAttributes.set(this.row, Object.fromEntries(own));
      break;
    }
  }

  private openCell(attributes: Record<string, string>): void {
    this.cell = attributes;
    this.value = undefined;
    this.inline = undefined;
    this.formulaAttributes = undefined;
    const reference = attributes.r;
    this.column = reference === undefined ? this.column + 1 : columnOfReference(reference);
  }

  private closeCell(): void {
    const style = this.context.styles[Number(this.cell.s ?? 0)];
    const cell: CellState = { value: null };
    const text = this.storedText();
    if (text) {
      cell.value = text.text;
      if (text.source) cell.source = text.source;
    } else cell.value = this.plainValue();
    if (this.formulaAttributes) this.readFormula(cell, this.formulaAttributes);
    if (style) cell.style = style;
    if (this.cell.vm !== undefined) this.simplify("linkedDataType");
    if (cell.value === null && !style && cell.formula === undefined) return;
    if (!this.cellsOfRow) {
      this.cellsOfRow = new Map();
      this.cells.set(this.row, this.cellsOfRow);
    }
    this.cellsOfRow.set(this.column, cell);
  }

  private storedText(): StoredText | undefined {
    if (this.cell.t === "s")
      return this.value === undefined ? undefined : this.context.texts[Number(this.value)];
    return this.inline;
  }

  private plainValue(): StoredValue {
    if (this.value === undefined) return null;
    switch (this.cell.t) {
      case "b":
        return readBoolean(this.value.trim());
      case "e":
        return { error: this.value };
      case "str":
        return readStoredText(this.value);
      case "d":
        return serialOfIsoDate(this.value, this.context.date1904) ?? this.value;
      default: {
        const number = Number(this.value);
        return this.value.trim() === "" || !Number.isFinite(number) ? null : number;
      }
    }
  }

  private readFormula(cell: CellState, attributes: Record<string, string>): void {
    if (attributes.t === "dataTable") {
      this.simplify("dataTable");
      return;
    }
    const stored = attributes.t === "shared" ? this.sharedFormula(attributes.si ?? "") : this.formula;
    if (stored === "") return;
    cell.formula = readStoredFormula(stored, this.context.tableAt(this.row, this.column));
    const area = attributes.t === "array" ? parseAreaAddress(attributes.ref ?? "") : undefined;
    if (area)
      cell.array = { area: fromCell(area, this.row, this.column), dynamic: this.cell.cm !== undefined };
  }

  private sharedFormula(group: string): string {
    if (this.formula !== "") {
      this.shared.set(group, { formula: this.formula, row: this.row, column: this.column });
      return this.formula;
    }
    const first = this.shared.get(group);
    return first ? shiftFormula(first.formula, this.row - first.row, this.column - first.column) : "";
  }

  private simplify(kind: "dataTable" | "linkedDataType"): void {
    if (!this.simplified.has(kind)) this.simplified.set(kind, this.cell.r ?? "");
  }
}

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
