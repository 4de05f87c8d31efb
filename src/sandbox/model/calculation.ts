import type { AreaState, BookState, CellState, SheetState, StoredValue } from "./book-state";
import { parseAreaAddress, splitSheet } from "./a1";
import { holdsArea, holdsCell, intersection } from "./area";
import { tokenizeFormula } from "./formula/formula-tokens";
import { withoutStructuredReferences } from "./formula/structured-references";
import type { CalculatedBook, FormulaEngine } from "./formula-engine";
import { cellAt, eachCell } from "./sheet-cells";

/** Functions that reach cells which the formula's text does not name. */
const farReaching = /\b(?:INDIRECT|OFFSET)\s*\(/i;

const wholeSheet: AreaState = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };

/**
 * Keeps the formulas' values up to date. What a file or an earlier calculation left in a cell stays until the engine's
 * own result for it changes; where the engine cannot calculate a formula, others see its last value.
 */
export class Calculation {
  readonly #book: BookState;
  readonly #engine: FormulaEngine;
  #calculated: CalculatedBook | undefined;
  #loaded = new Map<SheetState, AreaState[]>();
  #formulas = new Map<SheetState, Map<number, Set<number>>>();
  /** The engine's last result of a formula, kept with the cell so that it moves with it. */
  readonly #results = new WeakMap<CellState, { readonly value: StoredValue | undefined }>();
  /** Formulas that somebody has just written: they take the engine's value, whatever stood there. */
  #fresh = new Set<CellState>();
  #dirty = false;

  constructor(book: BookState, engine: FormulaEngine) {
    this.#book = book;
    this.#engine = engine;
  }

  /** To be called before content changes for the first time, so that a change can be told from what was before. */
  prepare(): void {
    if (!this.#calculated) this.#open();
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
   * the engine starts anew from the changed workbook.
   */
  structureWillChange(): void {
    this.prepare();
    this.calculate();
    this.#calculated?.close();
    this.#calculated = undefined;
    this.#dirty = true;
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

  #open(): void {
    this.#calculated = this.#engine.open(this.#book.sheets.map((sheet) => sheet.name));
    this.#loaded = new Map();
    this.#formulas = new Map();
    for (const name of this.#book.names) {
      const at = this.#book.sheets[0];
      if (at) this.#calculated.define(name.name, withoutStructuredReferences(name.formula, this.#book, { sheet: at, row: 0, column: 0 }));
      this.#loadReferences(name.formula, this.#book.sheets[0]);
    }
    const known: CellState[] = [];
    for (const sheet of this.#book.sheets) {
      eachCell(sheet, wholeSheet, (row, column, cell) => {
        if (cell.formula === undefined) return;
        this.#setFormula(sheet, row, column, cell.formula);
        known.push(cell);
      });
    }
    if (known.length === 0) return;
    this.#calculated.calculate();
    if (this.#standInForUnknown()) this.#calculated.calculate();
    this.#rememberResults();
  }

  /** Gives the engine the last value of whatever it cannot calculate. Returns whether there was any. */
  #standInForUnknown(): boolean {
    let any = false;
    this.#eachFormula((sheet, index, row, column, cell) => {
      if (this.#calculated?.value(index, row, column) !== undefined || cell.value === null || this.#fresh.has(cell)) return;
      this.#results.set(cell, { value: undefined });
      this.#calculated?.set(index, row, column, cell.value);
      this.#formulas.get(sheet)?.get(row)?.delete(column);
      any = true;
    });
    return any;
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

  #eachFormula(visit: (sheet: SheetState, index: number, row: number, column: number, cell: CellState) => void): void {
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
    const plain = withoutStructuredReferences(formula, this.#book, { sheet, row, column });
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
      const sheet = name === undefined ? home : this.#book.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
      const area = parseAreaAddress(token.address);
      if (sheet && area) this.#load(sheet, area);
    }
  }

  #load(sheet: SheetState, area: AreaState): void {
    const loaded = this.#loaded.get(sheet) ?? [];
    if (loaded.some((one) => holdsArea(one, area))) return;
    const overlapping = loaded.filter((one) => intersection(one, area));
    this.#loaded.set(sheet, [...loaded.filter((one) => !holdsArea(area, one)), area]);
    eachCell(sheet, area, (row, column, cell) => {
      if (cell.formula !== undefined || cell.value === null) return;
      if (overlapping.some((one) => holdsCell(one, row, column))) return;
      this.#set(sheet, row, column, cell.value);
    });
  }

  #isLoaded(sheet: SheetState, row: number, column: number): boolean {
    return this.#loaded.get(sheet)?.some((area) => holdsCell(area, row, column)) ?? false;
  }

  #set(sheet: SheetState, row: number, column: number, value: StoredValue): void {
    this.#calculated?.set(this.#book.sheets.indexOf(sheet), row, column, value);
  }
}

function sameValue(one: StoredValue | undefined, other: StoredValue | undefined): boolean {
  if (typeof one === "object" && typeof other === "object") return one?.error === other?.error;
  return one === other;
}
