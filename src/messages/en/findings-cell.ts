import { englishFigures } from "./figures";
import type { FindingMessagesOf, FindingSubject } from "../finding-messages";
import { formatRead, formatSeen } from "../written-figures";

const { number, figure, fiscalYear, figureName, qualified } = englishFigures;

/** `The actual figure of R7 (2025)`, without the year where none is known. */
function figureOfYear(name: keyof typeof figureName, subject: FindingSubject): string {
  const what = `The ${figureName[name]}`;
  return subject.fiscalYear === undefined ? what : `${what} of ${fiscalYear(subject.fiscalYear)}`;
}

export const englishCellFindings: FindingMessagesOf<"cell"> = {
  "cell/number-as-text": {
    title: "Numbers typed as text",
    message: ({ raw, value, times }) =>
      `“${raw}” is text. It was read as the number ${formatRead(raw, value, times)}.`,
    why: "As long as it is text, sums and rates leave it out.",
    remedy:
      "Type it again as a number. “Fill in rates” turns the cells that it needs into numbers, after a preview.",
  },
  "cell/text-for-number": {
    title: "Words in place of a number",
    message: ({ raw, figure: name, unit, ledgerValue }, subject) =>
      `${figureOfYear(name, subject)} says “${raw}”, which is not a number.${
        ledgerValue === undefined ? "" : ` Counted from the ledger it is ${figure(ledgerValue, unit)}.`
      }`,
    why: "Words such as 目標達成 do not say how much was reached: there can be no rate and no point in the chart.",
    remedy: "Enter the number. If the words should stay, put them into a note.",
  },
  "cell/blank-actual": {
    title: "No actual figure for a year that is over",
    message: ({ target, isAimedAt }, { fiscalYear: year }) => {
      const of = year === undefined ? "The year" : fiscalYear(year);
      if (!isAimedAt) return `${of} has no actual figure, but an earlier year has one.`;
      return `${of} has a target${target === undefined ? "" : ` of ${number(target)}`} but no actual figure.`;
    },
    why: "A blank may mean zero or not counted yet, and there can be no rate.",
    remedy: "Enter the figure: 0 if it is zero, 集計中 if it is still being counted, - if it does not apply.",
  },
  "cell/formula-error": {
    title: "A formula gives an error",
    message: ({ error, figure: name }, subject) => `${figureOfYear(name, subject)} shows ${error}.`,
    why: "Every sum and rate that refers to this cell shows an error too.",
    remedy: "Look at the cells that the formula refers to, or enter a number instead.",
  },
  "cell/circular": {
    title: "A formula leads back to itself",
    message: ({ figure: name, through }, subject) =>
      `The formula of ${figureOfYear(name, subject)} refers to its own cell${through === "" ? "" : ` by way of ${through}`}.`,
    why: "Excel cannot calculate a circle: the cell stays 0, or what it was before, and rates are worked out from that.",
    remedy:
      "Correct what the formula refers to; often the range of a sum has the cell of the sum itself in it.",
  },
  "cell/negative": {
    title: "A negative figure",
    message: ({ value, times, figure: name }, subject) =>
      `${figureOfYear(name, subject)} is ${formatSeen(value, times)}.`,
    why: "Counts of people or cases and amounts are not usually negative. A △ or ▲ may be there by mistake.",
    remedy: "Check the source and enter the right figure. If a decrease is meant, say so in a note.",
  },
  "cell/not-whole": {
    title: "A count that is not whole",
    message: ({ value, unit, figure: name }, subject) =>
      `${figureOfYear(name, subject)} is ${figure(value, unit)}, which is not a whole number.`,
    why: "People, companies, places and cases are counted in whole numbers. It may be in another unit, or an average.",
    remedy: "Check the source. If it is an average or converted, say so in the description.",
  },
  "cell/qualified-number": {
    title: "A figure with “about”, “or more” and the like",
    message: ({ raw, value, times, qualifier }) =>
      `“${raw}” means ${qualified[qualifier](formatSeen(value, times))}, which is not exact.`,
    why: "No exact rate can be calculated from a figure that is not exact, so this cell is left out.",
    remedy: "Enter the exact number and put 約 or 以上 into a note.",
  },
  "cell/unit-in-value": {
    title: "A unit typed after the number",
    message: ({ raw, value, unit, rowUnit }) =>
      `“${raw}” has the unit ${unit} in it. ${
        rowUnit !== "" && rowUnit !== unit
          ? `It is calculated in the indicator's unit, ${rowUnit}.`
          : `It was read as the number ${number(value)}.`
      }`,
    why: "A cell with a unit typed in is text, and sums and rates leave it out.",
    remedy: "Enter the number alone and put the unit into the indicator's name.",
  },
};
