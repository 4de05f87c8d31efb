import { ledgerOutsideYears } from "../../../../../../src/core/judge/checks/ledger/outside-years";
import { SEED_TABLE } from "../../../../../support/seed-table";
import { found } from "../../../../../support/check-support";
import { grid, sheet, workbook } from "../../../../../support/workbook-builder";
import { WORKERS, CLIENTS, CONTRACTS, book } from "../../../../../support/ledger-sheets";

describe("ledgerOutsideYears", () => {
  it("finds contracts from before the table's first year, but not workers, who go on counting", () => {
    const workers = `${WORKERS}\nW1\t架空\t立科町\t2015/4/1\t町\t\nW2\t架空\t佐久市\t2025/4/1\t町\t`;
    const contracts = `${CONTRACTS}\nG1\tC1\t2016/5/1\t1000\nG2\tC1\t2025/6/1\t1000`;
    expect(found(ledgerOutsideYears, book(SEED_TABLE, workers, CLIENTS, contracts))).toEqual([
      ["C2", { ledger: "受託業務台帳", column: "計上日", rows: 1, years: [2016] }],
    ]);
  });
  it("passes over records without a date, and those after 基準日, which are told of otherwise", () => {
    const contracts = `${CONTRACTS}\nG1\tC1\t2025/6/1\t1000\nG2\tC1\t\t1000\nG3\tC1\t2099/6/1\t1000`;
    expect(found(ledgerOutsideYears, book(SEED_TABLE, contracts))).toEqual([]);
  });

  it("passes over records of a list that is counted at the end of a year, and finds those counted by the year", () => {
    const says = (countingBasis: string): unknown =>
      found(
        ledgerOutsideYears,
        workbook([
          sheet({ name: "指標", cells: grid("指標\t区分\tR6\n① 団体数【団体】\t目標\t2\n\t実績\t2") }),
          sheet({ name: "登録団体", cells: grid("登録年月日\t団体\nH30.4.1\t架空会\nR6.5.1\t例示会") }),
          sheet({
            name: "指標定義",
            cells: grid(
              `番号\t指標名\t単位\t数え方\t台帳\t集計\t日付列\n①\t団体数\t団体\t${countingBasis}\t登録団体\t件数\t登録年月日`,
            ),
          }),
        ]),
      ).map(([at]) => at);
    expect(says("年度末現在")).toEqual([]);
    expect(says("累計")).toEqual([]);
    expect(says("年度計")).toEqual(["A2"]);
  });
});
