import type { AreaState, BookState, CellState, SheetState, StoredValue } from "./book-state";
import { parseAreaAddress, sheetColumns, sheetRows, splitSheet } from "./a1";
import { holdsCell } from "./area";
import { LoadedCells } from "./loaded-cells";
import { tokenizeFormula } from "./formula/formula-tokens";
import { engineFormula } from "./engine-formula";
import type { CalculatedBook, FormulaEngine } from "./formula-engine";
import { cellAt, eachCell } from "./sheet-cells";

/** Functions that reach cells which the formula's text does not name. */
const farReaching = /\b(?:INDIRECT|OFFSET)\s*\(/i;

const wholeSheet: AreaState = { row: 0, column: 0, rows: sheetRows, columns: sheetColumns };

/** The last column of a sheet, where formulas are tried. */
const trialColumn = 16_383;

/**
 * Keeps the formulas' values up to date. What a file or an earlier calculation left in a cell stays until the engine's
 * own result for it changes; where the engine cannot calculate a formula, others see its last value.
 */
export class Calculation {
  readonly #book: BookState;
  readonly #engine: FormulaEngine;
  #calculated: CalculatedBook | undefined;
  #loaded = new Map<SheetState, LoadedCells>();
  #formulas = new Map<SheetState, Map<number, Set<number>>>();
  /** The engine's last result of a formula, kept with the cell so that it moves with it. */
  readonly #results = new WeakMap<CellState, { readonly value: StoredValue | undefined }>();
  /** Formulas that somebody has just written: they take the engine's value, whatever was there. */
  #fresh = new Set<CellState>();
  /** Array formulas and what they fill, as files hold them. */
  #arrays = new Map<SheetState, AreaState[]>();
  /** Formulas that the engine cannot calculate, and so does not hold. */
  #unknown = new Set<CellState>();
  #hasResults = false;
  #dirty = false;

  constructor(book: BookState, engine: FormulaEngine) {
    this.#book = book;
    this.#engine = engine;
  }

  /** To be called before content changes for the first time, so that a change can be told from what was before. */
  prepare(): void {
    if (!this.#hasResults) this.#open();
  }

  /** True where the cell is filled by an array formula that it does not hold itself: Excel lets no part of it be changed. */
  isFilledByArray(sheet: SheetState, row: number, column: number): boolean {
    return (this.#arrays.get(sheet) ?? []).some(
      (area) => holdsCell(area, row, column) && (area.row !== row || area.column !== column),
    );
  }

  /** A cell's content has changed. */
  cellChanged(sheet: SheetState, row: number, column: number): void {
    const cell = cellAt(sheet, row, column);
    const wasFormula = this.#forget(sheet, row, column);
    if (cell?.formula !== undefined) {
      this.#fresh.add(cell);
      this.#setFormula(sheet, row, column, cell.formula);
    } else if (wasFormula || this.#isLoaded(sheet, row, column)) {
      this.#set(sheet, row, column, cell?.value ?? null);
    } else return;
    this.#dirty = true;
  }

  /**
   * Sheets, names, tables or the places of cells are about to change. What is pending is calculated first; afterwards
   * the engine starts anew from the changed workbook: once for all such changes in a row, as a value is told from the last
   * one that was calculated.
   */
  structureWillChange(): void {
    if (this.#hasResults && this.#calculated === undefined) return;
    this.prepare();
    this.calculate();
    this.#calculated?.close();
    this.#calculated = undefined;
    this.#dirty = true;
  }

  /** A defined name is about to come, to go or to mean something else: that concerns nothing where no formula has it. */
  nameWillChange(name: string): void {
    if (!this.#calculated || this.#isNamed(name.toLowerCase())) this.structureWillChange();
  }

  #isNamed(name: string): boolean {
    const has = (formula: string | undefined): boolean => formula?.toLowerCase().includes(name) === true;
    const names = [this.#book, ...this.#book.sheets].flatMap((scope) => scope.names ?? []);
    if (names.some(({ formula }) => has(formula)) || [...this.#unknown].some(({ formula }) => has(formula)))
      return true;
    let isNamed = false;
    this.#eachFormula((_sheet, _index, _row, _column, cell) => {
      isNamed ||= has(cell.formula);
    });
    return isNamed;
  }

  /** Formula cells that were written while the engine was closed, as when rows are moved with their formulas. */
  formulaWritten(cell: CellState): void {
    this.#fresh.add(cell);
  }

  /** Brings every formula up to date; returns whether a value has changed. */
  calculate(): boolean {
    if (!this.#dirty) return false;
    this.#dirty = false;
    if (this.#calculated) this.#calculated.calculate();
    else this.#open();
    return this.#takeOver();
  }

  /** Every formula takes the engine's result, whatever was there; what it cannot calculate keeps its last value. */
  calculateAll(): void {
    this.prepare();
    this.calculate();
    this.#calculated?.calculate();
    this.#eachFormula((_sheet, index, row, column, cell) => {
      const value = this.#calculated?.value(index, row, column);
      if (value === undefined) return;
      this.#results.set(cell, { value });
      cell.value = value;
    });
  }

  #open(): void {
    this.#hasResults = true;
    this.#calculated = this.#engine.open(this.#book.sheets.map((sheet) => sheet.name));
    this.#loaded = new Map();
    this.#formulas = new Map();
    this.#arrays = new Map();
    this.#unknown = new Set();
    const known: CellState[] = [];
    for (const sheet of this.#book.sheets) {
      eachCell(sheet, wholeSheet, (row, column, cell) => {
        if (cell.formula === undefined) return;
        this.#setFormula(sheet, row, column, cell.formula);
        if (cell.array) this.#arrays.set(sheet, [...(this.#arrays.get(sheet) ?? []), cell.array.area]);
        known.push(cell);
      });
    }
    if (known.length === 0) return;
    this.#calculated.calculate();
    if (this.#standInForUnknown()) this.#calculated.calculate();
    this.#rememberResults();
  }

  /**
   * Gives the engine the last value of whatever it cannot calculate. What fails only because it refers to such cells
   * gets its formula back. Returns whether there was any.
   */
  #standInForUnknown(): boolean {
    const failed: {
      sheet: SheetState;
      index: number;
      row: number;
      column: number;
      cell: CellState;
      value: StoredValue;
    }[] = [];
    this.#eachFormula((sheet, index, row, column, cell) => {
      const { value } = cell;
      if (
        value === null ||
        this.#fresh.has(cell) ||
        this.#calculated?.value(index, row, column) !== undefined
      )
        return;
      failed.push({ sheet, index, row, column, cell, value });
    });
    for (const { index, row, column, value } of failed) this.#calculated?.set(index, row, column, value);
    const known = this.#calculableAlone(failed);
    for (const one of failed) {
      const { sheet, index, row, column, cell } = one;
      if (known.has(one))
        this.#calculated?.set(index, row, column, {
          formula: this.#plain(sheet, row, column, cell.formula ?? ""),
        });
      else {
        this.#results.set(cell, { value: undefined });
        this.#unknown.add(cell);
        this.#formulas.get(sheet)?.get(row)?.delete(column);
      }
    }
    return failed.length > 0;
  }

  /** Tries formulas in the last column of their sheets, while their own cells hold their last values. */
  #calculableAlone<
    Place extends { sheet: SheetState; index: number; row: number; column: number; cell: CellState },
  >(places: readonly Place[]): Set<Place> {
    for (const [trial, { sheet, index, row, column, cell }] of places.entries()) {
      this.#calculated?.set(index, trial, trialColumn, {
        formula: this.#plain(sheet, row, column, cell.formula ?? ""),
      });
    }
    this.#calculated?.calculate();
    const known = places.filter(
      ({ index }, trial) => this.#calculated?.value(index, trial, trialColumn) !== undefined,
    );
    for (const [trial, { index }] of places.entries()) this.#calculated?.set(index, trial, trialColumn, null);
    return new Set(known);
  }

  #plain(sheet: SheetState, row: number, column: number, formula: string): string {
    return engineFormula(formula, this.#book, { sheet, row, column });
  }

  #rememberResults(): void {
    this.#eachFormula((_sheet, index, row, column, cell) => {
      if (this.#fresh.has(cell) || this.#results.has(cell)) return;
      this.#results.set(cell, { value: this.#calculated?.value(index, row, column) });
    });
  }

  #takeOver(): boolean {
    let changed = false;
    this.#eachFormula((_sheet, index, row, column, cell) => {
      const value = this.#calculated?.value(index, row, column);
      const before = this.#results.get(cell);
      this.#results.set(cell, { value });
      if (!this.#fresh.has(cell) && before && sameValue(before.value, value)) return;
      if (value === undefined && !this.#fresh.has(cell) && before?.value === undefined) return;
      const shown = value ?? { error: "#NAME?" };
      changed ||= !sameValue(cell.value, shown);
      cell.value = shown;
    });
    this.#fresh = new Set();
    return changed;
  }

  #eachFormula(
    visit: (sheet: SheetState, index: number, row: number, column: number, cell: CellState) => void,
  ): void {
    for (const [index, sheet] of this.#book.sheets.entries()) {
      for (const [row, columns] of this.#formulas.get(sheet) ?? []) {
        for (const column of columns) {
          const cell = cellAt(sheet, row, column);
          if (cell) visit(sheet, index, row, column, cell);
        }
      }
    }
  }

  #setFormula(sheet: SheetState, row: number, column: number, formula: string): void {
    const rows = this.#formulas.get(sheet) ?? new Map<number, Set<number>>();
    this.#formulas.set(sheet, rows);
    const columns = rows.get(row) ?? new Set();
    rows.set(row, columns);
    columns.add(column);
    const plain = this.#plain(sheet, row, column, formula);
    this.#loadReferences(plain, sheet);
    this.#calculated?.set(this.#book.sheets.indexOf(sheet), row, column, { formula: plain });
  }

  #forget(sheet: SheetState, row: number, column: number): boolean {
    return this.#formulas.get(sheet)?.get(row)?.delete(column) ?? false;
  }

  /** Gives the engine the cells that a formula refers to; the others it never sees. */
  #loadReferences(formula: string, home: SheetState | undefined): void {
    if (farReaching.test(formula)) for (const sheet of this.#book.sheets) this.#load(sheet, wholeSheet);
    for (const token of tokenizeFormula(formula)) {
      if (token.kind !== "reference") continue;
      const name = splitSheet(token.text).sheet;
      const sheet =
        name === undefined
          ? home
          : this.#book.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
      const area = parseAreaAddress(token.address);
      if (sheet && area) this.#load(sheet, area);
    }
  }

  #load(sheet: SheetState, area: AreaState): void {
    const loaded = this.#loaded.get(sheet) ?? new LoadedCells();
    this.#loaded.set(sheet, loaded);
    const index = this.#book.sheets.indexOf(sheet);
    for (const added of loaded.add(area)) {
      eachCell(sheet, added, (row, column, cell) => {
        if (cell.formula === undefined && cell.value !== null)
          this.#calculated?.set(index, row, column, cell.value);
      });
    }
  }

  #isLoaded(sheet: SheetState, row: number, column: number): boolean {
    return this.#loaded.get(sheet)?.has(row, column) ?? false;
  }

  #set(sheet: SheetState, row: number, column: number, value: StoredValue): void {
    this.#calculated?.set(this.#book.sheets.indexOf(sheet), row, column, value);
  }
}

function sameValue(one: StoredValue | undefined, other: StoredValue | undefined): boolean {
  if (typeof one === "object" && typeof other === "object") return one?.error === other?.error;
  return one === other;
}
