import type { ComparedText, NotCompared } from "../../core/judge/comparison/comparison";
import type { ComparisonMessages } from "../comparison-messages";

const SIDE = { here: "this workbook", there: "the other file" } as const;
const SIDE_FIRST = { here: "This workbook", there: "The other file" } as const;

function notCompared(entry: NotCompared): string {
  switch (entry.code) {
    case "noTables":
      return `${SIDE_FIRST[entry.side]} has no indicator table.`;
    case "hiddenSheet":
      return `Tables on the hidden sheet “${entry.sheet}” of ${SIDE[entry.side]} were not compared.`;
    case "ambiguous":
      return `“${entry.name}” was not compared: this workbook has ${String(entry.here)} indicators of that name and the other file ${String(entry.there)}, and nothing tells which is which.`;
    case "yearTwice":
      return `${entry.name}, ${String(entry.fiscalYear)}: the year has two columns, so it was not compared.`;
    case "uncalculated":
      return `The other file has ${String(entry.cells)} cells with formulas but no results (${entry.first} and others). They were not compared. Open it in Excel, save it and choose it again.`;
    case "unread":
      return `${String(entry.places)} places of the other file could not be read (sheet “${entry.sheet}” ${entry.at} and others). Figures there were not compared.`;
    case "noDefinitions":
      return `${SIDE_FIRST[entry.side]} has no sheet 指標定義, so definitions were not compared.`;
  }
}

function text(what: ComparedText): string {
  switch (what.of) {
    case "name":
      return "name";
    case "description":
      return "description";
    case "unit":
      return "unit";
    case "mark":
      return "number";
    case "section":
      return "section";
    case "yearHeading":
      return "heading of the year";
    case "definition":
      return `“${what.heading}” of 指標定義`;
  }
}

export const englishComparison: ComparisonMessages = {
  item: { target: "target", actual: "actual", base: "base", rate: "rate" },
  change: { changed: "changed", filled: "filled in", emptied: "emptied" },
  notTaken: {
    formula: "The cell here holds a formula, so the figure cannot be copied.",
    noCell: "There is no cell for it here, so the figure cannot be copied.",
    noNumber: "The other file has no number there, so it cannot be copied.",
    hedged: "It has a word such as 以上, 約 or 速報値 with it. Look at the cell and type it in.",
    unit: "Its unit is different, so the figure cannot be copied.",
    typedUnit: "The cell here has its unit typed into it, so the figure cannot be copied. Type it in there.",
    severalYears:
      "The cell here is merged over several years whose figures differ. Unmerge it and type them in.",
    rate: "A rate follows from target and actual, and is not copied.",
  },
  text,
  side: SIDE,
  notCompared,
  neverCompared: "Ledgers, the programme table, 設定 and 確認記録 are not compared.",
  year: (year, side, indicators) => `${year}: only in ${SIDE[side]} (${String(indicators)} indicators)`,
  summary: (file, { figures, texts, added, dropped, notCompared: left, indicators, compared }) =>
    `Compared with “${file}”: ${String(compared)} figures of ${String(indicators)} indicators; different figures ${String(figures)}, ` +
    `descriptions, definitions and the like ${String(texts)}, new indicators ${String(added)}, dropped ${String(dropped)}, not compared ${String(left)}`,
  page: {
    back: "Back",
    heading: "Compare with another file",
    lead: "Choose the .xlsx file: last year's paper, or a copy that came back by mail. It is read in this pane and sent nowhere, and this workbook stays as it is.",
    choose: "Choose a file",
    chooseAnother: "Choose another file",
    reading: "Reading the file.",
    unreadable: {
      notZip: "This is not an Excel workbook. Choose an .xlsx file.",
      encrypted:
        "It has a password and cannot be read. Open it in Excel, remove the password, save it and choose it again.",
      notXlsx:
        "It is not an .xlsx file. Open it in Excel, save it as “Excel Workbook (*.xlsx)” and choose it again.",
      damaged:
        "Something inside the file cannot be read. Open it in Excel with “Open and Repair”, save it and choose it again.",
      tooLarge:
        "It is too large to be read. Delete sheets or rows that are not needed, save it and choose it again.",
    },
    nothing: "There are no differences.",
    figuresHeading: (count) => `Different figures (${String(count)})`,
    figure: (name, year, item) => `${name}, ${year} ${item}`,
    becomes: (here, there) => `here ${here} → there ${there}`,
    published: "published year",
    take: (count) => `Copy ${String(count)} here (check first)`,
    noneChosen: "Choose the figures to copy.",
    reasonHeading: (count) => `Why ${String(count)} published figures change`,
    reasonLead: "The reason goes into 確認記録 with both figures and the name of the file.",
    textsHeading: (count) => `Different descriptions, definitions and the like (${String(count)})`,
    text: (name, what) => `${name}, ${what}`,
    addedHeading: (count) => `Indicators only in the other file (${String(count)})`,
    droppedHeading: (count) => `Indicators only here (${String(count)})`,
    yearsHeading: "Years on one side only",
    notComparedHeading: "Not compared",
  },
  blank: "(blank)",
};
