/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { createUseCases } from "../../../src/app/create-use-cases";
import { calendarDate } from "../../../src/core/values/calendar/calendar-date";
import { MemoryHost } from "../../support/memory-host";
import { renderPaneOver } from "../../support/render-pane";
import { grid, sheet, workbook } from "../../support/workbook-builder";

const TABLE = "指標\t区分\tR6\tR7\n① 会員数（累計）【人】\t目標\t45\t50\n\t実績\t45\t59";
const SENTENCE = "R7の実績は59人で、目標50人に対する達成率は118.0%（順調）です。";
const CHARTS = `指標\t年度\t目標\t実績\t達成率\t評価\t要約\n① 会員数（累計）【人】\tR7\t50\t59\t1.18\t順調\t${SENTENCE}`;

function open(props: Parameters<typeof renderPaneOver>[1] = {}) {
  const sheets = [
    sheet({ name: "指標", cells: grid(TABLE) }),
    sheet({ name: "KPIグラフ", cells: grid(CHARTS) }),
  ];
  const names = { KPI台帳_グラフ: { sheet: "KPIグラフ", row: 0, column: 0, rows: 2, columns: 7 } };
  const host = new MemoryHost(workbook(sheets, { names }));
  return renderPaneOver(createUseCases(host, { today: () => calendarDate(2026, 3, 2) }), props);
}

describe("ChartTextsSection", () => {
  it("copies the charts in words at one press", async () => {
    const { user, copied } = open();
    await user.click(await screen.findByRole("button", { name: /^グラフの説明文（1件/ }));
    await user.click(screen.getByRole("button", { name: "コピー" }));
    await screen.findByText("コピーしました");
    expect(copied).toEqual([`① 会員数（累計）【人】\n${SENTENCE}`]);
  });

  it("selects the text where the pane has no clipboard, and says what to press", async () => {
    const { user } = open({ copyText: () => Promise.reject(new Error("none")) });
    await user.click(await screen.findByRole("button", { name: /^グラフの説明文（1件/ }));
    await user.click(screen.getByRole("button", { name: "コピー" }));
    await screen.findByText(/^自動でコピーできませんでした/);
    const area = screen.getByLabelText<HTMLTextAreaElement>("グラフの説明文");
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toContain(SENTENCE);
  });
});
