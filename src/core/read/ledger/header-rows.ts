import type { Area } from "../../values/workbook/cell-address";
import { valueAt, type SheetSnapshot } from "../../values/workbook/snapshot";
import { ROWS_OF_A_STEP } from "./records";
import { bestMatch, isKnownHeading, isLedger, type HeaderMatch } from "./match-headers";

/** Headings of ledgers are short; a longer text is not looked up. */
const LONGEST_HEADING = 24;

/** A row of headings on a sheet, from its first to its last cell. */
export interface HeaderRow {
  readonly row: number;
  /** Rows that the headings take, more than one where they are merged downwards. */
  readonly height: number;
  readonly column: number;
  readonly headings: readonly string[];
  readonly match: HeaderMatch;
}

/** A heading's text, also in the lower rows of a heading that is merged downwards. */
function headingAt(sheet: SheetSnapshot, row: number, column: number): string {
  const above = sheet.merges.find(
    (merge) =>
      merge.column === column && merge.columns === 1 && merge.row < row && row < merge.row + merge.rows,
  );
  const value = valueAt(sheet, above?.row ?? row, column);
  return typeof value === "string" ? value.trim() : "";
}

/** Rows in which at least two cells are headings of ledgers. */
function isCandidate(sheet: SheetSnapshot, row: number, known: Map<string, boolean>): boolean {
  let headings = 0;
  for (const value of sheet.values[row - sheet.used.row] ?? []) {
    if (typeof value !== "string" || value.length > LONGEST_HEADING) continue;
    let isKnown = known.get(value);
    if (isKnown === undefined) known.set(value, (isKnown = isKnownHeading(value)));
    if (isKnown && ++headings === 2) return true;
  }
  return false;
}

/** Stretches of neighbouring headings; two ledgers side by side have a blank column between them. */
export function stretches(sheet: SheetSnapshot, row: number): { first: number; last: number }[] {
  const found: { first: number; last: number }[] = [];
  const end = sheet.used.column + sheet.used.columns;
  for (let column = sheet.used.column; column < end; column += 1) {
    const covered = sheet.merges.some(
      (merge) => merge.row === row && merge.column < column && column < merge.column + merge.columns,
    );
    if (headingAt(sheet, row, column) === "" && !covered) continue;
    const previous = found.at(-1);
    if (previous?.last === column - 1) previous.last = column;
    else found.push({ first: column, last: column });
  }
  return found;
}

/**
 * Headings of which some have parts beneath them (参加者 over 男, 女, 計): a part's own name, with the whole's before it where another
 * column is called so too.
 */
function withParts(
  tops: readonly string[],
  partAt: (index: number) => { readonly whole: string; readonly part: string } | undefined,
): string[] {
  const parts = tops.map((_, index) => partAt(index));
  const names = tops.map((top, index) => parts[index]?.part ?? top);
  return names.map((name, index) => {
    const part = parts[index];
    return part && names.filter((other) => other === name).length > 1 ? part.whole + name : name;
  });
}

/** The headings of a stretch of a row, with the ledger that they fit best. */
export function headerRow(
  sheet: SheetSnapshot,
  row: number,
  first: number,
  last: number,
  nameHint: string,
): HeaderRow {
  const merges = sheet.merges.filter(
    (merge) => merge.row === row && merge.column >= first && merge.column <= last,
  );
  const height = merges.reduce((most, merge) => Math.max(most, merge.rows), 1);
  const tops: string[] = [];
  for (let column = first; column <= last; column += 1) tops.push(headingAt(sheet, row, column));
  const headings = withParts(tops, (index) => {
    const above = merges.find(
      ({ column, columns }) => column <= first + index && first + index < column + columns,
    );
    if (!above || above.columns === 1 || above.rows === height) return undefined;
    const part = headingAt(sheet, row + height - 1, first + index);
    return part === "" ? undefined : { whole: headingAt(sheet, row, above.column), part };
  });
  return { row, height, column: first, headings, match: bestMatch(headings, nameHint) };
}

/**
 * The headings of one row: those of each ledger where several are side by side, else of the row as a whole, whose
 * headings may have a blank one between them.
 */
function headersOf(sheet: SheetSnapshot, row: number): HeaderRow[] {
  const parts = stretches(sheet, row);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return [];
  const separate = parts.map((part) => headerRow(sheet, row, part.first, part.last, sheet.name));
  const whole = headerRow(sheet, row, first.first, last.last, sheet.name);
  const ledgers = separate.filter(({ match }) => isLedger(match));
  if (ledgers.length > 1) return ledgers;
  const [single] = ledgers;
  return single && single.match.score >= whole.match.score ? [single] : [whole];
}

/**
 * Rows of headings on a sheet that could be a ledger's, from the top. Within a table of records only a row that follows
 * a blank one is looked at, so that a hundred thousand names are not each taken for a heading.
 */
export function* findHeaderRows(
  sheet: SheetSnapshot,
  taken: readonly Area[],
): Generator<undefined, HeaderRow[]> {
  const known = new Map<string, boolean>();
  const found: HeaderRow[] = [];
  let afterBlank = true;
  let inRecords = false;
  const end = sheet.used.row + sheet.used.rows;
  for (let row = sheet.used.row; row < end; row += 1) {
    if ((row - sheet.used.row) % ROWS_OF_A_STEP === ROWS_OF_A_STEP - 1) yield;
    const cells = sheet.values[row - sheet.used.row] ?? [];
    const blank = cells.every((value) => value === null || value === "");
    if (blank) {
      afterBlank = true;
      continue;
    }
    const isTaken = taken.some((area) => row >= area.row && row < area.row + area.rows);
    if (!isTaken && (!inRecords || afterBlank) && isCandidate(sheet, row, known)) {
      const headers = headersOf(sheet, row);
      found.push(...headers);
      if (headers.some(({ match }) => isLedger(match))) inRecords = true;
    }
    afterBlank = false;
  }
  return found;
}
