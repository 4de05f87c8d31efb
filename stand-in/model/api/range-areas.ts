import { ApiCollection, ApiObject, apiName, items } from "../../protocol/api-object";
import { formatAreaAddress, quoteSheet } from "../a1";
import type { AreaState, SheetState } from "../book-state";
import type { ApiContext } from "./api-context";

const LONGEST_ADDRESS = 255;

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

  /** Of many areas only the first characters (inferred from macros, whose addresses end after 255). */
  get address(): string {
    const whole = this.parts.map((area) => `${quoteSheet(this.sheet.name)}!${formatAreaAddress(area)}`);
    return whole.join(",").slice(0, LONGEST_ADDRESS);
  }

  get areaCount(): number {
    return this.parts.length;
  }

  get areas(): RangeCollectionApi {
    return new RangeCollectionApi(this.context, this.sheet, this.parts);
  }

  get worksheet(): ApiObject {
    return this.context.make.worksheet(this.sheet);
  }

  select(): void {
    this.context.model.requireShown(this.sheet);
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
}
