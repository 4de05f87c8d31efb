import { englishFigures } from "./figures";
import type { FindingMessagesOf } from "../finding-messages";

const { number, figure, percent, fiscalYear } = englishFigures;

const years = (all: readonly number[]): string => all.map(fiscalYear).join(", ");
const of = (year: number | undefined): string => (year === undefined ? "this year" : fiscalYear(year));

/** A change as a ratio of the figure before: 3.018 is `about 4 times as much (+301.8%)`. */
function leap(change: number): string {
  if (change <= 0) return `${percent(-change)} less`;
  return `about ${number(Number((1 + change).toPrecision(2)))} times as much (+${percent(change)})`;
}

export const englishSeriesFindings: FindingMessagesOf<"series"> = {
  "series/cumulative-decrease": {
    title: "A running total falls",
    message: ({ before, beforeYear, value, unit }, subject) =>
      `The running total falls from ${figure(before, unit)} in ${fiscalYear(beforeYear)} to ${figure(value, unit)} in ${of(subject.fiscalYear)}.`,
    why: "A running total cannot fall as long as it is counted in the same way. If counting started again, the years do not compare.",
    remedy:
      "If what is counted has changed, say so in 指標定義 under 系列の切替年度 and 切替理由; if each figure is of one year, write 年度計 under 数え方. If it is a slip, correct the figure.",
  },
  "series/copied-forward": {
    title: "Figures of the year before may still be there",
    message: ({ beforeYear, equal, compared }, subject) =>
      `Of the ${number(compared)} figures of ${of(subject.fiscalYear)}, ${number(equal)} are those of ${fiscalYear(beforeYear)}.`,
    why: "The column may have been copied to begin with and not been filled in.",
    remedy:
      "Compare the actual figures with their source one by one. If they are right, record the reason and this is not shown again.",
  },
  "series/flat": {
    title: "The actual figure does not move",
    message: ({ kind, value, unit, years: all }) =>
      kind === "flow"
        ? `The figures of ${years(all)} each repeat the year before (the last one is ${figure(value, unit)}).`
        : `It has been ${figure(value, unit)} for ${number(all.length)} years (${years(all)}).`,
    why: "What is counted year by year seldom repeats itself so often. It may not have been updated.",
    remedy: "Compare it with its source. If it is right, it may stay.",
  },
  "series/spike": {
    title: "The actual figure jumps",
    message: ({ before, beforeYear, value, unit, change }, subject) =>
      `From ${figure(before, unit)} in ${fiscalYear(beforeYear)} to ${figure(value, unit)} in ${of(subject.fiscalYear)}, ${leap(change)}.`,
    why: "A slipped digit, or yen for thousands of yen, looks like this.",
    remedy: "Check digits and unit. If it did rise so much, it may stay.",
  },
  "series/definition-doubt": {
    title: "Name and description count differently",
    message: ({ named, described }) =>
      `The name says “${named}”, the description “${described}”: it is not clear whether this is a running total or a count on a given day.`,
    why: "A fall means something else for a running total than for a count on a given day, and so does a rate.",
    remedy: "Make name and description agree, or say it in 指標定義 under 数え方.",
  },
};
