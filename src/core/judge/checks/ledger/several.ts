import { checkOf } from "../../checking/check";
import { tablesOfKind } from "../../checking/ledger-columns";

/** Tables of one kind of ledger that are no parts of one another: none is counted until somebody says which (§6). */
export const ledgerSeveral = checkOf({
  code: "ledger/several",
  severity: "warning",
  keeps: ({ ledger, sheets }) => [ledger, ...sheets],
  find: ({ ledgerAgreement }) =>
    ledgerAgreement.undecided
      .filter(({ why }) => why === "several")
      .flatMap(({ ledgers }) => tablesOfKind(ledgers)),
});
