import type { Ledger } from "../../model/ledger";
import { compareKey } from "../../values/notation/normalise";
import { LEDGER_DEFINITIONS } from "./ledger-definitions";
import { haveSameHeadings, nameWithoutYear } from "./ledger-parts";

/**
 * The lists that are counted apart from the others of their kind, each by the name of its sheet: 相談受付簿 and 参加者名簿,
 * which are both read as lists of people. They have headings of their own; a sheet that is named like another but for its
 * year may be the same list of another year, which is not to be counted without the others. A sheet named as a kind is
 * (登録者台帳) means all of the kind.
 */
export function ownLists(ledgers: readonly Ledger[]): readonly Ledger[] {
  return ledgers.filter((ledger) => {
    if (isNameOfKind(ledger.sheet)) return false;
    const others = ledgers.filter((other) => other !== ledger);
    const ofKind = others.filter(({ kind }) => kind === ledger.kind);
    return (
      ofKind.length > 0 &&
      others.every(({ sheet }) => sheet !== ledger.sheet) &&
      ofKind.every(
        (other) =>
          !haveSameHeadings([ledger, other]) &&
          nameWithoutYear(ledger.sheet) !== nameWithoutYear(other.sheet),
      )
    );
  });
}

function isNameOfKind(sheet: string): boolean {
  const names = LEDGER_DEFINITIONS.flatMap(({ name, plain }) => [name, ...(plain ? [plain.name] : [])]);
  return names.some((name) => compareKey(name) === compareKey(sheet));
}
