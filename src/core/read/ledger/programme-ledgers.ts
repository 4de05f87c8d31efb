import type { MadeLedgerDefinition } from "../../model/ledger-definition";
import { column, note, required } from "./define-column";

/** Which item of the programme, and of which year, a record belongs to. */
const ofItem = [
  column("fiscalYear", "年度", "year", { ...required, synonyms: ["会計年度", "事業年度"] }),
  column("section", "区分", "choice", { ...required, synonyms: ["事業区分", "区分名"] }),
  column("item", "事業", "choice", { ...required, synonyms: ["事業名", "事業項目", "項目"] }),
];

/** 事業費台帳: what was spent on each item. */
export const spending: MadeLedgerDefinition = {
  kind: "spending",
  words: ["事業費"],
  name: "事業費台帳",
  tableName: "事業費台帳",
  telling: ["fundingSource", "amount"],
  guidance: "事業費の支出を1件1行で記入します。金額は円で記入し、精算前のものは「概算」としてください。",
  columns: [
    ...ofItem,
    column("paidOn", "支出日", "date", { synonyms: ["支払日", "支出年月日", "支払年月日"] }),
    column("fundingSource", "財源", "text", { ...required, synonyms: ["財源区分", "財源内訳"] }),
    column("amount", "金額（円）", "amount", {
      ...required,
      synonyms: ["金額", "支出額", "執行額", "支払額"],
    }),
    column("description", "摘要", "text", { synonyms: ["内容", "支出内容", "備考"] }),
    column("settlement", "確定/概算", "choice", {
      choices: ["確定", "概算"],
      synonyms: ["確定・概算", "確定概算", "確定概算の別"],
    }),
  ],
};

/** 取組台帳: what was done for each item. */
export const activities: MadeLedgerDefinition = {
  kind: "activities",
  words: ["取組"],
  name: "取組台帳",
  tableName: "取組台帳",
  telling: ["activity"],
  guidance: "各事業の主な取組を1件1行で記入します。構成の表の取組と比べます。",
  columns: [
    ...ofItem,
    column("activity", "取組内容", "text", {
      ...required,
      synonyms: ["取組", "主な取組状況", "取り組み", "取組状況"],
    }),
    note,
  ],
};
