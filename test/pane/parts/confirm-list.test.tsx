/** @jest-environment jsdom */
import axe from "axe-core";
import { screen, waitFor, within } from "@testing-library/react";
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
② 待機児童数【人】\t目標\t30\t20
\t実績\t42\t25
③ 講座の回数【回】\t目標\t10\t12
\t実績\t8\t9`;

const COUNTED_TO_SEPTEMBER = `
指標\t区分\tR6\tR7（9月末現在）
整備延長【ｍ】\t目標\t300\t400
\t実績\t330\t170
窓口相談件数【件】\t目標\t120\t120
\t実績\t114\t60`;

async function overview(table = TABLE): Promise<ReturnType<typeof renderPaneOver> & { host: MemoryHost }> {
  const host = new MemoryHost(workbook([sheet({ name: "指標", cells: grid(table) })]));
  const rendered = renderPaneOver(createUseCases(host, { today: () => calendarDate(2026, 3, 2) }));
  await screen.findByRole("heading", { name: /^ご確認ください/ });
  return { ...rendered, host };
}

const choices = (name: string): HTMLElement => screen.getByRole("radiogroup", { name: `「${name}」の向き` });

const isChecked = (name: string, answer: string): boolean => {
  const radio = within(choices(name)).getByRole("radio", { name: answer });
  return radio instanceof HTMLInputElement && radio.checked;
};

describe("ConfirmList", () => {
  it("lists what is not known first, each with its signs, and says the rest in one line", async () => {
    await overview();
    expect(screen.getByRole("heading", { name: "ご確認ください（3件、うち未確認 1件）" })).toBeTruthy();
    expect(
      screen.getByText("「離職」についての指標です。高い方が良い指標ですか、低い方が良い指標ですか。"),
    ).toBeTruthy();
    expect(screen.getByText("「待機」についての指標です。目標が下がっていきます（30→20）")).toBeTruthy();
    expect(screen.getByText("ほかの1件は、手掛かりがないため「高い方が良い」とみなしました。")).toBeTruthy();
    expect(screen.queryByRole("radiogroup", { name: "「離職率」の向き" })).toBeNull();
    expect(isChecked("待機児童数", "低い方が良い")).toBe(true);
  });

  it("writes an answer at one press, and then what is confirmed after a preview, and asks no more", async () => {
    const { user, host } = await overview();
    await user.click(screen.getByRole("button", { name: "「離職率」は低い方が良い" }));
    await screen.findByRole("heading", { name: "ご確認ください（2件）" });
    await user.click(screen.getByRole("button", { name: "これでよい" }));
    await screen.findByRole("heading", { name: "「指標定義を更新」の確認" });
    // What is written is said as it was answered; the cells are there for whoever wants to see them.
    expect(screen.getByRole("heading", { name: "指標定義に書くこと（2件）" })).toBeTruthy();
    expect(screen.getByText("「待機児童数」は低い方が良い")).toBeTruthy();
    expect(screen.getByText("「講座の回数」は高い方が良い")).toBeTruthy();
    expect(screen.queryByText(/^文字「/)).toBeNull();
    await user.click(screen.getByRole("button", { name: "実行" }));
    await waitFor(() => {
      expect(screen.queryByRole("heading", { name: /^ご確認ください/ })).toBeNull();
    });
    const made = findSheet(host.workbook, "指標定義");
    const rows = [3, 4, 5, 6].map((row) => [0, 1, 2].map((column) => made && valueAt(made, row, column)));
    expect(rows).toEqual([
      ["番号", "指標名", "向き"],
      ["①", "離職率", "低い方が良い"],
      ["②", "待機児童数", "低い方が良い"],
      ["③", "講座の回数", "高い方が良い"],
    ]);
  });

  it("leaves open what nobody has answered", async () => {
    const { user } = await overview();
    await user.click(screen.getByRole("button", { name: "これでよい" }));
    await screen.findByRole("heading", { name: "「指標定義を更新」の確認" });
    await user.click(screen.getByRole("button", { name: "実行" }));
    expect(
      await screen.findByRole("heading", { name: "ご確認ください（1件、うち未確認 1件）" }),
    ).toBeTruthy();
    expect(screen.queryByRole("button", { name: "これでよい" })).toBeNull();
  });

  it("shows under each answer what the latest year comes to by it", async () => {
    await overview();
    // ① R6 5.5 of 7.5: 5.5 ÷ 7.5 = 73.3 %, 7.5 ÷ 5.5 = 136.4 %.
    expect(screen.getByText("R6 136.4% 順調")).toBeTruthy();
    expect(screen.getByText("R6 73.3% 努力を要する")).toBeTruthy();
    // ② R6 25 of 20: 80 % as it was read, 125 % the other way round.
    expect(screen.getByText("R6 80.0% おおむね順調")).toBeTruthy();
    expect(screen.getByText("R6 125.0% 順調")).toBeTruthy();
  });

  it("asks whether a part of a year adds up where the grade hangs on it, and writes the answer", async () => {
    const { user, host } = await overview(COUNTED_TO_SEPTEMBER);
    expect(screen.getByRole("heading", { name: "ご確認ください（4件、うち未確認 1件）" })).toBeTruthy();
    // 170 ÷ 400 = 42.5 %; of half the target 85 %. The rate is that of the whole target.
    expect(screen.getByText(/^R7 42\.5% おおむね順調\s*月割りの目標に対して 85\.0%$/)).toBeTruthy();
    expect(screen.getByText("R7 42.5% 努力を要する")).toBeTruthy();
    expect(screen.getByText("要確認")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "「整備延長」は積み上がる数" }));
    await screen.findByRole("heading", { name: "ご確認ください（3件）" });
    expect(screen.queryByText("要確認")).toBeNull();
    const made = findSheet(host.workbook, "指標定義");
    expect(made && [0, 1].map((column) => valueAt(made, 4, column))).toEqual(["整備延長", "年度計"]);
  });

  it("asks how a target of zero is judged where a base says how far the way is gone, and writes the answer", async () => {
    const table = "指標名\t単位\t基準値（R2）\t目標値（R6）\t実績値（R6）\n社会増減数\t人\t-45\t0\t-18";
    const { user, host } = await overview(table);
    expect(screen.getByText(/目標が0以下なので、実績÷目標では計算できません/)).toBeTruthy();
    // 27 of 45 on the way from −45 to 0.
    expect(screen.getByText("R6 60.0% 努力を要する")).toBeTruthy();
    expect(screen.getByText("R6 目標が0以下のため計算できません")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "「社会増減数」は基準値からの進捗" }));
    await waitFor(() => {
      expect(screen.queryByText(/目標が0以下なので/)).toBeNull();
    });
    const made = findSheet(host.workbook, "指標定義");
    expect(made && [0, 1].map((column) => valueAt(made, 4, column))).toEqual([
      "社会増減数",
      "基準値からの進捗",
    ]);
  });

  it("asks whether the target at the end is of one year or of all, with the rate of each answer, and writes it", async () => {
    const { user, host } = await overview(`指標\t単位\tR4実績\tR5実績\tR7目標\n新規就農者数\t人\t12\t15\t60`);
    expect(
      screen.getByText(
        "R7の目標は、その1年分ですか、それまでの合計ですか。実績が初めからの累計なら「その時点の数」です。",
      ),
    ).toBeTruthy();
    expect(
      screen.getByText(/目標が1年分か合計かが未確認の1件は、答えがあるまで達成率と評価を書き込みません。/),
    ).toBeTruthy();
    // 15 ÷ 60, and the same as it is; 12 + 15 = 27 of 60.
    expect(screen.getAllByText("R5 25.0% 途中")).toHaveLength(2);
    expect(screen.getByText("R5 45.0% 途中")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "「新規就農者数」の目標はR4～R7の合計" }));
    await waitFor(() => {
      expect(screen.queryByText(/^R7の目標は/)).toBeNull();
    });
    const made = findSheet(host.workbook, "指標定義");
    expect([3, 4].map((row) => [0, 1].map((column) => made && valueAt(made, row, column)))).toEqual([
      ["指標名", "目標の期間"],
      ["新規就農者数", "R4～R7"],
    ]);
  });

  it("has nothing that axe finds fault with", async () => {
    await overview();
    const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe("the finding of an indicator that nobody has answered", () => {
  it("has its two answers as buttons", async () => {
    const { user, host } = await overview();
    await user.click(screen.getByRole("button", { name: "検証" }));
    await user.click(await screen.findByRole("button", { name: "「①」は低い方が良い" }));
    await waitFor(() => {
      expect(screen.queryByRole("button", { name: "「①」は低い方が良い" })).toBeNull();
    });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["指標", "指標定義"]);
  });
});
