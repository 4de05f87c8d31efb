import { TreeBuilder, type XmlHandler } from "../xml/parse-xml";
import { readStoredText } from "../xml/stored-text";
import { readBoolean, type XmlElement } from "../xml/xml-element";
import { columnOfReference } from "./column-of-reference";
import { serialOfIsoDate } from "./iso-date";

/** A cell of a worksheet's part as the file has it; row and column count from 0. */
export interface FileCell {
  readonly row: number;
  readonly column: number;
  readonly attributes: Readonly<Record<string, string>>;
  /** What its `<v>` holds; undefined where it has none. */
  readonly value: string | undefined;
  /** Its `<is>`. */
  readonly inline: XmlElement | undefined;
  readonly formula:
    { readonly text: string; readonly attributes: Readonly<Record<string, string>> } | undefined;
}

/** What a reader of rows and cells does with them. */
export interface CellTaker {
  readonly row: (row: number, attributes: Readonly<Record<string, string>>) => void;
  readonly cell: (cell: FileCell) => void;
}

/** Hands the rows and cells of a `<sheetData>` to a taker while its XML streams by. */
export class WorksheetCells implements XmlHandler {
  private row = -1;
  private column = -1;
  private attributes: Record<string, string> = {};
  private value: string | undefined;
  private formula: { text: string; readonly attributes: Record<string, string> } | undefined;
  private inline: XmlElement | undefined;
  private reading: "value" | "formula" | undefined;
  private inlineText: TreeBuilder | undefined;

  constructor(private readonly taker: CellTaker) {}

  open(name: string, attributes: Record<string, string>): void {
    if (this.inlineText) this.inlineText.open(name, attributes);
    else if (name === "c") this.openCell(attributes);
    else if (name === "v") {
      this.reading = "value";
      this.value = "";
    } else if (name === "f") {
      this.reading = "formula";
      this.formula = { text: "", attributes };
    } else if (name === "row") {
      this.row = attributes.r === undefined ? this.row + 1 : Number(attributes.r) - 1;
      this.column = -1;
      this.taker.row(this.row, attributes);
    } else if (name === "is") {
      this.inlineText = new TreeBuilder();
      this.inlineText.open(name, attributes);
    }
  }

  text(text: string): void {
    if (this.inlineText) this.inlineText.text(text);
    else if (this.reading === "value") this.value = (this.value ?? "") + text;
    else if (this.reading === "formula" && this.formula) this.formula.text += text;
  }

  close(name: string): void {
    if (this.inlineText) {
      this.inlineText.close();
      if (this.inlineText.isInside) return;
      this.inline = this.inlineText.takeRoot();
      this.inlineText = undefined;
    } else if (name === "v" || name === "f") this.reading = undefined;
    else if (name === "c") this.closeCell();
  }

  private openCell(attributes: Record<string, string>): void {
    this.attributes = attributes;
    this.value = undefined;
    this.inline = undefined;
    this.formula = undefined;
    const reference = attributes.r;
    this.column = reference === undefined ? this.column + 1 : columnOfReference(reference);
  }

  private closeCell(): void {
    const { row, column, attributes, value, inline, formula } = this;
    this.taker.cell({ row, column, attributes, value, inline, formula });
  }
}

/** The value of a cell that is no text of its own or of the shared ones; null where it has none. */
export function plainValueOf(
  { attributes, value }: Pick<FileCell, "attributes" | "value">,
  date1904: boolean,
): number | string | boolean | { readonly error: string } | null {
  if (value === undefined) return null;
  switch (attributes.t) {
    case "b":
      return readBoolean(value.trim());
    case "e":
      return { error: value };
    case "str":
      return readStoredText(value);
    case "d":
      return serialOfIsoDate(value, date1904) ?? value;
    default: {
      const number = Number(value);
      return value.trim() === "" || !Number.isFinite(number) ? null : number;
    }
  }
}
