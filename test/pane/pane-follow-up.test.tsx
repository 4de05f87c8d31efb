/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { sampleLedgersBook } from "../../scripts/sample-ledgers/sample-ledgers-book";
import { createUseCases } from "../../src/app/create-use-cases";
import { HostFailure } from "../../src/app/workbook-host";
import { calendarDate } from "../../src/core/values/calendar/calendar-date";
import type { WorkbookSnapshot } from "../../src/core/values/workbook/snapshot";
import { bookSnapshot } from "../support/book-snapshot";
import { FakeUseCases } from "../support/fake-use-cases";
import { MemoryHost } from "../support/memory-host";
import { held, typed } from "../support/plan-over";
import { renderPane, type RenderedPane } from "../support/render-pane";
import { sampleLedgerWorkbook } from "../support/sample-ledger-workbook";
import { SEED_SHEET, seedWorkbook } from "../support/seed-workbook";

const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });

/** The seed's workbook with ① R7 and ⑤ R7 typed as text. */
function withTextFigures(): WorkbookSnapshot {
  return typed(seedWorkbook(), SEED_SHEET, { K7: "５９", K17: "１０" });
}

async function atFindings(workbook: WorkbookSnapshot): Promise<RenderedPane & { readonly host: MemoryHost }> {
  const host = new MemoryHost(workbook);
  const useCases = createUseCases(host, { today: () => calendarDate(2026, 3, 2) });
  const pane = renderPane(undefined, { useCases });
  await pane.user.click(await screen.findByRole("tab", { name: /^指摘 \d+/ }));
  return { ...pane, host };
}

async function settled(): Promise<void> {
  await waitFor(() => {
    expect(button("検証し直す").getAttribute("aria-disabled")).not.toBe("true");
  });
}

describe("直す", () => {
  it("mends one finding after a preview, and gives the focus to the finding that takes its place", async () => {
    const { user, host } = await atFindings(withTextFigures());
    await user.click(button(`${SEED_SHEET} K7 を直す`));
    await screen.findByRole("heading", { name: "「直す」の確認" });
    expect(held(host.workbook, SEED_SHEET, "K7")).toBe("５９");
    await user.click(button("実行"));
    await screen.findAllByText(/「直す」が終わりました/);
    await settled();
    expect(screen.queryByRole("button", { name: `${SEED_SHEET} K7 を直す` })).toBeNull();
    expect(held(host.workbook, SEED_SHEET, "K7")).toBe(59);
    await waitFor(() => {
      expect(document.activeElement?.textContent).toBe("説明と直し方");
    });
  });

  it("mends all at once, and 元に戻す takes all of it back", async () => {
    const { user, host } = await atFindings(withTextFigures());
    await user.click(button("まとめて直す（2件）"));
    expect(await screen.findByRole("heading", { name: "セル（2か所）" })).toBeTruthy();
    await user.click(button("実行"));
    await screen.findAllByText(/「直す」が終わりました/);
    await settled();
    expect(screen.queryByRole("button", { name: /まとめて直す/ })).toBeNull();
    await user.click(screen.getByRole("tab", { name: "概要" }));
    await user.click(button("元に戻す"));
    await screen.findAllByText(/「直す」を取り消し/);
    expect(held(host.workbook, SEED_SHEET, "K17")).toBe("１０");
  });

  it("gives the focus back to its button on やめる", async () => {
    const { user } = await atFindings(withTextFigures());
    await user.click(button(`${SEED_SHEET} K17 を直す`));
    await user.click(await screen.findByRole("button", { name: "やめる" }));
    await waitFor(() => {
      expect(document.activeElement?.getAttribute("aria-label")).toBe(`${SEED_SHEET} K17 を直す`);
    });
  });
});

describe("理由を記録", () => {
  const opener = `${SEED_SHEET} K9 の理由を記録`;

  it("asks for a reason, remembers who wrote it, and folds the finding away with both", async () => {
    const { user, host, remembered } = await atFindings(seedWorkbook());
    const before = screen.getAllByRole("button", { name: opener }).length;
    await user.click(screen.getAllByRole("button", { name: opener })[0] ?? document.body);
    const form = within(screen.getByRole("form", { name: "そのままにする理由を記録" }));
    expect(document.activeElement).toBe(form.getByRole("textbox", { name: "理由（必須）" }));
    await user.click(form.getByRole("button", { name: "記録する" }));
    expect(form.getByText("理由を入力してください。")).toBeTruthy();
    expect(host.applied).toBe(0);

    await user.type(form.getByRole("textbox", { name: "理由（必須）" }), "公表資料の表記のため");
    await user.type(form.getByRole("textbox", { name: "記入者" }), "山田");
    await user.click(form.getByRole("button", { name: "記録する" }));
    await user.click(await screen.findByRole("button", { name: "確認済み（1件）" }));
    expect(screen.getByText("理由：公表資料の表記のため")).toBeTruthy();
    expect(screen.getByText("山田、2026年3月2日")).toBeTruthy();
    expect(screen.queryAllByRole("button", { name: opener })).toHaveLength(before - 1);
    expect(remembered.get("author")).toBe("山田");
  });

  it("is given up by Esc, with the focus back on its button", async () => {
    const { user, host } = await atFindings(seedWorkbook());
    const first = screen.getAllByRole("button", { name: opener })[0] ?? document.body;
    await user.click(first);
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("form")).toBeNull();
    expect(document.activeElement).toBe(first);
    expect(host.applied).toBe(0);
  });
});

describe("シートの変更を自動で検証", () => {
  it("shows what an edit in the sheet brought, without a click, and keeps the tab", async () => {
    const { host } = await atFindings(seedWorkbook());
    await settled();
    act(() => {
      host.edit(withTextFigures(), SEED_SHEET, "K7");
    });
    expect(await screen.findByText("シートが変更されました。検証し直しています…")).toBeTruthy();
    expect(await screen.findByRole("button", { name: "まとめて直す（2件）" })).toBeTruthy();
    expect(screen.getByText("シートの変更を検証しました。")).toBeTruthy();
  });

  it("marks a preview that an edit has overtaken, and makes it again on demand", async () => {
    const { user, host } = await atFindings(withTextFigures());
    await user.click(button("まとめて直す（2件）"));
    await screen.findByRole("heading", { name: "セル（2か所）" });
    act(() => {
      host.edit(typed(host.workbook, SEED_SHEET, { K7: 59 }), SEED_SHEET, "K7");
    });
    await screen.findByText(/書き込む内容が変わりました/);
    expect(button("実行").getAttribute("aria-disabled")).toBe("true");
    await user.click(button("確認の画面を作り直す"));
    expect(await screen.findByRole("heading", { name: "セル（1か所）" })).toBeTruthy();
    expect(button("実行").getAttribute("aria-disabled")).not.toBe("true");
  });

  it("stops listening when it is switched off, and is off the next time", async () => {
    const { user, host, remembered } = await atFindings(seedWorkbook());
    await settled();
    expect(host.isListenedTo).toBe(true);
    await user.click(screen.getByRole("checkbox", { name: "シートの変更を自動で検証" }));
    await waitFor(() => {
      expect(host.isListenedTo).toBe(false);
    });
    expect(remembered.get("liveCheck")).toBe("off");
  });

  it("says what to do where the edits could not be checked", async () => {
    const useCases = new FakeUseCases();
    const { user } = renderPane(useCases);
    await user.click(await screen.findByRole("tab", { name: /^指摘/ }));
    await settled();
    useCases.failNext("recheck", new HostFailure("tooLarge"));
    act(() => {
      useCases.edit();
    });
    expect(
      (await screen.findAllByText("シートの変更を検証できませんでした。「検証し直す」を押してください。"))
        .length,
    ).toBeGreaterThan(0);
  });

  it("says of the steps of the work that they are as last read, where the edits could not be checked", async () => {
    const useCases = new FakeUseCases();
    renderPane(useCases);
    expect(await screen.findByRole("heading", { name: "進み具合" })).toBeTruthy();
    useCases.failNext("recheck", new HostFailure("tooLarge"));
    act(() => {
      useCases.edit();
    });
    expect(await screen.findByRole("heading", { name: "進み具合（前回読んだとき）" })).toBeTruthy();
  });
});

describe("機械判読のルール", () => {
  it("lists the 15 rules with their verdicts on the sample's ledgers", async () => {
    const { user } = await atFindings({
      ...sampleLedgerWorkbook(),
      sheets: [...seedWorkbook().sheets, ...sampleLedgerWorkbook().sheets],
    });
    await user.click(button(/^機械判読のルール/));
    const card = within(screen.getByText("1セルに1データだけ入れる").closest("ol") ?? document.body);
    expect(card.getAllByRole("listitem")).toHaveLength(15);
    expect(card.getAllByText("適合").length).toBeGreaterThan(5);
  });
});

describe("この値を入れる", () => {
  it("puts the ledgers' figure where 目標達成 stands, after a reason and a preview, and undo takes it back", async () => {
    const { user, host } = await atFindings(bookSnapshot(sampleLedgersBook()));
    const before = host.workbook.sheets.find(({ name }) => name === "主な事業指標");
    const [take] = await screen.findAllByRole("button", { name: /台帳の値 30,412千円 を入れる$/ });
    if (!take) throw new Error("no button");
    expect(take.textContent).toBe("この値を入れる（台帳 30,412千円）");
    await user.click(take);
    expect(
      screen.getByText(
        "表の値「目標達成」を、台帳の値「30,412千円」に書き換えます。理由は「確認記録」シートに残ります。",
      ),
    ).toBeTruthy();
    await user.click(button("書き込む内容を確認"));
    expect(screen.getByText("理由を入力してください。")).toBeTruthy();
    await user.type(screen.getByLabelText(/^理由/), "台帳で確かめた");
    await user.click(button("書き込む内容を確認"));
    await user.click(await screen.findByRole("button", { name: "実行" }));
    await settled();
    const texts = (): unknown[] =>
      host.workbook.sheets.find(({ name }) => name === "主な事業指標")?.values.flat() ?? [];
    expect(texts()).toContain(30412);
    expect(texts()).not.toContain("目標達成");
    expect(screen.queryByRole("button", { name: /台帳の値 30,412千円 を入れる$/ })).toBeNull();
    await user.click(screen.getByRole("tab", { name: "概要" }));
    await user.click(button("元に戻す"));
    await waitFor(() => {
      expect(texts()).toContain("目標達成");
    });
    expect(texts()).toEqual(before?.values.flat());
  });
});
