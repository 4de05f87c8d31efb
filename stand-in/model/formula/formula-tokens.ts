/** A piece of a formula. The pieces' texts, put together, are the formula. */
export type FormulaToken =
  /** A reference in A1 notation; `prefix` is the sheet with its `!`, or "". */
  | { readonly kind: "reference"; readonly text: string; readonly prefix: string; readonly address: string }
  /** A structured reference: `台帳[氏名]`; `table` is "" within the table itself. */
  | { readonly kind: "structured"; readonly text: string; readonly table: string; readonly inner: string }
  /** A defined name or a function; `prefix` as above. */
  | { readonly kind: "name"; readonly text: string; readonly prefix: string; readonly name: string }
  | { readonly kind: "function"; readonly text: string }
  | { readonly kind: "string"; readonly text: string }
  | { readonly kind: "other"; readonly text: string };

const identifier = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const address = String.raw`(?:${cell}(?::${cell})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.(!])`;
/** As long as a path and a sheet's name may be together; without a measure quotes without an end would be tried to the end each. */
const prefix = String.raw`(?:'(?:[^']|''){1,400}'|[\p{L}\p{N}_.]{1,400})!`;

const patterns = {
  string: /"(?:[^"]|"")*"/uy,
  prefix: new RegExp(prefix, "uy"),
  address: new RegExp(address, "uy"),
  identifier: new RegExp(identifier, "uy"),
  number: /\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?/uy,
  error: /#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)/uy,
} as const;

/** Splits a formula (with or without its `=`) into pieces. Never fails: what is not understood is an `other` piece. */
export function tokenizeFormula(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const token = nextToken(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function nextToken(formula: string, at: number): FormulaToken {
  const string = match(patterns.string, formula, at);
  if (string !== undefined) return { kind: "string", text: string };
  const error = match(patterns.error, formula, at);
  if (error !== undefined) return { kind: "other", text: error };
  const sheet = match(patterns.prefix, formula, at) ?? "";
  const found = match(patterns.address, formula, at + sheet.length);
  if (found !== undefined) return { kind: "reference", text: sheet + found, prefix: sheet, address: found };
  const name = match(patterns.identifier, formula, at + sheet.length);
  if (name !== undefined) return namedToken(formula, at, sheet, name);
  if (sheet !== "") return { kind: "other", text: sheet };
  if (formula[at] === "[") return structuredToken(formula, at, "");
  return {
    kind: "other",
    text: match(patterns.number, formula, at) ?? [...formula.slice(at, at + 2)][0] ?? "",
  };
}

function namedToken(formula: string, at: number, sheet: string, name: string): FormulaToken {
  const next = formula[at + sheet.length + name.length];
  if (next === "(") return { kind: "function", text: sheet + name };
  if (next === "[" && sheet === "") return structuredToken(formula, at, name);
  return { kind: "name", text: sheet + name, prefix: sheet, name };
}

function structuredToken(formula: string, at: number, table: string): FormulaToken {
  const start = at + table.length;
  let depth = 0;
  for (let index = start; index < formula.length; index++) {
    if (formula[index] === "'") index += 1;
    else if (formula[index] === "[") depth += 1;
    else if (formula[index] === "]" && --depth === 0) {
      return {
        kind: "structured",
        text: formula.slice(at, index + 1),
        table,
        inner: formula.slice(start + 1, index),
      };
    }
  }
  return { kind: "other", text: formula.slice(at) };
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
