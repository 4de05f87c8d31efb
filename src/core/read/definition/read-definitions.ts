import { readIndicatorLabel } from "../tables/indicator-label";
import { headingKey } from "../tables/heading-key";
import { namesColumn } from "../ledger/find-column";
import { listName, type Ledger } from "../../model/ledger";
import type { LedgerKind } from "../../model/ledger-definition";
import { ledgerDefinition } from "../ledger/ledger-definitions";
import { ownListNamed, ownLists, type OwnList } from "../ledger/own-lists";
import { compareKey } from "../../values/notation/normalise";
import type { CellAddress } from "../../values/workbook/cell-address";
import type { CellValue } from "../../values/workbook/cell-value";
import type { WorkbookSnapshot } from "../../values/workbook/snapshot";
import { DEFINITION_SHEET } from "../../values/workbook/own-sheets";
import {
  AGGREGATION_WORDS,
  ASSESSMENT_WORDS,
  COUNTING_BASIS_WORDS,
  DIRECTION_WORDS,
  INDICATOR_DEFINITIONS,
  LEDGER_WORDS,
  readConditionText,
  ROUNDING_WORDS,
  type DefinitionKey,
} from "./definition-columns";
import type { DefinitionProblem } from "../../model/definition-problem";
import type { CountingRule, IndicatorDefinition, SeriesBreak } from "../../model/indicator-definition";
import type { RecordCondition } from "../../model/record-condition";
import { listsNamed, sheetsSharingRecords } from "./named-lists";
import { findManagedTable, managedCell, managedSheets, type ManagedCell } from "./managed-table";
import {
  fieldText,
  readChoice,
  readNumberField,
  readSpanField,
  readYearField,
  type ReportProblem,
} from "./read-field";

export interface DefinitionsRead {
  /** False where the workbook has no 指標定義, which is not the same as an empty one. */
  readonly exists: boolean;
  readonly definitions: readonly IndicatorDefinition[];
  /** Whether it has a column 台帳: a narrow one, made of answers, says nothing of how figures are counted. */
  readonly namesLedgers: boolean;
  readonly problems: readonly DefinitionProblem[];
}

interface RowReader {
  readonly cell: (key: DefinitionKey) => ManagedCell;
  readonly text: (key: DefinitionKey) => string;
  readonly field: (key: DefinitionKey) => string;
  readonly report: ReportProblem;
  readonly startMonth: number;
  readonly ledgers: readonly Ledger[];
}

const headers = new Map(INDICATOR_DEFINITIONS.columns.map(({ key, header }) => [key, header]));

/**
 * Reads 指標定義, one definition a row that names an indicator. What cannot be understood is a problem with its cell, and
 * the indicator is then not recounted rather than counted by a guess. `ledgers` (those of the workbook) let a row name
 * columns of the staff's own.
 */
export function readDefinitions(
  workbook: WorkbookSnapshot,
  ledgers: readonly Ledger[] = [],
  startMonth = 4,
): DefinitionsRead {
  const table = findManagedTable(workbook, INDICATOR_DEFINITIONS);
  if (!table)
    return { exists: false, definitions: [], namesLedgers: false, problems: withoutNames(workbook) };
  const problems: DefinitionProblem[] = [];
  const report: ReportProblem = (problem) => problems.push(problem);
  const definitions: IndicatorDefinition[] = [];
  const firstCells = new Map<string, CellAddress>();
  for (const row of table.rows) {
    const cell = (key: DefinitionKey): ManagedCell => managedCell(table, key, row);
    const reader: RowReader = {
      cell,
      text: (key) => fieldText(cell(key)),
      field: (key) => headers.get(key) ?? key,
      report,
      startMonth,
      ledgers,
    };
    const definition = readDefinition(reader);
    if (!definition) continue;
    const identity = `${compareKey(definition.section)}|${compareKey(definition.name)}`;
    const first = firstCells.get(identity);
    if (first)
      report({ code: "duplicate", cell: cell("name").address, field: "指標名", raw: definition.name, first });
    else {
      firstCells.set(identity, cell("name").address);
      definitions.push(definition);
    }
  }
  return { exists: true, definitions, namesLedgers: table.columns.has("ledger"), problems };
}

/** A sheet called 指標定義 that nothing is read from, though something is on it. */
function withoutNames(workbook: WorkbookSnapshot): DefinitionProblem[] {
  const field = headers.get("name") ?? "";
  const isBlank = (value: CellValue): boolean => value === null || value === "";
  return managedSheets(workbook, DEFINITION_SHEET).flatMap(({ name, used, values }) =>
    values.flat().every(isBlank)
      ? []
      : [{ code: "headingMissing", cell: { sheet: name, row: used.row, column: used.column }, field }],
  );
}

function readDefinition(row: RowReader): IndicatorDefinition | undefined {
  // Copied from the table, the name carries what a label carries: `① 登録者数（延べ）【人】`.
  const label = readIndicatorLabel(row.text("name"));
  if (label.name === "") {
    row.report({ code: "blank", cell: row.cell("name").address, field: row.field("name") });
    return undefined;
  }
  const countingBasis = choice(row, "countingBasis", COUNTING_BASIS_WORDS);
  if (row.text("countingBasis") === "" && row.text("ledger") !== "") reportBlank(row, "countingBasis");
  const conditions = readConditions(row);
  const rule = readRule(row, conditions.before);
  return {
    mark: row.text("mark") === "" ? label.mark : row.text("mark"),
    section: row.text("section"),
    name: label.name,
    unit: row.text("unit") === "" ? label.unit : row.text("unit"),
    countingBasis,
    rule: countingBasis && conditions.understood ? rule : undefined,
    direction: choice(row, "direction", DIRECTION_WORDS),
    assessment: choice(row, "assessment", ASSESSMENT_WORDS),
    base: readNumberField(row.cell("base"), row.field("base"), row.report),
    targetYear: readYearField(row.cell("targetYear"), row.field("targetYear"), row.startMonth, row.report),
    targetSpan: readSpanField(row.cell("targetSpan"), row.field("targetSpan"), row.startMonth, row.report),
    seriesBreak: readSeriesBreak(row, conditions.after),
    description: row.text("description"),
    cell: row.cell("name").address,
  };
}

function choice<Meaning extends string>(
  row: RowReader,
  key: DefinitionKey,
  words: readonly (readonly [string, Meaning])[],
): Meaning | undefined {
  return readChoice(row.cell(key), row.field(key), words, row.report);
}

function reportBlank(row: RowReader, key: DefinitionKey): void {
  row.report({ code: "blank", cell: row.cell(key).address, field: row.field(key) });
}

interface Conditions {
  readonly before: RecordCondition | undefined;
  readonly after: RecordCondition | undefined;
  readonly understood: boolean;
}

/** Several values are separated by 、 or a comma; any of them will do, or none of them where 以外 is after the last. */
function readConditions(row: RowReader): Conditions {
  const column = row.text("conditionColumn");
  const [before, after] = (["conditionValue", "breakConditionValue"] as const).map((key) => {
    const read = readConditionText(row.text(key));
    const { values } = read;
    if (values.length > 0 && column === "") {
      row.report({
        code: "conditionWithoutColumn",
        cell: row.cell(key).address,
        field: row.field(key),
        raw: row.text(key),
      });
    }
    return values.length > 0 ? { column, ...read } : undefined;
  });
  return { before, after, understood: column !== "" || (!before && !after) };
}

function readSeriesBreak(row: RowReader, condition: RecordCondition | undefined): SeriesBreak | undefined {
  const fiscalYear = readYearField(row.cell("breakYear"), row.field("breakYear"), row.startMonth, row.report);
  if (fiscalYear === undefined) {
    if (condition && row.text("breakYear") === "") reportBlank(row, "breakYear");
    return undefined;
  }
  return { fiscalYear, condition, reason: row.text("breakReason") };
}

/** The rule of a row, or undefined where it names no ledger or where something that the count needs is not clear. */
function readRule(row: RowReader, condition: RecordCondition | undefined): CountingRule | undefined {
  const aggregation =
    row.text("aggregation") === "" ? "count" : choice(row, "aggregation", AGGREGATION_WORDS);
  if (row.text("ledger") === "") return undefined;
  const own = ownListOf(row);
  const ledger =
    own?.ledgers[0]?.kind ?? choice(row, "ledger", [...LEDGER_WORDS.own, ...ledgersBySheet(row.ledgers)]);
  const divisor = readDivisor(row);
  const rounding = choice(row, "rounding", ROUNDING_WORDS);
  const roundingClear = rounding !== undefined || row.text("rounding") === "";
  if (!ledger || !aggregation || divisor === undefined || !roundingClear) return undefined;
  const source = own ? { ...row, ledgers: own.ledgers } : row;
  const columns = [
    columnField(source, "dateColumn", ledger, true),
    columnField(source, "valueColumn", ledger, aggregation !== "count"),
    columnField(source, "endDateColumn", ledger, false),
    columnField(source, "conditionColumn", ledger, false),
  ];
  const [dateColumn, valueColumn, endDateColumn, conditionColumn] = columns;
  if (dateColumn === undefined || valueColumn === undefined || endDateColumn === undefined) return undefined;
  if (conditionColumn === undefined) return undefined;
  const rule = { ledger, aggregation, valueColumn, dateColumn, endDateColumn, condition, divisor, rounding };
  if (!own) return rule;
  const unnamed = [...new Set(own.ledgers.flatMap(({ unnamedParts = [] }) => unnamedParts))];
  const [code, sheets] =
    unnamed.length > 0
      ? (["listInParts", unnamed] as const)
      : (["listRepeated", sheetsSharingRecords(own.ledgers)] as const);
  if (sheets.length > 0) {
    const cell = row.cell("ledger").address;
    row.report({ code, cell, field: row.field("ledger"), raw: own.name, sheets });
    return undefined;
  }
  return { ...rule, lists: { name: own.name, of: [...new Set(own.ledgers.map(listName))] } };
}

/** The list that a row names by its own name: one of several of a kind, or one of no kind. */
function ownListOf(row: RowReader): OwnList | undefined {
  const text = row.text("ledger");
  const own = ownListNamed(text, ownLists(row.ledgers));
  if (own) return own;
  const ledgers = listsNamed(text, row.ledgers);
  return ledgers.length > 0 ? { name: text, ledgers } : undefined;
}

/** Ledgers go by the names of their sheets too, where a kind is kept on one sheet alone. */
function ledgersBySheet(ledgers: readonly Ledger[]): readonly (readonly [string, LedgerKind])[] {
  return ledgers.flatMap(({ sheet, kind }) =>
    ledgers.filter((other) => other.kind === kind || other.sheet === sheet).length === 1
      ? [[sheet, kind] as const]
      : [],
  );
}

/** `1000`, `÷1000`, `/1,000`; 1 where blank. A divisor is above zero. */
function readDivisor(row: RowReader): number | undefined {
  const cell = row.cell("divisor");
  const value = typeof cell.value === "string" ? cell.value.replace(/^\s*[÷/／]\s*/, "") : cell.value;
  const divisor =
    readNumberField({ ...cell, value }, row.field("divisor"), row.report) ??
    (row.text("divisor") === "" ? 1 : undefined);
  if (divisor === undefined || divisor > 0) return divisor;
  row.report({
    code: "notANumber",
    cell: cell.address,
    field: row.field("divisor"),
    raw: row.text("divisor"),
  });
  return undefined;
}

/** A heading that the ledger has: by its definition, or as a column of the staff's own. "" where it may be left blank. */
function columnField(
  row: RowReader,
  key: DefinitionKey,
  kind: LedgerKind,
  required: boolean,
): string | undefined {
  const heading = row.text(key);
  if (heading === "" && !required) return "";
  if (heading === "") {
    reportBlank(row, key);
    return undefined;
  }
  const definition = ledgerDefinition(kind);
  const ledgers = row.ledgers.filter((ledger) => ledger.kind === kind);
  const own = ledgers.flatMap(({ columns }) => columns.map(({ header }) => header));
  const isKnown = kind !== "list" && definition.columns.some((column) => namesColumn(heading, column));
  if (isKnown || own.some((header) => headingKey(header) === headingKey(heading))) return heading;
  const problem = {
    cell: row.cell(key).address,
    field: row.field(key),
    raw: heading,
    ledger: row.text("ledger"),
  };
  row.report({ code: "unknownColumn", ...problem });
  return undefined;
}
