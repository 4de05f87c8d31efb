import { formatNumber } from "../written-figures";
import type { NotCheckedReason, NotCheckedSubject } from "../../core/model/not-checked";
import type { NotCheckedMessages } from "../not-checked-messages";
import { englishFigures } from "./figures";
import { englishProblem } from "./sources";

/** ` in “主な事業指標” A12`, as much of it as is known; empty where there is no place. */
function place({ sheet, at }: NotCheckedSubject): string {
  const parts = [sheet === undefined ? "" : `“${sheet}”`, at ?? ""].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` in ${parts.join(" ")}`;
}

const quoted = (text: string): string => (text === "" ? "" : ` “${text}”`);

const kindAndPlace =
  (kind: string) =>
  (subject: NotCheckedSubject): string =>
    `${kind}${quoted(subject.text)}${place(subject)}`;

/** `“R6上半期” in C5 is part of a year …` */
function figuresUnread({
  cell,
  text,
  because,
}: NotCheckedReason & { readonly code: "figuresUnread" }): string {
  const heading = cell === undefined ? "The heading" : `“${text}” in ${cell}`;
  switch (because) {
    case "partOfYear":
      return `${heading} is a part of a year, which is not read as a year.`;
    case "formerGoal":
      return `${heading} is a goal that another has replaced, so nothing is judged by it.`;
    case "inText":
      return `Figures of ${heading} stand within texts, which are not read.`;
    case "noYear":
      return `${heading} has no year in it.`;
    case "noKind":
      return `${heading} says neither target nor actual.`;
    case "noIndicator":
      return `${heading} is a target or an actual figure, of no indicator that is known.`;
    case "unknownHeading":
      return `${heading} is not known as a heading of targets and actual figures.`;
    case "noHeading":
      return "They have no heading.";
  }
}

function reason(why: NotCheckedReason): string {
  switch (why.code) {
    case "notUnderstood":
      return "It could not be understood.";
    case "noYear":
      return "It names no fiscal year.";
    case "cost":
      return "It is a row of money spent, so it is not graded as an indicator.";
    case "forReference":
      return "It is there for reference or comparison (参考, 前年度, 県平均), so it is not graded as an indicator.";
    case "countedOtherwise":
      return "Targets and actuals are counted otherwise (累計, 単年度), so they are not compared. Enter actuals counted as the targets are.";
    case "notesDiffer":
      return `It is not compared with its target, whose heading (${why.goal}) has another note in brackets. Make the notes the same where both count the same.`;
    case "nameOrDescription":
      return `It may be the name of another indicator, or describe ${why.name} (${why.cell}) above it, so target and actual are not compared. Where they are of one indicator, write ${why.name} in front of this row too.`;
    case "figureOfSeveral":
      return `The cell is merged over ${why.indicators.join(", ")}, so the figure is held against none of them. If it is of one alone, unmerge the cell and enter it there.`;
    case "yearsOfCells":
      return "The cells of its results say another year than their headings (928億円（R3） below R4実績), so each was read as of the year in its cell. If a result is of its heading's year, correct the year in the cell.";
    case "thingsBeside":
      return "Things counted apart stand side by side, so their years were not read as those of one indicator. Give each a table of its own.";
    case "figuresUnread":
      return figuresUnread(why);
    case "moreFiguresUnread":
      return `${String(why.places)} more places on this sheet hold figures that were not read.`;
    case "yearUnclear":
      return "It is not clear which year is meant. Write it as R7, 令和7年度 or 2025年度.";
    case "noTable":
      return "No table of targets and actual figures was found.";
    case "noActualRow":
      return "There is no row of actual figures.";
    case "targetOfAllYears":
      return `“${why.indicator}” has a target for all years together and none for each year, so no rates were calculated.`;
    case "sumIncomplete":
      return `The target of “${why.indicator}” is for all years together, and this year says no figure, so that from here on no rate (sum of the actual figures ÷ target) is calculated.`;
    case "targetOfTotal":
      return `Nobody can tell whether the only target of “${why.indicator}” is for its year or for the sum of all. Enter a target for each year.`;
    case "targetYearUnused":
      return `By the table the target is of ${why.targets.map((year) => englishFigures.fiscalYear(year)).join(", ")}, so 目標年度 of 指標定義 (${englishFigures.fiscalYear(why.year)}) is not used. Correct one of them.`;
    case "targetSpanUnused":
      return `目標の期間 of 指標定義 (${englishFigures.yearSpan(why.span.from, why.span.to)}) is not used: it is where figures grow through their year (数え方 年度計), the last of these years alone has a target and the table has a place for the actual of each.`;
    case "sumOfLevels":
      return `This total of “${why.indicator}” adds up figures that do not add up (a share, or what is there at a time), so it is not read as an actual. Enter the actual of the year.`;
    case "rateBlocked":
      return `${englishFigures.blocked[why.reason]}.`;
    case "noLedger":
      return "There is no ledger for it.";
    case "ledgersUndecided": {
      const sheets = `“${why.sheets.join("”, “")}”`;
      return why.why === "several"
        ? `It is not settled which of ${sheets} to count, so nothing is counted. Please choose under “Ledgers”, or enter the sheet's name at 台帳：… in 設定.`
        : `It is not settled whether ${sheets} is a ledger, so it is not counted. Please choose under “Ledgers”, or in 設定 (台帳：…, 台帳ではない表).`;
    }
    case "yearsNotInLedger":
      return `Not compared: ${why.sheets.join(", ")} has no record that can be read as one of ${why.years.map((year) => englishFigures.fiscalYear(year)).join(", ")}${why.isDated ? ", only others" : ""}${why.undated > 0 ? ` (${formatNumber(why.undated)} without a date that can be read)` : ""}.`;
    case "calendarYears":
      return `Not counted: ${why.sheets.join(", ")} reads as a list from January to December and holds a part only of ${why.years.map((year) => englishFigures.fiscalYear(year)).join(", ")}. Count the lists of the missing years as well; if it is of a fiscal year, write 令和6年度 or the like in its title or its sheet's name.`;
    case "noDefinition":
      return "No row of 指標定義 says how to count it in the ledgers.";
    case "noRule":
      return "Its row in 指標定義 does not say which ledger to count, and how (台帳, 集計 …).";
    case "divisorDisagrees":
      return `It is not counted: 換算 in 指標定義 (÷ ${formatNumber(why.divisor)}) does not fit the unit “${why.unit}”. With 換算 blank, the count is divided to fit the unit.`;
    case "moneyUnclear":
      return `It is not counted: nobody knows whether ${why.column} is in 円 or 千円, or what the indicator's unit is. Please write （円） or （千円） into the headings of the ledger (on each sheet) and after the indicator.`;
    case "unitsOfOneName":
      return `It is not counted: indicators of this name are in several units (${why.units.join(", ")}). Please give them names of their own, with a row each in 指標定義.`;
    case "sumOfOtherUnit":
      return `It is not counted: ${why.column} is in ${why.of} and the indicator in ${why.unit}. Please correct one of them, or enter into 換算 what to divide by.`;
    case "belowTable":
      return `It is below the table “${why.table}” and not in it, so it is not counted.`;
    case "totalRow":
      return "It is a row of totals and not counted as a record.";
    case "copyOf":
      return `The same records are on the sheet “${why.sheet}”; they are not counted twice.`;
    case "tooFarOut":
      return `It is used as far as ${why.cell}, which is too much to read. If that cell is not needed, delete its row or column and save.`;
    case "directionUnknown":
      return "it is not confirmed yet whether higher or lower is better, so its targets were not checked (lowered, missed, met before, hit exactly).";
    case "definitionProblem":
      return englishProblem(why.problem);
    case "columnsAlike":
      return `It is not counted: the sheet “${why.sheet}” has ${formatNumber(why.headings.length)} columns for ${why.column} (${why.headings.join(", ")}). Please make their headings differ where they do not, and write the right one into 指標定義.`;
    case "columnNotReadable":
      return `The column ${why.column} on the sheet “${why.sheet}” has cells that are no ${why.wants === "date" ? "dates" : "numbers (or are stored as text)"}, so it is not counted. Please mend them or leave them blank.`;
    case "missingInput":
      return `Something needed for it is missing (${why.input}).`;
  }
}

export const englishNotChecked: NotCheckedMessages = {
  subject: {
    figures: kindAndPlace("Figures"),
    row: kindAndPlace("Row"),
    column: kindAndPlace("Column"),
    heading: kindAndPlace("Heading"),
    sheet: (subject) => `Sheet “${subject.sheet ?? subject.text}”`,
    table: kindAndPlace("Table"),
    check: kindAndPlace("Check"),
    ledger: kindAndPlace("Ledger"),
    indicator: kindAndPlace("Indicator"),
    cell: kindAndPlace("Cell"),
  },
  reason,
};
