import { englishFigures } from "./figures";
import type { FindingMessagesOf } from "../finding-messages";

const { fiscalYear } = englishFigures;

export const englishYearFindings: FindingMessagesOf<"year"> = {
  "year/era-mismatch": {
    title: "Era and western year do not agree",
    message: ({ raw, fromEra, fromWestern, readAs }) =>
      `“${raw}” is fiscal ${String(fromEra)} by its era and ${String(fromWestern)} by its western year. It was read as ${fiscalYear(readAs)}.`,
    why: "With the wrong year, targets and actual figures of different years are compared.",
    remedy: "Correct either of the two. 平成31年度 and 令和元年度 are both fiscal 2019.",
  },
  "year/era-by-date": {
    title: "Years without an era were read as Heisei",
    message: ({ raw, year }) =>
      `“${raw}” names no era. It has an actual figure, and neither 令和${String(year)}年度 nor fiscal ${String(2000 + year)} has come yet, so all years of this table were read as of 平成.`,
    why: "With the wrong era, years are off, and so is whether an end target has been met in time.",
    remedy:
      "Write the era in the headings (H24年度, 平成24年度). If it is another one, write that, and it will be read so.",
  },
  "year/gap": {
    title: "Years are missing",
    message: ({ before, after, missing }) =>
      `Between ${fiscalYear(before)} and ${fiscalYear(after)} there is no ${missing.map(fiscalYear).join(", ")}.`,
    why: "With years missing, charts and comparisons with the year before mislead.",
    remedy: "Add the missing years, or say in a note that they are left out on purpose.",
  },
  "year/duplicate": {
    title: "The same year is there twice",
    message: ({ raw, first }, { fiscalYear: year }) =>
      `“${raw}”${year === undefined ? "" : ` (${fiscalYear(year)})`} is in ${first} already.`,
    why: "It is not clear which figures are that year's.",
    remedy: "Correct the heading, or delete the one that is not needed.",
  },
  "year/order": {
    title: "Years out of order",
    message: ({ raw, previous }) => `“${raw}” comes after ${fiscalYear(previous)}.`,
    why: "Out of order, a rise is read as a fall. The heading may also be mistyped.",
    remedy: "Check the headings and put the years in order, the oldest first.",
  },
};
