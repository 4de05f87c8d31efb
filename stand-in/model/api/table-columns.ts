import { integer, optionalText, text } from "../../protocol/argument";
import { ApiCollection, ApiObject, apiName, identity, items } from "../../protocol/api-object";
import { invalidArgument, itemNotFound } from "../../protocol/host-error";
import type { AreaState, SheetState, TableState } from "../book-state";
import { dataArea } from "../structured-references";
import { requireAllowed, requireUnlocked } from "../protection";
import { shiftCells } from "../shift-cells";
import { settleHeaders } from "../table-headers";
import { columnName } from "../tables";
import type { ApiContext } from "./api-context";
import { readCells, valueOf, writeContents } from "./range-values";

export class TableColumnCollectionApi extends ApiCollection<TableColumnApi> {
  readonly [apiName] = "TableColumnCollection";

  constructor(
    readonly context: ApiContext,
    readonly sheet: SheetState,
    readonly table: TableState,
  ) {
    super();
  }

  [items](): readonly TableColumnApi[] {
    return Array.from({ length: this.table.area.columns }, (_column, index) => this.#of(index));
  }

  get count(): number {
    return this.table.area.columns;
  }

  getItemAt(index: unknown): TableColumnApi {
    const at = integer(index, "index");
    if (at < 0 || at >= this.table.area.columns) throw itemNotFound(`column ${String(index)}`);
    return this.#of(at);
  }

  getItem(key: unknown): TableColumnApi {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound(`column ${String(key)}`);
    return found;
  }

  /** By name, or by id, which counts from 1. */
  getItemOrNullObject(key: unknown): TableColumnApi | null {
    if (typeof key === "number") return key >= 1 && key <= this.table.area.columns ? this.#of(key - 1) : null;
    const name = text(key, "key").toLowerCase();
    return this[items]().find((column) => column.name.toLowerCase() === name) ?? null;
  }

  /** Puts a column before the one at `index`, or at the end; cells right of the table move. */
  add(index: unknown, values: unknown, name: unknown): TableColumnApi {
    const { model } = this.context;
    const count = this.table.area.columns;
    const at = index === null || index === undefined || index === -1 ? count : integer(index, "index");
    if (at < 0 || at > count) throw invalidArgument("There is no such place for a column.");
    requireAllowed(this.sheet);
    const { area } = this.table;
    shiftCells(model, this.sheet, {
      axis: "column",
      at: area.column + at,
      count: 1,
      crossStart: area.row,
      crossCount: area.rows,
    });
    const { table } = this;
    // A column right beside the table is not within it: it is taken in.
    if (table.area.columns === count) table.area = { ...area, columns: count + 1 };
    const own: AreaState = { ...table.area, column: table.area.column + at, columns: 1 };
    const header = optionalText(name, "name");
    if (values !== null && values !== undefined)
      writeContents(model, { sheet: this.sheet, area: own }, values);
    if (header !== undefined) model.writeCell(this.sheet, own.row, own.column, { value: header });
    settleHeaders(model, this.sheet, table);
    model.noteChange(this.sheet, own);
    return new TableColumnApi(this.context, this.sheet, table, at);
  }

  #of(index: number): TableColumnApi {
    return new TableColumnApi(this.context, this.sheet, this.table, index);
  }
}

export class TableColumnApi extends ApiObject {
  readonly [apiName] = "TableColumn";

  constructor(
    readonly context: ApiContext,
    readonly sheet: SheetState,
    readonly table: TableState,
    readonly at: number,
  ) {
    super();
  }

  override [identity](): Readonly<Record<string, number>> {
    return { Id: this.id };
  }

  get id(): number {
    return this.at + 1;
  }

  get index(): number {
    return this.at;
  }

  get name(): string {
    return columnName(this.sheet, this.table, this.at);
  }

  set name(written: unknown) {
    const { area } = this.table;
    requireUnlocked(this.sheet, { ...area, column: area.column + this.at, rows: 1, columns: 1 });
    this.context.model.writeCell(this.sheet, area.row, area.column + this.at, {
      value: text(written, "name"),
    });
    settleHeaders(this.context.model, this.sheet, this.table);
  }

  get values(): unknown {
    this.context.model.settle();
    return readCells({ sheet: this.sheet, area: this.#area(this.table.area) }, valueOf);
  }

  set values(written: unknown) {
    writeContents(this.context.model, { sheet: this.sheet, area: this.#area(this.table.area) }, written);
  }

  getRange(): ApiObject {
    return this.context.make.range(this.sheet, this.#area(this.table.area));
  }

  getDataBodyRange(): ApiObject {
    return this.context.make.range(this.sheet, this.#area(dataArea(this.table)));
  }

  getHeaderRowRange(): ApiObject {
    if (!this.table.hasHeaderRow) throw itemNotFound("header row");
    return this.context.make.range(this.sheet, this.#area({ ...this.table.area, rows: 1 }));
  }

  delete(): void {
    requireAllowed(this.sheet);
    if (this.table.area.columns === 1) throw invalidArgument("The only column of a table cannot be deleted.");
    const { area } = this.table;
    shiftCells(this.context.model, this.sheet, {
      axis: "column",
      at: area.column + this.at,
      count: -1,
      crossStart: area.row,
      crossCount: area.rows,
    });
    this.context.model.noteChange(this.sheet, this.#area(area), "CellDeleted");
  }

  #area(of: AreaState): AreaState {
    return { ...of, column: of.column + this.at, columns: 1 };
  }
}
