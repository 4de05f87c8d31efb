import { readSettings } from "../../../../../src/core/read/definition/settings";
import { planBareYears, type BareYearsAnswer } from "../../../../../src/core/write/answers/plan-bare-years";
import { applyPlan } from "../../../../support/apply-plan";
import { grid, sheet, workbook, type SheetInput } from "../../../../support/workbook-builder";

const KPI: SheetInput = { name: "KPI", cells: grid("指標\t4年度目標\t4年度実績\n相談件数\t10\t9") };
const OLD: SheetInput = { name: "旧計画", cells: grid("指標\t22年度目標\n相談件数\t10") };
const settings = (tsv: string): SheetInput => ({ name: "設定", cells: grid(tsv) });

function answered(answer: BareYearsAnswer, ...sheets: SheetInput[]): [string, string][] {
  const book = workbook([...sheets, KPI, OLD].map((input) => sheet(input)));
  const plan = planBareYears(book, answer);
  expect([plan.kind, plan.refusals]).toEqual(["settings", []]);
  const { bareYears, problems } = readSettings(applyPlan(book, plan));
  expect(problems).toEqual([]);
  return [...bareYears];
}

describe("planBareYears", () => {
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

  it("changes nothing the second time", () => {
    const book = workbook(
      [settings("項目\t値\n元号のない年度：令和\tKPI"), KPI].map((input) => sheet(input)),
    );
    expect(planBareYears(book, { sheet: "KPI", years: "reiwa" }).edits).toEqual([]);
  });
});
