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

async function overview(): Promise<ReturnType<typeof renderPaneOver> & { host: MemoryHost }> {
  const host = new MemoryHost(workbook([sheet({ name: "指標", cells: grid(TABLE) })]));
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
      screen.getByText("名前が「離職」を数えています。高い方が良い指標ですか、低い方が良い指標ですか。"),
    ).toBeTruthy();
    expect(screen.getByText("名前が「待機」を数えています。目標が下がっていきます（30→20）")).toBeTruthy();
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
