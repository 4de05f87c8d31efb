import { dayNumber, fiscalYearOfDay } from "../../../read/ledger/day-number";
import type { LedgerKind } from "../../../model/ledger-definition";
import { isCountedBy } from "../../recount/recount";
import { checkOf, type CheckInput } from "../../checking/check";
import type { Occurrence } from "../../findings/finding";
import {
  knownColumns,
  NO_INDICATOR,
  recordCell,
  subjectOf,
  type KnownColumn,
} from "../../checking/ledger-columns";

/**
 * Ledgers whose records go on counting: those from before the first year of the table are in its first figure. So are those of
 * any other that 指標定義 counts to the end of a year.
 */
const GOES_ON_COUNTING: ReadonlySet<LedgerKind> = new Set(["workers", "clients", "directors", "sites"]);

interface Years {
  readonly first: number;
  readonly last: number;
}

/**
 * Records of years that no table has, which therefore count nowhere: once a column, at the first of them. Dates after
 * 基準日 are `ledger/future-date`.
 */
export const ledgerOutsideYears = checkOf({
  code: "ledger/outside-years",
  severity: "info",
  keeps: ({ ledger, column, rows, years }) => [ledger, column, rows, ...years],
  find: (input) => {
    const years = yearsOfTables(input);
    if (!years) return [];
    return input.ledgers
      .flatMap(knownColumns)
      .filter(({ definition }) => definition.required)
      .flatMap((known) => outsideIn(known, years, input));
  },
});

function yearsOfTables({ tables, programmeTables }: CheckInput): Years | undefined {
  const years = [...tables, ...programmeTables].flatMap(({ headings }) =>
    headings.map(({ fiscalYear }): number => fiscalYear),
  );
  if (years.length === 0) return undefined;
  return {
    first: years.reduce((one, other) => Math.min(one, other)),
    last: years.reduce((one, other) => Math.max(one, other)),
  };
}

function outsideIn(
  known: KnownColumn,
  { first, last }: Years,
  { asOf, settings, definitions }: CheckInput,
): Occurrence<"ledger/outside-years">[] {
  const { ledger, column } = known;
  const yearAt = yearReader(known, settings.startMonth, dayNumber(asOf.date));
  if (!yearAt) return [];
  const goesOn =
    GOES_ON_COUNTING.has(ledger.kind) ||
    definitions.definitions.some(
      ({ rule, countingBasis }) => rule && countingBasis !== "perYear" && isCountedBy(rule, ledger),
    );
  const earliest = goesOn ? Number.NEGATIVE_INFINITY : first;
  const years = new Set<number>();
  const records: number[] = [];
  for (let record = 0; record < ledger.rows.length; record += 1) {
    const year = yearAt(record);
    if (year === 0 || (year >= earliest && year <= last)) continue;
    records.push(record);
    years.add(year);
  }
  const [firstRecord] = records;
  if (firstRecord === undefined) return [];
  return [
    {
      at: recordCell(ledger, column, firstRecord),
      ...NO_INDICATOR,
      data: {
        ...subjectOf(known, records.length),
        years: [...years].sort((one, other) => one - other),
      },
    },
  ];
}

/** The fiscal year of a record by a column of dates or years, 0 where there is none; undefined for other columns. */
function yearReader(
  { column: { values } }: KnownColumn,
  startMonth: number,
  today: number,
): ((record: number) => number) | undefined {
  if (values.type === "year") return (record) => values.years[record] ?? 0;
  if (values.type !== "date") return undefined;
  return (record) => {
    const day = values.days[record] ?? 0;
    return day === 0 || day > today ? 0 : fiscalYearOfDay(day, startMonth);
  };
}
