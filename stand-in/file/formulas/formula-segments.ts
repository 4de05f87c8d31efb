/**
 * A piece of a formula: code; a string literal with its quotes; a sheet's name with its quotes; or a balanced pair of
 * square brackets (a structured reference or another workbook), with them.
 */
export interface FormulaSegment {
  readonly kind: "code" | "string" | "sheet" | "brackets";
  readonly text: string;
}

/** Splits a formula so that what is in quotes or brackets is never taken for code. The texts join to the formula. */
export function formulaSegments(formula: string): FormulaSegment[] {
  const segments: FormulaSegment[] = [];
  let codeStart = 0;
  let at = 0;
  while (at < formula.length) {
    const kind = KIND_OF_OPENING[formula.charAt(at)];
    if (kind === undefined) {
      at += 1;
      continue;
    }
    if (at > codeStart) segments.push({ kind: "code", text: formula.slice(codeStart, at) });
    const end = kind === "brackets" ? endOfBrackets(formula, at) : endOfQuotes(formula, at);
    segments.push({ kind, text: formula.slice(at, end) });
    at = end;
    codeStart = end;
  }
  if (codeStart < formula.length) segments.push({ kind: "code", text: formula.slice(codeStart) });
  return segments;
}

/** Rewrites only the code of a formula. */
export function mapFormulaCode(formula: string, change: (code: string) => string): string {
  return formulaSegments(formula)
    .map((segment) => (segment.kind === "code" ? change(segment.text) : segment.text))
    .join("");
}

const KIND_OF_OPENING: Readonly<Record<string, "string" | "sheet" | "brackets">> = {
  '"': "string",
  "'": "sheet",
  "[": "brackets",
};

/** A doubled quote stands for itself. An open end runs to the formula's end. */
function endOfQuotes(formula: string, start: number): number {
  const quote = formula.charAt(start);
  let at = start + 1;
  while (at < formula.length) {
    if (formula.charAt(at) !== quote) at += 1;
    else if (formula.charAt(at + 1) === quote) at += 2;
    else return at + 1;
  }
  return formula.length;
}

/** Inside brackets an apostrophe takes away the meaning of the next character. */
function endOfBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const character = formula.charAt(at);
    if (character === "'") at += 1;
    else if (character === "[") depth += 1;
    else if (character === "]") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return formula.length;
}
