import { integer } from "../../protocol/argument";
import { ApiObject, apiName } from "../../protocol/api-object";
import { invalidArgument } from "../../protocol/host-error";
import { sheetColumns, sheetRows } from "../a1";
import type { SheetState } from "../book-state";
import type { ApiContext } from "./api-context";
import { rangeArgument } from "./range-address";

export class WorksheetFreezePanesApi extends ApiObject {
  readonly [apiName] = "WorksheetFreezePanes";

  constructor(
    readonly context: ApiContext,
    readonly sheet: SheetState,
  ) {
    super();
  }

  freezeRows(count: unknown): void {
    this.#freeze(count === null ? 1 : integer(count, "count"), 0);
  }

  freezeColumns(count: unknown): void {
    this.#freeze(0, count === null ? 1 : integer(count, "count"));
  }

  /** The range, from the sheet's corner on, that stays in view. */
  freezeAt(range: unknown): void {
    const { area } = rangeArgument(this.context.model, this.sheet, range, "frozenRange");
    const rows = area.rows === sheetRows ? 0 : area.row + area.rows;
    this.#freeze(rows, area.columns === sheetColumns ? 0 : area.column + area.columns);
  }

  unfreeze(): void {
    delete this.sheet.freeze;
  }

  getLocationOrNullObject(): ApiObject | null {
    const { freeze } = this.sheet;
    if (!freeze) return null;
    return this.context.make.range(this.sheet, {
      row: 0,
      column: 0,
      rows: freeze.rows === 0 ? sheetRows : freeze.rows,
      columns: freeze.columns === 0 ? sheetColumns : freeze.columns,
    });
  }

  #freeze(rows: number, columns: number): void {
    if (rows < 0 || columns < 0)
      throw invalidArgument("A number of rows or columns to freeze cannot be negative");
    if (rows === 0 && columns === 0) delete this.sheet.freeze;
    else this.sheet.freeze = { rows, columns };
  }
}
