import { isCountedBy } from "../../recount/recount";
import { textReader } from "../../../model/column-text";
import type { CountingRule, IndicatorDefinition } from "../../../model/indicator-definition";
import type { Ledger, LedgerColumn } from "../../../model/ledger";
import type { LeaveOutAnswer } from "../../../model/understanding";
import { columnByHeading } from "../../../read/ledger/find-column";
import { compareKey } from "../../../values/notation/normalise";
import { checkOf } from "../../checking/check";
import { NO_INDICATOR, headingCell, subjectOf } from "../../checking/ledger-columns";
import type { Occurrence } from "../../findings/finding";

/** Headings under which staff note the state of a record. */
const STATUS_HEADINGS = ["状態", "ステータス", "進捗", "状況"];

/** What a status says where nothing came of the record, or not yet. */
const NOTHING_CAME_OF_IT = /取り?消|キャンセル|中止|失注|見積|辞退/;

interface CountedBy {
  readonly definition: IndicatorDefinition;
  readonly rule: CountingRule;
}

/**
 * Records that were cancelled, lost or only estimated, and that a figure counts because no 条件列 of its row in 指標定義
 * decides on their status (§6). Said once a ledger, with the sum where amounts are summed.
 */
export const ledgerStatusCounted = checkOf({
  code: "ledger/status-counted",
  severity: "warning",
  keeps: ({ ledger, column, rows, sum }) => [ledger, column, rows, sum],
  find: ({ ledgers, definitions }) => {
    const counted = definitions.definitions.flatMap((definition): CountedBy[] =>
      definition.rule ? [{ definition, rule: definition.rule }] : [],
    );
    return ledgers.flatMap((ledger) => {
      const status = statusColumn(ledger);
      return status ? countedAnyway(ledger, status, counted) : [];
    });
  },
});

function statusColumn({ columns }: Ledger): LedgerColumn | undefined {
  return columns.find(({ header }) =>
    STATUS_HEADINGS.some((heading) => compareKey(heading) === compareKey(header)),
  );
}

function countedAnyway(
  ledger: Ledger,
  status: LedgerColumn,
  counted: readonly CountedBy[],
): Occurrence<"ledger/status-counted">[] {
  const undecided = counted.filter(
    ({ definition, rule }) =>
      isCountedBy(rule, ledger) &&
      !decides(ledger, status, rule.condition, definition.seriesBreak?.condition),
  );
  const statusAt = textReader(status);
  const records = Array.from(ledger.rows.keys()).filter((record) =>
    NOTHING_CAME_OF_IT.test(statusAt(record)),
  );
  const [first] = undecided;
  if (!first || records.length === 0) return [];
  const words = [...new Set(records.map(statusAt))];
  return [
    {
      at: headingCell(ledger, status),
      ...NO_INDICATOR,
      data: {
        ...subjectOf({ ledger, column: status }, records.length),
        words,
        indicators: undecided.map(({ definition }) => definition.name),
        sum: sumOf(ledger, first.rule, records),
      },
      answers: leavingOut(status, words, undecided),
    },
  ];
}

/**
 * The answer that leaves these records out, for the rows of 指標定義 that have no condition of any kind; none where there is
 * no such row, or where a status holds a sign that separates values.
 */
function leavingOut(
  { header }: LedgerColumn,
  words: readonly string[],
  undecided: readonly CountedBy[],
): readonly LeaveOutAnswer[] {
  const rows = undecided.flatMap(({ definition: { cell, seriesBreak }, rule }) =>
    cell && !rule.condition && !seriesBreak?.condition ? [cell] : [],
  );
  const [at] = rows;
  if (!at || words.some((word) => /[、,，]/.test(word))) return [];
  return [{ at, rows, leaveOut: { column: header, values: words, excludes: true } }];
}

function decides(
  ledger: Ledger,
  status: LedgerColumn,
  ...conditions: readonly (CountingRule["condition"] | undefined)[]
): boolean {
  return conditions.some(
    (condition) => condition !== undefined && columnByHeading(ledger, condition.column) === status,
  );
}

/** What those records add to a sum, in the ledger's own unit (yen for amounts); undefined where records are counted. */
function sumOf(ledger: Ledger, rule: CountingRule, records: readonly number[]): number | undefined {
  if (rule.aggregation !== "sum") return undefined;
  const values = columnByHeading(ledger, rule.valueColumn)?.values;
  if (values?.type !== "number") return undefined;
  return records
    .map((record) => values.numbers[record] ?? Number.NaN)
    .filter((value) => !Number.isNaN(value))
    .reduce((sum, value) => sum + value, 0);
}
