import type { RecordCondition } from "../../model/record-condition";
import type { MadeLedgerKind } from "../../model/ledger-definition";
import { LEDGER_DEFINITIONS } from "../ledger/ledger-definitions";
import { ledgerNamed, type LedgerNaming } from "../ledger/ledger-naming";
import { DEFINITION_SHEET } from "../../values/workbook/own-sheets";
import type { ManagedTableDefinition } from "./managed-table";

export type DefinitionKey =
  | "mark"
  | "section"
  | "name"
  | "unit"
  | "countingBasis"
  | "ledger"
  | "aggregation"
  | "valueColumn"
  | "dateColumn"
  | "endDateColumn"
  | "conditionColumn"
  | "conditionValue"
  | "divisor"
  | "rounding"
  | "direction"
  | "assessment"
  | "base"
  | "targetYear"
  | "targetSpan"
  | "breakYear"
  | "breakConditionValue"
  | "breakReason"
  | "description";

/** 指標定義: one row an indicator. Only the name is required; what is blank has its default or is not done. */
export const INDICATOR_DEFINITIONS: ManagedTableDefinition<DefinitionKey> = {
  name: DEFINITION_SHEET,
  columns: [
    { key: "mark", header: "番号", synonyms: ["記号", "No"], required: false },
    { key: "section", header: "区分", synonyms: ["事業区分"], required: false },
    { key: "name", header: "指標名", synonyms: ["指標", "指標名称"], required: true },
    { key: "unit", header: "単位", synonyms: [], required: false },
    { key: "countingBasis", header: "数え方", synonyms: [], required: false },
    { key: "ledger", header: "台帳", synonyms: ["台帳名"], required: false },
    { key: "aggregation", header: "集計", synonyms: ["集計方法"], required: false },
    { key: "valueColumn", header: "対象列", synonyms: ["集計列"], required: false },
    { key: "dateColumn", header: "日付列", synonyms: [], required: false },
    { key: "endDateColumn", header: "終了日列", synonyms: [], required: false },
    { key: "conditionColumn", header: "条件列", synonyms: [], required: false },
    { key: "conditionValue", header: "条件値", synonyms: [], required: false },
    { key: "divisor", header: "換算", synonyms: ["除数"], required: false },
    { key: "rounding", header: "端数処理", synonyms: ["端数"], required: false },
    { key: "direction", header: "向き", synonyms: ["方向", "望ましい方向"], required: false },
    { key: "assessment", header: "判定方式", synonyms: [], required: false },
    { key: "base", header: "基準値", synonyms: [], required: false },
    { key: "targetYear", header: "目標年度", synonyms: ["目標の年度", "目標年次"], required: false },
    { key: "targetSpan", header: "目標の期間", synonyms: [], required: false },
    { key: "breakYear", header: "系列の切替年度", synonyms: ["切替年度"], required: false },
    { key: "breakConditionValue", header: "切替後の条件値", synonyms: [], required: false },
    { key: "breakReason", header: "切替理由", synonyms: ["系列の切替理由"], required: false },
    { key: "description", header: "説明", synonyms: ["指標の説明", "考え方"], required: false },
  ],
};

/** The words of a choice, each with what it means; the first word of a meaning is the one that the add-in writes. */
export type ChoiceWords<Meaning extends string> = readonly (readonly [word: string, meaning: Meaning])[];

export const COUNTING_BASIS_WORDS = [
  ["累計", "cumulative"],
  ["年度計", "perYear"],
  ["年度末現在", "atYearEnd"],
  ["延べ", "cumulative"],
  ["年度内", "perYear"],
  ["年度末時点", "atYearEnd"],
  ["現在", "atYearEnd"],
] as const satisfies ChoiceWords<string>;

export const AGGREGATION_WORDS = [
  ["件数", "count"],
  ["合計", "sum"],
  ["異なり数", "distinct"],
  ["実数", "distinct"],
  ["重複を除いた件数", "distinct"],
  ["重複を除いた数", "distinct"],
  ["重複を除く", "distinct"],
] as const satisfies ChoiceWords<string>;

export const ROUNDING_WORDS = [
  ["四捨五入", "halfUp"],
  ["切捨て", "down"],
  ["切上げ", "up"],
  ["切り捨て", "down"],
  ["切り上げ", "up"],
  ["切捨", "down"],
  ["切上", "up"],
] as const satisfies ChoiceWords<string>;

export const DIRECTION_WORDS = [
  ["高い方が良い", "higher"],
  ["低い方が良い", "lower"],
  ["高いほど良い", "higher"],
  ["低いほど良い", "lower"],
  ["高い方がよい", "higher"],
  ["低い方がよい", "lower"],
  ["↑", "higher"],
  ["↓", "lower"],
  ["増加", "higher"],
  ["減少", "lower"],
] as const satisfies ChoiceWords<string>;

export const ASSESSMENT_WORDS = [
  ["比率", "ratio"],
  ["基準値からの進捗", "progressFromBase"],
  ["2−実績÷目標", "twoMinusRatio"],
  ["進捗", "progressFromBase"],
  ["進捗率", "progressFromBase"],
  ["2-実績÷目標", "twoMinusRatio"],
  ["2-実績/目標", "twoMinusRatio"],
  ["2-(実績÷目標)", "twoMinusRatio"],
] as const satisfies ChoiceWords<string>;

const OWN_LEDGER_WORDS = LEDGER_DEFINITIONS.map(({ name, kind }) => [name, kind] as const);
const PLAIN_LEDGER_WORDS = LEDGER_DEFINITIONS.map((definition) => {
  return [ledgerNamed(definition, "plain").name, definition.kind] as const;
});

/** The names of the ledgers; those that are written first, and the others too are understood. */
export const LEDGER_WORDS: Readonly<Record<LedgerNaming, ChoiceWords<MadeLedgerKind>>> = {
  own: [...OWN_LEDGER_WORDS, ...PLAIN_LEDGER_WORDS],
  plain: [...PLAIN_LEDGER_WORDS, ...OWN_LEDGER_WORDS],
};

/** After the values of a condition: every record counts but those that hold one of them. */
export const EXCLUDING_WORD = "以外";

/** A condition as 条件値 says it. */
export function conditionText({ values, excludes }: Pick<RecordCondition, "values" | "excludes">): string {
  return `${values.join("、")}${excludes ? EXCLUDING_WORD : ""}`;
}

/** Values as 条件値 lists them: separated by 、 or a comma, with 以外 after the last where all others count; none where blank. */
export function readConditionText(text: string): Pick<RecordCondition, "values" | "excludes"> {
  const excludes = text.endsWith(EXCLUDING_WORD) && text !== EXCLUDING_WORD;
  const values = text
    .slice(0, excludes ? -EXCLUDING_WORD.length : undefined)
    .split(/[、,，]/)
    .map((value) => value.trim())
    .filter((value) => value !== "");
  return { values, ...(excludes && { excludes: true as const }) };
}

/** The words to choose from in the sheet: one a meaning. */
export function writtenWords(words: ChoiceWords<string>): readonly string[] {
  return words
    .filter(([, meaning], index) => words.findIndex((other) => other[1] === meaning) === index)
    .map(([word]) => word);
}

/** The word that the add-in writes for a meaning. */
export function wordFor<Meaning extends string>(words: ChoiceWords<Meaning>, meaning: Meaning): string {
  return words.find((entry) => entry[1] === meaning)?.[0] ?? "";
}
