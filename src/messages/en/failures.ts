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
        `Remove the protection under Review → ${sheet === undefined ? "Protect Workbook" : "Unprotect Sheet"}, then ${doAgain[task]} If you do not know the password, ask whoever protected it.`,
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
          return "Nothing was undone, so that those changes are not lost. Change the cells by hand, or leave them.";
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
      title: () => "Excel is not responding",
      advice: ({ hostCode }, task) =>
        `The connection was lost, or Excel is still busy with something else. Wait a while, then ${doAgain[task]} If it happens again, save the workbook and open it again.${hostCode === undefined ? "" : ` (Excel's answer: ${hostCode})`}`,
    },
    notLoaded: {
      title: () => "A part of the add-in could not be loaded",
      advice: () =>
        "Check the network, then try again. If it happens again, close the pane and open it again.",
    },
    unknown: {
      title: () => "Excel could not do it",
      advice: ({ hostCode }, task) =>
        `Wait a moment, then ${doAgain[task]} If it happens again, save the workbook and open it again.${hostCode === undefined ? "" : ` (Excel's answer: ${hostCode})`}`,
    },
  },
  mayBeLeft: (sheet) =>
    `${sheetName(sheet)} gained or lost a row or a column, or was given another name, while it was being written. Figures or formats that had been written first may remain: look at the sheet and clear them.`,
  written: (task, partly) => {
    if (partly && task === "commandLine") {
      return "It stopped after some cells were written. Do not use the file that was written.";
    }
    if (partly) {
      return "It stopped while it was writing. “Undo” brings back what was there before; if that fails, close the workbook without saving to return to what you saved last.";
    }
    if (task === "read" || task === "show") return "Nothing in the workbook has changed.";
    if (task === "commandLine") return "Nothing of this was written.";
    return task === "apply" ? "Nothing was written." : "Nothing was undone; the workbook is as it was.";
  },
  cells: (cells) => `Cells: ${listOf(cells)}`,
  objects: (names) => `Affected: ${listOf(names)}`,
  unseenOn: (names) =>
    `Excel did not answer while these sheets were written to, so the add-in cannot tell whether somebody typed into the same cells in that moment: ${listOf(names)}. Check that what was typed is still there.`,
  doubtfulSheets: (names) =>
    `It is not clear whether the add-in or somebody else made these sheets, so they are left: ${listOf(names)}. Look at them, and delete those that nobody needs.`,
  protectedSheets: (names) =>
    `Sheets that the add-in added may still be protected: ${listOf(names)}. “Undo” removes the protection; if that fails, use Review → Unprotect Sheet.`,
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
      return `The rates were to go into ${at} of the sheet “${sheet}”, but something is there already (${listOf(taken)}). It is left alone, and nothing is written there. ${advice}`;
    }
    case "protected":
      return `The sheet “${refusal.sheet}” is protected, so nothing can be written. Remove the protection under Review → Unprotect Sheet and try again.`;
    case "editedByHand":
      return `Somebody has edited the sheet “${refusal.sheet}” since it was made (${listOf(refusal.cells)}). Making it again would lose those edits. To keep them, copy the sheet or make the same changes in the tables. Otherwise choose to replace them.`;
    case "nothingForPaper":
      return "There is nothing to make the papers from: no programme table and no table of indicators was found.";
    case "nameTaken":
      return `There is a sheet called “${refusal.sheet}” already. It is left alone. Rename it and try again.`;
  }
}
