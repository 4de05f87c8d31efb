import { ledgerDefinition } from "../../../read/ledger/ledger-definitions";
import { checkOf } from "../../checking/check";
import { NO_INDICATOR, headingCell } from "../../checking/ledger-columns";

/** Tables of one kind of ledger that are no parts of one another: none is counted until somebody says which (§6). */
export const ledgerSeveral = checkOf({
  code: "ledger/several",
  severity: "warning",
  keeps: ({ ledger, sheets }) => [ledger, ...sheets],
  find: ({ ledgerAgreement }) =>
    ledgerAgreement.undecided.flatMap(({ kind, why, ledgers: [first, ...others] }) =>
      why === "several" && first
        ? [
            {
              at: headingCell(first),
              ...NO_INDICATOR,
              data: {
                ledger: ledgerDefinition(kind).name,
                sheets: [first, ...others].map(({ sheet }) => sheet),
              },
            },
          ]
        : [],
    ),
});
