import { integer, optionalFlag, optionalInteger } from "../../protocol/argument";
import { ApiObject } from "../../protocol/api-object";
import { HostError, invalidArgument } from "../../protocol/host-error";
import { sheetColumns, sheetRows } from "../a1";
import { boundingArea, isOnSheet } from "../area";
import type { AreaState, SheetState } from "../book-state";
import { usedArea } from "../sheet-cells";
import type { WorkbookModel } from "../workbook-model";
import type { ApiContext } from "./api-context";
import type { PlacedArea } from "./range-address";
import { overlapOf, rangeArgument } from "./range-address";

/** How a range leads to others. */
export abstract class RangeNavigation extends ApiObject implements PlacedArea {
  readonly model: WorkbookModel;

  constructor(
    readonly context: ApiContext,
    public sheet: SheetState,
    public area: AreaState,
  ) {
    super();
    this.model = context.model;
    if (!isOnSheet(area)) throw invalidArgument("The range lies outside the sheet.");
  }

  getCell(row: unknown, column: unknown): ApiObject {
    return this.#at({
      row: this.area.row + integer(row, "row"),
      column: this.area.column + integer(column, "column"),
      rows: 1,
      columns: 1,
    });
  }

  getRow(row: unknown): ApiObject {
    return this.#at({ ...this.area, row: this.area.row + this.#within(row, this.area.rows, "row"), rows: 1 });
  }

  getColumn(column: unknown): ApiObject {
    return this.#at({
      ...this.area,
      column: this.area.column + this.#within(column, this.area.columns, "column"),
      columns: 1,
    });
  }

  getLastRow(): ApiObject {
    return this.getRow(this.area.rows - 1);
  }

  getLastColumn(): ApiObject {
    return this.getColumn(this.area.columns - 1);
  }

  getLastCell(): ApiObject {
    return this.getCell(this.area.rows - 1, this.area.columns - 1);
  }

  getEntireRow(): ApiObject {
    return this.#at({ ...this.area, column: 0, columns: sheetColumns });
  }

  getEntireColumn(): ApiObject {
    return this.#at({ ...this.area, row: 0, rows: sheetRows });
  }

  getOffsetRange(rows: unknown, columns: unknown): ApiObject {
    return this.#at({
      ...this.area,
      row: this.area.row + integer(rows, "rowOffset"),
      column: this.area.column + integer(columns, "columnOffset"),
    });
  }

  getResizedRange(rows: unknown, columns: unknown): ApiObject {
    return this.#at({
      ...this.area,
      rows: this.area.rows + integer(rows, "deltaRows"),
      columns: this.area.columns + integer(columns, "deltaColumns"),
    });
  }

  getAbsoluteResizedRange(rows: unknown, columns: unknown): ApiObject {
    return this.#at({
      ...this.area,
      rows: integer(rows, "numRows"),
      columns: integer(columns, "numColumns"),
    });
  }

  getRowsBelow(count: unknown): ApiObject {
    const rows = optionalInteger(count, "count", 1);
    return this.#at({ ...this.area, row: this.area.row + this.area.rows, rows });
  }

  getRowsAbove(count: unknown): ApiObject {
    const rows = optionalInteger(count, "count", 1);
    return this.#at({ ...this.area, row: this.area.row - rows, rows });
  }

  getColumnsAfter(count: unknown): ApiObject {
    const columns = optionalInteger(count, "count", 1);
    return this.#at({ ...this.area, column: this.area.column + this.area.columns, columns });
  }

  getColumnsBefore(count: unknown): ApiObject {
    const columns = optionalInteger(count, "count", 1);
    return this.#at({ ...this.area, column: this.area.column - columns, columns });
  }

  getIntersection(other: unknown): ApiObject {
    const found = this.getIntersectionOrNullObject(other);
    if (!found) throw new HostError("ItemNotFound", "The ranges have no cell in common.");
    return found;
  }

  getIntersectionOrNullObject(other: unknown): ApiObject | null {
    const area = overlapOf(this, this.#place(other));
    return area ? this.#at(area) : null;
  }

  getBoundingRect(other: unknown): ApiObject {
    const place = this.#place(other);
    if (place.sheet !== this.sheet) throw invalidArgument("The ranges are on different sheets");
    return this.#at(boundingArea(this.area, place.area));
  }

  /** Of a range without anything in it Excel gives the first cell. */
  getUsedRange(valuesOnly: unknown): ApiObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly: unknown): ApiObject | null {
    const used = usedArea(this.sheet, optionalFlag(valuesOnly, "valuesOnly", false), this.area);
    return used ? this.#at(used) : null;
  }

  #at(area: AreaState): ApiObject {
    return this.context.make.range(this.sheet, area);
  }

  #within(value: unknown, count: number, name: string): number {
    const index = integer(value, name);
    if (index >= 0 && index < count) return index;
    throw invalidArgument(`The argument is invalid or missing or has an incorrect format: ${name}`);
  }

  #place(other: unknown): PlacedArea {
    return rangeArgument(this.model, this.sheet, other, "range");
  }
}
