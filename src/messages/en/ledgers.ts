import { englishCounted } from "./counted";
import type { DefinitionProblem } from "../../core/model/definition-problem";
import { formatCell } from "../../core/values/workbook/cell-address";
import type { LedgerMessages } from "../ledger-messages";
import { englishListOf as listOf } from "./list-of";
import { formatNumber } from "../written-figures";

/** What is wrong with a cell of 指標定義, 設定 or 確認記録. */
export function englishProblem(problem: DefinitionProblem): string {
  switch (problem.code) {
    case "blank":
      return "It is blank. Please fill it in.";
    case "unknownChoice":
      return `“${problem.raw}” is not known here. Use one of ${problem.choices.join(", ")}.`;
    case "notANumber":
      return `“${problem.raw}” cannot be read as a number.`;
    case "notADate":
      return `“${problem.raw}” cannot be read as a date. Type it like 2026/2/28.`;
    case "notAYear":
      return `“${problem.raw}” cannot be read as a fiscal year. Type it like R7.`;
    case "unknownColumn":
      return `${problem.ledger} has no column “${problem.raw}”. Use the words of the ledger's heading.`;
    case "conditionWithoutColumn":
      return `There is a condition “${problem.raw}” but no column for it. Name the column in 条件列.`;
    case "duplicate":
      return `“${problem.raw}” is also in ${problem.first.sheet} ${formatCell(problem.first)}, which is used. Delete one of the two.`;
    case "unknownSheet":
      return `There is no sheet “${problem.raw}”. Check its name (several are separated by 、).`;
    case "unknownSetting":
      return `There is no setting “${problem.raw}”. Check its name.`;
  }
}

export const englishLedgers: LedgerMessages = {
  heading: "Ledgers",
  notRead: "The ledgers appear here once the workbook has been read.",
  asOf: "Counted up to",
  asOfFrom: {
    given: "This is the date that was asked for.",
    setting: "This is 基準日 of the sheet 設定.",
    label:
      "Read from the heading of the indicator table (such as 2月末実績). 基準日 of the sheet 設定 changes it.",
    today: "This is today. 基準日 of the sheet 設定 changes it.",
  },
  listHeading: "Ledgers in this workbook",
  kind: {
    own: {
      workers: "Resident workers",
      clients: "Clients",
      contracts: "Contracts",
      directors: "Directors",
      sites: "Work places",
      visits: "WORK TRIP visits",
      spending: "Spending",
      activities: "Activities",
    },
    plain: {
      workers: "Registered people",
      clients: "Business partners",
      contracts: "Contracts and sales",
      directors: "People in charge",
      sites: "Places",
      visits: "Visits",
      spending: "Spending",
      activities: "Activities",
    },
  },
  definitionsHeading: "Sheets that say how to count",
  definitions: (count) => englishCounted(count, "indicator"),
  there: "found",
  missing: "not there yet",
  rows: (count) => englishCounted(count, "record"),
  showLedger: (ledger, sheet) => `${ledger} (${sheet}), show`,
  question: {
    heading: "Tables that may be ledgers",
    candidate: (sheet, ledger) => `Count the table on the sheet “${sheet}” as ${ledger}?`,
    several: (sheets, ledger) =>
      `More than one table looks like ${ledger}: ${listOf(sheets.map((sheet) => `“${sheet}”`))}. Which is to be counted? Until then none is.`,
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
  define: {
    heading: "Definitions of the indicators",
    count: (missing, total) =>
      missing === 0
        ? "Every indicator is defined."
        : `Not defined yet: ${formatNumber(missing)} of ${englishCounted(total, "indicator")}.`,
    open: "Define indicators",
  },
  problemsHeading: (count) => `Could not be understood (${formatNumber(count)})`,
  problemsLead: "These places are not used for counting. Press one to go to its cell.",
  problem: (problem) => `${problem.field}: ${englishProblem(problem)}`,
};
