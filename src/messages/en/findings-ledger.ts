import type { LedgerSubject } from "../../core/judge/findings/data-of-ledgers";
import { englishFigures } from "./figures";
import type { FindingMessagesOf } from "../finding-messages";

const { number, fiscalYear } = englishFigures;

const columnOf = ({ ledger, column }: LedgerSubject): string => `“${column}” of ${ledger}`;
/** ` (5 records in all)`, for findings that speak of several; empty for one. */
const others = ({ rows }: LedgerSubject): string => (rows > 1 ? ` (${number(rows)} records in all)` : "");

export const englishLedgerFindings: FindingMessagesOf<"ledger"> = {
  "ledger/several": {
    title: "It is not settled which ledger counts",
    message: ({ ledger, sheets }) =>
      `Tables that look like ${ledger} are on “${sheets.join("”, “")}”. Until it is settled which counts, none does.`,
    why: "Counting both may count twice; counting one may leave something out.",
    remedy: "Choose the table to count on the “Ledgers” tab, or enter its sheet at 台帳：… in 設定.",
  },
  "ledger/below-table": {
    title: "Records that are not in the table",
    message: ({ ledger, table, first, rows }) =>
      `${number(rows)} records below the table “${table}” of ${ledger} are not in it (from ${first}) and not counted.`,
    why: "Rows over which a table has not grown look like the ledger, but neither counts nor the table's formulas take them in.",
    remedy:
      "Drag the table's lower right corner over them. If they are no records of it, move them to another sheet.",
  },
  "ledger/assumed": {
    title: "Counted as a ledger, by its looks",
    message: ({ ledger, sheets }) => `The table on “${sheets.join("”, “")}” is counted as ${ledger}.`,
    why: "Its headings or its name say so. If it is another table, the figures are wrong.",
    remedy: "If it is not, enter its sheet at 台帳ではない表 in 設定.",
  },
  "ledger/status-counted": {
    title: "Cancelled or estimated records are counted",
    message: (data) =>
      `${number(data.rows)} records${data.sum === undefined ? "" : ` (${number(data.sum)} yen)`} with “${data.words.join(
        "”, “",
      )}” in ${columnOf(data)} are counted for “${data.indicators.join("”, “")}”.`,
    why: "Records that came to nothing make the figure too large.",
    remedy:
      "If they are not to count, press the button: it writes a condition such as 取消以外 (all but 取消) into 指標定義. To say what does count, write 完了 or the like there.",
  },
  "ledger/required-missing": {
    title: "A required entry of a ledger is missing",
    message: (data) => {
      if (data.isColumn) return `${data.ledger} has no column “${data.column}”.`;
      return `${columnOf(data)} ${data.mark === undefined ? "is blank" : `says “${data.mark}”`}${others(data)}.`;
    },
    why: "A record without it cannot be counted correctly.",
    remedy: "Look it up and enter it. Where the column is missing, add its heading.",
  },
  "ledger/duplicate-id": {
    title: "Number already used",
    message: (data) => `The number in ${columnOf(data)} is in ${data.first} already.`,
    why: "A record that was entered twice counts twice.",
    remedy: "If it is the same record, delete one; otherwise give it another number.",
  },
  "ledger/duplicate-record": {
    title: "The same record twice",
    message: (data) =>
      `This row of ${data.ledger} is the same as ${data.first}, its date and all else${data.rows > 1 ? ` (${number(data.rows)} such rows in all)` : ""}. Both are counted.`,
    why: "A record that was entered twice counts twice.",
    remedy: "If they are one record, delete one of the rows. Otherwise they may stay.",
  },
  "ledger/invalid-date": {
    title: "Not a date (or year)",
    message: (data) =>
      data.impossible
        ? `“${data.raw}” in ${columnOf(data)} is not a day in the calendar${others(data)}.`
        : `“${data.raw}” in ${columnOf(data)} cannot be read as a date or year${others(data)}.`,
    why: "It is not known when it was, so it counts in no year.",
    remedy: "Enter the right date, like 2025/4/1 or R7.4.1.",
  },
  "ledger/future-date": {
    title: "After the as-of date",
    message: (data) =>
      `${data.date} in ${columnOf(data)} is after the as-of date ${data.asOf}${others(data)}.`,
    why: "Records after the as-of date are not counted. Sometimes the year is mistyped.",
    remedy:
      "If it is a slip, correct it. A right date may stay: it counts once the as-of date has come so far.",
  },
  "ledger/end-before-start": {
    title: "It ends before it begins",
    message: (data) =>
      `${columnOf(data)} (${data.end}) is before the beginning (${data.start})${others(data)}.`,
    why: "Such a record is current at no time, so it is in no year-end count.",
    remedy: "See which of the two dates is right, and correct the other.",
  },
  "ledger/unknown-reference": {
    title: "A number that the other ledger does not have",
    message: (data) => `“${data.raw}” in ${columnOf(data)} is not in ${data.target}${others(data)}.`,
    why: "Nobody can tell whose record it is.",
    remedy: "Correct the number, or add the record to the other ledger.",
  },
  "ledger/unknown-choice": {
    title: "Not one of the choices",
    message: (data) => {
      const what = `“${data.raw}” in ${columnOf(data)} is none of ${data.choices.join(", ")}${others(data)}.`;
      return data.meant === undefined
        ? what
        : `${what} Apart from character width and spaces it is “${data.meant}”.`;
    },
    why: "Whatever counts by this column takes it for something else.",
    remedy: "Choose one of the choices. Width and spaces can be fixed all at once.",
  },
  "ledger/not-a-number": {
    title: "Not a number",
    message: (data) => `“${data.raw}” in ${columnOf(data)} cannot be read as a number${others(data)}.`,
    why: "It adds nothing to any sum.",
    remedy: "Enter the number alone and put remarks into 備考.",
  },
  "ledger/negative": {
    title: "Below zero",
    message: (data) => `${columnOf(data)} is ${number(data.value)}${others(data)}.`,
    why: "Unless it is a refund, the sign is a slip, and the sum too small.",
    remedy: "If it is a slip, correct it. A refund may stay; a note in 備考 helps later.",
  },
  "ledger/outside-years": {
    title: "Records of years that no table has",
    message: (data) =>
      `${number(data.rows)} records are of years that no table has, by ${columnOf(data)}: ${data.years.map(fiscalYear).join(", ")}.`,
    why: "They count in no figure.",
    remedy: "Correct the year if it is a slip. For a new year add its column to the table.",
  },
  "ledger/possible-duplicate-person": {
    title: "Possibly the same person twice",
    message: (data) =>
      `This row of ${data.ledger} seems to be the person in ${data.first} (same name, address and so on).`,
    why: "A person who is there twice is counted twice.",
    remedy:
      "If it is the same person, delete one row or end the earlier registration. Otherwise it may stay.",
  },
  "ledger/year-contradicts": {
    title: "Dates of another year than the list says",
    message: (data) =>
      `${number(data.rows)} dates in ${columnOf(data)} are not of the year that ${data.isColumn ? `the column “${data.said}”` : `the sheet or the title (“${data.said}”)`} says. They count in the year of the date.`,
    why: "With a wrong year, a record counts in another year's actual.",
    remedy: "Correct whichever is wrong. If the dates are right, record the reason.",
  },
};
