import { ownDefinitionFor } from "../../model/definition-for";
import type { Indicator, IndicatorTable } from "../../model/indicator";
import type { IndicatorDefinition, WholeDefinition } from "../../model/indicator-definition";
import { BASIS_OF_ACCRUAL } from "../../model/known-accrual";
import type { Ledger } from "../../model/ledger";
import type { DefinitionAnswer, LeaveOutAnswer, TargetYearAnswer } from "../../model/understanding";
import type { Edit, Plan, PlanRefusal } from "../../plan/plan";
import {
  conditionText,
  ASSESSMENT_WORDS,
  COUNTING_BASIS_WORDS,
  DIRECTION_WORDS,
  INDICATOR_DEFINITIONS,
  wordFor,
  type DefinitionKey,
} from "../../read/definition/definition-columns";
import { findManagedTable, lastRowOf, type ManagedTable } from "../../read/definition/managed-table";
import { ledgerNaming, type LedgerNaming } from "../../read/ledger/ledger-naming";
import { readDefinitions } from "../../read/definition/read-definitions";
import { compareKey } from "../../values/notation/normalise";
import { formatEraSpan, formatEraYear } from "../../values/calendar/japanese-era";
import { Defect } from "../../values/invariants/defect";
import { formatArea, sameCell, type Area } from "../../values/workbook/cell-address";
import type { WorkbookSnapshot } from "../../values/workbook/snapshot";
import {
  definitionCells,
  definitionChoices,
  definitionSheet,
  type DefinitionCells,
} from "../sheets/managed-sheets-to-make";
import { planTableSheet } from "../sheets/table-sheet";
import {
  freeRows,
  grownEdits,
  heldCells,
  managedCellEdits,
  type ManagedRowCell,
} from "../sheets/managed-row";

/** One indicator with what a person says of it, by the columns of 指標定義 that it is written to; null empties a cell. */
interface Entry {
  readonly indicator: Pick<Indicator, "mark" | "section" | "name">;
  readonly cells: Partial<DefinitionCells>;
}

/** Columns that mean something only where a ledger is counted. */
const COUNTING_COLUMNS = [
  "ledger",
  "aggregation",
  "valueColumn",
  "dateColumn",
  "endDateColumn",
  "conditionColumn",
  "conditionValue",
  "divisor",
  "rounding",
] as const satisfies readonly DefinitionKey[];
const OF_COUNTING: ReadonlySet<DefinitionKey> = new Set(COUNTING_COLUMNS);

/** Columns that a form or an answer says something for; the others of a row stay as they are. */
const SAID_COLUMNS = [
  "direction",
  "assessment",
  "base",
  "targetYear",
  "targetSpan",
  "countingBasis",
  "unit",
  ...COUNTING_COLUMNS,
  "breakYear",
  "breakConditionValue",
  "breakReason",
  "description",
] as const satisfies readonly DefinitionKey[];

/** `SAID_COLUMNS` in the order in which they are added where a sheet has none of them. */
type SaidKey = (typeof SAID_COLUMNS)[number];

type DefinitionTable = ManagedTable<DefinitionKey>;

/** What the answers are read against. */
export interface AnswerContext {
  /** Of the workbook: 指標定義 may name columns of the staff's own. */
  readonly ledgers: readonly Ledger[];
  readonly startMonth: number;
}

/**
 * Writes down what a person has said of indicators (向き, 数え方, or the whole definition): in the indicator's row of
 * 指標定義, in a new one, or in a narrow 指標定義 made for it, which has no column that nothing is known for. Of a whole
 * definition only what differs from the row as it is read is written, so that an office's own words stay. Refused where
 * the sheet is protected, where its name is taken, and where someone's data is in the way.
 */
export function planDefinitionAnswers(
  workbook: WorkbookSnapshot,
  tables: readonly IndicatorTable[],
  answers: readonly (DefinitionAnswer | WholeDefinition)[],
  context: AnswerContext = { ledgers: [], startMonth: 4 },
): Plan {
  const { definitions } = readDefinitions(workbook, context.ledgers, context.startMonth);
  const naming = ledgerNaming(tables);
  const entries = entriesOf(definitions, tables, answers);
  if (entries.length === 0) return { kind: "definitions", edits: [], refusals: [] };
  const table = findManagedTable(workbook, INDICATOR_DEFINITIONS);
  if (table) return { kind: "definitions", ...answersInto(table, definitions, entries, naming) };
  const rows = entries.map(({ indicator: { mark, section, name }, cells }) => {
    return { mark: blankless(mark), section: blankless(section), name, ...cells };
  });
  const made = planTableSheet(workbook, definitionSheet(rows, "narrow", naming));
  return { kind: "definitions", ...made };
}

function blankless(text: string): string | null {
  return text === "" ? null : text;
}

/** An indicator that is in several tables under the same name and section is answered once, as said last. */
function entriesOf(
  definitions: readonly IndicatorDefinition[],
  tables: readonly IndicatorTable[],
  answers: readonly (DefinitionAnswer | WholeDefinition)[],
): Entry[] {
  const indicators = tables.flatMap((table) => table.indicators);
  const entries = new Map<string, Entry>();
  const add = (indicator: Entry["indicator"], cells: Entry["cells"]): void => {
    const { mark, section, name } = indicator;
    const key = [mark, section, name].map(compareKey).join("\n");
    entries.set(key, { indicator, cells: { ...entries.get(key)?.cells, ...cells } });
  };
  for (const answer of answers) {
    if ("leaveOut" in answer) {
      const rows = definitions.filter(({ cell }) => cell && answer.rows.some((row) => sameCell(row, cell)));
      const { leaveOut } = answer;
      for (const row of rows)
        add(row, { conditionColumn: leaveOut.column, conditionValue: conditionText(leaveOut) });
      continue;
    }
    if ("targetYear" in answer) {
      for (const indicator of indicators.filter(({ labelCell }) =>
        answer.rows.some((row) => sameCell(row, labelCell)),
      ))
        add(indicator, { targetYear: formatEraYear(answer.targetYear) });
      continue;
    }
    const indicator = indicators.find(({ labelCell }) => sameCell(labelCell, answer.at));
    if (!indicator) continue;
    const said =
      "definition" in answer
        ? changedCells(ownDefinitionFor(indicator, definitions), answer.definition, ledgerNaming(tables))
        : cellsOfAnswer(answer);
    if (Object.keys(said).length > 0) add(indicator, said);
  }
  return [...entries.values()];
}

function cellsOfAnswer(answer: Exclude<DefinitionAnswer, LeaveOutAnswer | TargetYearAnswer>): Entry["cells"] {
  if ("direction" in answer) return { direction: wordFor(DIRECTION_WORDS, answer.direction) };
  if ("assessment" in answer) return { assessment: wordFor(ASSESSMENT_WORDS, answer.assessment) };
  if ("targetSpan" in answer) return { targetSpan: formatEraSpan(answer.targetSpan) };
  return { countingBasis: wordFor(COUNTING_BASIS_WORDS, BASIS_OF_ACCRUAL[answer.accrual]) };
}

/**
 * The cells that a form changes. A row whose way of counting cannot be read was shown as naming no ledger: whatever of it is
 * still blank in the form is emptied, or the row would stay unreadable.
 */
function changedCells(
  before: IndicatorDefinition | undefined,
  after: IndicatorDefinition,
  naming: LedgerNaming,
): Partial<DefinitionCells> {
  const was = before && definitionCells(before, naming);
  const is = definitionCells(after, naming);
  const changed = SAID_COLUMNS.filter(
    (key) =>
      is[key] !== (was?.[key] ?? null) ||
      (before !== undefined && before.rule === undefined && OF_COUNTING.has(key)),
  );
  return Object.fromEntries(changed.map((key) => [key, is[key]]));
}

function answersInto(
  table: DefinitionTable,
  definitions: readonly IndicatorDefinition[],
  entries: readonly Entry[],
  naming: LedgerNaming,
): Pick<Plan, "edits" | "refusals"> {
  const sheet = table.sheet.name;
  if (table.sheet.isProtected) return refused({ code: "protected", sheet });
  const { area } = table;
  const added = addedColumns(table, entries);
  const known = entries.map((entry) => ({
    entry,
    row: ownDefinitionFor(entry.indicator, definitions)?.cell?.row,
  }));
  const free = [...freeRows(table, known.filter(({ row }) => row === undefined).length)];
  // What was typed right below the table is in it from then on.
  const lastRow = Math.max(lastRowOf(table), ...free);
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
      choicesIn(
        sheet,
        column,
        {
          row: area.row + 1,
          column: column.column,
          rows: grown.rows - 1,
          columns: 1,
        },
        naming,
      ),
    ),
  ];
  return { edits, refusals: [] };
}

/** A column that the sheet does not have yet, and where it goes. */
interface AddedColumn {
  readonly key: SaidKey;
  readonly column: number;
}

/** The columns that somebody's answer needs and the sheet does not have, right of it. */
function addedColumns({ area, columns }: DefinitionTable, entries: readonly Entry[]): AddedColumn[] {
  return SAID_COLUMNS.filter(
    (key) => !columns.has(key) && entries.some(({ cells }) => (cells[key] ?? null) !== null),
  ).map((key, index) => ({ key, column: area.column + area.columns + index }));
}

function refused(refusal: PlanRefusal): Pick<Plan, "edits" | "refusals"> {
  return { edits: [], refusals: [refusal] };
}

/** What is written of an entry: what is said of it, and where it has no row yet, what tells it from others. */
function managedRow({ indicator, cells }: Entry, isNew: boolean): ManagedRowCell<DefinitionKey>[] {
  const { mark, section, name } = indicator;
  const said = SAID_COLUMNS.flatMap((key): ManagedRowCell<DefinitionKey>[] => {
    const content = cells[key];
    return content === undefined ? [] : [{ key, content, empties: content === null }];
  });
  if (!isNew) return said;
  return [
    { key: "mark", content: mark },
    { key: "section", content: section },
    { key: "name", content: name },
    ...said,
  ];
}

function headingEdit({ sheet, area }: DefinitionTable, { key, column }: AddedColumn): Edit {
  const heading = INDICATOR_DEFINITIONS.columns.find((one) => one.key === key);
  if (!heading) throw new Defect(`指標定義 has no column ${key}`);
  const { row } = area;
  return { kind: "cells", sheet: sheet.name, row, column, before: [[null]], after: [[heading.header]] };
}

const COLUMN_POINTS = 90;

function choicesIn(sheet: string, { key }: AddedColumn, area: Area, naming: LedgerNaming): Edit[] {
  const rule = definitionChoices(key, naming);
  return [
    ...(rule ? [{ kind: "validation", sheet, area, rule } as const] : []),
    { kind: "columnWidth", sheet, column: area.column, columns: 1, points: COLUMN_POINTS, isLeast: true },
  ];
}
