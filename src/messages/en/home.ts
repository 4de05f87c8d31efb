import type { NextAction, OpenSubject } from "../../app/home/next-action";
import type { StepReason } from "../../app/home/work-steps";
import type { PlanCommand } from "../../app/plan-commands";
import type { HomeMessages } from "../home-messages";
import type { RefusalMessage } from "../failure-messages";
import { englishCounted } from "./counted";
import { formatNumber } from "../written-figures";

const indicators = (count: number): string => englishCounted(count, "indicator");

const ANSWER = {
  direction: (of) => `Say whether higher or lower is better for ${of}, and the rates can be calculated.`,
  accrual: (of) => `Say whether the figures of ${of} grow through the year, and the grades are settled.`,
  method: (of) => `Say whether progress from the base is the rate of ${of}, and it is judged.`,
  targetYear: (of) => `Say which year the targets of ${of} are of, and the grades are settled.`,
  targetSpan: (of) => `Say which years the target of ${of} is for, and the rates can be calculated.`,
  several: (of) => `Answer the questions below about ${of}, and rates and grades are settled.`,
} as const satisfies Record<OpenSubject, (of: string) => string>;

/** How many sheets are named before the rest are only counted. */
const LEDGERS_NAMED = 3;

function next(action: NextAction): string {
  switch (action.kind) {
    case "trySample":
      return "No indicator table was found in this workbook. You can try everything with a sample on a new sheet.";
    case "print":
      return "The papers for the council (資料2) can be made from the programme table. You see everything before it is written.";
    case "answer":
      return ANSWER[action.asks](indicators(action.indicators));
    case "decideLedgers":
      return `Actual figures are blank. Say under “Ledgers” whether to count the records of ${sheetsOf(action.sheets)} for them.`;
    case "answerYears":
      return `On ${englishCounted(action.sheets, "sheet", "sheets")} the tables can be read once you say which years are meant.`;
    case "unprotect":
      return `No rates can be written, as the sheet “${action.sheet}” is protected. Take the protection off under Review › Unprotect Sheet, and read the workbook again.`;
    case "runAll":
      return `${toRun(action.pending)} You see everything before it is written.`;
    case "printAgain":
      return "The papers (資料2) are out of date: the tables or ledgers have changed. You see everything before it is written.";
    case "mend":
      return `There are no rates or charts to write. ${englishCounted(action.errors, "finding needs", "findings need")} fixing.`;
    case "nothing":
      return "Rates and charts are up to date.";
  }
}

function toRun(pending: readonly PlanCommand[]): string {
  const made = [pending.includes("rates") ? "rates" : "", pending.includes("charts") ? "charts" : ""];
  const what = made.filter((one) => one !== "").join(" and ");
  if (what === "") return "Actual figures counted from the ledgers are written.";
  return `${what.charAt(0).toUpperCase()}${what.slice(1)} are made from the latest actual figures.`;
}

function sheetsOf(sheets: readonly string[]): string {
  const named = sheets.slice(0, LEDGERS_NAMED).join(", ");
  return sheets.length > LEDGERS_NAMED
    ? `${named} and others (${formatNumber(sheets.length)} sheets)`
    : named;
}

function reason(why: StepReason, refusal: RefusalMessage): string {
  switch (why.code) {
    case "findings":
      return why.errors + why.warnings === 0
        ? "Nothing to fix or to check"
        : `${formatNumber(why.errors)} to fix, ${formatNumber(why.warnings)} to check`;
    case "edited":
      return "The workbook has changed since it was read";
    case "noLedger":
      return why.unread.length === 0
        ? "There are no ledgers; the actual figures in the table are used"
        : `There is no ledger that can be counted; the actual figures in the table are used. To be chosen under “Define indicators” in the Ledgers tab, given a column of dates: ${sheetsOf(why.unread)}`;
    case "noRecords":
      return "There are no records in the ledgers; the actual figures in the table are used";
    case "valuesUnread":
      return `Values in the ledgers that are no numbers keep ${englishCounted(why.figures, "actual figure")} from being counted`;
    case "noDefinition":
      return "指標定義 does not say how to count; the actual figures in the table are used";
    case "ledgersUndecided":
      return "Waiting for your answer: which tables are ledgers?";
    case "noColumn":
      return "The table has no column for the year of the as-of date";
    case "toRecount":
      return `${englishCounted(why.figures, "actual figure differs", "actual figures differ")} from the ledgers`;
    case "recounted":
      return `${englishCounted(why.figures, "actual figure agrees", "actual figures agree")} with the ledgers`;
    case "toRate":
      if (why.years === 0) return "The cells of the rates can be brought up to date";
      return why.years === why.of
        ? `${englishCounted(why.years, "rate")} can be written`
        : `${formatNumber(why.years)} of ${englishCounted(why.of, "rate")} can be written`;
    case "rated":
      return `${englishCounted(why.years, "rate")}${why.without > 0 ? ` (${formatNumber(why.without)} cannot be calculated)` : ""}`;
    case "toDraw":
      return `Charts can be drawn for ${indicators(why.charts)}`;
    case "drawn":
      return indicators(why.charts);
    case "toPrint":
      return "The papers for the council (programme and indicators) can be made, ready to print";
    case "toPrintAgain":
      return "The tables or ledgers have changed since they were made";
    case "printable":
      return "Up to date with the tables and ledgers";
    case "nothingToRate":
      return "No year has both a target and an actual figure";
    case "awaitsAnswer":
      return why.years === 0
        ? `Waiting for your answer on ${indicators(why.indicators)}`
        : `${englishCounted(why.years, "rate is", "rates are")} filled in; waiting for your answer on ${indicators(why.indicators)}`;
    case "refused":
      return refusal(why.refusal);
    case "copyToShare":
      return "For mailing: a copy without ledgers and hidden personal data";
  }
}

export const englishHome: HomeMessages = {
  introduction:
    "Reads your indicator tables and ledgers, checks them, recounts the actual figures, and fills in rates and charts. The workbook is written to only when you have seen what and pressed “Go ahead”, or answered a question with its button; both can be undone.",
  closeIntroduction: "Close this explanation",
  nextHeading: "What to do next",
  stepsHeading: "Progress",
  stepsAsLastRead: "Progress (as last read)",
  next,
  nextButton: {
    trySample: "Try it on a sample",
    answer: "Answer",
    decideLedgers: "Open “Ledgers”",
    answerYears: "Say which years",
    unprotect: "Read again",
    runAll: "Run everything",
    print: "Make the papers (資料2)",
    printAgain: "Make the papers again",
    mend: "See what to fix",
  },
  step: {
    check: "Check",
    recount: "Recount",
    rates: "Fill in rates",
    charts: "Draw charts",
    paper: "Make the papers",
    mailCopy: "Make a copy to share",
  },
  state: {
    done: "done",
    partly: "partly done",
    stale: "out of date",
    waiting: "not yet",
    blocked: "blocked",
    unused: "not used",
    ready: "any time",
  },
  reason,
  further: {
    heading: "Comparison and data",
    compare: "Compare with another file",
    tidy: "Data (CSV)",
    define: "Change answers on indicators",
  },
  chartTexts: {
    heading: (count) => `The charts in words (${formatNumber(count)}), for slides and newsletters`,
    label: "The charts in words",
    copy: "Copy",
    copied: "Copied",
    copyFailed: "Copying did not work. The text above is selected: press Ctrl+C (⌘+C on a Mac).",
  },
  toAnswer: "Please answer",
  spanTargetAndActual: (target, span, actual, sum) =>
    `Target of ${span} together ${target}, actual ${actual}${sum === undefined ? "" : ` (${sum} so far)`}`,
  targetYearUnknown: "a year not known yet",
  targetAndActual: (target, actual, targetYear) =>
    `${targetYear === undefined ? "Target" : `Target of ${targetYear}`} ${target}, actual ${actual}`,
  tableLabel: (sheet, range, facts) => `${sheet} (${range}, ${facts})`,
  trendLabel: (first, last) => `Trend from ${first} to ${last}`,
};
