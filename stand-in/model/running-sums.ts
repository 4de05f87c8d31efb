import {
  formatCellAddress,
  isWholeColumns,
  parseAreaAddress,
  quoteSheet,
  sheetColumns,
  splitSheet,
} from "./a1";
import type { AreaState } from "./book-state";
import { tokenizeFormula, type FormulaToken } from "./formula/formula-tokens";

/** A sum that grows over fewer rows than this is added up each time. */
const LINK_ROWS = 128;

/** A cell of the helping sheet. */
interface Link {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** A formula as the engine gets it, and the cells of the helping sheet that have to be there besides. */
interface ShortenedFormula {
  readonly formula: string;
  readonly links: readonly Link[];
}

/** The links of the sums that begin at one place. */
interface Chain {
  /** The column of the helping sheet in which they stand, from its first row on. */
  readonly column: number;
  length: number;
}

/**
 * Makes sums that begin at the same cell share what they have in common. A column of `SUM(A$1:A1)`, `SUM(A$1:A2)` …
 * reads a number of cells that grows with the square of its rows; here each takes the sum of its first rows from a chain
 * of cells on a sheet of its own, of which every link adds 128 rows to the one before. The numbers are added in
 * the order in which `SUM` adds them, so the result is the same to the last bit, and errors, texts and blanks count as in `SUM`.
 *
 * A chain begins with the second sum of its place and grows by a link with each, so a sum that stands alone stays as it is.
 */
export class RunningSums {
  readonly #helpingSheet: string;
  readonly #seen = new Set<string>();
  readonly #chains = new Map<string, Chain>();

  constructor(helpingSheet: string) {
    this.#helpingSheet = helpingSheet;
  }

  /** `formula` is in plain A1 notation and stands on the sheet `home`. */
  shorten(formula: string, home: string): ShortenedFormula {
    if (!/\bSUM\(/i.test(formula)) return { formula, links: [] };
    const tokens = tokenizeFormula(formula);
    const links: Link[] = [];
    const texts = tokens.map((token, index) => {
      if (token.kind !== "reference" || !isWholeArgumentOfSum(tokens, index)) return token.text;
      const area = parseAreaAddress(token.address);
      // The engine knows by itself how far a whole column is filled.
      if (!area || area.rows <= LINK_ROWS || isWholeColumns(area)) return token.text;
      const sheet = splitSheet(token.text).sheet ?? home;
      const chain = this.#chainOf(sheet, area);
      return chain ? this.#inTwo(sheet, area, chain, links) : token.text;
    });
    return { formula: texts.join(""), links };
  }

  #chainOf(sheet: string, { row, column, columns }: AreaState): Chain | undefined {
    const place = JSON.stringify([sheet.toLowerCase(), row, column, columns]);
    const known = this.#chains.get(place);
    if (known) return known;
    const isFirst = !this.#seen.has(place);
    this.#seen.add(place);
    if (isFirst || this.#chains.size === sheetColumns) return undefined;
    const chain = { column: this.#chains.size, length: 0 };
    this.#chains.set(place, chain);
    return chain;
  }

  /** The sum of the first rows as far as the chain goes, and the rows that are left, as two arguments. */
  #inTwo(sheet: string, area: AreaState, chain: Chain, added: Link[]): string {
    const rows = (from: number, to: number): string => {
      const [first, last] = [area.row + from, area.row + to - 1];
      const lastColumn = area.column + area.columns - 1;
      return `${quoteSheet(sheet)}!${formatCellAddress(first, area.column)}:${formatCellAddress(last, lastColumn)}`;
    };
    const link = (row: number): string =>
      `${quoteSheet(this.#helpingSheet)}!${formatCellAddress(row, chain.column)}`;
    const most = Math.floor((area.rows - 1) / LINK_ROWS);
    if (chain.length < most) {
      const row = chain.length;
      const before = row === 0 ? "" : `${link(row - 1)},`;
      const formula = `=SUM(${before}${rows(row * LINK_ROWS, (row + 1) * LINK_ROWS)})`;
      added.push({ row, column: chain.column, formula });
      chain.length += 1;
    }
    const used = Math.min(chain.length, most);
    return `${link(used - 1)},${rows(used * LINK_ROWS, area.rows)}`;
  }
}

/** True for a reference that is an argument of SUM by itself: `SUM(A1:A9,…)`, not `SUM(A1:A9*2)` or `SUM(A1:INDEX(…))`. */
function isWholeArgumentOfSum(tokens: readonly FormulaToken[], index: number): boolean {
  const [name, bracket] = [tokens[index - 2], tokens[index - 1]];
  const next = tokens[index + 1]?.text;
  return (
    name?.kind === "function" &&
    name.text.toUpperCase() === "SUM" &&
    bracket?.text === "(" &&
    (next === ")" || next === ",")
  );
}
