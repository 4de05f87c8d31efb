import { flag, text } from "../../protocol/argument";
import { ApiCollection, apiName, items } from "../../protocol/api-object";
import { itemNotFound, notInStandIn } from "../../protocol/host-error";
import type { SheetState, TableState } from "../book-state";
import { addTable } from "../tables";
import type { ApiContext } from "./api-context";
import { rangeArgument } from "./range-address";
import { TableApi } from "./table";

interface PlacedTable {
  readonly sheet: SheetState;
  readonly table: TableState;
}

abstract class Tables extends ApiCollection<TableApi> {
  readonly [apiName] = "TableCollection";

  /** `home` is the sheet that an address without one means. */
  constructor(
    readonly context: ApiContext,
    readonly listed: () => readonly PlacedTable[],
    readonly home: () => SheetState,
  ) {
    super();
  }

  [items](): readonly TableApi[] {
    return this.listed().map(({ sheet, table }) => new TableApi(this.context, sheet, table));
  }

  get count(): number {
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

  add(range: unknown, hasHeaders: unknown): TableApi {
    if (!flag(hasHeaders, "hasHeaders")) throw notInStandIn("tables without a header row");
    const place = rangeArgument(this.context.model, this.home(), range, "address");
    return new TableApi(this.context, place.sheet, addTable(this.context.model, place.sheet, place.area));
  }
}

export class WorkbookTableCollectionApi extends Tables {
  constructor(context: ApiContext) {
    const { model } = context;
    super(
      context,
      () => model.state.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table }))),
      () => model.activeSheet,
    );
  }
}

export class TableCollectionApi extends Tables {
  constructor(context: ApiContext, sheet: SheetState) {
    super(
      context,
      () => sheet.tables.map((table) => ({ sheet, table })),
      () => sheet,
    );
  }
}
