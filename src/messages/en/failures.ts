import type { PlanRefusal } from "../../core/plan/plan";
import type { FailedTask, FailureMessages } from "../failure-messages";
import { englishListOf as listOf } from "./list-of";

const sheetName = (sheet: string | undefined): string =>
  sheet === undefined ? "This sheet" : `The sheet “${sheet}”`;

const doAgain: Readonly<Record<FailedTask, string>> = {
  read: "press “Read again”.",
  apply: "press the button again.",
  undo: "press “Undo” again.",
  show: "press the cell's link again.",
  commandLine: "run the command again.",
};

export const englishFailures: FailureMessages = {
  byCode: {
    protected: {
      title: ({ sheet }) =>
        sheet === undefined ? "The workbook's structure is protected" : `${sheetName(sheet)} is protected`,
      advice: ({ sheet }, task) =>
        `Take the protection off under Review → ${sheet === undefined ? "Protect Workbook" : "Unprotect Sheet"}, then ${doAgain[task]} If you do not know the password, ask whoever protected it.`,
    },
    editing: {
      title: () => "A cell is being edited, so nothing could be done",
      advice: (_detail, task) => `Finish with Enter or cancel with Esc, then ${doAgain[task]}`,
    },
    stale: {
      title: ({ sheet, linesMoved }, task) => {
        const since = task === "undo" ? "they were written" : "you looked at them";
        return linesMoved === true
          ? `${sheetName(sheet)} has gained or lost rows or columns since ${since}`
          : `Cells${sheet === undefined ? "" : ` of the sheet “${sheet}”`} have changed since ${since}`;
      },
      advice: (_detail, task) => {
        if (task === "undo") {
          return "Nothing was taken back, so that those changes are not lost. Change the cells by hand, or leave them.";
        }
        return task === "commandLine"
          ? `Nothing was done, so that those changes are not lost. Please ${doAgain[task]}`
          : "Nothing was done, so that those changes are not lost. Make the preview again and look through it.";
      },
    },
    hidden: {
      title: ({ sheet }) => `${sheetName(sheet)} is hidden and cannot be shown`,
      advice: () =>
        "Right-click a sheet tab and choose Unhide. A sheet that is not listed there was hidden on purpose.",
    },
    selection: {
      title: () => "This cannot be done while a chart or a shape is selected",
      advice: () => "Click on a cell of the sheet, then try again.",
    },
    unsupported: {
      title: () => "This Excel cannot do that",
      advice: ({ hostCode }) =>
        `Please try Excel 2021 or later, or Microsoft 365.${hostCode === undefined ? "" : ` (${hostCode})`}`,
    },
    tooLarge: {
      title: ({ sheet }) => `${sheetName(sheet)} is too large to be handled at once`,
      advice: () =>
        "Formats left in unused rows and columns make a sheet large. Select and delete the unused rows and columns, save, and try again.",
    },
    unanswered: {
      title: () => "Excel does not answer",
      advice: ({ hostCode }, task) =>
        `The connection was lost, or Excel is still busy with something else. Wait a while, then ${doAgain[task]} If it happens again, save the workbook and open it again.${hostCode === undefined ? "" : ` (Excel's answer: ${hostCode})`}`,
    },
    unknown: {
      title: () => "Excel could not do it",
      advice: ({ hostCode }, task) =>
        `Wait a moment, then ${doAgain[task]} If it happens again, save the workbook and open it again.${hostCode === undefined ? "" : ` (Excel's answer: ${hostCode})`}`,
    },
  },
  mayBeLeft: (sheet) =>
    `${sheetName(sheet)} gained or lost a row or a column, or was given another name, while it was being written. Figures or formats that had been written first may be left: look at the sheet, and clear what is left.`,
  written: (task, partly) => {
    if (partly && task === "commandLine") {
      return "It stopped after some cells were written. Do not use the file that was written.";
    }
    if (partly) {
      return "It stopped while it was writing. “Undo” brings back what was there before; where that fails, close the workbook without saving to return to what you saved last.";
    }
    if (task === "read" || task === "show") return "Nothing in the workbook has changed.";
    return task === "apply" || task === "commandLine"
      ? "Nothing was written."
      : "Nothing was taken back; the workbook is as it was.";
  },
  cells: (cells) => `Cells: ${listOf(cells)}`,
  objects: (names) => `Concerned: ${listOf(names)}`,
  unseenOn: (names) =>
    `Excel did not answer while these sheets were written to, so the add-in cannot tell whether somebody typed into the same cells in that moment: ${listOf(names)}. Check that what was typed is still there.`,
  doubtfulSheets: (names) =>
    `Whether the add-in added these sheets or somebody else made them under the same name cannot be told, so they are left: ${listOf(names)}. Look at what is on them, and delete them where nobody needs them.`,
  protectedSheets: (names) =>
    `Sheets that the add-in added may still be protected: ${listOf(names)}. “Undo” takes the protection away; where that fails, use Review → Unprotect Sheet.`,
};

/** Why part of a command is not in its plan, and what to do about it. */
export function englishRefusal(refusal: PlanRefusal): string {
  switch (refusal.code) {
    case "blockTaken": {
      const { sheet, at, taken, offers = [] } = refusal;
      const advice =
        offers.length === 0
          ? "Make room in empty columns right of the table and try again."
          : `There is room in ${listOf(offers)}.`;
      return `The rates were to stand in ${at} of the sheet “${sheet}”, but there is something already (${listOf(taken)}). It is left alone and nothing is written there. ${advice}`;
    }
    case "protected":
      return `The sheet “${refusal.sheet}” is protected, so nothing can be written. Take the protection off under Review → Unprotect Sheet and try again.`;
    case "editedByHand":
      return `Somebody has edited the sheet “${refusal.sheet}” since it was made (${listOf(refusal.cells)}). Made again it would lose that. To keep it, copy the sheet or give its words to the tables; otherwise agree to it being made again.`;
    case "nothingForPaper":
      return "There is nothing to make the papers of: neither a programme table nor a table of indicators was found.";
    case "nameTaken":
      return `There is a sheet called “${refusal.sheet}” already. It is left alone. Give it another name and try again.`;
  }
}
