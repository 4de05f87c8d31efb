import { entryAt } from "../../values/invariants/defect";
import { LANGUAGE_CODES, LANGUAGES } from "../../model/language";
import { formatEraSpan, formatEraYear } from "../../values/calendar/japanese-era";
import type { CellContent } from "../../values/workbook/cell-value";
import { ACKNOWLEDGEMENTS_TABLE } from "../../read/definition/acknowledgement";
import {
  AGGREGATION_WORDS,
  ASSESSMENT_WORDS,
  conditionText,
  COUNTING_BASIS_WORDS,
  DIRECTION_WORDS,
  INDICATOR_DEFINITIONS,
  LEDGER_WORDS,
  ROUNDING_WORDS,
  wordFor,
  writtenWords,
  type DefinitionKey,
  type ChoiceWords,
} from "../../read/definition/definition-columns";
import type { IndicatorDefinition } from "../../model/indicator-definition";
import type { LedgerNaming } from "../../read/ledger/ledger-naming";
import type { ValidationRule } from "../../plan/plan";
import { SETTING_ROWS, SETTINGS_TABLE, type SettingKey } from "../../read/definition/settings";
import { choiceList, type TableSheet, type TableSheetCell, type TableSheetColumn } from "./table-sheet";

const TAB_COLOR = "#84919E";
const NARROW = 54;
const USUAL = 90;
const WIDE = 180;
const VERY_WIDE = 320;

const LISTS: Partial<Record<DefinitionKey, ChoiceWords<string>>> = {
  countingBasis: COUNTING_BASIS_WORDS,
  aggregation: AGGREGATION_WORDS,
  rounding: ROUNDING_WORDS,
  direction: DIRECTION_WORDS,
  assessment: ASSESSMENT_WORDS,
};

const DEFINITION_POINTS: Partial<Record<DefinitionKey, number>> = {
  mark: NARROW,
  unit: NARROW,
  divisor: NARROW,
  base: NARROW,
  section: 140,
  name: WIDE,
  ledger: 130,
  breakReason: 130,
  description: VERY_WIDE,
};

const SETTING_CELLS: Partial<Record<SettingKey, Pick<TableSheetCell, "numberFormat" | "validation">>> = {
  startMonth: {
    validation: { kind: "list", choices: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"] },
  },
  asOf: { numberFormat: "yyyy/m/d", validation: { kind: "date" } },
  language: { validation: { kind: "list", choices: LANGUAGE_CODES.map((code) => LANGUAGES[code].name) } },
  population: { numberFormat: "#,##0", validation: { kind: "wholeNumber", minimum: 0 } },
  spendingPerVisitThousandYen: { numberFormat: "#,##0", validation: { kind: "decimal", minimum: 0 } },
};

/**
 * The few words that a column of 指標定義 is filled with, to choose from; undefined where it is free. 台帳 takes the name of a
 * list of the office's own too.
 */
export function definitionChoices(key: DefinitionKey, naming: LedgerNaming): ValidationRule | undefined {
  const words = key === "ledger" ? LEDGER_WORDS[naming] : LISTS[key];
  const list = words && choiceList(writtenWords(words));
  return key === "ledger" && list?.kind === "list" ? { ...list, others: true } : list;
}

function word<Meaning extends string>(
  words: ChoiceWords<Meaning>,
  meaning: Meaning | undefined,
): CellContent {
  return meaning === undefined ? null : wordFor(words, meaning);
}

function divisorCell(divisor: number): CellContent {
  return divisor === 1 ? null : divisor;
}

/** What a row of 指標定義 holds, column by column; null is blank. */
export type DefinitionCells = Readonly<Record<DefinitionKey, CellContent>>;

/** A definition as a row of 指標定義; what is not defined is blank. */
export function definitionCells(
  definition: IndicatorDefinition,
  naming: LedgerNaming = "own",
): DefinitionCells {
  const { rule, seriesBreak } = definition;
  const text = (value: string | undefined): CellContent =>
    value === undefined || value === "" ? null : value;
  const condition = rule?.condition ?? seriesBreak?.condition;
  return {
    mark: text(definition.mark),
    section: text(definition.section),
    name: definition.name,
    unit: text(definition.unit),
    countingBasis: word(COUNTING_BASIS_WORDS, definition.countingBasis),
    ledger: rule ? (rule.lists?.name ?? wordFor(LEDGER_WORDS[naming], rule.ledger)) : null,
    aggregation: rule ? wordFor(AGGREGATION_WORDS, rule.aggregation) : null,
    valueColumn: text(rule?.valueColumn),
    dateColumn: text(rule?.dateColumn),
    endDateColumn: text(rule?.endDateColumn),
    conditionColumn: text(condition?.column),
    conditionValue: text(rule?.condition && conditionText(rule.condition)),
    divisor: rule ? divisorCell(rule.divisor) : null,
    rounding: rule?.rounding ? wordFor(ROUNDING_WORDS, rule.rounding) : null,
    direction: word(DIRECTION_WORDS, definition.direction),
    assessment: word(ASSESSMENT_WORDS, definition.assessment),
    base: definition.base ?? null,
    targetYear: definition.targetYear === undefined ? null : formatEraYear(definition.targetYear),
    targetSpan: definition.targetSpan === undefined ? null : formatEraSpan(definition.targetSpan),
    breakYear: seriesBreak ? formatEraYear(seriesBreak.fiscalYear) : null,
    breakConditionValue: text(seriesBreak?.condition && conditionText(seriesBreak.condition)),
    breakReason: text(seriesBreak?.reason),
    description: text(definition.description),
  };
}

/**
 * The sheet 指標定義 with these rows: `full` with every column, for somebody who sets up how figures are counted;
 * `narrow` with the columns that something is known for, for somebody who has answered a question.
 */
export function definitionSheet(
  definitions: readonly Partial<DefinitionCells>[],
  width: "full" | "narrow",
  naming: LedgerNaming = "own",
): TableSheet {
  const rows = definitions.map((cells) => INDICATOR_DEFINITIONS.columns.map(({ key }) => cells[key] ?? null));
  const isShown = (_: unknown, index: number): boolean =>
    width === "full" || rows.some((cells) => (cells[index] ?? null) !== null);
  const columns = INDICATOR_DEFINITIONS.columns.map(({ key, header }): TableSheetColumn => {
    return {
      header,
      points: DEFINITION_POINTS[key] ?? USUAL,
      numberFormat: "General",
      wrap: key === "description" || key === "breakReason",
      validation: definitionChoices(key, naming),
    };
  });
  return {
    sheet: INDICATOR_DEFINITIONS.name,
    tableName: INDICATOR_DEFINITIONS.name,
    guidance:
      width === "full"
        ? "指標ごとに、どの台帳をどう数えるかを1行で決めます。台帳を空欄にした指標は再集計しません。"
        : "確認した内容です。ここにない項目と空欄は、表から読み取ります。書き換えると、次からそのとおりに計算します。",
    columns: columns.filter(isShown),
    rows: rows.map((cells) => cells.filter(isShown)),
    tabColor: TAB_COLOR,
  };
}

/** The sheet 設定 with these values; settings that are left out have a blank value. */
export function settingsSheet(values: Partial<Record<SettingKey, CellContent>>): TableSheet {
  const headers = SETTINGS_TABLE.columns.map(({ header }) => header);
  return {
    sheet: SETTINGS_TABLE.name,
    tableName: SETTINGS_TABLE.name,
    guidance: "「値」の列だけを書き換えてください。",
    columns: [
      { header: entryAt(headers, 0), points: WIDE, numberFormat: "General" },
      { header: entryAt(headers, 1), points: WIDE, numberFormat: "General", wrap: true, left: true },
      { header: "説明", points: 420, numberFormat: "General", wrap: true },
    ],
    rows: SETTING_ROWS.map((row) => [row.name, values[row.key] ?? null, row.explanation]),
    cells: SETTING_ROWS.flatMap(({ key }, row) => {
      const own = SETTING_CELLS[key];
      return own ? [{ row, column: 1, ...own }] : [];
    }),
    tabColor: TAB_COLOR,
  };
}

/** The sheet 確認記録 with these rows. */
export function acknowledgementSheet(rows: readonly (readonly CellContent[])[]): TableSheet {
  const points = [150, 150, 110, NARROW, VERY_WIDE, USUAL, USUAL, 110];
  return {
    sheet: ACKNOWLEDGEMENTS_TABLE.name,
    tableName: ACKNOWLEDGEMENTS_TABLE.name,
    guidance: "指摘をそのままにする理由や、過去の年度の数値を直した理由を残します。",
    columns: ACKNOWLEDGEMENTS_TABLE.columns.map(({ key, header }, index) => ({
      header,
      points: points[index] ?? USUAL,
      // 「59」 alone would become a number, and no longer be what was recorded.
      numberFormat: key === "date" ? "yyyy/m/d" : key === "value" ? "@" : "General",
      wrap: key === "reason",
      ...(key === "date" ? { validation: { kind: "date" } as const } : {}),
    })),
    rows,
    tabColor: TAB_COLOR,
  };
}
