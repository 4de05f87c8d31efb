import { flag, integer, text } from "../../protocol/argument";
import { ApiCollection, apiName, items } from "../../protocol/api-object";
import { itemNotFound, notInStandIn } from "../../protocol/host-error";
import { holdsArea, intersection } from "../area";
import type { SheetState, TableState } from "../book-state";
import { eventType, workbookTarget } from "../host-events";
import { addTable } from "../tables";
import type { ApiContext } from "./api-context";
import type { PlacedArea } from "./range-address";
import { rangeArgument } from "./range-address";
import { TableApi } from "./table";

interface PlacedTable {
  readonly sheet: SheetState;
  readonly table: TableState;
}

abstract class Tables extends ApiCollection<TableApi> {
  constructor(
    readonly context: ApiContext,
    readonly listed: () => readonly PlacedTable[],
  ) {
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
    const found =
      this.listed().find(({ table }) => table.name.toLowerCase() === name) ??
      this.listed().find(({ table }) => String(table.id) === name);
    return found ? new TableApi(this.context, found.sheet, found.table) : null;
  }
}

abstract class AddableTables extends Tables {
  readonly [apiName] = "TableCollection";

  /** `home` is the sheet that an address without one means; events go to `target`. */
  constructor(
    context: ApiContext,
    listed: () => readonly PlacedTable[],
    readonly home: () => SheetState,
    readonly target: string,
  ) {
    super(context, listed);
  }

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
    const place = rangeArgument(this.context.model, this.home(), range, "address");
    return new TableApi(this.context, place.sheet, addTable(this.context.model, place.sheet, place.area));
  }

  _RegisterDataChangedEvent(): void {
    this.context.model.registrations.add(eventType.tableChanged, this.target);
  }

  _UnregisterDataChangedEvent(): void {
    this.context.model.registrations.remove(eventType.tableChanged, this.target);
  }

  _RegisterAddedEvent(): void {
    this.context.model.registrations.add(eventType.tableAdded, this.target);
  }

  _UnregisterAddedEvent(): void {
    this.context.model.registrations.remove(eventType.tableAdded, this.target);
  }

  _RegisterDeletedEvent(): void {
    this.context.model.registrations.add(eventType.tableDeleted, this.target);
  }

  _UnregisterDeletedEvent(): void {
    this.context.model.registrations.remove(eventType.tableDeleted, this.target);
  }
}

export class WorkbookTableCollectionApi extends AddableTables {
  constructor(context: ApiContext) {
    const { model } = context;
    super(
      context,
      () => model.state.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table }))),
      () => model.activeSheet,
      workbookTarget,
    );
  }
}

export class TableCollectionApi extends AddableTables {
  constructor(context: ApiContext, sheet: SheetState) {
    super(
      context,
      () => sheet.tables.map((table) => ({ sheet, table })),
      () => sheet,
      sheet.id,
    );
  }
}

/** The tables that touch a range, or lie within it. */
export class TableScopedCollectionApi extends Tables {
  readonly [apiName] = "TableScopedCollection";

  constructor(context: ApiContext, { sheet, area }: PlacedArea, fullyContained: boolean) {
    super(context, () =>
      sheet.tables
        .filter((table) =>
          fullyContained ? holdsArea(area, table.area) : intersection(area, table.area) !== undefined,
        )
        .map((table) => ({ sheet, table })),
    );
  }

  getFirst(): TableApi {
    const [first] = this[items]();
    if (!first) throw itemNotFound("table");
    return first;
  }
}
