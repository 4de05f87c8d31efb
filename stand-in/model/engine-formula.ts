import { formatFixedArea, quoteSheet } from "./a1";
import type { BookState, NameState, SheetState } from "./book-state";
import { tokenizeFormula } from "./formula/formula-tokens";
import { withRoundedTexts } from "./rounded-texts";
import { dataArea, withoutStructuredReferences } from "./structured-references";

/** Names may be made of names; more than this many deep is a circle. */
const deepest = 16;

/**
 * A formula as the engine is given it, in plain A1 notation: it knows no tables, of defined names only references, and
 * rounds ties to the even digit. Tables' names and structured references become addresses, other names what they stand for.
 */
export function engineFormula(
  formula: string,
  book: BookState,
  at: { sheet: SheetState; row: number; column: number },
  depth = 0,
): string {
  const plain = withRoundedTexts(withoutStructuredReferences(formula, book, at));
  return tokenizeFormula(plain)
    .map((token) =>
      token.kind === "name"
        ? (meaningOf(token.prefix, token.name, book, at, depth) ?? token.text)
        : token.text,
    )
    .join("");
}

function meaningOf(
  prefix: string,
  name: string,
  book: BookState,
  at: { sheet: SheetState; row: number; column: number },
  depth: number,
): string | undefined {
  const defined = findName(prefix, name, book, at.sheet);
  if (defined)
    return depth < deepest
      ? `(${engineFormula(defined.formula.replace(/^=/, ""), book, at, depth + 1)})`
      : "#NAME?";
  if (prefix !== "") return undefined;
  for (const sheet of book.sheets) {
    const table = sheet.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (table) return `${quoteSheet(sheet.name)}!${formatFixedArea(dataArea(table))}`;
  }
  return undefined;
}

function findName(prefix: string, name: string, book: BookState, home: SheetState): NameState | undefined {
  const key = name.toLowerCase();
  const named = prefix.replace(/!$/, "").replace(/^'|'$/g, "").replaceAll("''", "'").toLowerCase();
  const sheet = prefix === "" ? home : book.sheets.find((one) => one.name.toLowerCase() === named);
  const own = sheet?.names?.find((one) => one.name.toLowerCase() === key);
  return own ?? (prefix === "" ? book.names.find((one) => one.name.toLowerCase() === key) : undefined);
}
