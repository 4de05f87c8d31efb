import { englishLeftOut } from "./plan";
import type { LedgerFigureMessages } from "../ledger-figure-messages";

export const englishLedgerFigure: LedgerFigureMessages = {
  table: "Table",
  ledger: "Ledger",
  difference: "Difference",
  leftOut: (leftOut) => `The ledger's figure leaves out ${englishLeftOut(leftOut)}.`,
  includeLabel: (indicator) => `Write ${indicator}`,
  takeFigure: {
    open: (figure) => `Enter this figure (ledger ${figure})`,
    openLabel: (place, figure) => `Enter the ledger's figure ${figure} in ${place}`,
  },
  adoption: {
    open: "Use the ledger's figure",
    openLabel: (subject) => `Use the ledger's figure for ${subject}`,
    heading: (subject) => `Use the ledger's figure for ${subject}`,
    lead: (before, after) =>
      `“${before}” in the table becomes “${after}” of the ledger. The reason is kept on the sheet 確認記録.`,
    reason: "Reason (required)",
    reasonHint: "For example: mistake in copying to the council's paper.",
    reasonMissing: "Please give a reason.",
    author: "Written by",
    submit: "See what will be written",
    cancel: "Cancel",
  },
};
