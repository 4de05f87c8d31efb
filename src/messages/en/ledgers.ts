import { englishCounted } from "./counted";
import type { LedgerMessages } from "../ledger-messages";
import { englishListOf as listOf } from "./list-of";
import { formatNumber } from "../written-figures";

export const englishLedgers: LedgerMessages = {
  heading: "Ledgers",
  notRead: "The ledgers appear here once the workbook has been read.",
  listHeading: "Ledgers in this workbook",
  definitionsHeading: "Sheets that say how to count",
  definitions: (count) => englishCounted(count, "indicator"),
  there: "found",
  missing: "not there yet",
  rows: (count) => englishCounted(count, "record"),
  showLedger: (ledger, sheet) => `${ledger} (${sheet}), show`,
  question: {
    heading: "Tables that may be ledgers",
    candidate: (sheet, ledger) =>
      `Use the number of records on the sheet “${sheet}” for actuals? (Counted as ${ledger}.)`,
    several: (sheets, ledger, areDifferent) =>
      `More than one table looks like ${ledger}: ${listOf(sheets.map((sheet) => `“${sheet}”`))}. Which is to be counted? Until then none is.${areDifferent ? " Once all are counted, you choose the sheet for each indicator under Define indicators." : ""}`,
    count: "Count it",
    countLabel: (sheet) => `Count “${sheet}”`,
    countOnly: (sheet) => `Count “${sheet}” only`,
    countAll: "Count all",
    notLedger: "Not a ledger",
    notLedgerLabel: (sheet) => `“${sheet}” is not a ledger`,
  },
  make: "Make ledgers",
  choose: "Ledgers to make",
  chooseOne: "Choose the ledgers to make.",
  makeHint: (missing) =>
    `Makes what is missing on new sheets: ${listOf(missing)}. Sheets that exist are not touched. You see everything before it is made.`,
  complete: "All ledgers and settings are there.",
  problemsHeading: (count) => `Could not be understood (${formatNumber(count)})`,
  problemsLead: "These places are not used for counting. Press one to go to its cell.",
};
