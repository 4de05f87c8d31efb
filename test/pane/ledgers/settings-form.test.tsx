/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import { createUseCases } from "../../../src/app/create-use-cases";
import { calendarDate } from "../../../src/core/values/calendar/calendar-date";
import { readSettings } from "../../../src/core/read/definition/settings";
import { MemoryHost } from "../../support/memory-host";
import { renderPane, type RenderedPane } from "../../support/render-pane";
import { seedWorkbook } from "../../support/seed-workbook";

const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });

async function atSettings(): Promise<RenderedPane & { readonly host: MemoryHost }> {
  const host = new MemoryHost(seedWorkbook());
  const pane = renderPane(undefined, { useCases: createUseCases(host) });
  await screen.findByRole("tab", { name: /^指摘 \d+/ });
  await pane.user.click(screen.getByRole("tab", { name: "台帳" }));
  await pane.user.click(button("設定を変える"));
  return { ...pane, host };
}

describe("設定を変える", () => {
  it("shows what other bands would make of the latest years, and writes them after a preview", async () => {
    const { user, host } = await atSettings();
    const form = within(screen.getByRole("form", { name: "設定を変える" }));
    expect(form.getByText("変えた項目はありません。")).toBeTruthy();
    await user.selectOptions(form.getByRole("combobox", { name: "判定区分" }), "A/B/C/D");
    // ⑤ R7 is 10 of 15, which is 66.7 %: C is from 60 %.
    expect(form.getByText("⑤ 町内テレワーク実施場所数 R7：努力を要する → C")).toBeTruthy();
    expect(form.getByText("① 住民ワーカー登録者数 R7：順調 → A")).toBeTruthy();
    await user.click(form.getByRole("button", { name: "書き込む内容を確認" }));
    await screen.findByRole("heading", { name: "「設定を変更」の確認" });
    expect(readSettings(host.workbook).exists).toBe(false);
    await user.click(button("実行"));
    await screen.findAllByText(/「設定を変更」が終わりました/);
    const { settings, problems } = readSettings(host.workbook);
    expect(problems).toEqual([]);
    expect(settings.gradeScheme?.key).toBe("letters");
    expect(settings.asOf).toBeUndefined();
  });

  it("takes a day, and no day that no ledger can mean; own bands only where they can be read", async () => {
    const { user, host } = await atSettings();
    const form = within(screen.getByRole("form", { name: "設定を変える" }));
    const day = form.getByLabelText("基準日");
    fireEvent.change(day, { target: { value: "1026-02-28" } });
    expect(form.getByText("日付として使えません。2000年以降の日付を入力してください。")).toBeTruthy();
    fireEvent.change(day, { target: { value: "2026-01-31" } });
    await user.selectOptions(form.getByRole("combobox", { name: "判定区分" }), "独自の区分");
    const bands = form.getByRole("textbox", { name: "独自の区分（良い方から順に）" });
    await user.type(bands, "達成");
    expect(form.getByText(/^区分として読めません/)).toBeTruthy();
    expect(form.getByRole("button", { name: "書き込む内容を確認" }).getAttribute("aria-disabled")).toBe(
      "true",
    );
    await user.type(bands, "100%、未達成");
    await user.click(form.getByRole("button", { name: "書き込む内容を確認" }));
    await user.click(await screen.findByRole("button", { name: "実行" }));
    await screen.findAllByText(/「設定を変更」が終わりました/);
    const { settings } = readSettings(host.workbook);
    expect(settings.asOf).toEqual(calendarDate(2026, 1, 31));
    expect(settings.gradeScheme?.bands.map(({ word, from }) => [word, from])).toEqual([
      ["達成", 1],
      ["未達成", undefined],
    ]);
  });
});
