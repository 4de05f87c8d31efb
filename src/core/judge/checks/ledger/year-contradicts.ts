import { isCountedBy } from "../../recount/recount";
import { textReader } from "../../../model/column-text";
import type { Ledger, LedgerColumn } from "../../../model/ledger";
import { fiscalYearOfDay } from "../../../read/ledger/day-number";
import { columnByHeading } from "../../../read/ledger/find-column";
import { headingKey } from "../../../read/tables/heading-key";
import { readYearLabel } from "../../../values/notation/fiscal-year-label";
import { checkOf, type CheckInput } from "../../checking/check";
import { headingOf, NO_INDICATOR, recordCell, subjectOf } from "../../checking/ledger-columns";
import type { Occurrence } from "../../findings/finding";

/** Headings under which a list says the fiscal year of each record beside its date. */
const YEAR_HEADINGS = ["年度", "会計年度", "事業年度", "対象年度"].map(headingKey);

/**
 * Dates that are of another fiscal year than the list's title, its sheet's name or its own column 年度 says, where most are of that
 * year: 2024/1/20 on the sheet 令和6年度 was meant to be 2025/1/20, or the record is on the wrong sheet. Only of dates by which
 * a figure of one year is counted: they decide which year's. Once a column, at the first.
 */
export const ledgerYearContradicts = checkOf({
  code: "ledger/year-contradicts",
  severity: "warning",
  keeps: ({ ledger, column, rows, said }) => [ledger, column, rows, said],
  find: (input) =>
    input.ledgers.flatMap((ledger) =>
      countedBy(ledger, input).flatMap((column) => [
        ...contradicting(ledger, column, byStatedYear(ledger)),
        ...contradicting(ledger, column, byYearColumn(ledger, column, input.settings.startMonth)),
      ]),
    ),
});

/** The columns of dates by which the records of a year are counted. */
function countedBy(ledger: Ledger, { definitions }: CheckInput): LedgerColumn[] {
  const columns = definitions.definitions.flatMap(({ rule, countingBasis }) =>
    rule && countingBasis === "perYear" && isCountedBy(rule, ledger)
      ? (columnByHeading(ledger, rule.dateColumn) ?? [])
      : [],
  );
  return [...new Set(columns)];
}

/** What says the year, and whether the day of a record is of it; undefined where it says nothing of the record. */
interface Saying {
  readonly said: string;
  readonly isColumn: boolean;
  readonly agrees: (record: number, day: number) => boolean | undefined;
}

function byStatedYear({ statedYear: stated }: Ledger): Saying | undefined {
  if (!stated) return undefined;
  const { label, first, last } = stated;
  return { said: label, isColumn: false, agrees: (_, day) => first <= day && day <= last };
}

function byYearColumn(ledger: Ledger, dates: LedgerColumn, startMonth: number): Saying | undefined {
  const column = ledger.columns.find(
    (one) => one !== dates && YEAR_HEADINGS.includes(headingKey(one.header)),
  );
  if (!column) return undefined;
  const textAt = textReader(column);
  const known = new Map<string, number | undefined>();
  const yearOf = (text: string): number | undefined => {
    if (!known.has(text)) {
      const reading = readYearLabel(text, { startMonth });
      known.set(text, reading?.state === "year" ? reading.fiscalYear : undefined);
    }
    return known.get(text);
  };
  return {
    said: headingOf(column),
    isColumn: true,
    agrees: (record, day) => {
      const year = yearOf(textAt(record));
      return year === undefined ? undefined : year === fiscalYearOfDay(day, startMonth);
    },
  };
}

function contradicting(
  ledger: Ledger,
  column: LedgerColumn,
  saying: Saying | undefined,
): Occurrence<"ledger/year-contradicts">[] {
  if (!saying || column.values.type !== "date") return [];
  const { said, isColumn, agrees } = saying;
  const records: number[] = [];
  let agreeing = 0;
  for (const [record, day] of column.values.days.entries()) {
    const isOfTheYear = day === 0 ? undefined : agrees(record, day);
    if (isOfTheYear === true) agreeing += 1;
    if (isOfTheYear === false) records.push(record);
  }
  const [first] = records;
  if (first === undefined || agreeing <= records.length) return [];
  const data = { ...subjectOf({ ledger, column }, records.length), said, isColumn };
  return [{ at: recordCell(ledger, column, first), ...NO_INDICATOR, data }];
}
