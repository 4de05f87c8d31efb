import { ledgerOutsideYears } from "../../../../../../src/core/judge/checks/ledger/outside-years";
import { SEED_TABLE } from "../../../../../support/seed-table";
import { found } from "../../../../../support/check-support";
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
});
