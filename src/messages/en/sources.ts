import { englishCounted } from "./counted";
import type { DefinitionProblem } from "../../core/model/definition-problem";
import { formatCell } from "../../core/values/workbook/cell-address";
import type { SourceMessages } from "../source-messages";
import { formatNumber } from "../written-figures";

/** What is wrong with a cell of 指標定義, 設定 or 確認記録. */
export function englishProblem(problem: DefinitionProblem): string {
  switch (problem.code) {
    case "blank":
      return "It is blank. Please fill it in.";
    case "unknownChoice":
      return `“${problem.raw}” is not known here. Use one of ${problem.choices.join(", ")}.`;
    case "notAScheme":
      return `“${problem.raw}” cannot be read as grades. Use one of ${problem.choices.join(", ")}, or bands of your own like 達成100%、概ね達成70%、未達成: name and lower bound of each, the best first, the last one without a bound.`;
    case "notANumber":
      return `“${problem.raw}” cannot be read as a number.`;
    case "notADate":
      return `“${problem.raw}” cannot be read as a date. Type it like 2026/2/28.`;
    case "notAYear":
      return `“${problem.raw}” cannot be read as a fiscal year. Type it like R7.`;
    case "notASpan":
      return `“${problem.raw}” cannot be read as fiscal years. Type it like R7 for that year alone, or R4～R7 for all of them together.`;
    case "unknownColumn":
      return `${problem.ledger} has no column “${problem.raw}”. Use the words of the ledger's heading.`;
    case "listInParts":
      return `Not counted: ${problem.sheets.join(", ")} may be further parts of "${problem.raw}" and are not named. Name all of them in 台帳, separated by 、, or, if they are other lists, name them in 台帳ではない表 on the sheet 設定.`;
    case "listRepeated":
      return `Not counted: ${problem.sheets.join(", ")} hold the same records, which would count twice. Name only the sheet that has all records, and the others in 台帳ではない表 on the sheet 設定.`;
    case "conditionWithoutColumn":
      return `There is a condition “${problem.raw}” but no column for it. Name the column in 条件列.`;
    case "duplicate":
      return `“${problem.raw}” is also in ${problem.first.sheet} ${formatCell(problem.first)}, which is used. Delete one of the two.`;
    case "unknownSheet":
      return `There is no sheet “${problem.raw}”. Check its name (several are separated by 、).`;
    case "headingMissing":
      return `This sheet is not used, as no column is headed ${problem.field}. Give the column of the indicators' names that heading.`;
    case "unknownIndicator":
      return `No table that was read has an indicator “${problem.raw}”, so this row is not used. Use the table's name, or delete the row.`;
    case "unknownSetting":
      return `There is no setting “${problem.raw}”. Check its name.`;
  }
}

export const englishSources: SourceMessages = {
  asOf: "Counted up to",
  asOfFrom: {
    given: "This is the date that was asked for.",
    setting: "This is 基準日 of the sheet 設定.",
    label:
      "Read from the heading of the indicator table (such as 2月末実績). 基準日 of the sheet 設定 changes it.",
    today: "This is today. 基準日 of the sheet 設定 changes it.",
  },
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
  define: {
    heading: "Definitions of the indicators",
    count: (missing, total) =>
      missing === 0
        ? "Every indicator is defined."
        : `Not defined yet: ${formatNumber(missing)} of ${englishCounted(total, "indicator")}.`,
    uncounted: (total) =>
      `Which way is better and how it is judged can be changed here for ${englishCounted(total, "indicator")}. Without a ledger nothing is counted.`,
    open: "Define indicators",
  },
  problem: (problem) => `${problem.field}: ${englishProblem(problem)}`,
};
