import { flag, text } from "../../protocol/argument";
import { ApiObject, apiName, identity } from "../../protocol/api-object";
import { invalidArgument, itemNotFound } from "../../protocol/host-error";
import { isOnSheet } from "../area";
import type { AreaState, SheetState, TableState } from "../book-state";
import { dataArea } from "../structured-references";
import { requireAllowed } from "../protection";
import { cellAt } from "../sheet-cells";
import { plainReferences } from "../table-references";
import { dropTable, renameTable, resizeTable } from "../tables";
import type { ApiContext } from "./api-context";
import { rangeArgument } from "./range-address";
import { clearRange } from "./clear-range";
import { TableColumnCollectionApi } from "./table-columns";
import { TableRowCollectionApi } from "./table-rows";

/** An Excel table. */
export class TableApi extends ApiObject {
  readonly [apiName] = "Table";

  constructor(
    readonly context: ApiContext,
    readonly sheet: SheetState,
    readonly table: TableState,
  ) {
    super();
  }

  override [identity](): Readonly<Record<string, string>> {
    return { Id: this.id };
  }

  get id(): string {
    return String(this.table.id);
  }

  get name(): string {
    return this.table.name;
  }

  set name(written: unknown) {
    renameTable(this.context.model, this.table, text(written, "name"));
  }

  get style(): string {
    return this.table.style;
  }

  set style(written: unknown) {
    const style = text(written, "style");
    if (
      !/^(?:TableStyle(?:Light(?:1\d|2[01]|[1-9])|Medium(?:1\d|2[0-8]|[1-9])|Dark(?:1[01]|[1-9])))?$/.test(
        style,
      )
    ) {
      throw invalidArgument(`There is no table style ${style}.`);
    }
    requireAllowed(this.sheet);
    this.table.style = style;
  }

  get showHeaders(): boolean {
    return this.table.hasHeaderRow;
  }

  get showTotals(): boolean {
    return this.table.hasTotalsRow;
  }

  set showTotals(written: unknown) {
    const shows = flag(written, "showTotals");
    if (shows === this.table.hasTotalsRow) return;
    requireAllowed(this.sheet);
    this.context.model.calculation.structureWillChange();
    const { area } = this.table;
    if (!shows) {
      clearRange(this.context.model, { sheet: this.sheet, area: this.#totalsArea() }, "Contents");
      this.table.area = { ...area, rows: area.rows - 1 };
    } else {
      const below = { ...area, row: area.row + area.rows, rows: 1 };
      const isFree =
        isOnSheet(below) &&
        Array.from(
          { length: area.columns },
          (_cell, index) => cellAt(this.sheet, below.row, area.column + index)?.value ?? null,
        ).every((value) => value === null);
      if (!isFree) throw invalidArgument("There is no room for a totals row below the table.");
      this.table.area = { ...area, rows: area.rows + 1 };
    }
    this.table.hasTotalsRow = shows;
  }

  get showBandedRows(): boolean {
    return this.table.showBandedRows;
  }

  set showBandedRows(written: unknown) {
    this.table.showBandedRows = flag(written, "showBandedRows");
  }

  get worksheet(): ApiObject {
    return this.context.make.worksheet(this.sheet);
  }

  get columns(): TableColumnCollectionApi {
    return new TableColumnCollectionApi(this.context, this.sheet, this.table);
  }

  get rows(): TableRowCollectionApi {
    return new TableRowCollectionApi(this.context, this.sheet, this.table);
  }

  getRange(): ApiObject {
    return this.#range(this.table.area);
  }

  getHeaderRowRange(): ApiObject {
    if (!this.table.hasHeaderRow) throw itemNotFound("header row");
    return this.#range({ ...this.table.area, rows: 1 });
  }

  getDataBodyRange(): ApiObject {
    return this.#range(dataArea(this.table));
  }

  resize(range: unknown): void {
    const place = rangeArgument(this.context.model, this.sheet, range, "newRange");
    if (place.sheet !== this.sheet) throw invalidArgument("The new range is on another sheet.");
    resizeTable(this.context.model, this.sheet, this.table, place.area);
  }

  convertToRange(): ApiObject {
    plainReferences(this.context.model, this.sheet, this.table);
    dropTable(this.context.model, this.sheet, this.table);
    return this.#range(this.table.area);
  }

  /** Takes the table away with what it holds. */
  delete(): void {
    dropTable(this.context.model, this.sheet, this.table);
    clearRange(this.context.model, { sheet: this.sheet, area: this.table.area }, "All");
  }

  #totalsArea(): AreaState {
    return { ...this.table.area, row: this.table.area.row + this.table.area.rows - 1, rows: 1 };
  }

  #range(area: AreaState): ApiObject {
    return this.context.make.range(this.sheet, area);
  }
}
