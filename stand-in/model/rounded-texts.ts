import { tokenizeFormula, type FormulaToken } from "./formula/formula-tokens";

/** `0.0%`, `#,##0`, `0.00`: a format of numbers alone, with its digits after the point. */
const FORMAT = /^"(?:#,##)?[#0]*(?:\.(0+))?(%?)"$/;

/**
 * The formula with numbers rounded before TEXT shows them: Excel rounds a tie away from zero (101.25 % is 101.3%), the engine to
 * the even digit. What is no number is left to TEXT as it is.
 */
export function withRoundedTexts(formula: string): string {
  return /\bTEXT\(/i.test(formula) ? written(tokenizeFormula(formula)) : formula;
}

function written(tokens: readonly FormulaToken[]): string {
  let text = "";
  for (let at = 0; at < tokens.length; at++) {
    const call = isText(tokens, at) ? argumentsFrom(tokens, at + 2) : undefined;
    const rounded = call && roundedText(call.parts);
    text += rounded ?? tokens[at]?.text ?? "";
    if (call && rounded !== undefined) at = call.end;
  }
  return text;
}

function isText(tokens: readonly FormulaToken[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === "function" && token.text.toUpperCase() === "TEXT" && tokens[at + 1]?.text === "(";
}

/** What stands between the commas of a call, from behind its bracket, and where its last bracket is. */
function argumentsFrom(
  tokens: readonly FormulaToken[],
  from: number,
): { readonly parts: readonly (readonly FormulaToken[])[]; readonly end: number } | undefined {
  const parts: FormulaToken[][] = [[]];
  let depth = 0;
  for (const [index, token] of tokens.slice(from).entries()) {
    if (token.text === ")" && depth === 0) return { parts, end: from + index };
    if (token.text === "(") depth += 1;
    if (token.text === ")") depth -= 1;
    if (token.text === "," && depth === 0) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return undefined;
}

function roundedText([number, format, ...more]: readonly (readonly FormulaToken[])[]): string | undefined {
  const pattern = format?.map(({ text }) => text).join("") ?? "";
  const [, digits = "", percent] = FORMAT.exec(pattern.trim()) ?? [];
  if (!number || more.length > 0 || percent === undefined) return undefined;
  const figure = written(number);
  const places = String(digits.length + (percent === "" ? 0 : 2));
  return `TEXT(IF(ISNUMBER(${figure}),ROUND(${figure},${places}),${figure}),${pattern})`;
}
