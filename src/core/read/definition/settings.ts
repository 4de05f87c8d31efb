import type { BareYears } from "../../model/bare-years";
import { LANGUAGE_CODES, LANGUAGES, type Language } from "../../model/language";
import { NO_LEDGER_ANSWERS, type LedgerAnswers } from "../../model/ledger-agreement";
import type { MadeLedgerKind } from "../../model/ledger-definition";
import { namesIn } from "../ledger/own-lists";
import { LEDGER_DEFINITIONS } from "../ledger/ledger-definitions";
import { readDate } from "../../values/notation/read-date";
import { daysInMonth, type CalendarDate } from "../../values/calendar/calendar-date";
import type { GradeScheme } from "../../model/grade-scheme";
import { compareKey, normaliseLine } from "../../values/notation/normalise";
import type { CellAddress } from "../../values/workbook/cell-address";
import { SETTINGS_SHEET } from "../../values/workbook/own-sheets";
import type { WorkbookSnapshot } from "../../values/workbook/snapshot";
import type { DefinitionProblem } from "../../model/definition-problem";
import {
  findManagedTable,
  managedCell,
  type ManagedCell,
  type ManagedTableDefinition,
} from "./managed-table";
import type { FiscalYear } from "../../values/calendar/fiscal-year";
import { bareYearsOf, yearOfSheetSetting } from "./year-settings";
import { fieldText, readChoice, readNumberField, type ReportProblem } from "./read-field";
import { readGradeScheme } from "./read-grade-scheme";

/** What 設定 says; everything is undefined (or has Japan's default) where it says nothing. */
export interface Settings {
  readonly municipality: string | undefined;
  readonly programme: string | undefined;
  /** First month of the fiscal year, 4 unless told otherwise. */
  readonly startMonth: number;
  /** 基準日. */
  readonly asOf: CalendarDate | undefined;
  readonly gradeScheme: GradeScheme | undefined;
  /** 表示言語. */
  readonly language: Language | undefined;
  /** 町人口, persons. */
  readonly population: number | undefined;
  /** What one company's visit is taken to leave in the town, in thousand yen. */
  readonly spendingPerVisitThousandYen: number | undefined;
}

export interface SettingsRead {
  /** False where the workbook has no 設定. */
  readonly exists: boolean;
  readonly settings: Settings;
  /** Which sheets are ledgers and which are none, as far as a person has answered. */
  readonly ledgerAnswers: LedgerAnswers;
  /** What years without an era count from, by the `compareKey` of the sheet that they are on. */
  readonly bareYears: ReadonlyMap<string, BareYears>;
  /** The year of the 目標 and 実績 over which none stands, by the `compareKey` of the sheet that they are on. */
  readonly sheetYears: ReadonlyMap<string, FiscalYear>;
  readonly problems: readonly DefinitionProblem[];
}

export type SettingKey = keyof Settings;

/** The settings in the order in which 台帳を作成 writes them, with the explanation that is beside each. */
export const SETTING_ROWS: readonly {
  readonly key: SettingKey;
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly explanation: string;
}[] = [
  {
    key: "municipality",
    name: "自治体名",
    synonyms: ["市町村名", "町名"],
    explanation: "資料2などの見出しに使います。",
  },
  { key: "programme", name: "事業名", synonyms: [], explanation: "資料2などの見出しに使います。" },
  { key: "startMonth", name: "年度の開始月", synonyms: ["年度開始月"], explanation: "4月始まりなら4。" },
  {
    key: "asOf",
    name: "基準日",
    synonyms: ["集計基準日"],
    explanation: "この日までの記録を数えます。空欄なら表の見出し（2月末実績など）か今日の日付を使います。",
  },
  {
    key: "gradeScheme",
    name: "判定区分",
    synonyms: ["評価区分"],
    explanation:
      "「長野県」「A/B/C/D」「◎○△×」のいずれか、または「達成100%、概ね達成70%、未達成」のように独自の区分。",
  },
  {
    key: "language",
    name: "表示言語",
    synonyms: [],
    explanation: `${LANGUAGE_CODES.map((code) => `「${LANGUAGES[code].name}」`).join("または")}。`,
  },
  {
    key: "population",
    name: "町人口",
    synonyms: ["人口", "市町村人口", "総人口"],
    explanation: "登録者の人口比の計算に使います（人）。",
  },
  {
    key: "spendingPerVisitThousandYen",
    name: "1社当たり町内消費（千円）",
    synonyms: ["1社あたり町内消費", "1回当たり町内消費"],
    explanation: "町内消費見込の計算に使います。",
  },
];

export const SETTINGS_TABLE: ManagedTableDefinition<"name" | "value"> = {
  name: SETTINGS_SHEET,
  columns: [
    { key: "name", header: "項目", synonyms: ["設定項目", "キー"], required: true },
    { key: "value", header: "値", synonyms: ["内容", "設定値"], required: true },
  ],
};

const APRIL = 4;

/** What is before the words for a month's end. */
const MONTH_END = /^(.*\d\s*月?)\s*末日?(?:現在|時点)?$/;

export const DEFAULT_SETTINGS: Settings = {
  municipality: undefined,
  programme: undefined,
  startMonth: APRIL,
  asOf: undefined,
  gradeScheme: undefined,
  language: undefined,
  population: undefined,
  spendingPerVisitThousandYen: undefined,
};

/** Reads 設定. A value that cannot be understood is a problem with its cell and leaves the default. */
export function readSettings(workbook: WorkbookSnapshot): SettingsRead {
  const table = findManagedTable(workbook, SETTINGS_TABLE);
  if (!table) {
    return {
      exists: false,
      settings: DEFAULT_SETTINGS,
      ledgerAnswers: NO_LEDGER_ANSWERS,
      bareYears: new Map(),
      sheetYears: new Map(),
      problems: [],
    };
  }
  const problems: DefinitionProblem[] = [];
  const report: ReportProblem = (problem) => problems.push(problem);
  const firstCells = new Map<SettingKey, CellAddress>();
  let settings = DEFAULT_SETTINGS;
  const sheetsOf = new Map<MadeLedgerKind, readonly string[]>();
  const noLedgers: string[] = [];
  const bareYears = new Map<string, BareYears>();
  const sheetYears = new Map<string, FiscalYear>();
  for (const row of table.rows) {
    const nameCell = managedCell(table, "name", row);
    const name = fieldText(nameCell);
    const years = bareYearsOf(name);
    const year = yearOfSheetSetting(name);
    const ledger = ledgerAnswerOf(name);
    if (years ?? year ?? ledger) {
      const cell = managedCell(table, "value", row);
      const sheets = sheetNamesIn(cell);
      if (years) sheets.forEach((sheet) => bareYears.set(compareKey(sheet), years));
      else if (year !== undefined) sheets.forEach((sheet) => sheetYears.set(compareKey(sheet), year));
      else if (ledger === "none") noLedgers.push(...sheets);
      else if (ledger) sheetsOf.set(ledger, [...(sheetsOf.get(ledger) ?? []), ...sheets]);
      for (const raw of sheets.filter((sheet) => !hasSheet(workbook, sheet))) {
        report({ code: "unknownSheet", cell: cell.address, field: name, raw });
      }
      continue;
    }
    const key = settingKey(name);
    if (!key) {
      if (name !== "") report({ code: "unknownSetting", cell: nameCell.address, field: name, raw: name });
      continue;
    }
    const first = firstCells.get(key);
    if (first) {
      report({ code: "duplicate", cell: nameCell.address, field: name, raw: name, first });
      continue;
    }
    firstCells.set(key, nameCell.address);
    settings = {
      ...settings,
      ...readSetting(key, name, managedCell(table, "value", row), workbook.date1904, report),
    };
  }
  return { exists: true, settings, ledgerAnswers: { sheetsOf, noLedgers }, bareYears, sheetYears, problems };
}

/** The setting that names the sheets of a kind's ledger, by each of the ledger's names: `台帳：実施場所台帳`. */
export function ledgerSettingNames(
  first: string,
  ...others: readonly (string | undefined)[]
): [string, ...string[]] {
  const more = others.flatMap((name) => (name === undefined || name === first ? [] : [`台帳：${name}`]));
  return [`台帳：${first}`, ...more];
}

/** The setting that names sheets that look like a ledger and are none. */
export const NO_LEDGER_SETTING = "台帳ではない表";

function ledgerAnswerOf(name: string): MadeLedgerKind | "none" | undefined {
  const key = compareKey(name);
  if (key === compareKey(NO_LEDGER_SETTING)) return "none";
  return LEDGER_DEFINITIONS.find(({ name: own, plain }) =>
    ledgerSettingNames(own, plain?.name).some((one) => compareKey(one) === key),
  )?.kind;
}

/** The names of sheets in a cell, several apart by `、`. */
export function sheetNamesIn(cell: ManagedCell): string[] {
  return namesIn(fieldText(cell));
}

function hasSheet(workbook: WorkbookSnapshot, name: string): boolean {
  return workbook.sheets.some((sheet) => compareKey(sheet.name) === compareKey(name));
}

function settingKey(name: string): SettingKey | undefined {
  const key = compareKey(name);
  return SETTING_ROWS.find((row) => [row.name, ...row.synonyms].some((known) => compareKey(known) === key))
    ?.key;
}

function readSetting(
  key: SettingKey,
  field: string,
  cell: ManagedCell,
  date1904: boolean,
  report: ReportProblem,
): Partial<Settings> {
  if (fieldText(cell) === "") return {};
  switch (key) {
    case "municipality":
    case "programme":
      return { [key]: fieldText(cell) };
    case "startMonth":
      return readStartMonth(cell, field, report);
    case "asOf": {
      const date = readDayOrMonthEnd(cell, date1904);
      if (date) return { asOf: date };
      report({ code: "notADate", cell: cell.address, field, raw: fieldText(cell) });
      return {};
    }
    case "gradeScheme":
      return { gradeScheme: readGradeScheme(cell, field, report) };
    case "language": {
      const words = LANGUAGE_CODES.flatMap((code) =>
        [LANGUAGES[code].name, ...LANGUAGES[code].synonyms].map((word) => [word, code] as const),
      );
      return { language: readChoice(cell, field, words, report) };
    }
    case "population":
    case "spendingPerVisitThousandYen":
      return { [key]: readNumberField(cell, field, report) };
  }
}

/** A day, or the end of a month: 2026-02-28 of `令和8年2月末` and `R8.2月末現在`. */
function readDayOrMonthEnd(
  { value, numberFormat }: ManagedCell,
  date1904: boolean,
): CalendarDate | undefined {
  const month = typeof value === "string" ? MONTH_END.exec(normaliseLine(value))?.[1] : undefined;
  const reading = readDate(month ?? value, { date1904, numberFormat });
  if (reading.state !== "date") return undefined;
  if (reading.precision === "day") return reading.date;
  const { date } = reading;
  return month === undefined ? undefined : { ...date, day: daysInMonth(date.year, date.month) };
}

function readStartMonth(cell: ManagedCell, field: string, report: ReportProblem): Partial<Settings> {
  const value = typeof cell.value === "string" ? cell.value.trim().replace(/月$/, "") : cell.value;
  const month = readNumberField({ ...cell, value }, field, report);
  if (month === undefined) return {};
  if (Number.isInteger(month) && month >= 1 && month <= 12) return { startMonth: month };
  report({ code: "notANumber", cell: cell.address, field, raw: fieldText(cell) });
  return {};
}
