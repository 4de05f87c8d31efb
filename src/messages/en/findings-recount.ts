import { englishFigures } from "./figures";
import type { FindingMessagesOf } from "../finding-messages";

const { number, figure, fiscalYear } = englishFigures;

export const englishRecountFindings: FindingMessagesOf<"recount"> = {
  "recount/mismatch": {
    title: "Not what the ledger gives",
    message: ({ ledger, table, difference, rows, unit, isCurrentYear }, subject) =>
      `The actual figure${subject.fiscalYear === undefined ? "" : ` of ${fiscalYear(subject.fiscalYear)}`} is ${figure(table, unit)}, but the ledger gives ${figure(ledger, unit)} (ledger minus table: ${difference < 0 ? "+" : ""}${number(-difference)}, ${number(rows)} records).${
        isCurrentYear ? "" : " The year has been published, so nothing is changed automatically."
      }`,
    why: "Either the table or the ledger is out of date, or they count differently. The figure could not be backed up.",
    remedy:
      "For this year, recount. For a past year look at the records, then correct the figure or record why it differs.",
  },
  "recount/no-ledger": {
    title: "No ledger to recount from",
    message: ({ name, ledger }) => `“${name}” is to be counted from ${ledger}, which was not found.`,
    why: "Without its ledger a figure cannot be counted again.",
    remedy:
      "Make the ledger, or check the headings of the one that you have. If it is not counted from a ledger, leave 台帳 blank in 指標定義.",
  },
};
