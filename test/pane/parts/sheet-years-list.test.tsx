/** @jest-environment jsdom */
import axe from "axe-core";
import { screen, waitFor } from "@testing-library/react";
import { createUseCases } from "../../../src/app/create-use-cases";
import { calendarDate } from "../../../src/core/values/calendar/calendar-date";
import { MemoryHost } from "../../support/memory-host";
import { renderPaneOver } from "../../support/render-pane";
import { grid, sheet, workbook } from "../../support/workbook-builder";

const TABLE = "指標\t4年度目標\t4年度実績\n相談件数（件）\t10\t9";
const HEADING = "ご確認ください（年度 1件）";

async function overview(table = TABLE): Promise<ReturnType<typeof renderPaneOver> & { host: MemoryHost }> {
  const host = new MemoryHost(workbook([sheet({ name: "KPI", cells: grid(table) })]));
  const rendered = renderPaneOver(createUseCases(host, { today: () => calendarDate(2026, 3, 2) }));
  await screen.findByRole("heading", { name: HEADING });
  return { ...rendered, host };
}

describe("SheetYearsList", () => {
  it("asks which years a sheet means, with what each answer makes of them, and has no accessibility violation", async () => {
    await overview();
    expect(
      screen.getByText(
        "「KPI」シートの「4年度目標」には元号がなく、どの年度か判断できません。どの年度ですか。",
      ),
    ).toBeTruthy();
    expect(screen.getByRole("button", { name: "年度を選ぶ" })).toBeTruthy();
    expect(
      screen.getAllByRole("button", { name: /^「KPI」シートは/ }).map(({ textContent }) => textContent),
    ).toEqual(["令和4年度（2022年度）", "平成4年度（1992年度）", "2004年度"]);
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations).toEqual([]);
  });

  it("asks of which year 目標 and 実績 without one are, writes the answer to 設定, and reads the table then", async () => {
    const form = "令和4年度　事務事業評価シート\n指標\t目標値\t実績値\n相談件数（件）\t10\t9";
    const { user, host } = await overview(form);
    expect(
      screen.getByText("「KPI」シートの「目標値」には年度が書かれていません。何年度の目標と実績ですか。"),
    ).toBeTruthy();
    expect(
      screen.getAllByRole("button", { name: /^「KPI」シートは/ }).map(({ textContent }) => textContent),
    ).toEqual(["令和4年度（2022年度）", "令和3年度（2021年度）"]);
    await user.click(screen.getByRole("button", { name: "「KPI」シートは令和3年度（2021年度）" }));
    expect((await screen.findAllByText(/90\.0%/)).length).toBeGreaterThan(0);
    expect(screen.queryByRole("heading", { name: HEADING })).toBeNull();
    const written = host.workbook.sheets.find(({ name }) => name === "設定")?.values.flat();
    expect(written).toEqual(expect.arrayContaining(["年度のない目標と実績：令和3年度", "KPI"]));
  });

  it("writes the answer to 設定 at one press, reads the table then, and takes all of it back", async () => {
    const { user, host } = await overview();
    const before = host.workbook;
    await user.click(screen.getByRole("button", { name: "「KPI」シートは令和4年度（2022年度）" }));
    await waitFor(() => {
      expect(screen.queryByRole("heading", { name: HEADING })).toBeNull();
    });
    expect((await screen.findAllByText(/相談件数/)).length).toBeGreaterThan(0);
    const written = host.workbook.sheets.find(({ name }) => name === "設定")?.values.flat();
    expect(written).toEqual(expect.arrayContaining(["元号のない年度：令和", "KPI"]));
    await user.click(screen.getByRole("button", { name: /元に戻す/ }));
    await screen.findByRole("heading", { name: HEADING });
    expect(host.workbook.sheets.map(({ name, values }) => [name, values])).toEqual(
      before.sheets.map(({ name, values }) => [name, values]),
    );
  });
});
