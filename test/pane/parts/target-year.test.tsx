/** @jest-environment jsdom */
import axe from "axe-core";
import { screen, waitFor } from "@testing-library/react";
import { createUseCases } from "../../../src/app/create-use-cases";
import { calendarDate } from "../../../src/core/values/calendar/calendar-date";
import { findSheet, valueAt } from "../../../src/core/values/workbook/snapshot";
import { MemoryHost } from "../../support/memory-host";
import { renderPaneOver } from "../../support/render-pane";
import { grid, sheet, workbook } from "../../support/workbook-builder";

const TABLE = `指標\t単位\tR4実績\tR5実績\t目標値
会員数\t人\t120\t130\t150
満足度\t％\t55\t61\t60
講座数\t回\t3\t4\t増加`;

async function overview(table: string): Promise<ReturnType<typeof renderPaneOver> & { host: MemoryHost }> {
  const host = new MemoryHost(workbook([sheet({ name: "KPI", cells: grid(table) })]));
  const rendered = renderPaneOver(createUseCases(host, { today: () => calendarDate(2024, 6, 3) }));
  await screen.findByRole("heading", { name: /^ご確認ください/ });
  return { ...rendered, host };
}

const written = ({ workbook: book }: MemoryHost): unknown[][] => {
  const made = findSheet(book, "指標定義");
  return [3, 4, 5, 6].map((row) => [0, 1].map((column) => made && valueAt(made, row, column)));
};

describe("the year of targets that name none", () => {
  it("is asked once for the table, with what its rows come to by each answer", async () => {
    await overview(TABLE);
    expect(screen.getAllByText("目標値の年度が表にありません。何年度の目標ですか。")).toHaveLength(1);
    expect(screen.getByText("「会員数」など3件の目標")).toBeTruthy();
    expect(screen.getByText("R5の評価：おおむね順調 1件、順調 1件、判定できません 1件")).toBeTruthy();
    expect(screen.getByText("R5は目標に向かう途中とみて、評価しません。")).toBeTruthy();
    document.title = "KPI台帳";
    document.documentElement.lang = "ja";
    const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
    expect(violations).toEqual([]);
  });

  it("is that of the latest actual by one button, written for all rows, and never asked again", async () => {
    const { user, host } = await overview(TABLE);
    await user.click(screen.getByRole("button", { name: "「会員数」など3件の目標はR5のもの" }));
    await waitFor(() => {
      expect(screen.queryByText(/目標値の年度が表にありません/)).toBeNull();
    });
    expect(written(host)).toEqual([
      ["指標名", "目標年度"],
      ["会員数", "R5"],
      ["満足度", "R5"],
      ["講座数", "R5"],
    ]);
  });

  it("is a later one from the list", async () => {
    const { user, host } = await overview(TABLE);
    await user.selectOptions(screen.getByRole("combobox", { name: "目標年度" }), "R7の目標");
    await user.click(screen.getByRole("button", { name: "「会員数」など3件の目標はR7のもの" }));
    await waitFor(() => {
      expect(screen.queryByText(/目標値の年度が表にありません/)).toBeNull();
    });
    expect(written(host).slice(0, 2)).toEqual([
      ["指標名", "目標年度"],
      ["会員数", "R7"],
    ]);
  });

  it("is listed with the plan that a title names, to be confirmed or changed", async () => {
    const { user, host } = await overview(`総合戦略（令和3年度～令和7年度）\n${TABLE}`);
    expect(screen.queryByText(/目標値の年度が表にありません/)).toBeNull();
    expect(
      screen.getByText(
        "表の上に「総合戦略（令和3年度～令和7年度）」とあり、目標をその最後の年度のものとみました",
      ),
    ).toBeTruthy();
    const years = screen.getByRole("combobox", { name: "「会員数」の目標年度" });
    expect(years instanceof HTMLSelectElement && years.value).toBe("2025");
    await user.selectOptions(years, "R8の目標");
    await user.click(screen.getByRole("button", { name: "これでよい" }));
    await screen.findByRole("heading", { name: "「指標定義を更新」の確認" });
    expect(screen.getByText("「会員数」など3件の目標はR8のもの")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "実行" }));
    await waitFor(() => {
      expect(screen.queryByText(/その最後の年度のものとみました/)).toBeNull();
    });
    expect(findSheet(host.workbook, "指標定義")).toBeDefined();
  });
});
