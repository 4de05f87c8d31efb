import { listName, type Ledger } from "../../model/ledger";
import { compareKey } from "../../values/notation/normalise";
import { LEDGER_DEFINITIONS } from "./ledger-definitions";
import { areParts, haveSameHeadings, nameWithoutYear } from "./ledger-parts";

/** A list that is counted by its own name: on one sheet, or in parts on several (a sheet a year). */
export interface OwnList {
  /** Its sheet's name; of several what their names have in common, or where that is nothing, all their names. */
  readonly name: string;
  readonly ledgers: readonly Ledger[];
}

/** What separates the names of several sheets in one cell. */
export const NAME_SEPARATOR = "、";

/** The names in one cell, several apart by 、. */
export function namesIn(text: string): string[] {
  return text
    .split(NAME_SEPARATOR)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/**
 * The lists that are counted apart from the others of their kind, each by its own name: 相談受付簿 and 参加者名簿,
 * which are both read as lists of people. They have headings of their own; a sheet that is named like another but for its
 * year, month, place or age may be a part of the same list, which is not to be counted without the others: such sheets with
 * the same headings, a year each and no record in two of them are one list. A sheet named as a kind is (登録者台帳) means all of the kind.
 */
export function ownLists(ledgers: readonly Ledger[]): readonly OwnList[] {
  return groupsOf(ledgers).filter((group) => {
    const [first] = group.ledgers;
    if (!first || first.kind === "list" || group.ledgers.some(({ sheet }) => isNameOfKind(sheet)))
      return false;
    const others = ledgers.filter((other) => !group.ledgers.includes(other));
    const ofKind = others.filter(({ kind }) => kind === first.kind);
    return (
      ofKind.length > 0 &&
      group.ledgers.every(
        (ledger) =>
          others.every(({ sheet }) => sheet !== ledger.sheet) &&
          ofKind.every(
            (other) => !haveSameHeadings([ledger, other]) && !mayBeOneList(ledger.sheet, other.sheet),
          ),
      )
    );
  });
}

/** The list that a cell of 台帳 names, by its name or by those of all its sheets. */
export function ownListNamed(text: string, lists: readonly OwnList[]): OwnList | undefined {
  const names = namesIn(text).map(compareKey);
  return lists.find(
    ({ name, ledgers }) =>
      compareKey(name) === compareKey(text) ||
      (names.length === ledgers.length && ledgers.every((one) => names.includes(compareKey(listName(one))))),
  );
}

function groupsOf(ledgers: readonly Ledger[]): OwnList[] {
  const byStem = new Map<string, Ledger[]>();
  for (const ledger of ledgers) {
    const key = `${ledger.kind} ${nameWithoutPart(ledger.sheet)}`;
    byStem.set(key, [...(byStem.get(key) ?? []), ledger]);
  }
  return [...byStem.values()].flatMap((group) =>
    group.length > 1 && areParts(group)
      ? [listOf(group)]
      : group.map((ledger) => ({ name: listName(ledger), ledgers: [ledger] })),
  );
}

/** Sheets as the parts of one list. */
export function listOf(ledgers: readonly Ledger[]): OwnList {
  const names = [...new Set(ledgers.map(listName))];
  const [stem = "", ...otherStems] = new Set(names.map(stemOf));
  const [first = "", ...others] = names;
  const shared = otherStems.length === 0 ? stem : "";
  return { name: others.length === 0 ? first : shared || names.join(NAME_SEPARATOR), ledgers };
}

/** What may be left of a year at the beginning, and a month, a quarter or a bracket at the end. */
const REST_OF_A_YEAR =
  /^[\s_・.~-]+|(?:[()\s_・.~\d-]|第(?=\d)|(?<=\d)(?:四半期|[月期])|(?<=[\d月期])分|まで|以[前降])+$/g;
/** Excel's own limit. */
const LONGEST_SHEET_NAME = 31;

/** What the names of the sheets of all years begin with, as a key: 研修台帳 of 研修台帳R6 and 研修台帳（令和7年4月）. */
export function stemOf(sheet: string): string {
  return sheet.length > LONGEST_SHEET_NAME ? "" : nameWithoutYear(sheet).replace(REST_OF_A_YEAR, "");
}

/** A sheet's name but for what tells the parts of one list apart: that of 相談R6, 相談4月 and 旧相談 is one. */
export function nameWithoutPart(sheet: string): string {
  return nameWithoutYear(sheet).replace(OF_A_PART, "");
}

/** A sheet's name but for what tells times apart: 窓口（東部）and 窓口（西部）are two, 窓口（4月）and 窓口（R6まで）one. */
export function nameWithoutTime(sheet: string): string {
  return nameWithoutYear(sheet).replace(OF_A_TIME, "").replace("()", "");
}

/** What tells the times of one list apart: 相談4月, 相談6年度, 旧相談受付簿, 第1四半期受付. */
const OF_A_TIME = /\d+|第|四半期|[年月期]|度|[上下前後]半?|[旧新]|まで|以[前後降]|から|分$|[\s_・~-]/g;

/** What tells the parts of one list apart: a time, or whatever is in brackets. */
const OF_A_PART = new RegExp(`\\([^()]*\\)|${OF_A_TIME.source}`, "g");

/** Whether two names may be of parts of one list: alike but for such words, one within the other, or one character apart. */
function mayBeOneList(one: string, other: string): boolean {
  const [first, second] = [one, other].map(nameWithoutPart).sort((a, b) => a.length - b.length) as [
    string,
    string,
  ];
  if (second.includes(first)) return true;
  let [ahead, behind] = [0, 0];
  while (first[ahead] === second[ahead]) ahead += 1;
  while (first.at(-1 - behind) === second.at(-1 - behind)) behind += 1;
  return ahead + behind >= Math.max(2, second.length - 1);
}

/** Whether a name is that of a kind of ledgers, which means all of the kind. */
export function isNameOfKind(sheet: string): boolean {
  const names = LEDGER_DEFINITIONS.flatMap(({ name, plain }) => [name, ...(plain ? [plain.name] : [])]);
  return names.some((name) => compareKey(name) === compareKey(sheet));
}
