import { flag, optionalFlag, optionalText, text } from "../../protocol/argument";
import type { ApiObject } from "../../protocol/api-object";
import { apiName, identity } from "../../protocol/api-object";
import { invalidArgument } from "../../protocol/host-error";
import { intersection } from "../area";
import type { KeptRange } from "../kept-references";
import { mergesIn } from "../merged-cells";
import { requireAllowed } from "../protection";
import { columnLeft, rowTop } from "../sheet-metrics";
import { readCellProperties, writeCellProperties } from "./cell-properties";
import { clearRange } from "./clear-range";
import { ConditionalFormatCollectionApi } from "./conditional-format";
import { DataValidationApi } from "./data-validation";
import { readLineProperties } from "./line-properties";
import { mergeRange, unmergeRange } from "./merge-range";
import { formatAddress } from "./range-address";
import { RangeAreasApi } from "./range-areas";
import { RangeFormatApi } from "./range-format";
import { RangeNavigation } from "./range-navigation";
import { writeNumberFormats } from "./range-number-format";
import {
  formulaOf,
  numberFormatOf,
  readCells,
  textReader,
  valueOf,
  valueTypeOf,
  writeContents,
} from "./range-values";
import { deleteCells, insertCells } from "./shift-range";
import { specialCells } from "./special-cells";

/** A rectangle of cells on one sheet. */
export class RangeApi extends RangeNavigation implements KeptRange {
  readonly [apiName] = "Range";
  isGone = false;
  #referenceId: string | undefined;

  override [identity](): Readonly<Record<string, string>> {
    return this.#referenceId === undefined ? {} : { _ReferenceId: this.#referenceId };
  }

  _KeepReference(): void {
    this.#referenceId ??= this.model.references.keep(this);
  }

  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows === this.area.rows && columns === this.area.columns) return;
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }

  get address(): string {
    return formatAddress(this);
  }

  get rowIndex(): number {
    return this.area.row;
  }

  get columnIndex(): number {
    return this.area.column;
  }

  get rowCount(): number {
    return this.area.rows;
  }

  get columnCount(): number {
    return this.area.columns;
  }

  get left(): number {
    return columnLeft(this.sheet, this.area.column);
  }

  get top(): number {
    return rowTop(this.sheet, this.area.row);
  }

  get width(): number {
    return columnLeft(this.sheet, this.area.column + this.area.columns) - this.left;
  }

  get height(): number {
    return rowTop(this.sheet, this.area.row + this.area.rows) - this.top;
  }

  get values(): unknown {
    this.model.settle();
    return readCells(this, valueOf);
  }

  set values(written: unknown) {
    writeContents(this.model, this, written);
  }

  get formulas(): unknown {
    this.model.settle();
    return readCells(this, formulaOf);
  }

  set formulas(written: unknown) {
    writeContents(this.model, this, written);
  }

  get valueTypes(): unknown {
    this.model.settle();
    return readCells(this, valueTypeOf);
  }

  get text(): unknown {
    this.model.settle();
    return readCells(this, textReader(this.model.state.date1904));
  }

  get numberFormat(): unknown {
    return readCells(this, numberFormatOf);
  }

  set numberFormat(written: unknown) {
    writeNumberFormats(this, written);
  }

  get rowHidden(): boolean | null {
    return uniform(this.area.row, this.area.rows, (row) => this.sheet.hiddenRows.has(row));
  }

  set rowHidden(written: unknown) {
    requireAllowed(this.sheet, "allowFormatRows");
    setHidden(this.sheet.hiddenRows, this.area.row, this.area.rows, flag(written, "rowHidden"));
  }

  get columnHidden(): boolean | null {
    return uniform(this.area.column, this.area.columns, (column) => this.sheet.hiddenColumns.has(column));
  }

  set columnHidden(written: unknown) {
    requireAllowed(this.sheet, "allowFormatColumns");
    setHidden(this.sheet.hiddenColumns, this.area.column, this.area.columns, flag(written, "columnHidden"));
  }

  get hidden(): boolean | null {
    if (this.rowHidden === true || this.columnHidden === true) return true;
    return this.rowHidden === null || this.columnHidden === null ? null : false;
  }

  get worksheet(): ApiObject {
    return this.context.make.worksheet(this.sheet);
  }

  get format(): RangeFormatApi {
    return new RangeFormatApi(this);
  }

  get conditionalFormats(): ConditionalFormatCollectionApi {
    return new ConditionalFormatCollectionApi(this.context, this);
  }

  get dataValidation(): DataValidationApi {
    return new DataValidationApi(this.context, this);
  }

  /** Merged areas that begin within the range; one that begins outside is missed, as in Excel. */
  getMergedAreasOrNullObject(): RangeAreasApi | null {
    const merges = mergesIn(this.sheet, this.area).filter((merge) =>
      intersection(this.area, { ...merge, rows: 1, columns: 1 }),
    );
    return merges.length === 0 ? null : new RangeAreasApi(this.context, this.sheet, merges);
  }

  getSpecialCellsOrNullObject(cellType: unknown, valueType: unknown): RangeAreasApi | null {
    const areas = specialCells(this.model, this, cellType, valueType);
    return areas.length === 0 ? null : new RangeAreasApi(this.context, this.sheet, areas);
  }

  getCellProperties(wanted: unknown): unknown {
    return readCellProperties(this.model, this, wanted);
  }

  setCellProperties(written: unknown): void {
    writeCellProperties(this.model, this, written);
  }

  getRowProperties(wanted: unknown): unknown {
    return readLineProperties(this.model, this, "row", wanted);
  }

  getColumnProperties(wanted: unknown): unknown {
    return readLineProperties(this.model, this, "column", wanted);
  }

  merge(across: unknown): void {
    mergeRange(this.model, this, optionalFlag(across, "across", false));
  }

  unmerge(): void {
    unmergeRange(this);
  }

  clear(applyTo: unknown): void {
    clearRange(this.model, this, optionalText(applyTo, "applyTo") ?? "All");
  }

  insert(shift: unknown): ApiObject {
    const { area } = this;
    insertCells(this.model, this, text(shift, "shift"));
    return this.context.make.range(this.sheet, area);
  }

  delete(shift: unknown): void {
    deleteCells(this.model, this, text(shift, "shift"));
  }

  select(): void {
    this.model.requireShown(this.sheet);
    this.model.select(this.sheet, [this.area]);
  }

  calculate(): void {
    this.model.calculation.calculate();
  }
}

/** The one answer that all lines give, null where they differ. */
function uniform(start: number, count: number, read: (index: number) => boolean): boolean | null {
  const first = read(start);
  for (let index = start + 1; index < start + count; index++) if (read(index) !== first) return null;
  return first;
}

function setHidden(hidden: Set<number>, start: number, count: number, hide: boolean): void {
  for (let index = start; index < start + count; index++) {
    if (hide) hidden.add(index);
    else hidden.delete(index);
  }
}
