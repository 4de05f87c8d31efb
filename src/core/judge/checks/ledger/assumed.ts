import { checkOf } from "../../checking/check";
import { tablesOfKind } from "../../checking/ledger-columns";

/** A table that is counted because its name or its own number speaks for it, though nobody has said so (§6). */
export const ledgerAssumed = checkOf({
  code: "ledger/assumed",
  severity: "info",
  keeps: ({ ledger, sheets }) => [ledger, ...sheets],
  find: ({ ledgerAgreement }) =>
    ledgerAgreement.counted
      .filter(({ source }) => source === "assumed")
      .flatMap(({ ledgers }) => tablesOfKind(ledgers)),
});
