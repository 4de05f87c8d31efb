import { isCountedBy } from "../../recount/recount";
import { entryAt } from "../../../values/invariants/defect";
import { namesColumn } from "../../../read/ledger/find-column";
import { textReader } from "../../../model/column-text";
import { columnByKey } from "../../../read/ledger/find-column";
import { compareKey } from "../../../values/notation/normalise";
import { itemFinder, sameSection } from "../../recount/match-programme";
import { checkOf, type CheckInput } from "../../checking/check";
import type { Occurrence } from "../../findings/finding";
import {
  inLedgerColumns,
  NO_INDICATOR,
  recordCell,
  recordsByText,
  subjectOf,
  type KnownColumn,
} from "../../checking/ledger-columns";
import { mendCells } from "../../../plan/mend-cells";

/**
 * A value that is none of the column's choices: once a value, at its first record. What differs from a choice only in width
 * or spaces can be mended everywhere at once. Values that 指標定義 counts by are choices too, and 区分 and 事業 are those of
 * the programme tables.
 */
export const ledgerUnknownChoice = checkOf({
  code: "ledger/unknown-choice",
  severity: "warning",
  keeps: ({ ledger, column, rows, raw, choices, meant }) => [ledger, column, rows, raw, ...choices, meant],
  find: (input) =>
    inLedgerColumns(input, (known) => {
      if (known.definition.type !== "choice" || known.column.values.type !== "text") return [];
      return known.definition.choices.length > 0 ? unknownValues(known, input) : unknownItems(known, input);
    }),
});

function unknownValues(known: KnownColumn, input: CheckInput): Occurrence<"ledger/unknown-choice">[] {
  const { column } = known;
  if (column.values.type !== "text") return [];
  const choices = [...known.definition.choices, ...countedBy(known, input)];
  return [...recordsByText(column.values.texts)]
    .filter(([text]) => !choices.includes(text))
    .map(([text, records]) => finding(known, input, text, records, choices));
}

/** Condition values of 指標定義 for this column. */
function countedBy({ ledger, definition }: KnownColumn, { definitions }: CheckInput): string[] {
  return definitions.definitions.flatMap(({ rule, seriesBreak }) =>
    rule && isCountedBy(rule, ledger)
      ? [rule.condition, seriesBreak?.condition].flatMap((condition) =>
          condition && namesColumn(condition.column, definition) ? condition.values : [],
        )
      : [],
  );
}

function finding(
  known: KnownColumn,
  { workbook }: CheckInput,
  raw: string,
  records: readonly number[],
  choices: readonly string[],
): Occurrence<"ledger/unknown-choice"> {
  const { ledger, column } = known;
  const meant = choices.find((choice) => compareKey(choice) === compareKey(raw));
  const cells = records.map((record) => recordCell(ledger, column, record));
  const suggestion =
    meant === undefined
      ? undefined
      : mendCells(
          workbook,
          ledger.sheet,
          cells.map((cell) => ({ ...cell, after: meant })),
        );
  return {
    at: recordCell(ledger, column, entryAt(records, 0)),
    ...NO_INDICATOR,
    data: { ...subjectOf(known, records.length), raw, choices: [...new Set(choices)], meant },
    ...(suggestion && { suggestion }),
  };
}

/** 区分 and 事業 that no programme table has, in the years that those tables have. */
function unknownItems(known: KnownColumn, input: CheckInput): Occurrence<"ledger/unknown-choice">[] {
  const { ledger, column, definition } = known;
  const tables = input.programmeTables;
  const items = tables.flatMap((table) => table.items);
  const years = new Set<number>(
    tables.flatMap(({ headings }) => headings.map(({ fiscalYear }) => fiscalYear)),
  );
  const yearColumn = columnByKey(ledger, "fiscalYear")?.values;
  const sectionColumn = columnByKey(ledger, "section");
  if (items.length === 0 || yearColumn?.type !== "year" || column.values.type !== "text") return [];
  const sectionAt = sectionColumn ? textReader(sectionColumn) : () => "";
  const isSection = definition.key === "section";
  const choices = isSection
    ? [...new Set(items.map(({ section }) => section))]
    : [...new Set(items.map(({ name }) => name))];
  const isKnownSection = (section: string): boolean =>
    items.some((item) => item.section === "" || sameSection(item.section, section));
  const itemsMeant = itemFinder(items);
  return [...recordsByText(column.values.texts)].flatMap(
    ([text, all]): Occurrence<"ledger/unknown-choice">[] => {
      const meantSomewhere = new Map<string, boolean>();
      const unknown = all.filter((record) => {
        if (!years.has(yearColumn.years[record] ?? 0)) return false;
        if (isSection) return !isKnownSection(text);
        const section = sectionAt(record);
        let meant = meantSomewhere.get(section);
        if (meant === undefined) {
          meant = !isKnownSection(section) || itemsMeant(section, text).length > 0;
          meantSomewhere.set(section, meant);
        }
        return !meant;
      });
      return unknown.length === 0 ? [] : [finding(known, input, text, unknown, choices)];
    },
  );
}
