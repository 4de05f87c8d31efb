/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { createUseCases } from "../../../src/app/create-use-cases";
import { calendarDate } from "../../../src/core/values/calendar/calendar-date";
import { MemoryHost } from "../../support/memory-host";
import { renderPaneOver } from "../../support/render-pane";
import { grid, sheet, workbook } from "../../support/workbook-builder";

async function cards(table: string): Promise<HTMLElement> {
  const host = new MemoryHost(workbook([sheet({ name: "進捗", cells: grid(table) })]));
  renderPaneOver(createUseCases(host, { today: () => calendarDate(2026, 11, 2) }));
  return screen.findByRole("region", { name: "このブックの指標の表" });
}

describe("IndicatorCard", () => {
  it("says that a target is of no known year, not that there is none", async () => {
    const table = await cards(
      "指標名\t単位\t現状値\tR6実績\tR7実績\t目標値\n新規起業数\t件\t3件\t4\t5\t10件（5年間）\n農業産出額\t百万円\t2340\t2400\t2450\t2500",
    );
    expect(within(table).getByText(/R7 実績 5件（年度が未確認の目標 10件（5年間））/)).toBeTruthy();
    expect(within(table).getByText("目標の年度か扱いが未確認のため計算しません")).toBeTruthy();
    expect(within(table).queryByText("その年度に使える目標がないため計算しません")).toBeNull();
  });

  it("says that there is none where there is none", async () => {
    const table = await cards("指標\t区分\tR6\tR7\n講座数\t目標\t10\t\n\t実績\t8\t9");
    expect(within(table).getByText("その年度に使える目標がないため計算しません")).toBeTruthy();
  });

  it("says beside the rate how far the way from a base is gone, and nothing of it without a base", async () => {
    const table = await cards(
      "指標\t単位\t基準値（R2）\tR6実績\t目標値（R8）\n健康寿命\t年\t78.5\t79.2\t80.5\n講座数\t回\t\t12\t20",
    );
    expect(within(table).getByText("98.4%")).toBeTruthy();
    expect(
      within(table)
        .getAllByText(/^基準値から/)
        .map(({ textContent }) => textContent),
    ).toEqual(["基準値から目標までの進捗率 35.0%"]);
  });

  it("says it once where it is the rate", async () => {
    const host = new MemoryHost(
      workbook([
        sheet({
          name: "進捗",
          cells: grid("指標\t単位\t基準値（R2）\tR6実績\t目標値（R6）\n空き家数\t戸\t200\t180\t160"),
        }),
        sheet({
          name: "指標定義",
          cells: grid("指標名\t向き\t判定方式\n空き家数\t低い方が良い\t基準値からの進捗"),
        }),
      ]),
    );
    renderPaneOver(createUseCases(host, { today: () => calendarDate(2026, 11, 2) }));
    const table = await screen.findByRole("region", { name: "このブックの指標の表" });
    expect(within(table).getByText("50.0%")).toBeTruthy();
    expect(within(table).queryByText(/^基準値から/)).toBeNull();
  });
});
