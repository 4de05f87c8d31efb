import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

/** The notes of the years 2024 and 2025 of a table below a line: to which month each is counted, as written. */
function notesBelow(line: string): [month: number | undefined, text: string | undefined][] {
  const { tables } = findIndicatorTables(
    workbookOf(`${line}\n指標\tR6目標\tR6実績\tR7目標\tR7実績\n相談（件）\t90\t80\t100\t40`),
  );
  const years = tables.flatMap(({ indicators }) => indicators.flatMap(({ years }) => years));
  return years.map(({ heading }) => [heading.asOf?.month, heading.asOf?.text]);
}

const WHOLE = [undefined, undefined];

describe("what stands above a table", () => {
  it.each([
    ["令和7年度上半期報告", 9, "上半期"],
    ["令和7年度（9月末現在）", 9, "9月末現在"],
    ["総合戦略 KPIの進捗状況（令和７年１２月末）", 12, "令和7年12月末"],
    ["KPI一覧（令和8年2月28日現在）", 2, "令和8年2月28日現在"],
    ["第2期総合戦略 上半期実績", 9, "上半期実績"],
    ["令和7年度 第2四半期 KPI報告", undefined, "第2四半期"],
    // The goals may be of the half as well.
    ["令和7年度 上半期目標と実績", undefined, "上半期"],
    ["令和7年度 目標達成状況（上半期）", 9, "上半期"],
    ["※R7は9月末現在", 9, "9月末現在"],
    ["（令和8年2月末現在）", 2, "令和8年2月末現在"],
  ])("says in 「%s」 how far the latest year is counted", (line, month, text) => {
    expect(notesBelow(line)).toEqual([WHOLE, [month, text]]);
  });

  it("speaks of the year that it names alone", () => {
    expect(notesBelow("令和6年度上半期報告")).toEqual([WHOLE, WHOLE]);
    expect(notesBelow("KPI一覧（令和6年6月1日現在）")).toEqual([WHOLE, WHOLE]);
  });

  it.each([
    "令和7年度KPI報告（令和7年10月1日）",
    "令和7年度中間評価",
    "令和7年度 実績報告（令和8年3月31日現在）",
    "令和7年度の実績（年間）",
    "令和7年度上半期・下半期の実績",
    "職員は9月末現在で12人",
    "令和7年度目標（令和7年9月末までに見直し）",
    "KPI報告書 提出期限：令和7年9月末まで",
    "評価報告 会議は令和7年12月末現在",
    "評価報告 次回報告は令和7年12月末現在で行う",
    "評価（令和7年4月末現在の計画）",
  ])("says in 「%s」 nothing of the kind", (line) => {
    expect(notesBelow(line)).toEqual([WHOLE, WHOLE]);
  });
});
