import init, { initSync, Model } from "@ironcalc/wasm";
import { formatCellAddress, sheetColumns, sheetRows } from "./a1";
import type { StoredValue } from "./book-state";
import { RunningSums } from "./running-sums";

/** Calculates formulas in English A1 notation. Rows and columns count from 0. */
export interface FormulaEngine {
  /** A workbook of empty sheets, in this order. */
  open(sheetNames: readonly string[]): CalculatedBook;
}

export interface CalculatedBook {
  /** Gives a cell a value, or a formula with its leading `=`. */
  set(sheet: number, row: number, column: number, content: StoredValue | { readonly formula: string }): void;
  calculate(): void;
  /** The value of a formula that was set; `undefined` where the engine cannot calculate it. */
  value(sheet: number, row: number, column: number): StoredValue | undefined;
  /** Gives back the memory; the book must not be used afterwards. */
  close(): void;
}

let loaded: Promise<FormulaEngine> | undefined;

/**
 * The engine, loaded once per page or process. In Node its binary is read from the package; in a page bundled by
 * webpack it is an asset of the page's own folder. `binary` is for whoever has it at hand already.
 */
export function createFormulaEngine(binary?: BufferSource): Promise<FormulaEngine> {
  loaded ??= load(binary);
  return loaded;
}

async function load(binary: BufferSource | undefined): Promise<FormulaEngine> {
  const bytes = binary ?? (await readBinaryInNode());
  if (bytes) initSync({ module: bytes });
  else await init();
  return { open: (sheetNames) => new IronCalcBook(sheetNames) };
}

async function readBinaryInNode(): Promise<BufferSource | undefined> {
  if (typeof process === "undefined" || !("node" in process.versions)) return undefined;
  const { readFile } = await import(/* webpackIgnore: true */ "node:fs/promises");
  const { createRequire } = await import(/* webpackIgnore: true */ "node:module");
  return readFile(createRequire(__filename).resolve("@ironcalc/wasm/wasm_bg.wasm"));
}

const cellType = { number: 1, text: 2, logical: 4, error: 16 } as const;

/** Errors of the engine's own that Excel does not have: it could not read or calculate the formula. */
const uncalculated = new Set(["#ERROR!", "#N/IMPL!", "#NAME?"]);

class IronCalcBook implements CalculatedBook {
  readonly #model = new Model("book", "en", timeZone(), "en");
  readonly #names: readonly string[];
  readonly #probeSheet: number;
  /** The column of the probes' sheet for each column of each sheet that has formulas. */
  readonly #probeColumns = new Map<string, number>();
  /** The probes that have no column there any more, in their order on a sheet of their own. */
  readonly #otherProbes = new Map<string, number>();
  readonly #sumSheet: number;
  readonly #runningSums: RunningSums;

  constructor(sheetNames: readonly string[]) {
    const [probeName, sumName] = [freeName("probe", sheetNames), freeName("sums", sheetNames)];
    const otherProbes = freeName("probes", sheetNames);
    const names = [...sheetNames, probeName, otherProbes, sumName];
    this.#names = sheetNames;
    this.#probeSheet = sheetNames.length;
    this.#sumSheet = sheetNames.length + 2;
    this.#runningSums = new RunningSums(sumName);
    this.#model.pauseEvaluation();
    for (let sheet = 1; sheet < names.length; sheet++) this.#model.newSheet();
    // Two steps, so that a sheet's new name never meets a name that the engine itself has given another sheet.
    for (const sheet of names.keys()) this.#model.renameSheet(sheet, `${probeName}_${String(sheet)}`);
    for (const [sheet, name] of names.entries()) this.#model.renameSheet(sheet, name);
  }

  set(sheet: number, row: number, column: number, content: StoredValue | { readonly formula: string }): void {
    if (typeof content === "object" && content !== null && "formula" in content) {
      const { formula, links } = this.#runningSums.shorten(content.formula, this.#names[sheet] ?? "");
      for (const link of links)
        this.#model.setUserInput(this.#sumSheet, link.row + 1, link.column + 1, link.formula);
      this.#model.setUserInput(sheet, row + 1, column + 1, formula);
      this.#probe(sheet, row, column);
    } else if (content === null)
      this.#model.rangeClearContents(sheet, row + 1, column + 1, row + 1, column + 1);
    else this.#model.setUserInput(sheet, row + 1, column + 1, inputOf(content));
  }

  calculate(): void {
    this.#model.evaluate();
  }

  value(sheet: number, row: number, column: number): StoredValue | undefined {
    const text = this.#model.getFormattedCellValue(sheet, row + 1, column + 1);
    switch (this.#model.getCellType(sheet, row + 1, column + 1)) {
      case cellType.number:
        return this.#exactNumber(sheet, row, column);
      case cellType.logical:
        return text === "TRUE";
      case cellType.error:
        if (text === "#CIRC!") return 0;
        return uncalculated.has(text) ? undefined : { error: text };
      default:
        return text;
    }
  }

  close(): void {
    this.#model.free();
  }

  /**
   * The engine shows a number only through its format, rounded; joined to a text it is written out in full. So each
   * formula has a cell beside it, on a sheet of its own, that joins it to nothing.
   */
  #probe(sheet: number, row: number, column: number): void {
    const name = (this.#names[sheet] ?? "").replaceAll("'", "''");
    const probe = `='${name}'!${formatCellAddress(row, column)}&""`;
    const at = this.#probeOf(sheet, row, column);
    this.#model.setUserInput(at.sheet, at.row + 1, at.column + 1, probe);
  }

  #exactNumber(sheet: number, row: number, column: number): number {
    const at = this.#probeOf(sheet, row, column);
    return Number(this.#model.getFormattedCellValue(at.sheet, at.row + 1, at.column + 1));
  }

  /**
   * In the formula's own row, in a column that all of its column share: the engine keeps a sheet's formulas as they are seen from
   * their cells, and looks for each new one among all that differ. Seen so, the probes of a column are one.
   */
  #probeOf(sheet: number, row: number, column: number): { sheet: number; row: number; column: number } {
    const probeColumn = numberOf(`${String(sheet)}:${String(column)}`, this.#probeColumns);
    if (probeColumn < sheetColumns) return { sheet: this.#probeSheet, row, column: probeColumn };
    const index = numberOf(`${String(sheet)}:${String(row)}:${String(column)}`, this.#otherProbes);
    return {
      sheet: this.#probeSheet + 1,
      row: index % sheetRows,
      column: Math.floor(index / sheetRows),
    };
  }
}

/** The number of a key, from 0 in the order in which they came. */
function numberOf(key: string, numbers: Map<string, number>): number {
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  return number;
}

/** A name for a sheet of the engine's own. */
function freeName(wanted: string, taken: readonly string[]): string {
  let name = wanted;
  while (taken.some((one) => one.toLowerCase() === name)) name += "_";
  return name;
}

/** TODAY() is the day here, not in Greenwich. */
function timeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
}

function inputOf(value: number | string | boolean | { readonly error: string }): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  // The apostrophe keeps a text a text, whatever it looks like.
  return typeof value === "string" ? `'${value}` : value.error;
}
