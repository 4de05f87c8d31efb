import type { SettingsMessages } from "../settings-messages";
import { formatNumber } from "../written-figures";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

export const englishSettings: SettingsMessages = {
  heading: "Change settings",
  lead: "Written to the sheet 設定, which is made where there is none. You see what is written first.",
  asOf: "As-of date (基準日)",
  asOfHint:
    "Records up to this day are counted. If left blank, the table’s own note (such as 2月末実績) or today is taken.",
  asOfInvalid: "This date cannot be used. Please enter one from 2000 on.",
  gradeScheme: "Grades (判定区分)",
  own: "Bands of your own",
  ownBands: "Bands of your own, the best first",
  ownBandsHint: "For example: 達成100%、概ね達成70%、未達成",
  ownBandsInvalid:
    "This is not understood as bands. Separate them by “、”, the best first; only the last one goes without %.",
  effect: (changed, graded) =>
    changed === 0
      ? `These bands leave today’s grades (${formatNumber(graded)} indicators) as they are.`
      : `With these bands, ${formatNumber(changed)} of ${formatNumber(graded)} indicators get a different grade.`,
  effectOf: (indicator, year, before, after) => `${indicator} ${year}: ${before} → ${after}`,
  startMonth: "First month of the fiscal year",
  month: (month) => MONTHS[month - 1] ?? String(month),
  language: "Language (表示言語)",
  languageOfExcel: "Same as Excel",
  prepare: "See what will be written",
  nothingChanged: "Nothing has been changed.",
};
