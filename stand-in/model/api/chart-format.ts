import { color, flag, number, oneOf, text } from "../../protocol/argument";
import { ApiObject, apiName } from "../../protocol/api-object";
import { invalidArgument } from "../../protocol/host-error";
import type { ChartFontState } from "../chart-state";

/** The fill and line of a series, or of a point of it; what is left out is left to Excel. */
export interface Look {
  fillColor?: string;
  lineColor?: string;
  lineWeight?: number;
  lineStyle?: string;
}

/** Where a look is kept. `change` refuses where the sheet does not allow it. */
export interface LookKeeper {
  readonly read: () => Readonly<Look>;
  readonly change: (edit: (look: Look) => void) => void;
}

export class ChartFillApi extends ApiObject {
  readonly [apiName] = "ChartFill";

  constructor(readonly keeper: LookKeeper) {
    super();
  }

  setSolidColor(written: unknown): void {
    const fill = color(written, "color");
    this.keeper.change((look) => {
      look.fillColor = fill;
    });
  }

  /** null where the colour is left to Excel. */
  getSolidColor(): string | null {
    return this.keeper.read().fillColor ?? null;
  }

  clear(): void {
    this.keeper.change((look) => {
      delete look.fillColor;
    });
  }
}

const lineStyles = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Grey25",
  "Grey50",
  "Grey75",
  "Automatic",
  "RoundDot",
] as const;

abstract class Line extends ApiObject {
  constructor(readonly keeper: LookKeeper) {
    super();
  }

  /** "" where the colour is left to Excel. */
  get color(): string {
    return this.keeper.read().lineColor ?? "";
  }

  /** A line that was cleared shows again. */
  set color(written: unknown) {
    const ink = color(written, "color");
    this.keeper.change((look) => {
      look.lineColor = ink;
      if (look.lineStyle === "None") delete look.lineStyle;
    });
  }

  get weight(): number | null {
    return this.keeper.read().lineWeight ?? null;
  }

  set weight(written: unknown) {
    const weight = number(written, "weight");
    if (weight < 0 || weight > 1584)
      throw invalidArgument("A line's weight must lie between 0 and 1584 points");
    this.keeper.change((look) => {
      look.lineWeight = weight;
    });
  }

  get lineStyle(): string {
    return this.keeper.read().lineStyle ?? "Automatic";
  }

  set lineStyle(written: unknown) {
    const style = oneOf(written, lineStyles, "lineStyle");
    this.keeper.change((look) => {
      if (style === "Automatic") delete look.lineStyle;
      else look.lineStyle = style;
    });
  }

  clear(): void {
    this.keeper.change((look) => {
      delete look.lineColor;
      delete look.lineWeight;
      look.lineStyle = "None";
    });
  }
}

export class ChartLineFormatApi extends Line {
  readonly [apiName] = "ChartLineFormat";
}

export class ChartBorderApi extends Line {
  readonly [apiName] = "ChartBorder";
}

/** The letters of a title, an axis or a legend. */
export class ChartFontApi extends ApiObject {
  readonly [apiName] = "ChartFont";

  constructor(
    readonly edit: () => ChartFontState,
    readonly read: () => ChartFontState,
  ) {
    super();
  }

  get name(): string {
    return this.read().name ?? "游ゴシック";
  }

  set name(written: unknown) {
    this.edit().name = text(written, "name");
  }

  get size(): number {
    return this.read().size ?? 10;
  }

  set size(written: unknown) {
    const size = number(written, "size");
    if (size < 1 || size > 409) throw invalidArgument("A font's size must lie between 1 and 409");
    this.edit().size = size;
  }

  get color(): string {
    return this.read().color ?? "#000000";
  }

  set color(written: unknown) {
    this.edit().color = color(written, "color");
  }

  get bold(): boolean {
    return this.read().bold ?? false;
  }

  set bold(written: unknown) {
    this.edit().bold = flag(written, "bold");
  }

  get italic(): boolean {
    return this.read().italic ?? false;
  }

  set italic(written: unknown) {
    this.edit().italic = flag(written, "italic");
  }
}

/** The format of something that is only text: a title or a legend. */
export class ChartTextFormatApi extends ApiObject {
  readonly [apiName]: string;

  constructor(
    name: string,
    readonly edit: () => ChartFontState,
    readonly read: () => ChartFontState,
  ) {
    super();
    this[apiName] = name;
  }

  get font(): ChartFontApi {
    return new ChartFontApi(this.edit, this.read);
  }
}

/** A fill and a line together: `ChartSeriesFormat`. */
export class ChartSeriesFormatApi extends ApiObject {
  readonly [apiName] = "ChartSeriesFormat";

  constructor(readonly keeper: LookKeeper) {
    super();
  }

  get fill(): ChartFillApi {
    return new ChartFillApi(this.keeper);
  }

  get line(): ChartLineFormatApi {
    return new ChartLineFormatApi(this.keeper);
  }
}

/** A fill and a border together: `ChartPointFormat`. */
export class ChartPointFormatApi extends ApiObject {
  readonly [apiName] = "ChartPointFormat";

  constructor(readonly keeper: LookKeeper) {
    super();
  }

  get fill(): ChartFillApi {
    return new ChartFillApi(this.keeper);
  }

  get border(): ChartBorderApi {
    return new ChartBorderApi(this.keeper);
  }
}
