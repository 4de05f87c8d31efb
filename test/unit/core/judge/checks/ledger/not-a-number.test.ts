import { ledgerNotANumber } from "../../../../../../src/core/judge/checks/ledger/not-a-number";
import { found } from "../../../../../support/check-support";
import { CLIENTS, CONTRACTS, book } from "../../../../../support/ledger-sheets";

describe("ledgerNotANumber", () => {
  const contracts = `${CONTRACTS}\nG1\tC1\t2025/5/1\t別途協議\nG2\tC1\t2025/6/1\t▲500\nG3\tC1\t2025/7/1\t2,400円`;

  it("finds text among amounts; an amount with its unit is read", () => {
    expect(found(ledgerNotANumber, book(CLIENTS, contracts))).toEqual([
      ["D2", { ledger: "受託業務台帳", column: "委託料（円）", rows: 1, raw: "別途協議" }],
    ]);
  });
});
