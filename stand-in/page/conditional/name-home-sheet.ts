import { tokenizeFormula } from "../../model/formula/formula-tokens";

/** Gives every reference of a formula that names no sheet the sheet that the formula is on. */
export function nameHomeSheet(formula: string, homeSheet: string): string {
  const home = `'${homeSheet.replaceAll("'", "''")}'!`;
  return tokenizeFormula(formula)
    .map((token) => (token.kind === "reference" && token.prefix === "" ? home + token.text : token.text))
    .join("");
}
