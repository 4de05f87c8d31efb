import type { ChartSpec } from "../../../../../src/core/plan/chart-spec";
import { chartsOver } from "../../../../support/plan-over";
import { grid, sheet, workbook, workbookOf } from "../../../../support/workbook-builder";
import type { WorkbookSnapshot } from "../../../../../src/core/values/workbook/snapshot";

function titlesOver(book: WorkbookSnapshot): string[] {
  const charts = chartsOver(book).edits.flatMap((edit): ChartSpec[] =>
    edit.kind === "chart" ? [edit.chart] : [],
  );
  return charts.map(({ title }) => title);
}

const HEADINGS = "施策\t指標名\t単位\tR5目標\tR5実績";

describe("titles of charts", () => {
  it("have the section in front where two indicators are called alike, and are as written where none is", () => {
    const rows = [
      HEADINGS,
      "子育て支援\t相談件数\t件\t110\t115",
      "子育て支援\t登録者数\t人\t110\t115",
      "観光振興\t相談件数\t件\t11\t12",
    ];
    expect(titlesOver(workbookOf(rows.join("\n")))).toEqual([
      "子育て支援：相談件数【件】",
      "登録者数【人】",
      "観光振興：相談件数【件】",
    ]);
  });

  it("stay as they are on two sheets, of which one may be a copy or get another name", () => {
    const cells = grid("指標\t\tR6\n相談件数【件】\t目標\t10\n\t実績\t5");
    expect(titlesOver(workbook(["本庁", "支所"].map((name) => sheet({ name, cells }))))).toEqual([
      "相談件数【件】",
      "相談件数【件】",
    ]);
  });

  it("stay alike where nothing tells the indicators apart", () => {
    const rows = [HEADINGS, "観光振興\t相談件数\t件\t110\t115", "観光振興\t相談件数\t件\t11\t12"];
    expect(titlesOver(workbookOf(rows.join("\n")))).toEqual(["相談件数【件】", "相談件数【件】"]);
  });

  it("tell 累計 from 単年度 by the label", () => {
    const rows = [HEADINGS, "\t参加者数（累計）\t人\t21\t20", "\t参加者数（単年度）\t人\t11\t11"];
    expect(titlesOver(workbookOf(rows.join("\n")))).toEqual([
      "参加者数（累計）【人】",
      "参加者数（単年度）【人】",
    ]);
  });
});
