import { conditionOf } from "../../recount/counted-span";
import { isCountedBy } from "../../recount/recount";
import { textReader } from "../../../model/column-text";
import type { CountingRule, IndicatorDefinition } from "../../../model/indicator-definition";
import type { Ledger, LedgerColumn } from "../../../model/ledger";
import type { RecordCondition } from "../../../model/record-condition";
import type { LeaveOutAnswer } from "../../../model/understanding";
import { datesOf } from "../../../read/ledger/day-number";
import { columnByHeading } from "../../../read/ledger/find-column";
import { compareKey, normaliseLine } from "../../../values/notation/normalise";
import { checkOf } from "../../checking/check";
import { NO_INDICATOR, headingCell, subjectOf } from "../../checking/ledger-columns";
import type { Occurrence } from "../../findings/finding";

/** Headings under which staff note the state of a record. */
const STATUS_HEADINGS = ["状態", "ステータス", "進捗", "状況"];

/** What a status says where nothing came of the record, or not yet. */
const NOTHING_CAME_OF_IT = /取り?消|キャンセル|中止|失注|見積|辞退/;

const CAME_TO_NOTHING =
  "(?:取り?消し?|取り?下げ|キャンセル|中止|辞退|失注|欠席|不参加|欠番|重複|誤入力|誤登録)";
/**
 * What another column (備考, 結果, 出欠) says of such a record: the word alone, behind a day, or before a bracket or a day, or
 * at the end of its reason: 辞退（5/20連絡）, 5/20キャンセル, 雨天のため中止. Not キャンセル料の相談.
 */
const SAID_IN_PASSING = new RegExp(
  `^(?:[※(×]*|\\d{1,2}[/月.]\\d{1,2}日?\\s*)${CAME_TO_NOTHING}(?:済み?)?(?:$|[()、。,・:※\\s\\d])|(?:より|ため|都合|で)、?${CAME_TO_NOTHING}$`,
  "u",
);

/** Headings, with or without something in brackets, under which that is said; 内容 and 講座名 say what the record is about. */
const SAYS_WHAT_CAME =
  /(?:備考欄?|摘要|結果|出欠|出席|参加|対応|処理|区分|メモ|特記事項|状[況態]|可否|有無)(?:\([^()]*\))?$/;

interface CountedBy {
  readonly definition: IndicatorDefinition;
  readonly rule: CountingRule;
}

/**
 * Records that were cancelled, lost or only estimated, and that a figure counts because no 条件列 of its row in 指標定義
 * decides on their status (§6). Said once a column, with the sum where amounts are summed. Where no column is for their status,
 * those for remarks and for what came of the record may say it.
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
      if (status) return countedAnyway(ledger, status, NOTHING_CAME_OF_IT, counted);
      return ledger.columns
        .filter(({ definition, header, values }) => {
          const mayTell = !definition?.personal && values.type === "text";
          return mayTell && SAYS_WHAT_CAME.test(compareKey(header));
        })
        .flatMap((column) => countedAnyway(ledger, column, SAID_IN_PASSING, counted));
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
  said: RegExp,
  counted: readonly CountedBy[],
): Occurrence<"ledger/status-counted">[] {
  const statusAt = textReader(status);
  const isSaid = rememberedTest(said);
  const hasEnded = said === SAID_IN_PASSING ? endedRecords(ledger) : new Set<number>();
  const saying = Array.from(ledger.rows.keys()).filter(
    (record) => isSaid(statusAt(record)) && !hasEnded.has(record),
  );
  if (saying.length === 0) return [];
  const undecided = counted.flatMap((by) => {
    const { rule, definition } = by;
    const conditions = [rule.condition, definition.seriesBreak?.condition] as const;
    if (!isCountedBy(rule, ledger) || decides(ledger, status, ...conditions)) return [];
    const counts = countsBy(ledger, ...conditions);
    const adds = addsTo(ledger, rule);
    const records = saying.filter((record) => counts(record) && adds(record));
    return records.length > 0 ? [{ ...by, records }] : [];
  });
  const [first] = undecided;
  if (!first) return [];
  const records = saying.filter((record) => undecided.some((by) => by.records.includes(record)));
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

/** Records whose last day is told: 取下げ beside it says why they ended, not that nothing came of them. */
function endedRecords({ columns }: Ledger): ReadonlySet<number> {
  const ends = columns.filter(({ definition }) => definition?.notBefore !== undefined);
  return new Set(
    ends.flatMap(({ values }) =>
      [...datesOf(values).entries()].flatMap(([at, day]) => (day > 0 ? [at] : [])),
    ),
  );
}

/** Whether a record has something to add to a rule's sum; one that is counted or told apart always has. */
function addsTo(ledger: Ledger, { aggregation, valueColumn }: CountingRule): (record: number) => boolean {
  const values = aggregation === "sum" ? columnByHeading(ledger, valueColumn)?.values : undefined;
  return (record) => values?.type !== "number" || Boolean(values.numbers[record]);
}

/** Whether a text says so; a column repeats its texts, so each is looked at once. */
function rememberedTest(said: RegExp): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    let isSaid = known.get(text);
    if (isSaid === undefined) known.set(text, (isSaid = said.test(normaliseLine(text))));
    return isSaid;
  };
}

/** Whether the conditions of a rule let a record count, before its series break or from it on. */
function countsBy(
  ledger: Ledger,
  condition: RecordCondition | undefined,
  afterBreak: RecordCondition | undefined,
): (record: number) => boolean {
  const before = conditionOf(condition, ledger);
  const after = afterBreak && conditionOf(afterBreak, ledger);
  return (record) => before.isMet(record) || after?.isMet(record) === true;
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
