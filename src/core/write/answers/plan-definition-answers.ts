import { definitionFor } from "../../model/definition-for";
import type { Indicator, IndicatorTable } from "../../model/indicator";
import type { IndicatorDefinition } from "../../model/indicator-definition";
import { BASIS_OF_ACCRUAL } from "../../model/known-accrual";
import type { RecordCondition } from "../../model/record-condition";
import type { DefinitionAnswer } from "../../model/understanding";
import type { Edit, Plan, PlanRefusal } from "../../plan/plan";
import {
  conditionText,
  COUNTING_BASIS_WORDS,
  DIRECTION_WORDS,
  INDICATOR_DEFINITIONS,
  wordFor,
  writtenWords,
  type DefinitionKey,
} from "../../read/definition/definition-columns";
import { findManagedTable, type ManagedTable } from "../../read/definition/managed-table";
import { readDefinitions } from "../../read/definition/read-definitions";
import { compareKey } from "../../values/notation/normalise";
import { Defect } from "../../values/invariants/defect";
import { formatArea, sameCell, type Area } from "../../values/workbook/cell-address";
import type { WorkbookSnapshot } from "../../values/workbook/snapshot";
import { definitionSheet } from "../sheets/managed-sheets-to-make";
import { choiceList, planTableSheet } from "../sheets/table-sheet";
import {
  freeRows,
  grownEdits,
  heldCells,
  managedCellEdits,
  type ManagedRowCell,
} from "../sheets/managed-row";

/** One indicator with what a person says of it, by the columns of 指標定義 that it is written to. */
interface Entry {
  readonly indicator: Pick<Indicator, "mark" | "section" | "name">;
  readonly said: Said;
}

type Said = Partial<Pick<IndicatorDefinition, "direction" | "countingBasis">> & {
  readonly leaveOut?: RecordCondition;
};

/** The columns that answers are written to, in the order in which they are added where a sheet has none of them. */
const ANSWER_COLUMNS = [
  { key: "direction", words: DIRECTION_WORDS },
  { key: "countingBasis", words: COUNTING_BASIS_WORDS },
  { key: "conditionColumn", words: [] },
  { key: "conditionValue", words: [] },
] as const;

type AnsweredKey = (typeof ANSWER_COLUMNS)[number]["key"];

type DefinitionTable = ManagedTable<DefinitionKey>;

/**
 * Writes down what a person has said of indicators (向き, 数え方): in the indicator's row of 指標定義, in a new one, or in a
 * narrow 指標定義 made for it, which has no column that nothing is known for. Refused where the sheet is protected, where its
 * name is taken, and where someone's data is in the way.
 */
export function planDefinitionAnswers(
  workbook: WorkbookSnapshot,
  tables: readonly IndicatorTable[],
  answers: readonly DefinitionAnswer[],
): Plan {
  const entries = entriesOf(workbook, tables, answers);
  if (entries.length === 0) return { kind: "definitions", edits: [], refusals: [] };
  const table = findManagedTable(workbook, INDICATOR_DEFINITIONS);
  if (table) return { kind: "definitions", ...answersInto(workbook, table, entries) };
  const made = planTableSheet(workbook, definitionSheet(entries.map(definitionOf), "narrow"));
  return { kind: "definitions", ...made };
}

/** An indicator that is in several tables under the same name and section is answered once, as said last. */
function entriesOf(
  workbook: WorkbookSnapshot,
  tables: readonly IndicatorTable[],
  answers: readonly DefinitionAnswer[],
): Entry[] {
  const indicators = tables.flatMap((table) => table.indicators);
  const entries = new Map<string, Entry>();
  const add = (indicator: Entry["indicator"], said: Said): void => {
    const { mark, section, name } = indicator;
    const key = [mark, section, name].map(compareKey).join("\n");
    entries.set(key, { indicator, said: { ...entries.get(key)?.said, ...said } });
  };
  for (const answer of answers) {
    if ("leaveOut" in answer) {
      const { definitions } = readDefinitions(workbook);
      const rows = definitions.filter(({ cell }) => cell && answer.rows.some((row) => sameCell(row, cell)));
      for (const row of rows) add(row, saidBy(answer));
      continue;
    }
    const indicator = indicators.find(({ labelCell }) => sameCell(labelCell, answer.at));
    if (indicator) add(indicator, saidBy(answer));
  }
  return [...entries.values()];
}

function saidBy(answer: DefinitionAnswer): Said {
  if ("direction" in answer) return { direction: answer.direction };
  if ("accrual" in answer) return { countingBasis: BASIS_OF_ACCRUAL[answer.accrual] };
  return { leaveOut: answer.leaveOut };
}

/** A condition is only ever said of a row that is there already. */
function definitionOf({ indicator: { mark, section, name }, said }: Entry): IndicatorDefinition {
  return {
    mark,
    section,
    name,
    direction: said.direction,
    unit: "",
    countingBasis: said.countingBasis,
    rule: undefined,
    assessment: undefined,
    base: undefined,
    seriesBreak: undefined,
    description: "",
    cell: undefined,
  };
}

function answersInto(
  workbook: WorkbookSnapshot,
  table: DefinitionTable,
  entries: readonly Entry[],
): Pick<Plan, "edits" | "refusals"> {
  const sheet = table.sheet.name;
  if (table.sheet.isProtected) return refused({ code: "protected", sheet });
  const { area } = table;
  const added = addedColumns(table, entries);
  const { definitions } = readDefinitions(workbook);
  const known = entries.map((entry) => ({ entry, row: rowOf(entry, definitions) }));
  const free = [...freeRows(table, known.filter(({ row }) => row === undefined).length)];
  const lastRow = Math.max(area.row + area.rows - 1, ...free);
  const placed = known.map(({ entry, row }) => ({
    entry,
    isNew: row === undefined,
    row: row ?? free.shift(),
  }));
  const grown = { rows: lastRow - area.row + 1, columns: area.columns + added.length };
  const beneath: Area = {
    ...area,
    row: area.row + area.rows,
    rows: Math.max(0, grown.rows - area.rows),
    columns: grown.columns,
  };
  const beside: Area = {
    row: area.row,
    column: area.column + area.columns,
    rows: added.length === 0 ? 0 : grown.rows,
    columns: added.length,
  };
  const taken = [...new Set([...heldCells(table, beneath), ...heldCells(table, beside)])];
  if (taken.length > 0) {
    const at = formatArea(beneath.rows > 0 ? beneath : beside);
    return refused({ code: "blockTaken", sheet, at, taken });
  }
  const places = added.map(({ key, column }) => [key, column] as const);
  const headed = { ...table, columns: new Map([...table.columns, ...places]) };
  const edits = [
    ...added.map((column) => headingEdit(table, column)),
    ...placed.flatMap(({ entry, isNew, row }) =>
      row === undefined
        ? []
        : managedRow(entry, isNew).flatMap((cell) => managedCellEdits(headed, row, cell)),
    ),
    ...grownEdits(table, grown),
    ...added.flatMap((column) =>
      choicesIn(sheet, column, {
        row: area.row + 1,
        column: column.column,
        rows: grown.rows - 1,
        columns: 1,
      }),
    ),
  ];
  return { edits, refusals: [] };
}

/** A column that the sheet does not have yet, and where it goes. */
interface AddedColumn {
  readonly key: AnsweredKey;
  readonly column: number;
}

/** The columns that somebody's answer needs and the sheet does not have, right of it. */
function addedColumns({ area, columns }: DefinitionTable, entries: readonly Entry[]): AddedColumn[] {
  return ANSWER_COLUMNS.map(({ key }) => key)
    .filter((key) => !columns.has(key) && entries.some(({ said }) => textsOf(said)[key] !== undefined))
    .map((key, index) => ({ key, column: area.column + area.columns + index }));
}

function refused(refusal: PlanRefusal): Pick<Plan, "edits" | "refusals"> {
  return { edits: [], refusals: [refusal] };
}

/** The indicator's own row; a row of another section is another indicator's. */
function rowOf({ indicator }: Entry, definitions: readonly IndicatorDefinition[]): number | undefined {
  const definition = definitionFor(indicator, definitions);
  if (!definition) return undefined;
  const isOwn = definition.section === "" || compareKey(definition.section) === compareKey(indicator.section);
  return isOwn ? definition.cell?.row : undefined;
}

/** What is written of an entry: what is said of it, and where it has no row yet, what tells it from others. */
function managedRow({ indicator, said }: Entry, isNew: boolean): ManagedRowCell<DefinitionKey>[] {
  const { mark, section, name } = indicator;
  const texts = textsOf(said);
  const answers = ANSWER_COLUMNS.flatMap(({ key }): ManagedRowCell<DefinitionKey>[] => {
    const content = texts[key];
    return content === undefined ? [] : [{ key, content }];
  });
  if (!isNew) return answers;
  return [
    { key: "mark", content: mark },
    { key: "section", content: section },
    { key: "name", content: name },
    ...answers,
  ];
}

function textsOf({ direction, countingBasis, leaveOut }: Said): Partial<Record<AnsweredKey, string>> {
  return {
    ...(direction && { direction: wordFor(DIRECTION_WORDS, direction) }),
    ...(countingBasis && { countingBasis: wordFor(COUNTING_BASIS_WORDS, countingBasis) }),
    ...(leaveOut && { conditionColumn: leaveOut.column, conditionValue: conditionText(leaveOut) }),
  };
}

function headingEdit({ sheet, area }: DefinitionTable, { key, column }: AddedColumn): Edit {
  const heading = INDICATOR_DEFINITIONS.columns.find((one) => one.key === key);
  if (!heading) throw new Defect(`指標定義 has no column ${key}`);
  const { row } = area;
  return { kind: "cells", sheet: sheet.name, row, column, before: [[null]], after: [[heading.header]] };
}

const COLUMN_POINTS = 90;

function choicesIn(sheet: string, { key }: AddedColumn, area: Area): Edit[] {
  const words = ANSWER_COLUMNS.find((one) => one.key === key)?.words;
  const rule = words && choiceList(writtenWords(words));
  return [
    ...(rule ? [{ kind: "validation", sheet, area, rule } as const] : []),
    { kind: "columnWidth", sheet, column: area.column, columns: 1, points: COLUMN_POINTS },
  ];
}
