/** @jest-environment jsdom */
import "../../support/text-coding";
import { screen, waitFor } from "@testing-library/react";
import { createUseCases } from "../../../src/app/create-use-cases";
import type { UseCases } from "../../../src/app/use-cases";
import { calendarDate } from "../../../src/core/values/calendar/calendar-date";
import { FakeWorkbookFile } from "../../support/fake-workbook-file";
import { MemoryHost } from "../../support/memory-host";
import { renderPaneOver } from "../../support/render-pane";
import { SEED_SHEET, seedWorkbook } from "../../support/seed-workbook";

const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });

async function opened() {
  const host = new MemoryHost({ ...seedWorkbook(), fileName: "令和7年度.xlsx" });
  const file = new FakeWorkbookFile(new Uint8Array());
  const useCases = createUseCases(host, { today: () => calendarDate(2026, 3, 2) });
  const pane = renderPaneOver<UseCases>(useCases, { loadWorkbookFile: () => Promise.resolve(file) });
  await waitFor(() => {
    expect(button("指標データ（CSV）").getAttribute("aria-disabled")).not.toBe("true");
  });
  await pane.user.click(button("指標データ（CSV）"));
  await screen.findByRole("heading", { name: "指標データ" });
  return { ...pane, host, file };
}

describe("指標データ", () => {
  it("shows its three sheets before they are written, and undo takes them away", async () => {
    const { user, host } = await opened();
    const before = host.workbook;
    await user.click(button("シートを作成（確認へ）"));
    await screen.findByRole("heading", { name: /指標データを作成/ });
    expect(host.workbook).toBe(before);
    await user.click(button("実行"));
    await waitFor(() => {
      expect(host.workbook.sheets.map(({ name }) => name)).toEqual([
        SEED_SHEET,
        "指標データ",
        "指標データ定義",
        "指標データ更新履歴",
      ]);
    });
    await user.click(button("戻る"));
    await user.click(await screen.findByRole("button", { name: /^元に戻す/ }));
    await waitFor(() => {
      expect(host.workbook).toBe(before);
    });
  });

  it("saves the same as CSV under the workbook's name, and writes nothing", async () => {
    const { user, host, file } = await opened();
    const before = host.workbook;
    await user.click(button("CSVを保存"));
    await screen.findByText(/^「令和7年度_指標データ.csv」を保存しました/);
    const [saved] = file.saved;
    expect(saved?.name).toBe("令和7年度_指標データ.csv");
    expect([...(saved?.bytes.subarray(0, 3) ?? [])]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(saved?.bytes);
    // A heading, and 54 years with a target, an actual and a rate each.
    expect(text.trimEnd().split("\r\n")).toHaveLength(1 + 54 * 3);
    expect(host.workbook).toBe(before);
  });
});
