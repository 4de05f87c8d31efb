import { englishFigures } from "./figures";
import type { FindingMessagesOf } from "../finding-messages";

const { number, fiscalYear } = englishFigures;

const amountOf = (thousandYen: number): string => `${number(thousandYen)} thousand yen`;
const of = (year: number | undefined): string => (year === undefined ? "" : ` in ${fiscalYear(year)}`);

export const englishProgrammeFindings: FindingMessagesOf<"programme"> = {
  "programme/amount-missing": {
    title: "No amount is given",
    message: ({ item, ledgerAmount, notYetDue }, { fiscalYear: year }) => {
      const known = ledgerAmount === undefined ? "" : ` 事業費台帳 adds up to ${amountOf(ledgerAmount)}.`;
      if (notYetDue === undefined)
        return `“${item}” was worked on${of(year)}, but no amount is given.${known}`;
      const others = notYetDue === 1 ? "" : ` and ${String(notYetDue - 1)} more`;
      return `“${item}”${others}: worked on${of(year)}, with no amount yet (the year is not over).${known}`;
    },
    why: "Nobody can tell whether nothing was spent or the amount was forgotten, and the year's total is too small.",
    remedy: "Enter the amount; なし if nothing was spent, 当町費用負担なし if others paid.",
  },
  "programme/source-missing": {
    title: "An amount without its source",
    message: ({ item, amount }, { fiscalYear: year }) =>
      `Of the ${amountOf(amount)} of “${item}”${of(year)} the source is not given.`,
    why: "It cannot be added up by source, and nobody can tell how much is the town's own.",
    remedy: "Write the source in front of the amount, such as 町一般財源.",
  },
  "programme/unknown-source": {
    title: "An unknown funding source",
    message: ({ item, source }, { fiscalYear: year }) =>
      `The source “${source}” of “${item}”${of(year)} is not known.`,
    why: "Short forms and slips make two sources of one.",
    remedy: "Use the full name, with a word such as 交付金, 補助金 or 一般財源.",
  },
  "programme/estimate-unsettled": {
    title: "Still an estimate",
    message: ({ raw, ended, asOf }) =>
      `“${raw}” is a year that ended on ${ended} and is still an estimate (概算) on ${asOf}.`,
    why: "Once the accounts are settled, an estimate contradicts them.",
    remedy: "Enter the settled amounts and remove 概算.",
  },
  "programme/not-own-money": {
    title: "Not the town's money",
    message: ({ item, source, amount }, { fiscalYear: year }) =>
      `The ${amountOf(amount)} (${source}) of “${item}”${of(year)} never passes through the town's budget. Totals include it and show it separately.`,
    why: "Read together with the town's own money it makes the town's share look larger than it is.",
    remedy: "Nothing needs fixing. Show it beside the total, like うち国費.",
  },
  "programme/total-mismatch": {
    title: "Amounts do not agree",
    message: ({ item, against, table, counted }, { fiscalYear: year }) => {
      const what = `“${item}”${of(year)} is ${amountOf(table)}`;
      if (counted === undefined) return `${what}, but 事業費台帳 has no record of it.`;
      const source = against === "rows" ? "the rows above" : "the records of 事業費台帳";
      return `${what}, but ${source} add up to ${amountOf(counted)} (difference ${amountOf(table - counted)}).`;
    },
    why: "One of the two is wrong.",
    remedy: "Compare the amount with the rows or records that it is made from, and correct the wrong one.",
  },
  "programme/duplicate-key": {
    title: "The same item twice",
    message: ({ item, first }) =>
      `“${item}” has the same number or name as the item in ${first} of the same section.`,
    why: "Records of the ledgers fit both, and would count twice.",
    remedy: "Renumber them, or give them names that differ.",
  },
  "programme/headcount-contradiction": {
    title: "The number of people contradicts the indicator",
    message: ({ item, text, stated, indicatorName, actual }, { fiscalYear: year }) =>
      `“${item}”${of(year)} says “${text}”, but the actual figure of “${indicatorName}” is ${number(actual)} (difference ${number(Math.abs(actual - stated))}).`,
    why: "A paper that gives two numbers for the same people raises questions.",
    remedy: "If they count different people, say so; otherwise correct the wrong one.",
  },
};
