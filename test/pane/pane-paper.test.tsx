/** @jest-environment jsdom */
import axe from "axe-core";
import { act, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { createUseCases } from "../../src/app/create-use-cases";
import { calendarDate } from "../../src/core/values/calendar/calendar-date";
import type { WorkbookSnapshot } from "../../src/core/values/workbook/snapshot";
import { MemoryHost } from "../support/memory-host";
import { rowOf, sampleWithLedgers, shownOn, withPaper } from "../support/paper-workbook";
import { typed } from "../support/plan-over";
import { renderPaneOver } from "../support/render-pane";

const PROGRAMME = "資料2-1 構成";
const ITEM = "① 住民ワーカーの募集及び育成\n";

async function openHome(
  workbook: WorkbookSnapshot = sampleWithLedgers(),
): Promise<{ readonly host: MemoryHost; readonly user: UserEvent }> {
  const host = new MemoryHost(workbook);
  const { user } = renderPaneOver(createUseCases(host, { today: () => calendarDate(2026, 3, 2) }));
  await screen.findByRole("button", { name: "資料2を作成" });
  return { host, user };
}

const button = (name: string): HTMLElement => screen.getByRole("button", { name });
const step = (): string => button("資料2を作成").closest("li")?.textContent ?? "";
const boxes = (legend: string): readonly HTMLInputElement[] =>
  within(screen.getByRole("group", { name: legend })).getAllByRole<HTMLInputElement>("checkbox");

async function openPreview(user: UserEvent): Promise<void> {
  await user.click(button("資料2を作成"));
  await screen.findByRole("heading", { name: "「資料2を作成」の確認" });
  await screen.findByRole("group", { name: "資料2-1 構成と資料2-3 財源別実績額に載せる年度" });
}

describe("資料2 in the pane", () => {
  it("is a step of its own: not made, made, and out of date once a table changes", async () => {
    const { host, user } = await openHome();
    expect(step()).toContain("未実行");
    await openPreview(user);
    await user.click(button("実行"));
    await waitFor(() => {
      expect(step()).toContain("済");
    });
    expect(rowOf(host.workbook, PROGRAMME, ITEM)).toHaveLength(3);
    act(() => {
      host.edit(typed(host.workbook, "主な事業指標", { K7: 60 }), "主な事業指標", "K7");
    });
    await waitFor(() => {
      expect(step()).toContain("要更新");
    });
  });

  it("lets one choose the years, with the council's own ticked to begin with", async () => {
    const { host, user } = await openHome();
    await openPreview(user);
    expect(boxes("資料2-1 構成と資料2-3 財源別実績額に載せる年度").map(({ checked }) => checked)).toEqual([
      true,
      true,
      true,
    ]);
    expect(boxes("資料2-2 主な事業指標に載せる年度")).toHaveLength(9);
    const [first] = boxes("資料2-1 構成と資料2-3 財源別実績額に載せる年度");
    if (!first) throw new Error("no box");
    await user.click(first);
    await waitFor(() => {
      expect(boxes("資料2-1 構成と資料2-3 財源別実績額に載せる年度").map(({ checked }) => checked)).toEqual([
        false,
        true,
        true,
      ]);
    });
    const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
    await user.click(button("実行"));
    await waitFor(() => {
      expect(rowOf(host.workbook, PROGRAMME, ITEM)).toHaveLength(2);
    });
  });

  it("asks before edits by hand are lost", async () => {
    const made = withPaper(sampleWithLedgers());
    const note = "※ R7の実績額は未集計です。";
    const [cell] = Object.entries(shownOn(made, PROGRAMME)).find(([, value]) => value === note) ?? [];
    if (cell === undefined) throw new Error("no note");
    const { host, user } = await openHome(typed(made, PROGRAMME, { [cell]: "※ R7は決算前です。" }));
    expect(step()).toContain("要更新");
    await openPreview(user);
    expect(screen.queryByRole("button", { name: "実行" })).toBeNull();
    await user.click(button("手直しを消して作り直す"));
    await user.click(await screen.findByRole("button", { name: "実行" }));
    await waitFor(() => {
      expect(shownOn(host.workbook, PROGRAMME)[cell]).toBe(note);
    });
  });
});
