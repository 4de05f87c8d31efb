import { englishCounted } from "./counted";
import { formatNumber } from "../written-figures";
import type { PaneMessages, SeverityCounts } from "../pane-messages";
import { englishSomeOf as someOf } from "./list-of";
import { englishCounts } from "./plan";

const severity = { error: "Fix", warning: "Check", info: "Note" } as const;

function counts({ error, warning, info }: SeverityCounts): string {
  return `${formatNumber(error)} to fix, ${formatNumber(warning)} to check, ${formatNumber(info)} to note`;
}

const indicators = (count: number): string => englishCounted(count, "indicator");

/** How many sheets are named before the rest are only counted. */
const SHEETS_NAMED = 3;

export const englishPane: PaneMessages = {
  title: "KPI Ledger",
  tabs: {
    overview: "Home",
    findings: "Findings",
    recount: "Recount",
    ledgers: "Ledgers",
    history: "History",
    label: "Views",
    skip: "Skip to the content",
    counted: (label, count) => `${label} ${count}`,
  },
  coverage: {
    heading: "Figures that were read",
    line: (sheets, { figures, read, rates }) => {
      const of =
        sheets.length === 1
          ? `of the sheet “${sheets.join("")}”`
          : `of each of ${formatNumber(sheets.length)} sheets (${someOf(sheets)})`;
      const all = `${formatNumber(figures)} figures ${of}${rates > 0 ? ` (${formatNumber(rates)} of them rates)` : ""}`;
      return figures === read
        ? `All ${all} were read.`
        : `${formatNumber(read)} of the ${all} were read. The ${formatNumber(figures - read)} that were not are here:`;
    },
    onSheets: (place, sheets) => `${formatNumber(sheets)} sheets: ${place}`,
  },
  overview: {
    heading: "Indicator tables in this workbook",
    reading: "Reading the workbook…",
    notRead: "The workbook has not been read yet.",
    reread: "Read again",
    indicators,
    emptyHeading: "No indicator table was found",
    emptyLookedFor:
      "Every sheet was searched for a table with fiscal years in its headings (such as R5, 令和5年度 or 2023) and rows or columns called 目標 (target) and 実績 (actual). The sheet's name and the table's place do not matter.",
    emptySteps: [
      "Check that the years are written like R5 or 令和5年度.",
      "Check that there are headings 目標 and 実績 (or 目標値, 計画, 結果 and the like).",
      "Then press “Read again”.",
    ],
    factSeparator: ", ",
    latestOf: (year, provisional) => (provisional === undefined ? year : `${year}, ${provisional}`),
    noCell: "no cell for it",
    proRated: (percent) => `${percent} of the target for the months so far`,
    progress: (percent) => `${percent} of the way from the base to the target`,
    outdated: "This is what was read last. “Read again” brings it up to date.",
  },
  commands: {
    undo: "Undo",
    undoNext: (operation) => `Undoes “${operation}”.`,
    undoNothing: "There is nothing to undo.",
  },
  findings: {
    heading: "Findings",
    severity,
    counts,
    filterLabel: "Which to show",
    groupLabel: "Order",
    byQueue: "What to do first",
    queue: {
      today: (count) => `To do today (${formatNumber(count)})`,
      nothingToday: "No figure of this year needs fixing right away.",
      rest: (count) => `When there is time (${formatNumber(count)})`,
      closed: (count) => `Past years (${formatNumber(count)})`,
      cause: (title, count) => `${title} (${formatNumber(count)})`,
    },
    byIndicator: "By indicator",
    byKind: "By kind",
    wholeSheet: (sheet) => `Sheet “${sheet}”`,
    checkAgain: "Check again",
    groupCount: (count) => formatNumber(count),
    place: (sheet, cell) => `${sheet} ${cell}`,
    showPlace: (sheet, cell) => `${sheet} ${cell}, show`,
    why: "Why, and what to do",
    hideWhy: "Close",
    remedy: "What to do",
    more: (count) => `Show more (${formatNumber(count)} left)`,
    none: "No findings",
    noneLead: (count) => `The targets and actual figures of ${indicators(count)} were checked.`,
    noneShown: "There are no findings of the chosen kinds.",
    nothingToCheck: "No indicator table was found, so there is nothing to check.",
    notYet: "Press “Check”, and the findings appear here.",
    notCheckedHeading: (count) => `Could not be checked (${formatNumber(count)})`,
    notCheckedLead: "These could not be read and were not checked. Please look at them yourself.",
    otherSheets: (sheets) =>
      `Figures on sheets without headings of targets or actuals (${formatNumber(sheets.length)}: ${sheets.slice(0, SHEETS_NAMED).join(", ")}${sheets.length > SHEETS_NAMED ? ", …" : ""})`,
  },
  history: {
    heading: "History",
    lead: "The last ten can be undone, the newest first. Closing the pane or the workbook clears the history.",
    empty: "Nothing has been written yet.",
    undo: (operation) => `Undo: ${operation}`,
    on: (sheets) => sheets.map((sheet) => `“${sheet}”`).join(", "),
    definition: (name) => `The definition of “${name}”`,
    undoThrough: (count) => `Undo back to here (${formatNumber(count)})`,
    undoThroughLabel: (operation, count) => `Undo back to here (${formatNumber(count)}): ${operation}`,
  },
  progress: {
    reading: "Reading the workbook",
    applying: "Writing",
    undoing: "Undoing",
    showing: "Showing the cells",
    copying: "Looking through the workbook for the copy",
    percent: (done, total) => `${String(Math.floor((done / total) * 100))}%`,
    stop: "Stop",
    stopping: "Stopping…",
    stoppingWrite:
      "Stopping. Excel has to answer before what was written can be put back. If it does not answer, you will be told what to do next.",
  },
  notices: {
    checked: (found) => `Checked: ${counts(found)}.`,
    checkedClear: "Checked. There are no findings.",
    reread: (tables, found) =>
      tables === 0
        ? "Read again. No indicator table was found."
        : `Read again: ${englishCounted(tables, "table")}, ${indicators(found)}.`,
    applied: (operation, written) => `Done: ${operation} (${englishCounts(written)}).`,
    refreshFailed: "It is done, but the workbook could not be read again afterwards. Press “Read again”.",
    undone: (operation) => `Undone: ${operation}. The workbook is as it was before.`,
    nothingToUndo: "There is nothing to undo.",
    stoppedReading: "Stopped. Nothing in the workbook has changed.",
    stoppedApplying: "Stopped. The workbook is as it was before.",
    stoppedUndoing: "Stopped. Nothing has been undone.",
    previewDropped: "Cancelled. Nothing in the workbook has changed.",
    figureGone: "The workbook was read again, and this figure is no longer in it. Please look at the list.",
    retry: "Try again",
    previewAgain: "Make the preview again",
    dismiss: "Close this message",
    unfold: "See details",
    showResult: "Show the result",
    toFindings: "See the findings",
  },
  defect: {
    heading: "KPI Ledger stopped because of an error of its own",
    lead: "We are sorry. “Start again” brings you back. If it happens again, send the report below to whoever looks after the add-in. It contains nothing from your cells.",
    reportLabel: "Error report",
    copy: "Copy the report",
    copied: "Copied",
    copyFailed: "Copying did not work. The text above is selected: press Ctrl+C (⌘+C on a Mac).",
    restart: "Start again",
  },
  unsupported: {
    heading: "This Excel is too old",
    needs: "KPI Ledger needs an Excel with ExcelApi 1.13 or later.",
    versions: ["Excel of Microsoft 365 (Windows, Mac, web)", "Excel 2021 or later (perpetual licence)"],
    advice: "Update Excel, or ask whoever looks after your computers. Your workbook can be used as before.",
    notInExcel: "Open this page in a task pane of Excel.",
    officeNotLoaded:
      "The part that connects to Excel (office.js) could not be loaded. Check the network and open the pane again. If it happens again, ask whoever looks after your computers.",
  },
};
