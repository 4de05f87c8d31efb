import { HostError, invalidArgument } from "../../protocol/host-error";
import { tokenizeFormula } from "./formula-tokens";

/** Excel's own limit of a formula's length. */
const longestFormula = 8192;

/** Refuses what Excel would not even take as a formula: unbalanced brackets, an open text, an operator at the end. */
export function checkFormula(formula: string): void {
  if (formula.length > longestFormula)
    throw new HostError("FormulaLengthExceedsLimit", "The formula is too long.");
  let depth = 0;
  for (const token of tokenizeFormula(formula)) {
    if (token.kind !== "other") continue;
    if (token.text === '"') throw invalidFormula();
    if (token.text === "(" || token.text === "{") depth += 1;
    if (token.text === ")" || token.text === "}") depth -= 1;
    if (depth < 0) throw invalidFormula();
  }
  if (depth !== 0 || /[-+*/^&=<>,(]\s*$/.test(formula.replace(/^=\s*/, ""))) throw invalidFormula();
}

function invalidFormula(): HostError {
  return invalidArgument("The formula is not valid.");
}
