import type { Ledger } from "../../model/ledger";
import { readYearLabel } from "../../values/notation/fiscal-year-label";
import { compareKey } from "../../values/notation/normalise";
import { headingKey } from "../tables/heading-key";
import { datesOf, spanOfDates } from "./day-number";
import { ledgerDefinition } from "./ledger-definitions";
import { recordKeys } from "./record-keys";

/**
 * Whether several ledgers of a kind are one in parts, a sheet a year: the same headings, no record in two of them, and
 * either a year of its own in each sheet's name or spans of dates that follow one another.
 */
export function areParts(ledgers: readonly Ledger[]): boolean {
  return (
    haveSameHeadings(ledgers) && shareNoRecord(ledgers) && (haveYears(ledgers) || followOneAnother(ledgers))
  );
}

/** Whether they have the same columns, in any order; columns without a heading don't matter. */
export function haveSameHeadings(ledgers: readonly Ledger[]): boolean {
  const headings = ledgers.map(({ columns }) =>
    columns
      .map(({ header }) => headingKey(header))
      .filter((key) => key !== "")
      .sort()
      .join("\t"),
  );
  return new Set(headings).size <= 1;
}

function shareNoRecord(ledgers: readonly Ledger[]): boolean {
  const seen = new Set<string>();
  for (const ledger of ledgers) {
    const own = new Set(recordKeys(ledger));
    for (const key of own) if (seen.has(key)) return false;
    for (const key of own) seen.add(key);
  }
  return true;
}

function haveYears(ledgers: readonly Ledger[]): boolean {
  const years = ledgers.map(({ sheet }) => yearIn(sheet));
  return years.every((year) => year !== undefined) && new Set(years).size === years.length;
}

const YEAR_IN_NAME = /(?:令和|平成|[RH])\s*(?:元|\d{1,2})年?度?|(?:19|20)\d\d年?度?/;

/** The fiscal year that a sheet's name holds: 「ワーカーR7」, 「2024年度」. */
function yearIn(sheet: string): number | undefined {
  const label = YEAR_IN_NAME.exec(sheet.normalize("NFKC"))?.[0];
  const reading = label === undefined ? undefined : readYearLabel(label);
  return reading?.state === "year" ? reading.fiscalYear : undefined;
}

/** A sheet's name but for its year, to compare: that of 「相談R6」 and 「相談R7」 is one. */
export function nameWithoutYear(sheet: string): string {
  return compareKey(sheet.normalize("NFKC").replace(YEAR_IN_NAME, ""));
}

function followOneAnother(ledgers: readonly Ledger[]): boolean {
  const spans = ledgers.map(spanOf).sort((one, other) => one.first - other.first);
  return spans.every(({ first, last }, index) => {
    const before = spans[index - 1];
    return last >= first && (before === undefined || first > before.last);
  });
}

/** The first and the last day in the column of dates that tells the kind; the last before the first where there is none. */
function spanOf(ledger: Ledger): { readonly first: number; readonly last: number } {
  const { telling } = ledgerDefinition(ledger.kind);
  const dated = ledger.columns.find(
    ({ definition, values }) => values.type === "date" && telling.includes(definition?.key ?? ""),
  );
  return spanOfDates(datesOf(dated?.values));
}
