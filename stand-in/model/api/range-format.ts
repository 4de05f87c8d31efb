import { flag, integer, number, oneOf } from "../../protocol/argument";
import { ApiObject, apiName } from "../../protocol/api-object";
import { invalidArgument } from "../../protocol/host-error";
import type { AreaState } from "../book-state";
import type { WorkbookModel } from "../workbook-model";
import { hasStandardSize, setColumnWidth, setRowHeight, uniformSize } from "./line-sizes";
import type { PlacedArea } from "./range-address";
import { RangeBorderCollectionApi } from "./range-borders";
import { FormatProtectionApi, RangeFillApi, RangeFontApi } from "./range-look";
import type { StyledCells } from "./styled-cells";
import { changeStyle, uniformStyle, usualVertical } from "./styled-cells";

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

  constructor(place: PlacedArea & { readonly model: WorkbookModel }, more: readonly AreaState[] = []) {
    super();
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
    return uniformStyle(this.#cells, (style) => style?.vertical ?? usualVertical(this.#cells));
  }

  set verticalAlignment(written: unknown) {
    const word = oneOf(written, verticals, "verticalAlignment");
    changeStyle(this.#cells, { vertical: word === usualVertical(this.#cells) ? undefined : word });
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
    return hasStandardSize(this.#cells, "column");
  }

  set useStandardWidth(written: unknown) {
    if (flag(written, "useStandardWidth")) setColumnWidth(this.#cells, undefined);
  }

  get useStandardHeight(): boolean | null {
    return hasStandardSize(this.#cells, "row");
  }

  set useStandardHeight(written: unknown) {
    if (flag(written, "useStandardHeight")) setRowHeight(this.#cells, undefined);
  }
}
