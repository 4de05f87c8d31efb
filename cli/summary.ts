import type { Report } from "../src/app/report/report";
import type { HeadlessArguments } from "./arguments";

/** A short account for people, in the language asked for: what was read, found, written and refused. */
export function summaryLines(report: Report, args: HeadlessArguments): string[] {
  return args.language === "ja" ? japaneseLines(report, args) : englishLines(report, args);
}

interface Counts {
  readonly indicators: number;
  readonly years: number;
  readonly assessed: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

function countsOf(report: Report): Counts {
  const years = report.indicatorTables.flatMap((table) =>
    table.indicators.flatMap((indicator) => indicator.years),
  );
  const severity = (wanted: string): number =>
    report.findings.filter((finding) => finding.severity === wanted).length;
  return {
    indicators: report.indicatorTables.reduce((sum, table) => sum + table.indicators.length, 0),
    years: years.length,
    assessed: years.filter(({ rateState }) => rateState === "assessed").length,
    errors: severity("error"),
    warnings: severity("warning"),
    infos: severity("info"),
  };
}

function japaneseLines(report: Report, { input, output }: HeadlessArguments): string[] {
  const counts = countsOf(report);
  const lines = [
    `${input}: 指標の表 ${String(report.indicatorTables.length)}、指標 ${String(counts.indicators)}、` +
      `達成率を計算できた年 ${String(counts.assessed)} / ${String(counts.years)}`,
    `指摘: エラー ${String(counts.errors)}、注意 ${String(counts.warnings)}、参考 ${String(counts.infos)}` +
      `（確認できなかったもの ${String(report.notChecked.length)}）`,
    `書き込み: セル ${String(report.changes.length)}、ブックのグラフ ${String(report.charts.length)}`,
  ];
  for (const { message } of report.failures) lines.push(`できなかったこと: ${message}`);
  for (const { what, where } of report.lost) lines.push(`保存できなかったもの: ${what}（${where}）`);
  if (output !== undefined) lines.push(`保存先: ${output}`);
  return lines;
}

function englishLines(report: Report, { input, output }: HeadlessArguments): string[] {
  const counts = countsOf(report);
  const lines = [
    `${input}: ${String(report.indicatorTables.length)} indicator table(s), ${String(counts.indicators)} indicators, ` +
      `${String(counts.assessed)} of ${String(counts.years)} years assessed`,
    `findings: ${String(counts.errors)} errors, ${String(counts.warnings)} warnings, ${String(counts.infos)} notes` +
      ` (${String(report.notChecked.length)} not checked)`,
    `written: ${String(report.changes.length)} cells; charts in the workbook: ${String(report.charts.length)}`,
  ];
  for (const { message } of report.failures) lines.push(`refused: ${message}`);
  for (const { what, where } of report.lost) lines.push(`not carried over: ${what} (${where})`);
  if (output !== undefined) lines.push(`saved: ${output}`);
  return lines;
}
