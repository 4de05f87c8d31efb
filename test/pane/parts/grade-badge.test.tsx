/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { createUseCases } from "../../../src/app/create-use-cases";
import { calendarDate } from "../../../src/core/values/calendar/calendar-date";
import { MemoryHost } from "../../support/memory-host";
import { renderPaneOver } from "../../support/render-pane";
import { grid, sheet, workbook } from "../../support/workbook-builder";

describe("GradeBadge", () => {
  it("says 途中 on the way to the target of a later year, as the sheet does, beside the rate and that target", async () => {
    const table = "指標\t単位\tR4実績\tR5実績\t目標値（R8）\n会員数\t人\t11\t12\t20";
    const host = new MemoryHost(workbook([sheet({ name: "指標", cells: grid(table) })]));
    renderPaneOver(createUseCases(host, { today: () => calendarDate(2026, 3, 2) }));
    expect(await screen.findByText("途中")).toBeTruthy();
    // 12 of 20.
    expect(screen.getByText("60.0%")).toBeTruthy();
    expect(screen.getByText(/実績 12人（R8の目標 20人）/)).toBeTruthy();
    expect(screen.queryByText("判定できません")).toBeNull();
  });
});
