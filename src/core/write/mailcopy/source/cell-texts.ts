import { columnIndex } from "../../../values/workbook/cell-address";
import { readStoredText } from "../../../../ooxml/xml/stored-text";
import { attributesOf, scanMarkup, type MarkupHandler } from "../texts/scan-markup";
import { mergedCellSteps, type MergedCells } from "./merged-cells";

/** A cell of a sheet's part with what it shows or holds; rows and columns count from 0. */
export interface ScannedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly isText: boolean;
  /** As the file stores it, without its `=`; "" where there is none, and for those that share another's. */
  readonly formula: string;
  /** Nobody sees it: a format that shows nothing, letters in the colour of the ground, or a place below a merged cell. */
  readonly isInvisible: boolean;
  /** In a hidden row or column, or where nobody sees it. */
  readonly isHidden: boolean;
}

/** The rows and columns of a sheet that are hidden and hold something. */
export interface HiddenLinesInFile {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** The texts of a part of shared strings, without readings (ふりがな), in order. */
export function* sharedTextSteps(bytes: Uint8Array): Generator<undefined, string[]> {
  const texts: string[] = [];
  let current: string | undefined;
  let [isText, readings] = [false, 0];
  yield* scanMarkup(bytes, {
    open: (name) => {
      if (name === "si") current = "";
      if (name === "rPh") readings += 1;
      isText = name === "t";
    },
    close: (name) => {
      if (name === "rPh") readings -= 1;
      if (name === "si" && current !== undefined) {
        texts.push(readStoredText(current));
        current = undefined;
      }
      isText = false;
    },
    text: (text) => {
      if (isText && readings === 0 && current !== undefined) current += text;
    },
    aside: () => undefined,
  });
  return texts;
}

/** Hands every cell of a worksheet that holds something to `take`, and gives back what is hidden of it. */
export function* cellTextSteps(
  bytes: Uint8Array,
  strings: readonly string[],
  isInvisible: (style: number) => boolean,
  take: (cell: ScannedCell) => void,
): Generator<undefined, HiddenLinesInFile> {
  const scan = new CellScan(strings, isInvisible, yield* mergedCellSteps(bytes), take);
  yield* scanMarkup(bytes, scan);
  return {
    rows: [...scan.filledHiddenRows].sort((one, other) => one - other),
    columns: [...scan.filledHiddenColumns].sort((one, other) => one - other),
  };
}

/** In characters and in points: a column or a row that is less than this shows nothing. */
const NARROWEST = 0.2;
const LOWEST = 1;

class CellScan implements MarkupHandler {
  readonly filledHiddenRows = new Set<number>();
  readonly filledHiddenColumns = new Set<number>();
  private readonly hiddenColumns: (readonly [from: number, to: number])[] = [];
  private row = -1;
  private column = -1;
  private isRowHidden = false;
  private areRowsHidden = false;
  private cell: { readonly type: string; readonly style: number } | undefined;
  private inside = "";
  private readings = 0;
  private value = "";
  private formula = "";
  private inline = "";

  constructor(
    private readonly strings: readonly string[],
    private readonly isInvisible: (style: number) => boolean,
    private readonly merges: MergedCells,
    private readonly take: (cell: ScannedCell) => void,
  ) {}

  open(name: string, raw: string): void {
    this.inside = name;
    if (name === "c") this.openCell(attributesOf(raw));
    else if (name === "row") this.openRow(attributesOf(raw));
    else if (name === "col") this.openColumns(attributesOf(raw));
    else if (name === "rPh") this.readings += 1;
    else if (name === "sheetFormatPr") this.areRowsHidden = isTrue(attributesOf(raw).get("zeroHeight"));
  }

  text(text: string): void {
    if (!this.cell) return;
    if (this.inside === "v") this.value += text;
    if (this.inside === "f") this.formula += text;
    if (this.inside === "t" && this.readings === 0) this.inline += text;
  }

  aside(): void {
    // Nobody sees it in Excel, and it cuts no text in two.
  }

  close(name: string): void {
    this.inside = "";
    if (name === "rPh") this.readings -= 1;
    if (name === "c") this.closeCell();
  }

  private openColumns(attributes: ReadonlyMap<string, string>): void {
    if (!isTrue(attributes.get("hidden")) && !(Number(attributes.get("width") ?? 1) < NARROWEST)) return;
    this.hiddenColumns.push([Number(attributes.get("min")) - 1, Number(attributes.get("max")) - 1]);
  }

  private openRow(attributes: ReadonlyMap<string, string>): void {
    const row = Number(attributes.get("r"));
    this.row = row > 0 ? row - 1 : this.row + 1;
    this.column = -1;
    const height = attributes.get("ht");
    this.isRowHidden =
      isTrue(attributes.get("hidden")) ||
      (height === undefined ? this.areRowsHidden : Number(height) < LOWEST);
  }

  private openCell(attributes: ReadonlyMap<string, string>): void {
    const letters = /^([A-Z]{1,3})\d/i.exec(attributes.get("r") ?? "")?.[1];
    this.column = letters === undefined ? this.column + 1 : columnIndex(letters);
    this.cell = { type: attributes.get("t") ?? "n", style: Number(attributes.get("s") ?? 0) };
    [this.value, this.inline, this.formula] = ["", "", ""];
  }

  private closeCell(): void {
    if (!this.cell) return;
    const { type, style } = this.cell;
    this.cell = undefined;
    const text =
      type === "s"
        ? (this.strings[Number(this.value)] ?? "")
        : type === "inlineStr"
          ? readStoredText(this.inline)
          : readStoredText(this.value);
    if (text === "") return;
    const { row, column } = this;
    const isColumnHidden = this.hiddenColumns.some(([from, to]) => column >= from && column <= to);
    if (this.isRowHidden) this.filledHiddenRows.add(row);
    if (isColumnHidden) this.filledHiddenColumns.add(column);
    const isInvisible = this.isInvisible(style) || this.merges.isCovered(row, column);
    const isHidden = this.isRowHidden || isColumnHidden || isInvisible;
    this.take({
      row,
      column,
      text,
      isText: type === "s" || type === "inlineStr" || type === "str",
      formula: this.formula,
      isInvisible,
      isHidden,
    });
  }
}

function isTrue(text: string | undefined): boolean {
  return text === "1" || text === "true";
}
