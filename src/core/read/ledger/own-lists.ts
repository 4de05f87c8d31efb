import type { Ledger } from "../../model/ledger";
import { compareKey } from "../../values/notation/normalise";
import { LEDGER_DEFINITIONS } from "./ledger-definitions";
import { haveSameHeadings, nameWithoutYear } from "./ledger-parts";

/**
 * The lists that are counted apart from the others of their kind, each by the name of its sheet: 相談受付簿 and 参加者名簿,
 * which are both read as lists of people. They have headings of their own; a sheet that is named like another but for its
 * year, month, place or age may be a part of the same list, which is not to be counted without the others. A sheet named
 * as a kind is (登録者台帳) means all of the kind.
 */
export function ownLists(ledgers: readonly Ledger[]): readonly Ledger[] {
  return ledgers.filter((ledger) => {
    if (isNameOfKind(ledger.sheet)) return false;
    const others = ledgers.filter((other) => other !== ledger);
    const ofKind = others.filter(({ kind }) => kind === ledger.kind);
    return (
      ofKind.length > 0 &&
      others.every(({ sheet }) => sheet !== ledger.sheet) &&
      ofKind.every((other) => !haveSameHeadings([ledger, other]) && !mayBeOneList(ledger.sheet, other.sheet))
    );
  });
}

/** What tells the parts of one list apart: 相談4月, 相談6年度, 相談受付簿（R6まで）, 旧相談受付簿, 第1四半期受付. */
const OF_A_PART =
  /\([^()]*\)|\d+|第|四半期|[年月期]|度|[上下前後]半?|[旧新]|まで|以[前後降]|から|分$|[\s_・~-]/g;

/** Whether two names may be of parts of one list: alike but for such words, one within the other, or one character apart. */
function mayBeOneList(one: string, other: string): boolean {
  const [first, second] = [one, other]
    .map((sheet) => nameWithoutYear(sheet).replace(OF_A_PART, ""))
    .sort((a, b) => a.length - b.length) as [string, string];
  if (second.includes(first)) return true;
  let [ahead, behind] = [0, 0];
  while (first[ahead] === second[ahead]) ahead += 1;
  while (first.at(-1 - behind) === second.at(-1 - behind)) behind += 1;
  return ahead + behind >= Math.max(2, second.length - 1);
}

function isNameOfKind(sheet: string): boolean {
  const names = LEDGER_DEFINITIONS.flatMap(({ name, plain }) => [name, ...(plain ? [plain.name] : [])]);
  return names.some((name) => compareKey(name) === compareKey(sheet));
}
