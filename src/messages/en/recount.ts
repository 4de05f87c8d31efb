import { englishCounted } from "./counted";
import { formatNumber, hasDecimals } from "../written-figures";
import type { Rounding } from "../../core/model/indicator-definition";
import type { EvidenceArithmetic, RecountMessages } from "../recount-messages";

const records = (count: number): string => englishCounted(count, "record");

const rowSpan = (first: number, last: number): string =>
  first === last ? `row ${String(first)}` : `rows ${String(first)} to ${String(last)}`;

const rounded: Readonly<Record<Rounding, string>> = {
  halfUp: "rounded half up",
  down: "rounded down",
  up: "rounded up",
};

function arithmetic({ rule, records: count, counted, figure }: EvidenceArithmetic): string {
  const { aggregation, valueColumn, divisor, rounding } = rule;
  const first = {
    count: `Records counted one by one: ${formatNumber(counted)}`,
    sum: `“${valueColumn}” of ${records(count)} added up: ${formatNumber(counted)}`,
    distinct: `Different values of “${valueColumn}” in ${records(count)}: ${formatNumber(counted)}`,
  }[aggregation];
  const divided = divisor === 1 ? "" : ` ÷ ${formatNumber(divisor)} = ${formatNumber(counted / divisor)}`;
  const isRounded = rounding !== undefined && hasDecimals(counted / divisor);
  return `${first}${divided}${isRounded ? ` (${rounded[rounding]})` : ""} → ${figure}`;
}

export const englishRecount: RecountMessages = {
  heading: "Recount",
  lead: "Counts the ledgers again and compares them with the actual figures of the table.",
  notRead: "The comparison appears here once the workbook has been read.",
  thisYearHeading: (year, countedTo) =>
    countedTo === undefined ? `Actual figures of ${year}` : `Actual figures of ${year}, to ${countedTo}`,
  noColumn: (year) =>
    `The table has no column for the year that is counted to (${year}). Add the column, or check 基準日 of the sheet 設定.`,
  differenceNote: "Differences are the ledger's figure minus the table's.",
  state: { same: "Same", different: "Different", unassessable: "No number", outside: "No records" },
  offered: "The table has no number here. The ledger's figure can be written.",
  isFormula: "The cell has a formula and is left alone.",
  nothingCounted: "No record counts for this, so nothing is written. If it is really 0, type 0 by hand.",
  valuesUnread: "Values that cannot be read are missing, so nothing is written. Make them numbers.",
  nothingOfYear:
    "The ledger has no record of this year, so its figure cannot be used. If the ledger should hold this year, check it.",
  numberAsText: "The figure is text and becomes a number.",
  prepare: "See what will be written",
  prepareHint: (count) =>
    `Writes the ledger's figure into the ${formatNumber(count)} chosen cells. While the year is not over, it is marked, such as 2月末実績, unless the table says so already.`,
  nothingToWrite: "All actual figures of this year are the same as in the ledgers.",
  pastHeading: "Past years",
  pastLead: "Published years are only compared, never rewritten here.",
  pastAllSame: (count) => `All ${formatNumber(count)} are the same as in the ledgers.`,
  pastNone: "There are no past years to compare.",
  showSame: (count) => `Show what is the same (${formatNumber(count)})`,
  hideSame: "Hide what is the same",
  notRecountedHeading: (count) => `Not recounted (${formatNumber(count)})`,
  nothingRecounted:
    "No indicator can be recounted: that takes records in the ledgers and rules for counting in 指標定義. Sheets that are missing can be made under “Ledgers”.",
  awaitsLedgers: (sheets) =>
    `It is not settled whether to count the records of “${sheets.join("”, “")}”. Please answer under “Ledgers”.`,
  awaitsDefinitions:
    "There are ledgers, but nothing says yet which of them to count for an indicator, and how. Please settle it under “Ledgers”, with “Define indicators”.",
  toLedgers: "Open “Ledgers”",
  evidence: {
    open: "See the evidence",
    openLabel: (subject) => `Evidence for ${subject}`,
    heading: (subject) => `Evidence for ${subject}`,
    back: "Back to the recount",
    summary: (figure, count, countedTo) =>
      `${figure} comes from ${records(count)} of the ledgers${countedTo === undefined ? "" : `, to ${countedTo}`}.`,
    arithmetic,
    allColumns: "Show the other columns too (there may be personal data in them)",
    none: "There are no records behind it (0).",
    gone: "This figure is not in the workbook any more.",
    search: "Search the records",
    searchNow: "Search",
    found: (count) => `${records(count)} found`,
    noMatch: "No record matches. Try other words.",
    page: (first, last, total) => `${formatNumber(first)} to ${formatNumber(last)} of ${formatNumber(total)}`,
    pages: "Pages of records",
    previous: "Previous 20",
    next: "Next 20",
    row: (row) => `Row ${String(row)}`,
    rowLabel: (sheet, row) => `${sheet} row ${String(row)}, show`,
    select: "Select in the sheet",
    selectNote: (runs, first, last) =>
      `They are in ${formatNumber(runs)} places. Some versions of Excel select only the first, ${rowSpan(first, last)}.`,
    tooMany: (first, last) =>
      `There are many: only the first of them, ${rowSpan(first, last)}, are selected.`,
    writeOut: "Write to a new sheet",
    writeOutHint: "To print or keep. It may hold personal data such as names; handle it with care.",
  },
};
