import { englishCounted } from "./counted";
import type { Shortfall } from "../../app/workbook-host";
import type { RecordsLeftOut } from "../../core/judge/recount/recount";
import type { PlanNotice, SmallPrint } from "../../core/plan/plan-notice";
import { englishListOf as listOf, englishSomeOf as someOf } from "./list-of";
import { formatNumber, formatSpan } from "../written-figures";
import type { PlanCounts, PlanMessages } from "../plan-messages";

const several = (count: number, one: string, many: string): string =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;

/** `54 cells, 6 charts`: what an operation writes. */
export function englishCounts({ cells, charts, sheets }: PlanCounts): string {
  const parts = [
    sheets > 0 ? several(sheets, "new sheet", "new sheets") : "",
    cells > 0 ? several(cells, "cell", "cells") : "",
    charts > 0 ? several(charts, "chart", "charts") : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "formats and the like" : parts.join(", ");
}

/** `: L4:U17, L6`, or nothing where no area is named. */
function places(areas: readonly string[]): string {
  return areas.length === 0 ? "" : `: ${listOf(areas)}`;
}

/** `1 record without a readable date`: what a figure lacks. */
export function englishLeftOut({
  undated,
  withoutValue,
  withoutCondition,
  belowTable,
}: RecordsLeftOut): string {
  const parts = [
    undated > 0 ? `${englishCounted(undated, "record")} without a readable date` : "",
    withoutValue > 0 ? `${englishCounted(withoutValue, "record")} without a readable value` : "",
    withoutCondition > 0
      ? `${englishCounted(withoutCondition, "record")} with a blank cell in the column of the condition`
      : "",
    belowTable > 0 ? `${englishCounted(belowTable, "row")} outside the table that may be records` : "",
  ];
  return parts.filter((part) => part !== "").join(" and ");
}

function notice(about: PlanNotice): string {
  switch (about.code) {
    case "chartWithoutIndicator":
      return `The chart “${about.chart}” on the sheet “${about.sheet}” no longer has an indicator. It is kept, with 【表にない指標】 in front of its title and no figures; delete it by hand if you do not need it.`;
    case "chartIndicatorRenamed":
      return `The chart “${about.chart}” on the sheet “${about.sheet}” follows its indicator, which was renamed from “${about.before}” to “${about.after}”. If that is a different indicator, delete the chart by hand and try again.`;
    case "chartOfHiddenSheet":
      return `The chart “${about.chart}” on the sheet “${about.sheet}” shows an indicator of the hidden sheet “${about.of}”. It is kept; delete it by hand if you do not need it.`;
    case "gradeNotPlaced":
      return `${about.at} of the sheet “${about.sheet}” is not empty, so no column of grades is made. If you need one, clear those cells and try again.`;
    case "progressNotPlaced":
      return `There is no room right of the table ${about.at} on the sheet “${about.sheet}” for a column of the progress from the base. The overview in the pane has it.`;
    case "cellsKept":
      return `Someone has typed over ${listOf(about.cells)} of the sheet “${about.sheet}”; these cells are left as they are. To have them calculated, clear them and try again.`;
    case "ratesBeside":
      return about.because === "cellsStay"
        ? `The rate column of the table “${about.table}” on the sheet “${about.sheet}” holds entries that must stay. In a table one formula becomes the whole column's, so nothing is written there; the rates go to a column right of the table.`
        : `The rows of the table “${about.table}” on the sheet “${about.sheet}” need different formulas for their rates. In a table one formula becomes the whole column's, so the rates go to a column right of the table.`;
    case "namesAddedToRates":
      return `Indicators that the rate formula on the sheet “${about.sheet}” did not name until now (it shows － for them) are added: ${listOf(about.names)}`;
    case "recordsLeftOut":
      return `${about.indicator} in ${about.cell} of the sheet “${about.sheet}” leaves out ${englishLeftOut(about)} (${listOf(about.ledgers)}). Correct the records and recount, or leave this figure out.`;
    case "valuesUnread":
      return `${about.indicator} in ${about.cell} of the sheet “${about.sheet}” is not written: ${englishCounted(about.records, "record")} of the ledger (${listOf(about.ledgers)}) say their value in words (“${about.raw}” in ${about.first}), and ${formatNumber(about.value)}, which the others come to, is too little. Make them numbers and recount.`;
    case "nothingCounted":
      return `${about.indicator} in ${about.cell} of the sheet “${about.sheet}” is not written: the ledger (${listOf(about.ledgers)}) has no record that counts for FY${String(about.fiscalYear)}. See whether records are missing or a sheet cannot be read; if it is really 0, type 0 by hand.`;
    case "percentRatesLeft":
      return `The rates in ${listOf(about.cells)} of the sheet “${about.sheet}” stay blank: others of the indicator or of the column were typed as 88 or as the text 97.1％, and a ratio such as 0.8 beside them would be misread. Type them likewise, or clear the typed ones and try again.`;
    case "paperLeftOut":
      return about.lacks === "programme"
        ? `${about.sheet} is not made: no programme table (sources, amounts and activities by year) was found.`
        : `${about.sheet} is not made: no table of indicators was found.`;
    case "paperWithoutLedger":
      return `There is no spending ledger: the amounts of ${about.sheet} are those of the programme table.`;
    case "paperDiffers":
      return `The programme table and the spending ledger differ in these amounts of ${about.sheet}. The ledger's are written where it has any, else the table's, with a footnote: ${listOf(about.items)}`;
    case "printingUnknown":
      return `Excel does not say how the sheet “${about.sheet}” is printed, so that is left as it is. Look at the print preview to see whether the rates are printed.`;
    case "ratesNotRows":
      return `No rows for the rates are put into the table ${about.at} of the sheet “${about.sheet}”: it has no rows of 実績, is an Excel table, or has another table beside it.`;
    case "printAreaLeft":
      return `What is printed of the sheet “${about.sheet}” is left as it is: it is several areas, or the table is not in it. The rates in ${about.at} are not printed unless you add them.`;
    case "ratesPrintSmall":
      return englishSmallPrint([about]);
    case "hiddenSheetLeft":
      return `The hidden sheet “${about.sheet}” has an indicator table too. It is left alone; unhide it and try again to have it filled in.`;
  }
}

function englishSmallPrint(of: readonly [SmallPrint, ...SmallPrint[]]): string {
  const [{ sheet, printed, rows }, ...others] = of;
  const sheets =
    others.length === 0
      ? `the sheet “${sheet}” shrinks`
      : `${formatNumber(of.length)} sheets (${someOf(of.map((one) => one.sheet))}) shrink`;
  const percent = formatSpan(
    of.map((one) => one.percent),
    "–",
  );
  const without = formatSpan(
    of.map((one) => one.without),
    "–",
  );
  const size = `With the columns of rates, ${sheets} to ${percent}% on one page (${without}% without them), too small to read. `;
  const now = {
    small: "It is set up to be printed that small. ",
    apart: "The page setup is left as it is, so the columns come onto pages of their own. ",
    no: "The page setup is left as it is, so the columns are not printed. ",
  }[printed];
  const way = rows
    ? "To print them, use “Put the rates into rows below 実績” in the preview; only the grades stay on the right."
    : "For paper, 資料2-2 has the rates in rows.";
  return size + now + way;
}

function shortfall(about: Shortfall): string {
  switch (about.code) {
    case "notAsWritten":
      return `${listOf(about.cells)} of the sheet “${about.sheet}” do not hold what was written; Excel may have changed them, or somebody may have typed there right after. Look at the cells; Undo puts these back too, but leaves words that were typed.`;
    case "typedTextKept":
      return `Somebody had typed words into ${listOf(about.cells)} of the sheet “${about.sheet}” right after they were written. They are left as they are, and what was there before is not put back. Everything else was.`;
    case "viewNotSet":
      return `Frozen headings and gridlines of ${sheetsOf(about.sheets)} could not be set. Figures and charts are written.`;
    case "printNotSet":
      return `How ${sheetsOf(about.sheets)} is printed (paper, print area) could not be set. Figures and charts are written. Look at the page setup before printing.`;
    case "viewNotPutBack":
      return `Frozen headings and gridlines of ${sheetsOf(about.sheets)} could not be put back. Everything else was.`;
    case "printNotPutBack":
      return `How ${sheetsOf(about.sheets)} is printed (paper, print area) could not be put back. Everything else was. Look at the page setup before printing.`;
    case "mayBeLeft":
      return `Rows or columns of ${sheetsOf(about.sheets)} have moved meanwhile, or the sheet has another name, so figures or formats that were written may be left. Everything else was put back. Look at the sheet, and clear what is left.`;
    case "noSecondaryAxis":
      return `This Excel has no secondary axis for the rate, so charts were drawn without its line: ${listOf(about.charts)}`;
  }
}

function sheetsOf(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(", ");
}

export const englishPlan: PlanMessages = {
  kind: {
    rates: "Fill in rates",
    rateRows: "Insert rows for the rates",
    charts: "Draw charts",
    paper: "Make the papers (資料2)",
    tidy: "Make the data sheets",
    recount: "Recount",
    ledgers: "Make ledgers",
    mend: "Fix",
    ledgerAnswer: "Choose which ledgers count",
    settings: "Change settings",
    acknowledge: "Record a reason",
    evidence: "List the evidence",
    adopt: "Use the ledger's figure",
    definitions: "Update definitions",
    takeOver: "Copy compared figures",
    sample: "Make a sample table",
    combined: "Run everything",
  },
  previewHeading: (operation) => `Preview: ${operation}`,
  previewLead: (counts) =>
    `This will write: ${englishCounts(counts)}. The workbook stays as it is until you press “Go ahead”.`,
  nothingToDo: "There is nothing to write; everything is up to date.",
  nothingPossible: "Nothing can be written, for the reason below.",
  newSheet: "New sheet",
  cellsHeading: (count) => `Cells (${formatNumber(count)})`,
  chartsHeading: (count) => `Charts (${formatNumber(count)})`,
  otherHeading: "Other changes",
  showAll: (count) => `Show all (${formatNumber(count)})`,
  showFewer: "Show fewer",
  unlisted: (count) => `${formatNumber(count)} more are not listed here; you will find them on the sheet.`,
  yearHeading: (year) => `heading of ${year}`,
  captionWithChange: (caption, change) => `${caption} (${change})`,
  becomes: " → ",
  chart: (title, exists) => `${exists ? "Update" : "Add"}: ${title}`,
  formula: (formula) => `formula ${formula}`,
  text: (text) => `text “${text}”`,
  logical: (value) => (value ? "TRUE" : "FALSE"),
  table: (name, at, exists) => `Table “${name}” (${at}) ${exists ? "gets another range" : "is added"}`,
  rowsInserted: (rows) => `Rows for “達成率” inserted (row numbers afterwards: ${listOf(rows.map(String))})`,
  name: {
    nameAdded: (name, at) => `Name “${name}” (${at}) is added, so that this place is found next time`,
    nameMoved: (name, at) => `Name “${name}” refers to ${at} from now on`,
    nameRemoved: (name) => `Name “${name}”, no longer used, is removed`,
  },
  look: {
    format: (areas) => `Cell formats${places(areas)}`,
    merge: (areas) => `Merged cells${places(areas)}`,
    size: () => "Widths of columns, heights of rows",
    conditionalFormat: (areas) => `Colours of the grades (conditional formats)${places(areas)}`,
    validation: (areas) => `Allowed entries (validation)${places(areas)}`,
    layout: () => "Frozen headings, page setup and so on",
  },
  notice,
  smallPrint: englishSmallPrint,
  shortfall,
  miniature: {
    heading: "Where it goes",
    place: (sheet, area) => `${sheet} (${area})`,
    added: (areas, cells) => `${englishCounted(cells, "empty cell")} filled in: ${listOf(areas)}`,
    changed: (areas, cells) => `${englishCounted(cells, "cell")} changed: ${listOf(areas)}`,
  },
  facts: {
    figures: (count) => `Figures that change (${formatNumber(count)})`,
    textToNumbers: (count) =>
      `Numbers typed as text in ${englishCounted(count, "cell")} become numbers; their values stay.`,
    typedCells: (count) => `Other cells that change (${formatNumber(count)})`,
    answers: (count) => `What goes into 指標定義 (${formatNumber(count)})`,
    rates: (assessed, without) =>
      `Rates and grades (${formatNumber(assessed)} years${without > 0 ? `; none for ${formatNumber(without)}` : ""})`,
    otherYears: (count) => englishCounted(count, "other year"),
    recounted: (count) =>
      `${formatNumber(count)} actual ${count === 1 ? "figure" : "figures"} taken from the ledgers`,
    paperYears: (kind) =>
      kind === "programme"
        ? "Years shown in 資料2-1 (programme) and 資料2-3 (by source)"
        : "Years shown in 資料2-2 (indicators)",
    paperYear: (year) => String(year),
    leftOpen: "What is not written",
    remarks: "What there is to know",
    withoutInterim: (indicators) =>
      `The years before the last have no rates for ${englishCounted(indicators, "indicator")}: nobody can say whether a year’s figure may be held against the target of the last year. To have them, enter targets for these years too.`,
    inHiddenRows: (names) =>
      `Rates are written for indicators in hidden (or filtered) rows too: ${names.join(", ")}`,
    unchanged: "What stays as it is",
    printing: (sheet, { area, onePageWide, landscape }) =>
      `So that the rates are printed too, the setup of the sheet “${sheet}” changes: ${[
        area === undefined ? "" : `print area ${area}`,
        landscape ? "landscape" : "",
        onePageWide ? "one page wide" : "",
      ]
        .filter((part) => part !== "")
        .join(", ")}.`,
    asRows: "Put the rates into rows below 実績",
    withoutRate: (names, why) =>
      names.length === 1
        ? `Rate of ${listOf(names)}: ${why}`
        : `Rates of ${formatNumber(names.length)} indicators (${someOf(names)}): ${why}`,
    technical: "Technical details (cells, formulas, names, formats)",
  },
  outcome: {
    figure: (name, figure, before, after) => `${name} ${figure}: ${before} → ${after}`,
    moreFigures: (count) => `${englishCounted(count, "more figure was", "more figures were")} updated`,
    textToNumbers: (count) => `Numbers typed as text in ${englishCounted(count, "cell")} are numbers now`,
    rates: (indicators, assessed, without) =>
      assessed === 0
        ? `The columns of rates were written (none for ${formatNumber(without)})`
        : `Rates of ${englishCounted(indicators, "indicator")} were filled in, ${englishCounted(assessed, "year")} in all${
            without > 0 ? ` (none for ${formatNumber(without)})` : ""
          }`,
    charts: (added, updated) =>
      [
        added > 0 ? `${englishCounted(added, "chart")} added` : "",
        updated > 0 ? `${englishCounted(updated, "chart")} brought up to date` : "",
      ]
        .filter((part) => part !== "")
        .join(", "),
    show: "Show",
    showLabel: (result) => `Show: ${result}`,
    leftOut: "Some of it was not written.",
  },
  refusalsHeading: "What cannot be written",
  replaceEdited: "Replace these edits",
  useOffer: (place) => `Use ${place}`,
  execute: "Go ahead",
  cancel: "Cancel",
  back: "Back",
  undoable: "You can still take it back afterwards with “Undo”.",
};
