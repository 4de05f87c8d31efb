import { englishCounted } from "./counted";
import type { SharingMessages } from "../sharing-messages";
import { englishFigures } from "./figures";

const { number } = englishFigures;

const OUTSIDE = {
  book: "Formulas read another workbook",
  file: "Links lead to files",
  mail: "Links lead to email addresses",
} as const;

export const englishSharing: SharingMessages = {
  "share/personal-data": {
    title: "Personal data",
    message: ({ origins, isColumn }) =>
      isColumn
        ? `The sheet has a column with personal data (from ${origins.join(", ")}).`
        : `The same value is in a personal-data column (${origins.join(", ")}).`,
    why: "It leaves the office with the sheet.",
    remedy:
      "A copy has no ledgers. On a sheet to keep, delete the value, or confirm the place where the name is public.",
  },
  "share/hidden-sheet": {
    title: "A hidden sheet",
    message: ({ isVeryHidden }) =>
      isVeryHidden ? "A hidden sheet that Excel's menus do not show." : "A hidden sheet.",
    why: "Whoever gets the file can show it.",
    remedy: "Delete it where nobody needs it. A copy has only the sheets that you choose.",
  },
  "share/hidden-rows": {
    title: "Hidden rows or columns that hold something",
    message: ({ rows, columns }) =>
      `${englishCounted(rows, "hidden row")} and ${englishCounted(columns, "hidden column")} hold something.`,
    why: "Whoever gets the file can show them.",
    remedy: "Show and look at them. A copy keeps those that you confirm.",
  },
  "share/external-link": {
    title: "Links to other workbooks, files or email addresses",
    message: ({ kind, cells }) => `${OUTSIDE[kind]} (${number(cells)}).`,
    why: "They reveal folders, people and values of other workbooks.",
    remedy: "Replace formulas by values and remove links. In a copy that is done.",
  },
  "share/comment": {
    title: "Comments and notes",
    message: ({ cells }) => `${englishCounted(cells, "comment or note", "comments or notes")}.`,
    why: "They hold names and what was said inside the office.",
    remedy: "Delete those that nobody needs. A copy has none.",
  },
  "share/pivot-cache": {
    title: "A pivot table's records",
    message: () => "The records that a pivot table was made from are in the file.",
    why: "They stay when the sheet that they came from is deleted.",
    remedy: "Paste it as values. A copy has no such records.",
  },
  "share/author": {
    title: "Names in the file's properties",
    message: ({ properties }) => `The file's properties hold names (${properties.join(", ")}).`,
    why: "They reveal people and computers.",
    remedy: "Remove them under File, Info. A copy has none.",
  },
  "share/name-with-path": {
    title: "A defined name with a path",
    message: ({ name }) => `The defined name "${name}" holds a path.`,
    why: "It reveals servers and people.",
    remedy: "Delete it in the name manager. A copy has none.",
  },
  "share/invisible-text": {
    title: "Text that nobody sees",
    message: ({ cells }) =>
      `${englishCounted(cells, "cell holds", "cells hold")} text that nobody sees: in the colour of the background, in a format that shows nothing, or under a merged cell.`,
    why: "It is in the file all the same.",
    remedy: "Make it visible (unmerge the cells) and look at it.",
  },
  "share/far-cell": {
    title: "Cells far away",
    message: ({ cells }) =>
      `${englishCounted(cells, "cell lies", "cells lie")} far away from everything else.`,
    why: "Nobody looks there.",
    remedy: "Look at them, and delete what nobody needs.",
  },
  "share/formula-like-text": {
    title: "Text that reads like a formula",
    message: ({ cells, sign }) => `Text begins with "${sign}" (${number(cells)}).`,
    why: "Written to CSV, it may run as a formula.",
    remedy: "Delete the sign or write it in full width.",
  },
};
