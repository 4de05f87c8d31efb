import { text } from "../../protocol/argument";
import { ApiCollection, ApiObject, apiName, items } from "../../protocol/api-object";
import { formatAreaAddress, quoteSheet } from "../a1";
import { cellCount } from "../area";
import type { AreaState, SheetState } from "../book-state";
import type { ApiContext } from "./api-context";
import { clearRange } from "./clear-range";
import { RangeFormatApi } from "./range-format";

/** Several rectangles on one sheet. */
export class RangeAreasApi extends ApiObject {
  readonly [apiName] = "RangeAreas";

  constructor(
    readonly context: ApiContext,
    readonly sheet: SheetState,
    readonly parts: readonly AreaState[],
  ) {
    super();
  }

  get address(): string {
    return this.parts.map((area) => `${quoteSheet(this.sheet.name)}!${formatAreaAddress(area)}`).join(",");
  }

  get areaCount(): number {
    return this.parts.length;
  }

  get cellCount(): number {
    return this.parts.reduce((count, area) => count + cellCount(area), 0);
  }

  get isEntireColumn(): boolean {
    return this.parts.every((area) => area.rows === 1_048_576);
  }

  get isEntireRow(): boolean {
    return this.parts.every((area) => area.columns === 16_384);
  }

  get areas(): RangeCollectionApi {
    return new RangeCollectionApi(this.context, this.sheet, this.parts);
  }

  get worksheet(): ApiObject {
    return this.context.make.worksheet(this.sheet);
  }

  get format(): RangeFormatApi {
    const [first = { row: 0, column: 0, rows: 1, columns: 1 }, ...rest] = this.parts;
    return new RangeFormatApi({ model: this.context.model, sheet: this.sheet, area: first }, rest);
  }

  clear(applyTo: unknown): void {
    const what = applyTo === null || applyTo === undefined ? "All" : text(applyTo, "applyTo");
    for (const area of this.parts) clearRange(this.context.model, { sheet: this.sheet, area }, what);
  }

  select(): void {
    this.context.model.select(this.sheet, this.parts);
  }

  /** The client asks every range it tracks to be kept; areas are found again by their address. */
  _KeepReference(): void {
    // Nothing is needed: the client re-sends the path by which it got here.
  }
}

export class RangeCollectionApi extends ApiCollection {
  readonly [apiName] = "RangeCollection";

  constructor(
    readonly context: ApiContext,
    readonly sheet: SheetState,
    readonly parts: readonly AreaState[],
  ) {
    super();
  }

  [items](): readonly ApiObject[] {
    return this.parts.map((area) => this.context.make.range(this.sheet, area));
  }

  getCount(): number {
    return this.parts.length;
  }

  getItemAt(index: unknown): ApiObject | null {
    const area = typeof index === "number" ? this.parts[index] : undefined;
    return area ? this.context.make.range(this.sheet, area) : null;
  }
}
