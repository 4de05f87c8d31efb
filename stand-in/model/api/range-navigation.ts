import { integer, optionalFlag } from "../../protocol/argument";
import { ApiObject } from "../../protocol/api-object";
import { invalidArgument, itemNotFound } from "../../protocol/host-error";
import { sheetColumns, sheetRows } from "../a1";
import { boundingArea, intersection, isOnSheet } from "../area";
import type { AreaState, SheetState } from "../book-state";
import type { WorkbookModel } from "../workbook-model";
import type { ApiContext } from "./api-context";
import type { PlacedArea } from "./range-address";
import { rangeArgument } from "./range-address";
import { usedArea } from "../sheet-cells";

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

  getEntireRow(): ApiObject {
    return this.#at({ ...this.area, column: 0, columns: sheetColumns });
  }

  getEntireColumn(): ApiObject {
    return this.#at({ ...this.area, row: 0, rows: sheetRows });
  }

  getBoundingRect(other: unknown): ApiObject {
    const place = this.#place(other);
    if (place.sheet !== this.sheet) throw invalidArgument("The ranges are on different sheets");
    return this.#at(boundingArea(this.area, place.area));
  }

  /** Excel's error where ranges have no cell in common, or lie on different sheets, is ItemNotFound. (Inferred from the twin that gives a null object.) */
  getIntersection(other: unknown): ApiObject {
    const place = this.#place(other);
    const common = place.sheet === this.sheet ? intersection(this.area, place.area) : undefined;
    if (!common) throw itemNotFound("an intersection of the ranges");
    return this.#at(common);
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
