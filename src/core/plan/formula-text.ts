import { parseArea, parseReference, type Area, type RangeAddress } from "../values/workbook/cell-address";

/** What a cell shows where there is no rate: text, so that it is never taken for 0 %. */
export const NO_RATE = '"－"';

// So that nonsense is read in one pass: words are looked for from their beginning only, and a name in quotes has a most length,
// over that of a path (260 characters) and a sheet (31).

/** String literals and quoted sheet names stay apart from the rest of a formula, in which case and spaces mean nothing. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|''){1,400}'!|[^"']+|'+|"/g;

/** A quoted sheet name that needs no quotes, as Excel gives it back. */
const PLAIN_SHEET = /^'[\p{L}_][\p{L}\p{N}_.]*'!$/u;

/** `表[[#This Row],[目標]]` and `表[@[目標]]` as Excel also writes them: `[@目標]`. */
const THIS_ROW = /(?<![^\s(),:=+\-*/<>&^"[\]])[^\s(),:=+\-*/<>&^"[\]]*\[\[#THISROW\],\[([^[\]]*)\]\]/g;
const BRACKETED_COLUMN = /(?<![^\s(),:=+\-*/<>&^"[\]])[^\s(),:=+\-*/<>&^"[\]]*\[@\[([^[\]]*)\]\]/g;
const PREFIXED_COLUMN = /(?<![^\s(),:=+\-*/<>&^"[\]])[^\s(),:=+\-*/<>&^"[\]]+\[@/g;

/**
 * A formula as it is compared: two that mean the same have the same text, however Excel spells them back (quotes around
 * sheet names, `$`, spaces, case, the ways to write a table's own row). String literals are kept as they are.
 */
export function canonicalFormula(formula: string): string {
  return (formula.match(PARTS) ?? []).map(canonicalPart).join("");
}

function canonicalPart(part: string): string {
  if (part.startsWith('"')) return part;
  if (part.startsWith("'")) return PLAIN_SHEET.test(part) ? part.slice(1, -2) + "!" : part;
  const bare = part.replace(/[\s$]/g, "").toUpperCase();
  if (!bare.includes("[")) return bare;
  return bare.replace(THIS_ROW, "[@$1]").replace(BRACKETED_COLUMN, "[@$1]").replace(PREFIXED_COLUMN, "[@");
}

/**
 * Whether two formulas mean the same; see `canonicalFormula`.
 * @example
 * sameFormula("=C7/C6", "=C7 / C6"); // true
 * sameFormula("=C7/C6", "=C6/C7"); // false
 */
export function sameFormula(one: string, other: string): boolean {
  return one === other || canonicalFormula(one) === canonicalFormula(other);
}

// A sheet's name is looked for from its beginning only: in a long word each letter would else be tried as one.
const REFERENCE =
  /\[@[^[\]]*\]|(?:'(?:[^']|''){1,400}'!|(?<![^\s(),=+\-*/<>&^"'!])[^\s(),=+\-*/<>&^"'!]+!)?(?:[A-Z]{1,3}\d{1,7}\b|#REF!)/g;

/** SUM and COUNT of however many cells, some of them times a factor. */
const LIST_OF_CELLS = /\b(SUM|COUNT)\(R(?:\*\d+(?:\.\d+)?)?(?:[,:]R(?:\*\d+(?:\.\d+)?)?){0,60}\)/g;

/** A figure that is a part of a cell's text: see `figureReference`. */
const PART_OF_TEXT =
  /\bVALUE\((?:SUBSTITUTE\(){1,3}(?:"S"&)?R(?:&"S")?(?:,"S"(?:&CHAR\(10\)&"S"){0,20},"S"\)){1,3}&"S"\)/g;

/**
 * What is left of a formula without its references, numbers and words: formulas of one shape were written by one
 * builder, wherever inserted rows and columns have moved them since. A lone `"－"` is kept.
 */
export function formulaShape(formula: string): string {
  return canonicalFormula(formula)
    .replace(REFERENCE, "R")
    .replace(LIST_OF_CELLS, "$1(R)")
    .replace(/"(?:[^"]|"")*"/g, (literal) => (literal === '"－"' ? literal : '"S"'))
    .replace(PART_OF_TEXT, "R")
    .replace(/\(-?\d+(?:\.\d+)?(?:E[-+]?\d+)?\)|(?<![A-Z\d.])\d+(?:\.\d+)?(?:E[-+]?\d+)?/g, "N");
}

/** The cells and areas of its own sheet that a formula names, in A1 notation. */
export function ownSheetReferences(formula: string): Area[] {
  const bare = canonicalFormula(formula).replace(/"(?:[^"]|"")*"/g, "");
  const found =
    bare.match(
      /(?:'(?:[^']|''){1,400}'!|(?<![^\s(),=+\-*/<>&^'])[^\s(),=+\-*/<>&^']+!)?[A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?\b/g,
    ) ?? [];
  return found.flatMap((text) => parseArea(text) ?? []);
}

const OTHER_SHEET =
  /"(?:[^"]|"")*"|(?:'(?:[^']|''){1,400}'|(?<![^\s(),=+\-*/<>&^"'!])[^\s(),=+\-*/<>&^"'!]+)!\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?\b/gi;

/** The cells and areas of other sheets that a formula names, in the order in which it does; what is gone (`#REF!`) is left out. */
export function otherSheetReferences(formula: string): RangeAddress[] {
  return (formula.match(OTHER_SHEET) ?? []).flatMap((text) => parseReference(text) ?? []);
}

/**
 * Text as a formula writes it, in double quotes.
 * @example
 * quoteText('町の"計画"'); // '"町の""計画"""'
 */
export function quoteText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * A number as a formula writes it; a negative one in brackets, so that it can follow an operator.
 * @example
 * numberLiteral(0.8); // "0.8"
 */
export function numberLiteral(value: number): string {
  const text = String(value).toUpperCase();
  return value < 0 ? `(${text})` : text;
}
