import { flag, integer, text } from "../../protocol/argument";
import { ApiCollection, ApiObject, apiName, items } from "../../protocol/api-object";
import { itemNotFound, notInStandIn } from "../../protocol/host-error";
import { holdsArea, intersection } from "../area";
import type { SheetState, TableState } from "../book-state";
import { addTable } from "../tables";
import type { ApiContext } from "./api-context";
import type { PlacedArea } from "./range-address";
import { readAddress } from "./range-address";
import { TableApi } from "./table";
import { acceptRegistration } from "./worksheet-events";

interface PlacedTable {
  readonly sheet: SheetState;
  readonly table: TableState;
}

abstract class Tables extends ApiCollection<TableApi> {
  constructor(readonly context: ApiContext) {
    super();
  }

  [items](): readonly TableApi[] {
    return this.listed().map(({ sheet, table }) => new TableApi(this.context, sheet, table));
  }

  getCount(): number {
    return this.listed().length;
  }

  getItem(key: unknown): TableApi {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound(`table ${String(key)}`);
    return found;
  }

  getItemOrNullObject(key: unknown): TableApi | null {
    const name = typeof key === "number" ? String(key) : text(key, "key").toLowerCase();
    const found = this.listed().find(({ table }) => table.name.toLowerCase() === name) ?? this.listed().find(({ table }) => String(table.id) === name);
    return found ? new TableApi(this.context, found.sheet, found.table) : null;
  }

  protected abstract listed(): readonly PlacedTable[];
}

abstract class AddableTables extends Tables {
  readonly [apiName] = "TableCollection";

  get count(): number {
    return this.listed().length;
  }

  getItemAt(index: unknown): TableApi {
    const found = this.listed()[integer(index, "index")];
    if (!found) throw itemNotFound(`table ${String(index)}`);
    return new TableApi(this.context, found.sheet, found.table);
  }

  add(range: unknown, hasHeaders: unknown): TableApi {
    if (!flag(hasHeaders, "hasHeaders")) throw notInStandIn("tables without a header row");
    const isRange = range instanceof ApiObject && "area" in range && "sheet" in range;
    const place = isRange ? (range as ApiObject & PlacedArea) : readAddress(this.context.model, this.home(), text(range, "address"));
    return new TableApi(this.context, place.sheet, addTable(this.context.model, place.sheet, place.area));
  }

  _RegisterDataChangedEvent(): void {
    acceptRegistration();
  }

  _UnregisterDataChangedEvent(): void {
    acceptRegistration();
  }

  _RegisterAddedEvent(): void {
    acceptRegistration();
  }

  _UnregisterAddedEvent(): void {
    acceptRegistration();
  }

  _RegisterDeletedEvent(): void {
    acceptRegistration();
  }

  _UnregisterDeletedEvent(): void {
    acceptRegistration();
  }

  /** The sheet that an address without one means. */
  protected abstract home(): SheetState;
}

export class WorkbookTableCollectionApi extends AddableTables {
  protected listed(): readonly PlacedTable[] {
    return this.context.model.state.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }

  protected home(): SheetState {
    return this.context.model.activeSheet;
  }
}

export class TableCollectionApi extends AddableTables {
  constructor(
    context: ApiContext,
    readonly sheet: SheetState,
  ) {
    super(context);
  }

  protected listed(): readonly PlacedTable[] {
    return this.sheet.tables.map((table) => ({ sheet: this.sheet, table }));
  }

  protected home(): SheetState {
    return this.sheet;
  }
}

/** The tables that touch a range, or lie within it. */
export class TableScopedCollectionApi extends Tables {
  readonly [apiName] = "TableScopedCollection";

  constructor(
    context: ApiContext,
    readonly place: PlacedArea,
    readonly fullyContained: boolean,
  ) {
    super(context);
  }

  getFirst(): TableApi {
    const [first] = this[items]();
    if (!first) throw itemNotFound("table");
    return first;
  }

  protected listed(): readonly PlacedTable[] {
    const { sheet, area } = this.place;
    return sheet.tables
      .filter((table) => (this.fullyContained ? holdsArea(area, table.area) : intersection(area, table.area) !== undefined))
      .map((table) => ({ sheet, table }));
  }
}
