import { color, flag, oneOf, optionalText } from "../../protocol/argument";
import { ApiObject, apiName } from "../../protocol/api-object";
import type { ConditionalFormatState, SheetState } from "../book-state";
import { requireAllowed } from "../protection";

/** What a conditional format changes of a cell's looks. */
export class ConditionalRangeFormatApi extends ApiObject {
  readonly [apiName] = "ConditionalRangeFormat";

  constructor(
    readonly sheet: SheetState,
    readonly state: ConditionalFormatState,
  ) {
    super();
  }

  get numberFormat(): string | null {
    return this.state.format.numberFormat ?? null;
  }

  set numberFormat(written: unknown) {
    requireAllowed(this.sheet, "allowFormatCells");
    const format = optionalText(written, "numberFormat");
    if (format === undefined || format === "") delete this.state.format.numberFormat;
    else this.state.format.numberFormat = format;
  }

  get fill(): ConditionalRangeFillApi {
    return new ConditionalRangeFillApi(this.sheet, this.state);
  }

  get font(): ConditionalRangeFontApi {
    return new ConditionalRangeFontApi(this.sheet, this.state);
  }
}

export class ConditionalRangeFillApi extends ApiObject {
  readonly [apiName] = "ConditionalRangeFill";

  constructor(
    readonly sheet: SheetState,
    readonly state: ConditionalFormatState,
  ) {
    super();
  }

  get color(): string {
    return this.state.format.fill ?? "";
  }

  set color(written: unknown) {
    requireAllowed(this.sheet, "allowFormatCells");
    this.state.format.fill = color(written, "color");
  }

  clear(): void {
    requireAllowed(this.sheet, "allowFormatCells");
    delete this.state.format.fill;
  }
}

/** The letters that a rule asks for; null, or "None", where it leaves them to the cell. */
export class ConditionalRangeFontApi extends ApiObject {
  readonly [apiName] = "ConditionalRangeFont";

  constructor(
    readonly sheet: SheetState,
    readonly state: ConditionalFormatState,
  ) {
    super();
  }

  get color(): string {
    return this.state.format.fontColor ?? "";
  }

  set color(written: unknown) {
    this.#edit().fontColor = color(written, "color");
  }

  get bold(): boolean | null {
    return this.state.format.bold ?? null;
  }

  set bold(written: unknown) {
    this.#edit().bold = flag(written, "bold");
  }

  get italic(): boolean | null {
    return this.state.format.italic ?? null;
  }

  set italic(written: unknown) {
    this.#edit().italic = flag(written, "italic");
  }

  get strikethrough(): boolean | null {
    return this.state.format.strikethrough ?? null;
  }

  set strikethrough(written: unknown) {
    this.#edit().strikethrough = flag(written, "strikethrough");
  }

  get underline(): string {
    return this.state.format.underline === true ? "Single" : "None";
  }

  set underline(written: unknown) {
    const format = this.#edit();
    if (oneOf(written, ["None", "Single"], "underline") === "Single") format.underline = true;
    else delete format.underline;
  }

  clear(): void {
    const format = this.#edit();
    for (const name of ["fontColor", "bold", "italic", "strikethrough", "underline"])
      Reflect.deleteProperty(format, name);
  }

  #edit(): ConditionalFormatState["format"] {
    requireAllowed(this.sheet, "allowFormatCells");
    return this.state.format;
  }
}
