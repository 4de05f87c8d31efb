import type { FindingMessagesOf } from "../finding-messages";

export const englishIndicatorFindings: FindingMessagesOf<"indicator"> = {
  "indicator/duplicate": {
    title: "The same indicator stands there twice",
    message: ({ name, first }) => `“${name}” stands in ${first} already.`,
    why: "It is not clear which row is right, and it would appear twice in charts and papers.",
    remedy: "Give them names that differ, or delete the one that is not needed.",
  },
  "indicator/unit-missing": {
    title: "No unit",
    message: ({ name }) => `The unit of “${name}” is not known.`,
    why: "Without a unit nobody can tell people from thousands of yen.",
    remedy: "Write it behind the name, like 【人】 or 【千円】.",
  },
  "indicator/row-missing": {
    title: "Targets or actual figures are missing",
    message: ({ name, missing }) =>
      missing === "actual" ? `“${name}” has no row of actual figures.` : `“${name}” has no row of targets.`,
    why: "Without both there can be no rate.",
    remedy: "Add the missing row (or column) and head it 目標 or 実績.",
  },
  "indicator/undefined": {
    title: "Not in 指標定義",
    message: ({ name }) => `“${name}” has no row in 指標定義.`,
    why: "How it is counted and graded is guessed from its name, and it cannot be recounted from a ledger.",
    remedy: "Add a row to 指標定義 that says how it is counted and from which ledger.",
  },
};
