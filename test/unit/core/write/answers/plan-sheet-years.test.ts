import { readSettings } from "../../../../../src/core/read/definition/settings";
import {
  planSheetYears,
  type SheetYearsAnswer,
} from "../../../../../src/core/write/answers/plan-sheet-years";
import { fiscalYear } from "../../../../../src/core/values/calendar/fiscal-year";
import { applyPlan } from "../../../../support/apply-plan";
import { grid, sheet, workbook, type SheetInput } from "../../../../support/workbook-builder";

const KPI: SheetInput = { name: "KPI", cells: grid("指標\t4年度目標\t4年度実績\n相談件数\t10\t9") };
const OLD: SheetInput = { name: "旧計画", cells: grid("指標\t22年度目標\n相談件数\t10") };
const settings = (tsv: string): SheetInput => ({ name: "設定", cells: grid(tsv) });

function answered(answer: SheetYearsAnswer, ...sheets: SheetInput[]): [string, string][] {
  const book = workbook([...sheets, KPI, OLD].map((input) => sheet(input)));
  const plan = planSheetYears(book, answer);
  expect([plan.kind, plan.refusals]).toEqual(["settings", []]);
  const { bareYears, problems } = readSettings(applyPlan(book, plan));
  expect(problems).toEqual([]);
  return [...bareYears];
}

describe("planSheetYears", () => {
  it("makes 設定 where the workbook has none", () => {
    expect(answered({ sheet: "KPI", years: "reiwa" })).toEqual([["kpi", "reiwa"]]);
  });

  it("adds a sheet to those that are answered so, and takes it from another era", () => {
    const said = settings("項目\t値\n元号のない年度：平成\t旧計画、KPI\n自治体名\t架空町");
    expect(answered({ sheet: "KPI", years: "western" }, said)).toEqual([
      ["旧計画", "heisei"],
      ["kpi", "western"],
    ]);
    const other = settings("項目\t値\n元号のない年度：平成\t旧計画");
    expect(answered({ sheet: "KPI", years: "heisei" }, other)).toEqual([
      ["旧計画", "heisei"],
      ["kpi", "heisei"],
    ]);
  });

  it("says the year of a sheet's goals and results, and takes the sheet from another year, however that is written", () => {
    const said = settings("項目\t値\n年度のない目標と実績：R4\t旧計画、KPI\n元号のない年度：令和\tKPI");
    const book = workbook([said, KPI, OLD].map((input) => sheet(input)));
    const after = applyPlan(book, planSheetYears(book, { sheet: "KPI", fiscalYear: fiscalYear(2023) }));
    expect([...readSettings(after).sheetYears]).toEqual([
      ["旧計画", 2022],
      ["kpi", 2023],
    ]);
    expect(after.sheets[0]?.values.slice(1)).toEqual([
      ["年度のない目標と実績：R4", "旧計画"],
      ["元号のない年度：令和", "KPI"],
      ["年度のない目標と実績：令和5年度", "KPI"],
    ]);
    expect(planSheetYears(after, { sheet: "KPI", fiscalYear: fiscalYear(2023) }).edits).toEqual([]);
  });

  it("changes nothing the second time", () => {
    const book = workbook(
      [settings("項目\t値\n元号のない年度：令和\tKPI"), KPI].map((input) => sheet(input)),
    );
    expect(planSheetYears(book, { sheet: "KPI", years: "reiwa" }).edits).toEqual([]);
  });
});
