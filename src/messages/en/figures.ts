import { formatIsoDate } from "../../core/values/calendar/calendar-date";
import { fiscalYear } from "../../core/values/calendar/fiscal-year";
import { formatEraYear } from "../../core/values/calendar/japanese-era";
import type { MissingMark } from "../../core/values/notation/cell-reading";
import type { FigureMessages } from "../figure-messages";
import { formatNumber, formatPercent } from "../written-figures";

const gradeWords: Readonly<Record<string, string>> = {
  onTrack: "On track",
  mostlyOnTrack: "Mostly on track",
  effortNeeded: "Effort needed",
  notAssessable: "Not assessable",
};

/** The bands of the symbol scheme are called by their symbols in every language. */
const gradeSymbols: Readonly<Record<string, string>> = {
  doubleCircle: "◎",
  circle: "○",
  triangle: "△",
  cross: "×",
};

const missing: Readonly<Record<MissingMark, string>> = {
  none: "none",
  unknown: "unknown",
  suppressed: "suppressed",
  pending: "pending",
};

/** Tables call their years R7; who reads English needs the western year beside it. */
const year = (western: number): string => `${formatEraYear(fiscalYear(western))} (${String(western)})`;

export const englishFigures: FigureMessages = {
  number: formatNumber,
  figure: (value, unit) => (unit === "" ? formatNumber(value) : `${formatNumber(value)} ${unit}`),
  percent: formatPercent,
  fiscalYear: year,
  yearSpan: (first, last) => (first === last ? year(first) : `${year(first)} to ${year(last)}`),
  date: formatIsoDate,
  change: (value, unit) => {
    const sign = value < 0 ? "−" : value > 0 ? "+" : "±";
    return `${sign}${formatNumber(Math.abs(value))}${unit === "" ? "" : ` ${unit}`}`;
  },
  figureName: { target: "target", actual: "actual figure", rate: "rate", base: "base" },
  blank: "blank",
  marked: (sign, mark) => `${sign} (${missing[mark]})`,
  qualified: {
    about: (figure) => `about ${figure}`,
    atLeast: (figure) => `${figure} or more`,
    atMost: (figure) => `${figure} or less`,
    below: (figure) => `below ${figure}`,
    above: (figure) => `above ${figure}`,
  },
  targetNotHeld: "Not calculated: the year or the use of the target is not confirmed",
  rateState: {
    noTarget: "Not calculated: there is no target of that year to use",
    noActual: "Not calculated: there is no actual figure",
    notANumber: "Cannot be calculated: not a number",
    unitsDiffer: "Not calculated: the units do not agree",
    yearTwice: "Not calculated: the row has two figures of the same year",
    directionUnknown: "Not calculated: not confirmed yet whether higher or lower is better",
    reached: "Reached: nothing is left (no rate can be calculated from 0)",
  },
  blocked: {
    targetNotPositive: "Cannot be calculated: the target is zero or less",
    actualNegative: "Cannot be calculated: the actual figure is below zero",
    sumNotOver: "Lower is better, and the years of the target are not over: not calculated yet",
    totalFalls: "Not calculated: what is said to be a total falls (数え方 in 指標定義 would settle it)",
    progressOfSum: "Progress cannot be calculated: the target is for several years together",
    noBase: "Progress cannot be calculated: there is no base, or the target is a change",
    baseIsTarget: "Progress cannot be calculated: the target is the base",
    baseBeyondTarget: "Progress cannot be calculated: the target falls short of its base",
  },
  interim: "On the way",
  toConfirm: "To be confirmed",
  grade: (key) => gradeWords[key] ?? gradeSymbols[key] ?? key,
};
