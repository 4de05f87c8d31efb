import type { Choice, OfficeRateForm, QuestionSubject, Sign } from "../../core/model/understanding";
import { formatNumber } from "../written-figures";
import type { UnderstandingMessages } from "../understanding-messages";

const rateForm: Readonly<Record<OfficeRateForm, string>> = {
  actualOverTarget: "actual ÷ target",
  targetOverActual: "target ÷ actual",
  twoMinusRatio: "2 − actual ÷ target",
};

function signInWords(sign: Sign): string {
  switch (sign.code) {
    case "definition":
      return "指標定義 says so";
    case "definedMethod":
      return "判定方式 in 指標定義 is 2−実績÷目標";
    case "table":
      return `the table says “${sign.text}”`;
    case "directionColumn":
      return `the column of directions says “${sign.text}”`;
    case "targetWord":
      return `the target says “${sign.text}”`;
    case "officeRates":
      return `the table’s own rates are ${rateForm[sign.form]} (${formatNumber(sign.cells)} cells)`;
    case "officeProgress":
      return `each of the table’s own rates is the progress from the base to the target (${formatNumber(sign.cells)} cells)`;
    case "unwantedName":
    case "decreaseOfUnwanted":
    case "decreaseOfOther":
      return `the name counts “${sign.word}”`;
    case "unwantedWordReversed":
      return `the name contains “${sign.word}”, but something else is counted`;
    case "doubtfulWord":
      return `the name contains “${sign.word}”`;
    case "negatedName":
      return "the name says that something is not so";
    case "nameOfTwoMinds":
      return `“${sign.word}” is wanted low by towns and high by public enterprises`;
    case "ratio":
      return `“${sign.text}” is a share or points`;
    case "happeningName":
      return `“${sign.word}” in the name seems to add up through the year`;
    case "standingName":
      return `“${sign.word}” in the name seems to be what is there at a time`;
    case "runningTotalFalls":
      return `it says “${sign.word}”, but the actuals fall ${formatNumber(sign.times)} times: taken for figures of a year each, not for a running total`;
    case "planPeriod":
      return `above the table: “${sign.text}”, so the targets were taken to be of its last year`;
    case "targetsFall":
      return `the targets fall (${formatNumber(sign.from)} to ${formatNumber(sign.to)})`;
    case "targetBelowBase":
      return `the target (${formatNumber(sign.target)}) lies below the base (${formatNumber(sign.base)})`;
    case "targetNearActuals":
      return `the target (${formatNumber(sign.target)}) is near the actual of each year and far below all together (${formatNumber(sign.sum)}): taken to be of one year`;
    case "targetBelowActuals":
      return `the target (${formatNumber(sign.target)}) lies below the actuals (${formatNumber(sign.actual)})`;
  }
}

const ANSWER_LABEL: Readonly<Record<Choice, string>> = {
  higher: "higher is better",
  lower: "lower is better",
  growing: "adds up through the year",
  standing: "what is there at the time",
  progressFromBase: "progress from the base",
  ratio: "no rate where the target is zero or below",
};

const SUBJECT = {
  direction: (name) => `Which way is better for “${name}”`,
  accrual: (name) => `Whether “${name}” adds up`,
  method: (name) => `How the rate of “${name}” is calculated`,
  targetYear: (name) => `Which year the target of “${name}” is of`,
  targetSpan: (name) => `Which years the target of “${name}” is for`,
} as const satisfies Record<QuestionSubject, (name: string) => string>;

export const englishUnderstanding: UnderstandingMessages = {
  sign: signInWords,
  signs: (signs) => signs.map(signInWords).join("; "),
  between: ". ",
  question: (signs) =>
    signs.some(({ code }) => /^target(?:sFall|Below)/.test(code))
      ? "Should it fall, or should a decline be slowed?"
      : "Is higher better, or lower?",
  accrualQuestion:
    "The target is for a whole year and the figure for part of it. Does it add up through the year, or is it what is there at the time?",
  methodQuestion:
    "The target is zero or below, so actual ÷ target cannot be calculated. Is the way from the base to the target to be the rate?",
  sumQuestion:
    "The target is for several years together. Is each figure of its own year, so that they add up, or what has come together by then?",
  targetYearQuestion: "The table does not say of which year the targets are. Which year is it?",
  targetSpanQuestion: (end) =>
    `Is the target of ${end} for that year alone, or for all years up to it? Where the actual figures are running totals, they are what is there at the time.`,
  targetAlone: (year) => `For ${year} alone`,
  targetTogether: (years) => `For ${years} together`,
  targetSpanLabel: (name, answer) => `“${name}”: ${answer}`,
  targetsOf: (name, rows) =>
    rows === 1 ? `The target of “${name}”` : `The targets of “${name}” and others (${formatNumber(rows)})`,
  targetYear: (year) => `Target of ${year}`,
  targetOfThisYear: (year) => `Target of this year (${year})`,
  targetYearLabel: (about, year) => `${about}: ${year}`,
  chooseTargetYear: "Year of the target",
  takeTargetYear: "Take the year chosen",
  gradesUnder: (year, grades) =>
    `${year}: ${grades.map(({ word, rows }) => `${word} ${formatNumber(rows)}`).join(", ")}`,
  underLaterYear: (year) => `${year} is on the way to the target and has no grade.`,
  answer: {
    higher: "Higher is better",
    lower: "Lower is better",
    growing: "Adds up through the year",
    standing: "What is there at the time",
    progressFromBase: "Progress from the base",
    ratio: "No rate for such years",
  },
  answerLabel: (name, choice) => `“${name}”: ${ANSWER_LABEL[choice]}`,
  leaveOut: (statuses) => `Leave out ${statuses.map((one) => `“${one}”`).join(", ")}`,
  leaveOutLabel: (about, statuses) => `${about}: leave out ${statuses.map((one) => `“${one}”`).join(", ")}`,
  effect: (year, rate, grade) => `${year} ${rate === undefined ? "" : `${rate} `}${grade}`,
  sheetYears: {
    heading: (sheets) => `Please confirm (which years: ${formatNumber(sheets)})`,
    withoutYear: (sheet, heading) =>
      `“${heading}” on the sheet “${sheet}” names no year. Of which year are the targets and actuals?`,
    withoutEra: (sheet, heading) =>
      `“${heading}” on the sheet “${sheet}” has no era, and nothing tells which year it is. Which is it?`,
    answer: (years, number, fiscalYear) =>
      years === "western"
        ? `FY${String(fiscalYear)}`
        : `${years === "reiwa" ? "Reiwa" : "Heisei"} ${String(number)} (FY${String(fiscalYear)})`,
    answerLabel: (sheet, answer) => `“${sheet}”: ${answer}`,
    hint: "This is written into 設定, so that nobody is asked again, on this or another computer.",
  },
  heading: (open, all) =>
    open === 0
      ? `Please confirm (${formatNumber(all)})`
      : `Please confirm (${formatNumber(all)}, ${formatNumber(open)} not known)`,
  lead: "This is how the indicators were understood. Change what is wrong. ",
  stillOpen: ({ direction, accrual, method, targetYear, targetSpan }) =>
    [
      ...(direction === 0
        ? []
        : [
            `${formatNumber(direction)} of them ${direction === 1 ? "has" : "have"} no rate and no grade until you say which way is better.`,
          ]),
      ...(method === 0
        ? []
        : [
            `${formatNumber(method)} of them ${method === 1 ? "has" : "have"} no rate until you say how it is calculated.`,
          ]),
      ...(targetSpan === 0
        ? []
        : [
            `${formatNumber(targetSpan)} of them ${targetSpan === 1 ? "has" : "have"} no rate and no grade until you say which years the target is for.`,
          ]),
      ...(targetYear === 0
        ? []
        : ["What is aimed at in a year that is not known has no grade until you say which year it is."]),
      ...(accrual === 0
        ? []
        : [
            `${formatNumber(accrual)} of them ${accrual === 1 ? "has" : "have"} no grade until you say whether the figure adds up.`,
          ]),
    ].join(" "),
  choiceLabel: (name, subject) => SUBJECT[subject](name),
  assumedRest: (count, alone) =>
    `For ${formatNumber(count)} ${alone ? "" : "more "}nothing says which way is better; higher is assumed to be.`,
  confirmAll: "That is right",
  confirmHint: "This is written into 指標定義, so that nobody is asked again, on this or another computer. ",
  confirmHintOpen: "Questions without an answer stay open.",
};
