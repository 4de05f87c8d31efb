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
});
