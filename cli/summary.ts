import type { Report, ReportNotChecked } from "../src/app/report/report";
import type { CommandLineMessages, RunCounts } from "../src/messages/command-line-messages";
import type { HeadlessArguments } from "./arguments";

/** A short account for people: what was read, found, written and refused. */
export function summaryLines(
  report: Report,
  unread: readonly ReportNotChecked[],
  { input, output, csv, tasks }: HeadlessArguments,
  words: CommandLineMessages,
): string[] {
  return [
    ...words.summary(input, countsOf(report, tasks.includes("check"))),
    ...unread.map(({ what, why }) => words.passedOver(what, why)),
    ...report.notices.map(({ message }) => words.noticed(message)),
    ...report.failures.map(({ message }) => words.refused(message)),
    ...report.lost.map(({ what, where }) => words.lost(what, where)),
    ...[output, csv].flatMap((file) => (file === undefined ? [] : [words.saved(file)])),
  ];
}

function countsOf(report: Report, checked: boolean): RunCounts {
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
    charts: report.charts.length,
  };
}
