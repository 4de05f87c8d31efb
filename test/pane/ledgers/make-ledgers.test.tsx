/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { createUseCases } from "../../../src/app/create-use-cases";
import { MemoryHost } from "../../support/memory-host";
import { renderPane } from "../../support/render-pane";
import { seedWorkbook } from "../../support/seed-workbook";

describe("台帳を作成", () => {
  it("makes the ledgers that were chosen, and the sheets that say how to count them", async () => {
    const host = new MemoryHost(seedWorkbook());
    const { user } = renderPane(undefined, { useCases: createUseCases(host) });
    await screen.findByRole("tab", { name: /^指摘 \d+/ });
    const before = host.workbook.sheets.map(({ name }) => name);
    await user.click(screen.getByRole("tab", { name: "台帳" }));
    const boxes = screen.getAllByRole("checkbox");
    expect(boxes).toHaveLength(8);
    for (const box of boxes.slice(1)) await user.click(box);
    await user.click(screen.getByRole("button", { name: "台帳を作成" }));
    await screen.findByRole("heading", { name: "「台帳を作成」の確認" });
    await user.click(screen.getByRole("button", { name: "実行" }));
    await screen.findAllByText(/「台帳を作成」が終わりました/);
    expect(host.workbook.sheets.map(({ name }) => name).filter((name) => !before.includes(name))).toEqual([
      "住民ワーカー台帳",
      "指標定義",
      "設定",
      "確認記録",
    ]);
  });
});
