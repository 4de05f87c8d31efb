import { integer } from "../../protocol/argument";
import { ApiCollection, ApiObject, apiName, identity, items } from "../../protocol/api-object";
import { invalidArgument, itemNotFound } from "../../protocol/host-error";
import type { AreaState, SheetState, TableState } from "../book-state";
import { dataArea } from "../structured-references";
import { requireAllowed } from "../protection";
import { cellAt, putStyle } from "../sheet-cells";
import { shiftCells } from "../shift-cells";
import type { ApiContext } from "./api-context";
import { readCells, valueOf, writeContents } from "./range-values";

export class TableRowCollectionApi extends ApiCollection<TableRowApi> {
  readonly [apiName] = "TableRowCollection";

  constructor(
    readonly context: ApiContext,
    readonly sheet: SheetState,
    readonly table: TableState,
  ) {
    super();
  }

  [items](): readonly TableRowApi[] {
    return Array.from({ length: this.count }, (_row, index) => this.#of(index));
  }

  get count(): number {
    return dataArea(this.table).rows;
  }

  getItemAt(index: unknown): TableRowApi {
    const at = integer(index, "index");
    if (at < 0 || at >= this.count) throw itemNotFound(`row ${String(index)}`);
    return this.#of(at);
  }

  /** Puts rows before the one at `index`, or at the end; cells below the table move. */
  add(index: unknown, values: unknown): TableRowApi {
    const data = dataArea(this.table);
    const at = index === null || index === undefined || index === -1 ? data.rows : integer(index, "index");
    if (at < 0 || at > data.rows) throw invalidArgument("There is no such place for a row.");
    requireAllowed(this.sheet);
    const rows = rowsOf(values);
    const count = Math.max(1, rows.length);
    this.#insert(data.row + at, count);
    const area: AreaState = { ...dataArea(this.table), row: data.row + at, rows: count };
    if (rows.length > 0) writeContents(this.context.model, { sheet: this.sheet, area }, rows);
    else this.context.model.noteChange(this.sheet, area);
    return this.#of(at);
  }

  /** New rows look like the row above them. */
  #insert(row: number, count: number): void {
    const { area } = this.table;
    shiftCells(this.context.model, this.sheet, {
      axis: "row",
      at: row,
      count,
      crossStart: area.column,
      crossCount: area.columns,
    });
    // Rows right below the table, or right below its header, are not within it: they are taken in.
    this.table.area = { ...area, rows: area.rows + count };
    const above = row - 1 > area.row ? row - 1 : row + count;
    for (let column = area.column; column < area.column + area.columns; column++) {
      const style = cellAt(this.sheet, above, column)?.style;
      if (style) for (let one = row; one < row + count; one++) putStyle(this.sheet, one, column, style);
    }
  }

  #of(index: number): TableRowApi {
    return new TableRowApi(this.context, this.sheet, this.table, index);
  }
}

function rowsOf(values: unknown): unknown[] {
  if (values === null || values === undefined) return [];
  if (!Array.isArray(values)) throw invalidArgument("A row's values must be an array of rows.");
  const rows: unknown[] = values;
  return rows;
}

export class TableRowApi extends ApiObject {
  readonly [apiName] = "TableRow";

  constructor(
    readonly context: ApiContext,
    readonly sheet: SheetState,
    readonly table: TableState,
    readonly at: number,
  ) {
    super();
  }

  override [identity](): Readonly<Record<string, number>> {
    return { _Id: this.at };
  }

  get index(): number {
    return this.at;
  }

  get values(): unknown {
    this.context.model.settle();
    return readCells({ sheet: this.sheet, area: this.#area() }, valueOf);
  }

  set values(written: unknown) {
    writeContents(this.context.model, { sheet: this.sheet, area: this.#area() }, written);
  }

  getRange(): ApiObject {
    return this.context.make.range(this.sheet, this.#area());
  }

  /** The last row is emptied rather than deleted, as in Excel. */
  delete(): void {
    requireAllowed(this.sheet);
    const area = this.#area();
    const { model } = this.context;
    if (dataArea(this.table).rows === 1) {
      for (let column = area.column; column < area.column + area.columns; column++)
        model.writeCell(this.sheet, area.row, column, { value: null });
    } else
      shiftCells(model, this.sheet, {
        axis: "row",
        at: area.row,
        count: -1,
        crossStart: area.column,
        crossCount: area.columns,
      });
    model.noteChange(this.sheet, area, "CellDeleted");
  }

  #area(): AreaState {
    const data = dataArea(this.table);
    return { ...data, row: data.row + this.at, rows: 1 };
  }
}
