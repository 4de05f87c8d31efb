import type { Report, ReportNotChecked } from "../src/app/report/report";
import type { CommandLineMessages, RunCounts } from "../src/messages/command-line-messages";
import type { HeadlessArguments } from "./arguments";

/** What was done, as far as it is told in numbers. */
interface Summarised {
  readonly report: Report;
  /** Cells that were written on sheets of the add-in's own. */
  readonly ownCells: number;
}

/** A short account for people: what was read, found, written and refused. */
export function summaryLines(
  done: Summarised,
  unread: readonly ReportNotChecked[],
  { input, output, csv, tasks }: HeadlessArguments,
  words: CommandLineMessages,
): string[] {
  const { report } = done;
  return [
    ...words.summary(input, countsOf(done, tasks.includes("check"))),
    ...unread.map(({ what, why }) => words.passedOver(what, why)),
    ...report.notices.map(({ message }) => words.noticed(message)),
    ...report.failures.map(({ message }) => words.refused(message)),
    ...report.lost.map(({ what, where }) => words.lost(what, where)),
    ...[output, csv].flatMap((file) => (file === undefined ? [] : [words.saved(file)])),
  ];
}

function countsOf({ report, ownCells }: Summarised, checked: boolean): RunCounts {
  const indicators = report.indicatorTables.flatMap((table) => table.indicators);
  const years = indicators.flatMap((indicator) => indicator.years);
  const severity = (wanted: string): number =>
    report.findings.filter((finding) => finding.severity === wanted).length;
  return {
    tables: report.indicatorTables.length,
    indicators: indicators.length,
    years: years.length,
    assessed: years.filter(({ rateState }) => rateState === "assessed").length,
    checked,
    errors: severity("error"),
    warnings: severity("warning"),
    infos: severity("info"),
    notChecked: report.notChecked.length,
    cells: report.changes.length,
    ownCells,
    charts: report.charts.length,
  };
}
