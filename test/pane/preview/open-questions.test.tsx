/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { createUseCases } from "../../../src/app/create-use-cases";
import { calendarDate } from "../../../src/core/values/calendar/calendar-date";
import { findSheet, valueAt } from "../../../src/core/values/workbook/snapshot";
import { MemoryHost } from "../../support/memory-host";
import { renderPaneOver } from "../../support/render-pane";
import { grid, sheet, workbook } from "../../support/workbook-builder";

const TABLE = `
指標\t区分\tR5\tR6
① 離職率【％】\t目標\t7.5\t7.5
\t実績\t8.2\t5.5
② 講座の回数【回】\t目標\t10\t12
\t実績\t8\t9`;

async function openPreview(button: string, table = TABLE) {
  const host = new MemoryHost(workbook([sheet({ name: "指標", cells: grid(table) })]));
  const { user } = renderPaneOver(createUseCases(host, { today: () => calendarDate(2026, 3, 2) }));
  await user.click(await screen.findByRole("button", { name: button }));
  await screen.findByRole("heading", { name: `「${button}」の確認` });
  return { host, user };
}

const LEFT_OPEN = /① 離職率.*高い方が良いか低い方が良いかが未確認のため計算しません/;

describe("OpenQuestions", () => {
  it("answers in the preview what keeps rates from being written, and shows the same preview with them", async () => {
    const { host, user } = await openPreview("達成率を記入");
    expect(screen.getByText(LEFT_OPEN)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "「離職率」は低い方が良い" }));
    await screen.findByRole("heading", { name: "達成率と評価（4か所）" });
    expect(screen.getByRole("heading", { name: "「達成率を記入」の確認" })).toBeTruthy();
    expect(screen.queryByText(LEFT_OPEN)).toBeNull();
    // 7.5 ÷ 5.5 in R6
    expect(screen.getAllByText(/136\.4%/)).not.toEqual([]);
    expect(screen.queryByRole("button", { name: /^「離職率」は/ })).toBeNull();
    const definitions = findSheet(host.workbook, "指標定義");
    expect([0, 1, 2].map((column) => definitions && valueAt(definitions, 4, column))).toEqual([
      "①",
      "離職率",
      "低い方が良い",
    ]);
  });

  it("says of rates whose target is of no known year that this is open, as the card does, not that there is no target", async () => {
    await openPreview(
      "達成率を記入",
      "指標\t区分\tR4\tR5\tR6\tR7\n移住者数（人）\t目標\t\t\t\t60\n\t実績\t12\t15\t14\t10\n講座\t目標\t10\t10\t10\t10\n\t実績\t8\t9\t9\t9",
    );
    const preview = screen.getByRole("region", { name: "「達成率を記入」の確認" });
    expect(within(preview).getByText("目標の年度か扱いが未確認のため計算しません")).toBeTruthy();
    expect(within(preview).queryByText("その年度に使える目標がないため計算しません")).toBeNull();
  });

  it("asks nothing in a preview that writes no rates", async () => {
    await openPreview("グラフを作成");
    expect(screen.queryByRole("button", { name: /^「離職率」は/ })).toBeNull();
  });

  it("says of an answer by which a part of the year is graded that its target is too, and so do the rates", async () => {
    const rows = "指標\t区分\tR6\tR7（9月末現在）\n整備延長（ｍ）\t目標\t300\t400\n\t実績\t300\t170";
    const { user } = await openPreview("達成率を記入", rows);
    // 170 of 400 is 42.5 %, of the 200 of half a year 85 %.
    const said = "月割りの目標に対して 85.0%";
    const preview = (): HTMLElement => screen.getByRole("region", { name: "「達成率を記入」の確認" });
    // One of the two answers goes by the part of the year.
    expect(
      within(preview()).getByText(/^R7 42\.5% おおむね順調\s*月割りの目標に対して 85\.0%$/),
    ).toBeTruthy();
    await user.click(within(preview()).getByRole("button", { name: /^「整備延長.*積み上がる/ }));
    await screen.findByRole("heading", { name: "達成率と評価（2か所）" });
    expect(within(preview()).getByText(said)).toBeTruthy();
  });
});
