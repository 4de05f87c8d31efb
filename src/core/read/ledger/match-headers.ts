import { compareKey } from "../../values/notation/normalise";
import { headingKey } from "../tables/heading-key";
import type { LedgerColumnDefinition, LedgerDefinition } from "../../model/ledger-definition";
import { LEDGER_DEFINITIONS } from "./ledger-definitions";

/** Headings that staff give to the number of whatever the sheet lists. */
const PLAIN_NUMBER_HEADINGS: ReadonlySet<string> = new Set(
  ["No", "No.", "番号", "整理番号", "№", "通番", "通し番号", "管理番号", "ID"].map(headingKey),
);

/** Whether a heading is the number of whatever a sheet lists, which tells nothing of its kind. */
export function isPlainNumberHeading(heading: string): boolean {
  return PLAIN_NUMBER_HEADINGS.has(headingKey(heading));
}

/** Which ledger a row of headings could be, and which column each heading is. */
export interface HeaderMatch {
  readonly definition: LedgerDefinition;
  /** One an heading; undefined for headings that the ledger does not know. */
  readonly columns: readonly (LedgerColumnDefinition | undefined)[];
  /** Required columns that no heading names. */
  readonly missing: readonly LedgerColumnDefinition[];
  readonly requiredFound: number;
  readonly found: number;
  readonly score: number;
}

const knownHeadings = new Set(
  LEDGER_DEFINITIONS.flatMap(({ columns }) =>
    columns.flatMap(({ header, synonyms }) => [header, ...synonyms].map(headingKey)),
  ),
);

/** Whether any ledger has a column of that heading. */
export function isKnownHeading(heading: string): boolean {
  return knownHeadings.has(headingKey(heading));
}

/** Gives each heading at most one column and each column at most one heading: full headings first, then synonyms. */
function assignColumns(
  headings: readonly string[],
  definition: LedgerDefinition,
): (LedgerColumnDefinition | undefined)[] {
  const assigned = new Array<LedgerColumnDefinition | undefined>(headings.length).fill(undefined);
  const open = new Set(definition.columns);
  const assign = (column: LedgerColumnDefinition, matches: (heading: string) => boolean): void => {
    const place = headings.findIndex(
      (heading, index) => heading !== "" && !assigned[index] && matches(heading),
    );
    if (place < 0 || !open.has(column)) return;
    assigned[place] = column;
    open.delete(column);
  };
  for (const column of definition.columns)
    assign(column, (heading) => compareKey(heading) === compareKey(column.header));
  for (const column of definition.columns) {
    for (const name of [column.header, ...column.synonyms]) {
      assign(column, (heading) => headingKey(heading) === headingKey(name));
    }
  }
  for (const column of definition.columns.filter(({ identifies }) => identifies)) {
    assign(column, isPlainNumberHeading);
  }
  return assigned;
}

/** How well a row of headings ("" for a blank one) fits one ledger. A sheet or table named like it counts a little. */
export function matchHeaders(
  headings: readonly string[],
  definition: LedgerDefinition,
  nameHint: string,
): HeaderMatch {
  const columns = assignColumns(headings, definition);
  const found = columns.filter((column) => column !== undefined);
  const missing = definition.columns.filter((column) => column.required && !found.includes(column));
  const requiredFound = found.filter((column) => column.required).length;
  const named = soundsLike(nameHint, definition) ? 1 : 0;
  const score = 2 * requiredFound - 2 * missing.length + 0.5 * (found.length - requiredFound) + named;
  return { definition, columns, missing, requiredFound, found: found.length, score };
}

/** Whether a sheet's or table's name speaks of the ledger: 「R7クライアント台帳」 of クライアント台帳. */
export function soundsLike(name: string, definition: LedgerDefinition): boolean {
  return compareKey(name).replace(/_/g, "").includes(compareKey(definition.name));
}

/** Fewer than half of the required columns are missing, and one of those that tell this ledger from others is there. */
export function isLedger(match: HeaderMatch): boolean {
  const required = match.requiredFound + match.missing.length;
  const tells = match.columns.some((column) => column && match.definition.telling.includes(column.key));
  return tells && match.missing.length * 2 < required;
}

/** The ledger that a row of headings fits best, whether or not it is enough to be one. */
export function bestMatch(headings: readonly string[], nameHint: string): HeaderMatch {
  const matches = LEDGER_DEFINITIONS.map((definition) => matchHeaders(headings, definition, nameHint));
  const ledgers = matches.filter(isLedger);
  return (ledgers.length > 0 ? ledgers : matches).reduce((best, match) =>
    match.score > best.score ? match : best,
  );
}
