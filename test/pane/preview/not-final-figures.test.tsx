/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { createUseCases } from "../../../src/app/create-use-cases";
import { calendarDate } from "../../../src/core/values/calendar/calendar-date";
import { MemoryHost } from "../../support/memory-host";
import { renderPaneOver } from "../../support/render-pane";
import { grid, sheet, workbook } from "../../support/workbook-builder";

async function openPreview(table: string) {
  const host = new MemoryHost(workbook([sheet({ name: "指標", cells: grid(table) })]));
  const { user } = renderPaneOver(createUseCases(host, { today: () => calendarDate(2026, 11, 28) }));
  const button = await screen.findByRole("button", { name: "達成率を記入" });
  const overview = document.body.textContent;
  await user.click(button);
  await screen.findByRole("heading", { name: "「達成率を記入」の確認" });
  return { overview, preview: screen.getByRole("region", { name: "「達成率を記入」の確認" }) };
}

describe("figures that are not final", () => {
  it("are called by their own word where their year is over: 見込, not 年度途中", async () => {
    const table = "指標\t区分\tR6\tR7\n移住相談件数（件）\t目標\t55\t60\n\t実績\t58\t63（見込）";
    const { overview, preview } = await openPreview(table);
    expect(overview).toContain("R7（見込）");
    expect(preview.textContent).toContain("R7105.0%順調見込");
    expect(`${overview}${preview.textContent}`).not.toContain("年度途中");
  });

  it("are called by the heading's note where it says how far they are counted", async () => {
    const table = "指標\t区分\tR7\tR8（9月末現在）\n移住者数（人）\t目標\t55\t60\n\t実績\t58\t63";
    const { overview, preview } = await openPreview(table);
    expect(overview).toContain("R8（9月末現在）");
    expect(preview.textContent).toMatch(/R8105\.0%順調[^R]*9月末現在/);
  });
});
