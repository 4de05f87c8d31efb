import { ledgerUnknownReference } from "../../../../../../src/core/judge/checks/ledger/unknown-reference";
import { checkInput } from "../../../../../support/check-input";
import { found } from "../../../../../support/check-support";
import { CLIENTS, CONTRACTS, book } from "../../../../../support/ledger-sheets";

describe("ledgerUnknownReference", () => {
  const contracts = `${CONTRACTS}\nG1\tC1\t2025/5/1\t1000\nG2\tC9\t2025/6/1\t1000\nG3\tＣ９\t2025/7/1\t1`;

  it("finds a client that the ledger of clients does not have", () => {
    expect(found(ledgerUnknownReference, book(CLIENTS, contracts)).map(([cell]) => cell)).toEqual([
      "B3",
      "B4",
    ]);
  });

  it("says that it could not look where there is no such ledger", () => {
    const { findings, notChecked } = ledgerUnknownReference.run(checkInput(book(contracts)));
    expect(findings).toEqual([]);
    expect(notChecked[0]?.why).toEqual({ code: "missingInput", input: "クライアント台帳" });
  });
});
