import { color, flag, integer, number, oneOf } from "../../protocol/argument";
import { ApiObject, apiName } from "../../protocol/api-object";
import { invalidArgument, notInStandIn } from "../../protocol/host-error";
import type { AreaState, CellStyle } from "../book-state";
import { defaultStyle } from "../cell-style";
import { requireAllowed } from "../protection";
import type { WorkbookModel } from "../workbook-model";
import { autofitColumns, autofitRows, setColumnWidth, setRowHeight, uniformSize } from "./line-sizes";
import type { PlacedArea } from "./range-address";
import { RangeBorderCollectionApi } from "./range-borders";
import type { StyledCells } from "./styled-cells";
import { changeStyle, defaultFont, uniformStyle } from "./styled-cells";

const horizontals = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const verticals = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

/** How a range looks. */
export class RangeFormatApi extends ApiObject {
  readonly [apiName] = "RangeFormat";
  readonly #cells: StyledCells;
  readonly #model: WorkbookModel;

  constructor(place: PlacedArea & { readonly model: WorkbookModel }, more: readonly AreaState[] = []) {
    super();
    this.#model = place.model;
    this.#cells = { sheet: place.sheet, areas: [place.area, ...more], book: place.model.state };
  }

  get fill(): RangeFillApi {
    return new RangeFillApi(this.#cells);
  }

  get font(): RangeFontApi {
    return new RangeFontApi(this.#cells);
  }

  get borders(): RangeBorderCollectionApi {
    return new RangeBorderCollectionApi(this.#cells);
  }

  get protection(): FormatProtectionApi {
    return new FormatProtectionApi(this.#cells);
  }

  get horizontalAlignment(): string | null {
    return uniformStyle(this.#cells, (style) => style?.horizontal ?? "General");
  }

  set horizontalAlignment(written: unknown) {
    const word = oneOf(written, horizontals, "horizontalAlignment");
    changeStyle(this.#cells, { horizontal: word === "General" ? undefined : word });
  }

  get verticalAlignment(): string | null {
    return uniformStyle(this.#cells, (style) => style?.vertical ?? defaultStyle.vertical);
  }

  set verticalAlignment(written: unknown) {
    changeStyle(this.#cells, { vertical: oneOf(written, verticals, "verticalAlignment") });
  }

  get wrapText(): boolean | null {
    return uniformStyle(this.#cells, (style) => style?.wrapText ?? false);
  }

  set wrapText(written: unknown) {
    changeStyle(this.#cells, { wrapText: flag(written, "wrapText") });
  }

  get shrinkToFit(): boolean | null {
    return uniformStyle(this.#cells, (style) => style?.shrinkToFit ?? false);
  }

  set shrinkToFit(written: unknown) {
    changeStyle(this.#cells, { shrinkToFit: flag(written, "shrinkToFit") });
  }

  get indentLevel(): number | null {
    return uniformStyle(this.#cells, (style) => style?.indent ?? 0);
  }

  set indentLevel(written: unknown) {
    const indent = integer(written, "indentLevel");
    if (indent < 0 || indent > 250) throw invalidArgument("indentLevel must lie between 0 and 250");
    changeStyle(this.#cells, { indent });
  }

  get textOrientation(): number | null {
    return uniformStyle(this.#cells, (style) => style?.textOrientation ?? 0);
  }

  set textOrientation(written: unknown) {
    const degrees = integer(written, "textOrientation");
    if (degrees !== 180 && Math.abs(degrees) > 90)
      throw invalidArgument("textOrientation must lie between -90 and 90, or be 180");
    changeStyle(this.#cells, { textOrientation: degrees });
  }

  get columnWidth(): number | null {
    return uniformSize(this.#cells, "column");
  }

  set columnWidth(written: unknown) {
    setColumnWidth(this.#cells, number(written, "columnWidth"));
  }

  get rowHeight(): number | null {
    return uniformSize(this.#cells, "row");
  }

  set rowHeight(written: unknown) {
    setRowHeight(this.#cells, number(written, "rowHeight"));
  }

  get useStandardWidth(): boolean | null {
    return uniformSize(this.#cells, "column", true) === null;
  }

  set useStandardWidth(written: unknown) {
    if (flag(written, "useStandardWidth")) setColumnWidth(this.#cells, undefined);
  }

  get useStandardHeight(): boolean | null {
    return uniformSize(this.#cells, "row", true) === null;
  }

  set useStandardHeight(written: unknown) {
    if (flag(written, "useStandardHeight")) setRowHeight(this.#cells, undefined);
  }

  autofitColumns(): void {
    requireAllowed(this.#cells.sheet, "allowFormatColumns");
    this.#model.settle();
    autofitColumns(this.#cells, this.#model.state.date1904);
  }

  autofitRows(): void {
    requireAllowed(this.#cells.sheet, "allowFormatRows");
    this.#model.settle();
    autofitRows(this.#cells, this.#model.state.date1904);
  }
}

export class RangeFillApi extends ApiObject {
  readonly [apiName] = "RangeFill";

  constructor(readonly cells: StyledCells) {
    super();
  }

  /** White where there is no fill, as in Excel; "" where the cells differ. */
  get color(): string {
    return uniformStyle(this.cells, (style) => style?.fill ?? "#FFFFFF") ?? "";
  }

  set color(written: unknown) {
    changeStyle(this.cells, { fill: color(written, "color") });
  }

  /** `None` tells a cell without a fill from a white one; null where the cells differ. */
  get pattern(): string | null {
    return uniformStyle(this.cells, (style) => (style?.fill === undefined ? "None" : "Solid"));
  }

  set pattern(written: unknown) {
    if (oneOf(written, ["None", "Solid"], "pattern") === "None") this.clear();
    else if (this.pattern !== "Solid") changeStyle(this.cells, { fill: "#FFFFFF" });
  }

  /** Colours are whole here: a theme's colour has been mixed with its tint when the file was opened. */
  get tintAndShade(): number {
    return 0;
  }

  set tintAndShade(written: unknown) {
    if (number(written, "tintAndShade") !== 0) throw notInStandIn("tints of colours");
  }

  get patternColor(): string {
    return "";
  }

  get patternTintAndShade(): number {
    return 0;
  }

  clear(): void {
    changeStyle(this.cells, { fill: undefined });
  }
}

export class RangeFontApi extends ApiObject {
  readonly [apiName] = "RangeFont";

  constructor(readonly cells: StyledCells) {
    super();
  }

  get name(): string | null {
    return this.#read("fontName", defaultFont(this.cells).name);
  }

  set name(written: unknown) {
    if (typeof written !== "string" || written === "") throw invalidArgument("A font's name must be a text");
    changeStyle(this.cells, { fontName: written === defaultFont(this.cells).name ? undefined : written });
  }

  get size(): number | null {
    return this.#read("fontSize", defaultFont(this.cells).size);
  }

  set size(written: unknown) {
    const points = number(written, "size");
    if (points < 1 || points > 409) throw invalidArgument("A font's size must lie between 1 and 409");
    changeStyle(this.cells, { fontSize: points === defaultFont(this.cells).size ? undefined : points });
  }

  /** "" where the cells differ. */
  get color(): string {
    return this.#read("fontColor", defaultStyle.fontColor) ?? "";
  }

  set color(written: unknown) {
    changeStyle(this.cells, { fontColor: color(written, "color") });
  }

  get bold(): boolean | null {
    return this.#read("bold", false);
  }

  set bold(written: unknown) {
    changeStyle(this.cells, { bold: flag(written, "bold") });
  }

  get italic(): boolean | null {
    return this.#read("italic", false);
  }

  set italic(written: unknown) {
    changeStyle(this.cells, { italic: flag(written, "italic") });
  }

  get strikethrough(): boolean | null {
    return this.#read("strikethrough", false);
  }

  set strikethrough(written: unknown) {
    changeStyle(this.cells, { strikethrough: flag(written, "strikethrough") });
  }

  get underline(): string | null {
    return uniformStyle(this.cells, (style) => (style?.underline === true ? "Single" : "None"));
  }

  set underline(written: unknown) {
    changeStyle(this.cells, { underline: oneOf(written, ["None", "Single"], "underline") === "Single" });
  }

  #read<Name extends keyof CellStyle>(
    name: Name,
    absent: NonNullable<CellStyle[Name]>,
  ): NonNullable<CellStyle[Name]> | null {
    return uniformStyle(this.cells, (style): NonNullable<CellStyle[Name]> => style?.[name] ?? absent);
  }
}

/** Whether cells stay locked and formulas hidden once the sheet is protected. */
export class FormatProtectionApi extends ApiObject {
  readonly [apiName] = "FormatProtection";

  constructor(readonly cells: StyledCells) {
    super();
  }

  get locked(): boolean | null {
    return uniformStyle(this.cells, (style) => style?.locked ?? true);
  }

  set locked(written: unknown) {
    requireAllowed(this.cells.sheet);
    changeStyle(this.cells, { locked: flag(written, "locked") });
  }

  get formulaHidden(): boolean | null {
    return uniformStyle(this.cells, (style) => style?.hidden ?? false);
  }

  set formulaHidden(written: unknown) {
    requireAllowed(this.cells.sheet);
    changeStyle(this.cells, { hidden: flag(written, "formulaHidden") });
  }
}
