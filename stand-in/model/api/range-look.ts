import { color, flag, number, oneOf } from "../../protocol/argument";
import { ApiObject, apiName } from "../../protocol/api-object";
import { invalidArgument, notInStandIn } from "../../protocol/host-error";
import type { CellStyle } from "../book-state";
import { defaultStyle } from "../cell-style";
import { requireAllowed } from "../protection";
import type { StyledCells } from "./styled-cells";
import { changeStyle, defaultFont, uniformStyle } from "./styled-cells";

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
