import { formulaSegments, mapFormulaCode, type FormulaSegment } from "./formula-segments";
import { storedFunctionName } from "./future-functions";

/** The table in which a formula's cell stands; undefined where it is in none. */
export type OwnTable = string | undefined;

/**
 * A formula as Excel shows it, with its `=`, from the text in a file: no `_xlfn.` before younger functions, and
 * `[@実績]` for `表1[[#This Row],[実績]]`.
 */
export function readStoredFormula(stored: string, ownTable?: OwnTable): string {
  let formula = stored;
  if (formula.includes("_xl")) {
    formula = mapFormulaCode(formula, (code) =>
      code.replace(STORED_FUNCTION, shownFunctionName).replace(/_xlpm\./gi, ""),
    );
  }
  if (formula.includes("[#This Row]")) formula = showThisRow(formula, ownTable);
  return `=${formula}`;
}

/** A formula as a file writes it, without its `=`, from what Excel shows: the inverse of `readStoredFormula`. */
export function storedFormula(formula: string, ownTable?: OwnTable): string {
  const shown = formula.startsWith("=") ? formula.slice(1) : formula;
  const parameters = /\b(?:LET|LAMBDA)\s*\(/i.test(shown) ? parameterNames(shown) : new Set<string>();
  const segments = formulaSegments(shown);
  return segments
    .map((segment, index) => {
      if (segment.kind === "code") return storeCode(segment.text, parameters);
      if (segment.kind === "brackets") return storeBrackets(segments, index, ownTable);
      return segment.text;
    })
    .join("");
}

/** A function of a later Excel than the file format, or of one later than this list: Excel then shows the prefix. */
const STORED_FUNCTION = /_xlfn\.(?:_xlws\.)?([A-Za-z][A-Za-z0-9._]*)/gi;

function shownFunctionName(stored: string, name: string): string {
  return storedFunctionName(name).toUpperCase() === stored.toUpperCase() ? name : stored;
}

const FUNCTION_CALL = /(?<![\p{L}\p{N}_.\\])([A-Za-z][A-Za-z0-9.]*)(?=\s*\()/gu;
const SPILL = /(?<![\p{L}\p{N}_.\\!$])(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})#/gu;
const NAME = /(?<![\p{L}\p{N}_.\\$])[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.\\]|\s*[(!])/gu;

function storeCode(code: string, parameters: ReadonlySet<string>): string {
  const called = code
    .replace(FUNCTION_CALL, (name) => storedFunctionName(name))
    .replace(SPILL, (_, reference: string) => `_xlfn.ANCHORARRAY(${reference})`);
  if (parameters.size === 0) return called;
  return called.replace(NAME, (name) => (parameters.has(name.toLowerCase()) ? `_xlpm.${name}` : name));
}

function showThisRow(formula: string, ownTable: OwnTable): string {
  const segments = formulaSegments(formula);
  return segments
    .map((segment, index) => {
      const next = segments[index + 1];
      if (segment.kind === "brackets") return showBrackets(segment.text);
      const isOwn =
        ownTable !== undefined &&
        next?.kind === "brackets" &&
        next.text.startsWith("[[#This Row],") &&
        segment.kind === "code";
      return isOwn ? withoutTableName(segment.text, ownTable) : segment.text;
    })
    .join("");
}

function withoutTableName(code: string, table: string): string {
  const start = code.length - table.length;
  if (start < 0 || code.slice(start).toLowerCase() !== table.toLowerCase()) return code;
  return /[\p{L}\p{N}_.\\]$/u.test(code.slice(0, start)) ? code : code.slice(0, start);
}

function showBrackets(text: string): string {
  if (text === "[#This Row]") return "[@]";
  const columns = /^\[\[#This Row\],(.*)\]$/s.exec(text)?.[1];
  if (columns === undefined) return text;
  const simple = /^\[([\p{L}\p{N}_]+)\]$/u.exec(columns)?.[1];
  return simple === undefined ? `[@${columns}]` : `[@${simple}]`;
}

/** Adds the table's name that a formula inside the table may leave out; other workbooks' `[1]Sheet!` stay. */
function storeBrackets(segments: readonly FormulaSegment[], index: number, ownTable: OwnTable): string {
  const text = segments[index]?.text ?? "";
  const previous = segments[index - 1];
  const next = segments[index + 1];
  const isQualified = previous?.kind === "code" && /[\p{L}\p{N}_.\\]$/u.test(previous.text);
  const isWorkbook = !isQualified && next !== undefined && /^[^\s()+\-*/^&=<>,;:]*!/u.test(next.text);
  if (isWorkbook) return text;
  return (isQualified ? "" : (ownTable ?? "")) + storeThisRow(text);
}

function storeThisRow(text: string): string {
  const inside = text.slice(1, -1).trim();
  if (!inside.startsWith("@")) return text;
  const columns = inside.slice(1).trim();
  if (columns === "") return "[#This Row]";
  return columns.startsWith("[") ? `[[#This Row],${columns}]` : `[[#This Row],[${columns}]]`;
}

/** The names that LET and LAMBDA bind anywhere in a formula, in lower case. */
function parameterNames(formula: string): Set<string> {
  const names = new Set<string>();
  for (const call of formula.matchAll(/\b(LET|LAMBDA)\s*\(/gi)) {
    const parts = argumentsFrom(formula, call.index + call[0].length);
    const bound = parts
      .slice(0, -1)
      .filter((_, position) => call[1]?.toUpperCase() === "LAMBDA" || position % 2 === 0);
    for (const part of bound) {
      const name = part.trim().replace(/^\[(.*)\]$/, "$1");
      if (/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) names.add(name.toLowerCase());
    }
  }
  return names;
}

/** The arguments of a call whose opening bracket is before `start`. */
function argumentsFrom(formula: string, start: number): string[] {
  const parts = [""];
  let depth = 0;
  for (const segment of formulaSegments(formula.slice(start))) {
    if (segment.kind !== "code") {
      parts.push((parts.pop() ?? "") + segment.text);
      continue;
    }
    for (const character of segment.text) {
      if (character === ")" && depth === 0) return parts;
      if (character === "," && depth === 0) {
        parts.push("");
        continue;
      }
      if (character === "(" || character === "{") depth += 1;
      if (character === ")" || character === "}") depth -= 1;
      parts.push((parts.pop() ?? "") + character);
    }
  }
  return parts;
}
