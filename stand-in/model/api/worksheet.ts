import {
  color,
  flag,
  integer,
  number,
  oneOf,
  optionalFlag,
  optionalText,
  text,
} from "../../protocol/argument";
import { apiName, identity } from "../../protocol/api-object";
import { HostError, invalidArgument, itemNotFound } from "../../protocol/host-error";
import { sheetColumns, sheetRows } from "../a1";
import type { AreaState } from "../book-state";
import { usedArea } from "../sheet-cells";
import { deleteSheet, moveSheet, nextVisible, renameSheet, requireFreeStructure } from "../sheets";
import { ChartCollectionApi } from "./chart-collection";
import { copySheet } from "./copy-sheet";
import { WorksheetFreezePanesApi } from "./freeze-panes";
import { SheetNamedItemCollectionApi } from "./named-item";
import { PageLayoutApi } from "./page-layout";
import { RangeApi } from "./range";
import { readAddress } from "./range-address";
import { RangeAreasApi } from "./range-areas";
import { ShapeCollectionApi } from "./shapes";
import { TableCollectionApi } from "./table-collection";
import { WorksheetEventSource } from "./worksheet-events";
import { WorksheetProtectionApi } from "./worksheet-protection";

/** A sheet of the workbook. */
export class WorksheetApi extends WorksheetEventSource {
  readonly [apiName] = "Worksheet";

  override [identity](): Readonly<Record<string, string>> {
    return { Id: this.sheet.id };
  }

  get id(): string {
    return this.sheet.id;
  }

  get name(): string {
    return this.sheet.name;
  }

  set name(written: unknown) {
    renameSheet(this.context.model, this.sheet, text(written, "name"));
  }

  get position(): number {
    return this.context.model.state.sheets.indexOf(this.sheet);
  }

  set position(written: unknown) {
    moveSheet(this.context.model, this.sheet, integer(written, "position"));
  }

  get visibility(): string {
    return this.sheet.visibility;
  }

  set visibility(written: unknown) {
    const { model } = this.context;
    const visibility = oneOf(written, ["Visible", "Hidden", "VeryHidden"], "visibility");
    if (visibility !== this.sheet.visibility) requireFreeStructure(model);
    const others = model.state.sheets.filter((one) => one !== this.sheet && one.visibility === "Visible");
    if (visibility !== "Visible" && others.length === 0)
      throw new HostError("InvalidOperation", "The last visible sheet cannot be hidden.");
    this.sheet.visibility = visibility;
    if (visibility !== "Visible" && model.state.activeSheet === this.sheet.name && others[0])
      model.activate(nextVisible(model, this.sheet) ?? others[0]);
  }

  get tabColor(): string {
    return this.sheet.tabColor ?? "";
  }

  set tabColor(written: unknown) {
    if (written === "") delete this.sheet.tabColor;
    else this.sheet.tabColor = color(written, "tabColor");
  }

  get showGridlines(): boolean {
    return this.sheet.showGridlines;
  }

  set showGridlines(written: unknown) {
    this.sheet.showGridlines = flag(written, "showGridlines");
  }

  /** The wire's own name of `showGridlines`. */
  get gridlines(): boolean {
    return this.sheet.showGridlines;
  }

  set gridlines(written: unknown) {
    this.sheet.showGridlines = flag(written, "showGridlines");
  }

  get freezePanes(): WorksheetFreezePanesApi {
    return new WorksheetFreezePanesApi(this.context, this.sheet);
  }

  get protection(): WorksheetProtectionApi {
    return new WorksheetProtectionApi(this.context, this.sheet);
  }

  get pageLayout(): PageLayoutApi {
    return new PageLayoutApi(this.context, this.sheet);
  }

  get tables(): TableCollectionApi {
    return new TableCollectionApi(this.context, this.sheet);
  }

  get charts(): ChartCollectionApi {
    return new ChartCollectionApi(this.context, this.sheet);
  }

  get shapes(): ShapeCollectionApi {
    return new ShapeCollectionApi(this.sheet);
  }

  get names(): SheetNamedItemCollectionApi {
    return new SheetNamedItemCollectionApi(this.context, this.sheet);
  }

  getRange(address: unknown): RangeApi {
    const written = optionalText(address, "address");
    if (written === undefined || written === "")
      return this.#at({ row: 0, column: 0, rows: sheetRows, columns: sheetColumns });
    const place = readAddress(this.context.model, this.sheet, written);
    if (place.sheet !== this.sheet) throw invalidArgument(`The address is on another sheet: ${written}`);
    return this.#at(place.area);
  }

  getRanges(address: unknown): RangeAreasApi {
    const parts = text(address, "address")
      .split(",")
      .map((one) => readAddress(this.context.model, this.sheet, one.trim()).area);
    return new RangeAreasApi(this.context, this.sheet, parts);
  }

  getRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): RangeApi {
    return this.#at({
      row: integer(row, "startRow"),
      column: integer(column, "startColumn"),
      rows: integer(rows, "rowCount"),
      columns: integer(columns, "columnCount"),
    });
  }

  getCell(row: unknown, column: unknown): RangeApi {
    return this.#at({ row: number(row, "row"), column: number(column, "column"), rows: 1, columns: 1 });
  }

  /** Of an empty sheet Excel gives A1. */
  getUsedRange(valuesOnly: unknown): RangeApi {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.#at({ row: 0, column: 0, rows: 1, columns: 1 });
  }

  getUsedRangeOrNullObject(valuesOnly: unknown): RangeApi | null {
    const used = usedArea(this.sheet, optionalFlag(valuesOnly, "valuesOnly", false));
    return used ? this.#at(used) : null;
  }

  _GetSheetById(id: unknown): WorksheetApi {
    const sheet = this.context.model.findSheet(text(id, "id"));
    if (!sheet) throw itemNotFound(`sheet ${String(id)}`);
    return new WorksheetApi(this.context, sheet);
  }

  _GetAnotherWorksheetById(id: unknown): WorksheetApi {
    return this._GetSheetById(id);
  }

  activate(): void {
    if (this.sheet.visibility !== "Visible")
      throw new HostError("InvalidOperation", "A hidden sheet cannot be activated.");
    this.context.model.activateInBatch(this.sheet);
  }

  calculate(): void {
    this.context.model.calculation.calculate();
  }

  copy(position: unknown, relativeTo: unknown): WorksheetApi {
    const where =
      position === null || position === undefined
        ? "None"
        : oneOf(position, ["None", "Before", "After", "Beginning", "End"], "positionType");
    const other = relativeTo instanceof WorksheetApi ? relativeTo.sheet : undefined;
    return new WorksheetApi(this.context, copySheet(this.context.model, this.sheet, where, other));
  }

  delete(): void {
    deleteSheet(this.context.model, this.sheet);
  }

  #at(area: AreaState): RangeApi {
    return new RangeApi(this.context, this.sheet, area);
  }
}
