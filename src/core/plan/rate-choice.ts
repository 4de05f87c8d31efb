import { canonicalFormula, NO_RATE, quoteText } from "./formula-text";

/** The rate of indicators that are told apart by what the cell of their name says. */
export interface RateChoice {
  /** As they are in the sheet. */
  readonly names: readonly string[];
  /** With its leading `=`. */
  readonly formula: string;
}

/** Excel's limits: of a formula, of a text in it, and of what one OR may hold. */
const LONGEST_FORMULA = 8_000;
const LONGEST_TEXT = 255;
const MOST_CONDITIONS = 255;
/** IF within IF: Excel allows 64, and each rate holds two itself. */
const MOST_CHOICES = 30;

/** Whether a formula can ask for a name: a text without what a formula cannot hold. */
export function canBeNamed(name: unknown): name is string {
  if (typeof name !== "string" || name.trim() === "" || name.length > LONGEST_TEXT) return false;
  return [...name].every((character) => character >= " " || character === "\n");
}

/**
 * One formula for a whole column: the cell of the name chooses the rate. A name that is in none of the choices gives －, and
 * a row without a name nothing. Undefined where Excel takes no formula that long.
 * @example
 * rateChoiceFormula("B5", [{ names: ["相談件数"], formula: "=D5/C5" }]); // '=IF(OR(B5="相談件数"),D5/C5,IF(B5="","","－"))'
 */
export function rateChoiceFormula(nameCell: string, choices: readonly RateChoice[]): string | undefined {
  if (choices.length > MOST_CHOICES || choices.some(({ names }) => names.length > MOST_CONDITIONS))
    return undefined;
  const formula = choices.reduceRight(
    (rest, choice) =>
      `IF(OR(${choice.names.map((name) => isNamed(nameCell, name)).join(",")}),${choice.formula.slice(1)},${rest})`,
    `IF(${nameCell}="","",${NO_RATE})`,
  );
  return formula.length > LONGEST_FORMULA ? undefined : `=${formula}`;
}

/** A line break in the cell is left out on both sides: in the text of a formula it would be none to every program. */
function isNamed(nameCell: string, name: string): string {
  if (!name.includes("\n")) return `${nameCell}=${quoteText(name)}`;
  return `SUBSTITUTE(${nameCell},CHAR(10),"")=${quoteText(name.replaceAll("\n", ""))}`;
}

/** The choices of a formula that `rateChoiceFormula` wrote, wherever its references point by now; undefined for any other. */
export function choicesIn(formula: string): readonly RateChoice[] | undefined {
  const text = canonicalFormula(formula);
  return text.startsWith("=IF(OR(") ? choicesOf(text.slice(1)) : undefined;
}

function choicesOf(text: string): RateChoice[] | undefined {
  const [condition, rate, rest, ...more] = argumentsOf(text, "IF") ?? [];
  if (condition === undefined || rate === undefined || rest === undefined || more.length > 0)
    return undefined;
  const conditions = argumentsOf(condition, "OR");
  if (!conditions) return rate === `""` && rest === NO_RATE && condition.endsWith(`=""`) ? [] : undefined;
  const names = conditions.map(nameAskedFor);
  const others = choicesOf(rest);
  if (!others || names.includes(undefined)) return undefined;
  return [{ names: names.filter((name) => name !== undefined), formula: `=${rate}` }, ...others];
}

function nameAskedFor(condition: string): string | undefined {
  const literal = /^(?:[^"]*,"")?[^"]*="((?:[^"]|"")+)"$/.exec(condition)?.[1];
  return literal?.replaceAll('""', '"');
}

/** What is between a function's brackets, cut at its own commas; undefined where the text is no such call as a whole. */
function argumentsOf(text: string, name: string): string[] | undefined {
  if (!text.startsWith(`${name}(`) || !text.endsWith(")")) return undefined;
  const found: string[] = [];
  let [depth, from] = [0, name.length + 1];
  for (const token of text.matchAll(/"(?:[^"]|"")*"|\[(?:[^\]']|'.){0,800}\]|'(?:[^']|''){1,400}'!|[(),]/g)) {
    if (token.index < name.length) continue;
    if (token[0] === "(") depth += 1;
    else if (token[0] === ")") depth -= 1;
    if (depth === 0 && token.index < text.length - 1) return undefined;
    if ((token[0] === "," && depth === 1) || depth === 0) {
      found.push(text.slice(from, token.index));
      from = token.index + 1;
    }
  }
  return depth === 0 ? found : undefined;
}
