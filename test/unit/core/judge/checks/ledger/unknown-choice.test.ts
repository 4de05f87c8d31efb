import { ledgerUnknownChoice } from "../../../../../../src/core/judge/checks/ledger/unknown-choice";
import { planMends } from "../../../../../../src/core/write/mends/plan-mends";
import { formatCell } from "../../../../../../src/core/values/workbook/cell-address";
import { applyPlan } from "../../../../../support/apply-plan";
import { WORKERS, book, findingsOf } from "../../../../../support/ledger-sheets";

describe("ledgerUnknownChoice", () => {
  const table = `${WORKERS}\nW1\t架空\t立科町\t2025/4/1\t公 社\t\nW2\t架空\t佐久市\t2025/4/1\t商工会\t\nW3\t架空\t上田市\t2025/4/1\t町\t`;

  it("mends what differs in width and spaces only, and leaves the rest to a person", () => {
    const before = book(table);
    const findings = findingsOf(ledgerUnknownChoice, before);
    expect(findings.map(({ at, data }) => [formatCell(at), data])).toMatchObject([
      ["E2", { raw: "公 社", meant: "公社" }],
      ["E3", { raw: "商工会", choices: ["町", "公社"] }],
    ]);
    const after = applyPlan(before, planMends(findings));
    expect(after.sheets[0]?.values.map((row) => row[4])).toEqual(["登録先", "公社", "商工会", "町"]);
  });
});
