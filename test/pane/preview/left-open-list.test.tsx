/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { createUseCases } from "../../../src/app/create-use-cases";
import { calendarDate } from "../../../src/core/values/calendar/calendar-date";
import { MemoryHost } from "../../support/memory-host";
import { renderPaneOver } from "../../support/render-pane";
import { grid, sheet, workbook } from "../../support/workbook-builder";

/** Opens what the command for rates would write over a table. */
async function openPreview(rows: string, hiddenRows: readonly number[] = []): Promise<void> {
  const host = new MemoryHost(workbook([{ ...sheet({ name: "指標", cells: grid(rows) }), hiddenRows }]));
  const { user } = renderPaneOver(createUseCases(host, { today: () => calendarDate(2026, 3, 2) }));
  await user.click(await screen.findByRole("button", { name: "達成率を記入" }));
  await screen.findByRole("heading", { name: "「達成率を記入」の確認" });
}

const END_TARGETS = `
指標\t区分\tR4\tR5\tR6
① 新規起業件数【件】\t目標\t\t\t20
\t実績\t4\t5\t6
② 健康診査受診率【％】\t目標\t\t\t60
\t実績\t40\t45\t50`;

describe("LeftOpenList", () => {
  it("says once why yearly figures have no rates on the way to the target at the end, as shares have", async () => {
    await openPreview(END_TARGETS);
    expect(
      screen.getByText(
        "1指標は、年度ごとの数を最終年度の目標と比べられるかわからないため、途中の年度の達成率を書き込みません。比べるには、途中の年度にも目標を入力してください。",
      ),
    ).toBeTruthy();
  });

  it("says it once: neither of the two sentences names the indicator again", async () => {
    await openPreview(END_TARGETS);
    expect(screen.queryByText(/① 新規起業件数 R6の達成率/)).toBeNull();
  });

  it("says nothing of it where every year has its target", async () => {
    await openPreview(END_TARGETS.replaceAll("目標\t\t\t", "目標\t10\t10\t"));
    expect(screen.queryByText(/途中の年度/)).toBeNull();
  });
});

describe("an indicator whose target has no year", () => {
  const UNDATED = `
指標\t単位\t目標値\tR5実績\tR6実績
移住者数\t人\t60\t14\t10`;
  const DATED = `
指標\t単位\tR5目標\tR5実績\tR6目標\tR6実績
講座参加者数\t人\t10\t8\t10\t9`;

  it("is named beside the rates that are written, though it has no place for one", async () => {
    await openPreview(`${UNDATED}\n\n${DATED.trim()}`);
    expect(screen.getByText("移住者数 R6の達成率：目標の年度か扱いが未確認のため計算しません")).toBeTruthy();
  });

  it("is not spoken of where no rate is written", async () => {
    await openPreview(UNDATED);
    expect(screen.queryByText(/移住者数 R6の達成率/)).toBeNull();
  });
});

const YEARLY = `
指標\t区分\tR5\tR6
① 職員研修参加者数【人】\t目標\t10\t10
\t実績\t8\t9
② 相談件数【件】\t目標\t10\t12
\t実績\t8\t9`;

describe("rates in hidden rows", () => {
  const SAID = "表示されていない行（フィルターなど）の指標にも、達成率を書き込みます：② 相談件数";

  it("are written, and the preview names their indicators", async () => {
    await openPreview(YEARLY, [3, 4]);
    expect(screen.getByText(SAID)).toBeTruthy();
  });

  it("are not spoken of where every row is shown", async () => {
    await openPreview(YEARLY);
    expect(screen.queryByText(/表示されていない行/)).toBeNull();
  });
});

describe("indicators without a rate for one reason", () => {
  const UNWANTED = ["交通事故件数", "待機児童数", "離職者数", "苦情件数"]
    .map((name) => `${name}\t目標\t10\t10\n\t実績\t8\t9`)
    .join("\n");

  it("share a sentence with their number, and one alone has its own", async () => {
    await openPreview(`指標\t区分\tR5\tR6\n${UNWANTED}`);
    expect(
      screen.getByText(
        "交通事故件数 R6、待機児童数 R6、離職者数 R6など（4指標）の達成率：高い方が良いか低い方が良いかが未確認のため計算しません",
      ),
    ).toBeTruthy();
  });

  it("have it to themselves where there is one of them", async () => {
    await openPreview(
      "指標\t区分\tR5\tR6\n参加者数\t目標\t10\t10\n\t実績\t8\t9\n苦情件数\t目標\t10\t10\n\t実績\t8\t9",
    );
    expect(
      screen.getByText("苦情件数 R6の達成率：高い方が良いか低い方が良いかが未確認のため計算しません"),
    ).toBeTruthy();
  });
});
