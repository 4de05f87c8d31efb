import { ledgerDefinition } from "../../../read/ledger/ledger-definitions";
import { checkOf } from "../../checking/check";
import { NO_INDICATOR, headingCell } from "../../checking/ledger-columns";

/** A table that is counted because its name or its own number speaks for it, though nobody has said so (§6). */
export const ledgerAssumed = checkOf({
  code: "ledger/assumed",
  severity: "info",
  keeps: ({ ledger, sheets }) => [ledger, ...sheets],
  find: ({ ledgerAgreement }) =>
    ledgerAgreement.counted.flatMap(({ kind, source, ledgers: [first, ...others] }) =>
      source === "assumed" && first
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
