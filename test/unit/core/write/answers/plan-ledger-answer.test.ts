import { readSettings } from "../../../../../src/core/read/definition/settings";
import {
  planLedgerAnswer,
  type LedgerAnswer,
} from "../../../../../src/core/write/answers/plan-ledger-answer";
import { applyPlan } from "../../../../support/apply-plan";
import { grid, sheet, workbook, type SheetInput } from "../../../../support/workbook-builder";

const OTHER: SheetInput = { name: "参考", cells: grid("№\t名称\n1\t架空医院") };
const settings = (tsv: string): SheetInput => ({ name: "設定", cells: grid(tsv) });

function answered(answer: Partial<LedgerAnswer>, ...sheets: SheetInput[]): ReturnType<typeof readSettings> {
  const book = workbook([...sheets, OTHER].map((input) => sheet(input)));
  const plan = planLedgerAnswer(book, [], { kind: "sites", counted: [], notLedgers: [], ...answer });
  expect(plan.refusals).toEqual([]);
  return readSettings(applyPlan(book, plan));
}

describe("planLedgerAnswer", () => {
  it("names the counted sheets and those that are none, in rows of their own", () => {
    const { ledgerAnswers } = answered(
      { counted: ["場所", "場所R7"], notLedgers: ["参考"] },
      settings("項目\t値\n自治体名\t架空町"),
    );
    expect(ledgerAnswers).toEqual({
      sheetsOf: new Map([["sites", ["場所", "場所R7"]]]),
      noLedgers: ["参考"],
    });
  });

  it("changes a setting that is there in place, and keeps the sheets that were named as none", () => {
    const { ledgerAnswers, settings: kept } = answered(
      { counted: ["場所"], notLedgers: ["参考"] },
      settings("項目\t値\n台帳：実施場所台帳\t古い\n台帳ではない表\t名簿\n自治体名\t架空町"),
    );
    expect(ledgerAnswers).toEqual({ sheetsOf: new Map([["sites", ["場所"]]]), noLedgers: ["名簿", "参考"] });
    expect(kept.municipality).toBe("架空町");
  });

  it("makes 設定 where the workbook has none", () => {
    expect(answered({ notLedgers: ["参考"] }).ledgerAnswers.noLedgers).toEqual(["参考"]);
  });

  it("changes nothing the second time", () => {
    const book = workbook([settings("項目\t値\n台帳ではない表\t参考"), OTHER].map((input) => sheet(input)));
    expect(planLedgerAnswer(book, [], { kind: "sites", counted: [], notLedgers: ["参考"] }).edits).toEqual(
      [],
    );
  });
});
