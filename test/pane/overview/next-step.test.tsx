/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { createUseCases } from "../../../src/app/create-use-cases";
import { calendarDate } from "../../../src/core/values/calendar/calendar-date";
import { MemoryHost } from "../../support/memory-host";
import { renderPaneOver } from "../../support/render-pane";
import { grid, sheet, workbook } from "../../support/workbook-builder";

const TABLE = grid("指標\t区分\tR5\tR6\n① 講座の回数【回】\t目標\t10\t12\n\t実績\t8\t9");

async function nextStep(...isProtected: boolean[]): Promise<{ host: MemoryHost; next: HTMLElement }> {
  const host = new MemoryHost(
    workbook(
      isProtected.map((locked, at) =>
        sheet({ name: `指標${String(at + 1)}`, cells: TABLE, isProtected: locked }),
      ),
    ),
  );
  renderPaneOver(createUseCases(host, { today: () => calendarDate(2026, 3, 2) }));
  return { host, next: await screen.findByRole("region", { name: "次にすること" }) };
}

describe("NextStep", () => {
  it("does not send a person to まとめて実行 where the only sheet with a table is protected", async () => {
    const { next } = await nextStep(true);
    expect(next.textContent).toContain("「指標1」シートは保護されているので、達成率を書き込めません。");
    expect(
      within(next)
        .getAllByRole("button")
        .map(({ textContent }) => textContent),
    ).toEqual(["読み直す", "まとめて実行"]);
    expect(within(next).queryByText(/^最新の実績で/)).toBeNull();
  });

  it("sends there where another sheet can be written to", async () => {
    const { next } = await nextStep(true, false);
    expect(within(next).getByText(/^最新の実績で/)).toBeTruthy();
  });
});
