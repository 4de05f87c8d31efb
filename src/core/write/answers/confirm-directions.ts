import { definitionFor } from "../../model/definition-for";
import type { Direction, Indicator, IndicatorTable } from "../../model/indicator";
import type { IndicatorDefinition } from "../../model/indicator-definition";
import type { DirectionAnswer } from "../../model/understanding";
import type { Edit, Plan, PlanRefusal } from "../../plan/plan";
import {
  DIRECTION_WORDS,
  INDICATOR_DEFINITIONS,
  wordFor,
  writtenWords,
  type DefinitionKey,
} from "../../read/definition/definition-columns";
import { findManagedTable, type ManagedTable } from "../../read/definition/managed-table";
import { readDefinitions } from "../../read/definition/read-definitions";
import { compareKey } from "../../values/notation/normalise";
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

/** One indicator with what a person says of it. */
interface Entry {
  readonly indicator: Indicator;
  readonly direction: Direction;
}

type DefinitionTable = ManagedTable<DefinitionKey>;

/**
 * Writes down which way is better, as a person has said: in the indicator's row of 指標定義, in a new one, or in a narrow
 * 指標定義 made for it, which has no column that nothing is known for. Refused where the sheet is protected, where its
 * name is taken, and where someone's data is in the way.
 */
export function planDirections(
  workbook: WorkbookSnapshot,
  tables: readonly IndicatorTable[],
  answers: readonly DirectionAnswer[],
): Plan {
  const entries = entriesOf(tables, answers);
  if (entries.length === 0) return { kind: "definitions", edits: [], refusals: [] };
  const table = findManagedTable(workbook, INDICATOR_DEFINITIONS);
  if (table) return { kind: "definitions", ...answersInto(workbook, table, entries) };
  const made = planTableSheet(workbook, definitionSheet(entries.map(definitionOf), "narrow"));
  return { kind: "definitions", ...made };
}

/** An indicator that is in several tables under the same name and section is answered once, as said last. */
function entriesOf(tables: readonly IndicatorTable[], answers: readonly DirectionAnswer[]): Entry[] {
  const indicators = tables.flatMap((table) => table.indicators);
  const entries = new Map<string, Entry>();
  for (const { at, direction } of answers) {
    const indicator = indicators.find(({ labelCell }) => sameCell(labelCell, at));
    if (!indicator) continue;
    const { mark, section, name } = indicator;
    entries.set([mark, section, name].map(compareKey).join("\n"), { indicator, direction });
  }
  return [...entries.values()];
}

function definitionOf({ indicator: { mark, section, name }, direction }: Entry): IndicatorDefinition {
  return {
    mark,
    section,
    name,
    direction,
    unit: "",
    countingBasis: undefined,
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
  const own = table.columns.get("direction");
  const column = own ?? area.column + area.columns;
  const { definitions } = readDefinitions(workbook);
  const known = entries.map((entry) => ({ entry, row: rowOf(entry, definitions) }));
  const free = [...freeRows(table, known.filter(({ row }) => row === undefined).length)];
  const lastRow = Math.max(area.row + area.rows - 1, ...free);
  const placed = known.map(({ entry, row }) => ({
    entry,
    isNew: row === undefined,
    row: row ?? free.shift(),
  }));
  const grown = { rows: lastRow - area.row + 1, columns: Math.max(area.columns, column - area.column + 1) };
  const beneath: Area = {
    ...area,
    row: area.row + area.rows,
    rows: Math.max(0, grown.rows - area.rows),
    columns: grown.columns,
  };
  const beside: Area = { row: area.row, column, rows: own === undefined ? grown.rows : 0, columns: 1 };
  const taken = [...new Set([...heldCells(table, beneath), ...heldCells(table, beside)])];
  if (taken.length > 0) {
    const at = formatArea(beneath.rows > 0 ? beneath : beside);
    return refused({ code: "blockTaken", sheet, at, taken });
  }
  const headed = { ...table, columns: new Map([...table.columns, ["direction", column] as const]) };
  const edits = [
    ...(own === undefined ? headingEdits(table, column) : []),
    ...placed.flatMap(({ entry, isNew, row }) =>
      row === undefined
        ? []
        : managedRow(entry, isNew).flatMap((cell) => managedCellEdits(headed, row, cell)),
    ),
    ...grownEdits(table, grown),
    ...(own === undefined ? choicesIn(sheet, { ...beside, row: area.row + 1, rows: grown.rows - 1 }) : []),
  ];
  return { edits, refusals: [] };
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

/** What is written of an entry: its direction, and where it has no row yet, what tells it from others. */
function managedRow({ indicator, direction }: Entry, isNew: boolean): ManagedRowCell<DefinitionKey>[] {
  const { mark, section, name } = indicator;
  const answer = { key: "direction", content: wordFor(DIRECTION_WORDS, direction) } as const;
  if (!isNew) return [answer];
  return [
    { key: "mark", content: mark },
    { key: "section", content: section },
    { key: "name", content: name },
    answer,
  ];
}

function headingEdits({ sheet, area }: DefinitionTable, column: number): Edit[] {
  const heading = INDICATOR_DEFINITIONS.columns.find(({ key }) => key === "direction");
  if (!heading) throw new Error("指標定義 has no column 向き");
  const { row } = area;
  return [{ kind: "cells", sheet: sheet.name, row, column, before: [[null]], after: [[heading.header]] }];
}

const COLUMN_POINTS = 90;

function choicesIn(sheet: string, area: Area): Edit[] {
  const rule = choiceList(writtenWords(DIRECTION_WORDS));
  return [
    ...(rule ? [{ kind: "validation", sheet, area, rule } as const] : []),
    { kind: "columnWidth", sheet, column: area.column, columns: 1, points: COLUMN_POINTS },
  ];
}
