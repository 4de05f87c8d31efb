import { ApiObject, apiName } from "../../protocol/api-object";
import { notInStandIn } from "../../protocol/host-error";
import type { AreaState, SheetState, TableState } from "../book-state";
import { requireAllowed } from "../protection";
import type { ApiContext } from "./api-context";
import { rangeArgument } from "./range-address";

/** The filter arrows of a sheet, or of a table. Filtering itself is the user's; the add-in has no need of it. */
export class AutoFilterApi extends ApiObject {
  readonly [apiName] = "AutoFilter";

  constructor(
    readonly context: ApiContext,
    readonly sheet: SheetState,
    readonly table: TableState | undefined,
  ) {
    super();
  }

  get enabled(): boolean {
    return this.#area() !== undefined;
  }

  get isDataFiltered(): boolean {
    return false;
  }

  getRangeOrNullObject(): ApiObject | null {
    const area = this.#area();
    return area ? this.context.make.range(this.sheet, area) : null;
  }

  apply(range: unknown, columnIndex: unknown): void {
    requireAllowed(this.sheet, "allowAutoFilter");
    if (columnIndex !== null && columnIndex !== undefined)
      throw notInStandIn("AutoFilter.apply with criteria");
    const { area } = rangeArgument(this.context.model, this.sheet, range, "range");
    if (this.table) this.table.showFilterButton = true;
    else this.sheet.autoFilter = { ...area };
  }

  remove(): void {
    requireAllowed(this.sheet, "allowAutoFilter");
    if (this.table) this.table.showFilterButton = false;
    else delete this.sheet.autoFilter;
  }

  #area(): AreaState | undefined {
    if (!this.table) return this.sheet.autoFilter;
    return this.table.showFilterButton ? this.table.area : undefined;
  }
}
