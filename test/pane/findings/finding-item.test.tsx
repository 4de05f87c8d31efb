/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { createUseCases } from "../../../src/app/create-use-cases";
import { calendarDate } from "../../../src/core/values/calendar/calendar-date";
import { MemoryHost } from "../../support/memory-host";
import { renderPaneOver } from "../../support/render-pane";
import { grid, sheet, workbook } from "../../support/workbook-builder";

const MISSED = `
指標\t区分\tR4\tR5\tR6
職員研修参加者数【人】\t目標\t10\t10\t10
\t実績\t8\t9\t9`;

/** The entry of the finding with such a message. */
async function entryOf(message: RegExp): Promise<HTMLElement> {
  const host = new MemoryHost(workbook([sheet({ name: "指標", cells: grid(MISSED) })]));
  const { user } = renderPaneOver(createUseCases(host, { today: () => calendarDate(2026, 3, 2) }));
  await user.click(await screen.findByRole("tab", { name: /^指摘/ }));
  const entry = (await screen.findByText(message)).closest<HTMLElement>("[data-finding]");
  if (!entry) throw new Error("no entry of a finding");
  return entry;
}

describe("FindingItem", () => {
  it("names the indicator where the message does not", async () => {
    const entry = await entryOf(/3年度続けて目標に届いていません/);
    expect(entry.textContent).toContain("職員研修参加者数");
  });
});
