/** A part of a formula that points somewhere or says something; operators and numbers are left out. */
export type FormulaToken =
  | { readonly kind: "string"; readonly text: string }
  /** `主な事業指標!`, `'my sheet'!`; with a book or a span of sheets the name holds `[` or `:`. */
  | { readonly kind: "sheet"; readonly name: string }
  | { readonly kind: "table"; readonly name: string }
  | { readonly kind: "function"; readonly name: string }
  | { readonly kind: "name"; readonly name: string }
  /** What this reader does not know: a book's number, a link to a program, a quote without an end. */
  | { readonly kind: "unknown" };

const STRING = /"((?:[^"]|"")*)"/y;
/** A path of 260 and a sheet of 31 characters at most; the measure keeps quotes without an end from being tried to the end each. */
const QUOTED_SHEET = /'((?:[^']|''){0,400})'!/y;
const WORD = /[\p{L}\p{M}_\\$][\p{L}\p{M}\p{N}_.\\?$]*/uy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const ERROR =
  /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!)/y;
const SPAN_OF_SHEETS = /:[^\s!'"+\-*/^&=<>(),;:{}[\]]+!/y;
/** Operators, brackets of calls and arrays, white space, and the marks of spilled and implicit cells. */
const OPERATOR = /[\s+\-*/^&=<>(),;:{}%@#]/y;
const CELL = /^\$?[A-Za-z]{1,3}\$?\d{1,7}$/;
const COLUMN = /^\$?[A-Za-z]{1,3}$/;

/**
 * Splits a formula of a file (without its `=`) into what it points to. Anything that it cannot place becomes `unknown`, so
 * that a caller who keeps only what it knows is safe.
 * @example
 * formulaTokens("SUM(主な事業指標!C6:C8)"); // [{ kind: "function", name: "SUM" }, { kind: "sheet", name: "主な事業指標" }]
 */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at;
    const match = pattern.exec(formula) ?? undefined;
    if (match) at += match[0].length;
    return match;
  };
  while (at < formula.length) {
    const string = take(STRING);
    if (string) {
      tokens.push({ kind: "string", text: (string[1] ?? "").replaceAll('""', '"') });
      continue;
    }
    const sheet = take(QUOTED_SHEET);
    if (sheet) {
      tokens.push({ kind: "sheet", name: (sheet[1] ?? "").replaceAll("''", "'") });
      continue;
    }
    const word = take(WORD);
    if (word) {
      at += wordTokens(formula, at, word[0], tokens);
      continue;
    }
    if (take(NUMBER) ?? take(ERROR) ?? take(OPERATOR)) continue;
    tokens.push({ kind: "unknown" });
    at += 1;
  }
  return tokens;
}

/** Adds what a word is by what follows it, and gives back how many characters of that belong to it. */
function wordTokens(formula: string, at: number, word: string, tokens: FormulaToken[]): number {
  const next = formula[at];
  if (next === "!") {
    tokens.push({ kind: "sheet", name: word });
    return 1;
  }
  if (next === "(") {
    tokens.push({ kind: "function", name: word });
    return 0;
  }
  if (next === "[") {
    tokens.push({ kind: "table", name: word });
    const length = bracketLength(formula, at);
    if (length === undefined) tokens.push({ kind: "unknown" });
    return length ?? formula.length - at;
  }
  SPAN_OF_SHEETS.lastIndex = at;
  const span = SPAN_OF_SHEETS.exec(formula);
  if (span) {
    tokens.push({ kind: "sheet", name: `${word}${span[0].slice(0, -1)}` });
    return span[0].length;
  }
  if (!CELL.test(word) && !isColumn(formula, at, word) && !/^\$?(?:true|false)$/i.test(word))
    tokens.push({ kind: "name", name: word });
  return 0;
}

/** `A:C` and `$A:$C` are columns; a name of one to three letters by itself is a name. */
function isColumn(formula: string, at: number, word: string): boolean {
  if (!COLUMN.test(word)) return /^\$\d/.test(word);
  const before = formula[at - word.length - 1];
  return formula[at] === ":" || before === ":";
}

/** The length of `[…]` with brackets inside, where `'` takes the meaning from the next character. */
function bracketLength(formula: string, from: number): number | undefined {
  let depth = 0;
  for (let at = from; at < formula.length; at += 1) {
    const character = formula[at];
    if (character === "'") at += 1;
    else if (character === "[") depth += 1;
    else if (character === "]") {
      depth -= 1;
      if (depth === 0) return at + 1 - from;
    }
  }
  return undefined;
}
