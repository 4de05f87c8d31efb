/** @jest-environment jsdom */
import axe from "axe-core";
import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { sampleLedgersBook } from "../../scripts/sample-ledgers/sample-ledgers-book";
import { createUseCases } from "../../src/app/create-use-cases";
import { calendarDate } from "../../src/core/values/calendar/calendar-date";
import type { WorkbookSnapshot } from "../../src/core/values/workbook/snapshot";
import { bookSnapshot } from "../support/book-snapshot";
import { MemoryHost } from "../support/memory-host";
import { held, typed } from "../support/plan-over";
import { renderPaneOver } from "../support/render-pane";

const TABLE = "主な事業指標";

const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });

async function openTab(
  name: string,
  workbook: WorkbookSnapshot = bookSnapshot(sampleLedgersBook()),
): Promise<{ readonly host: MemoryHost; readonly user: UserEvent }> {
  const host = new MemoryHost(workbook);
  const { user } = renderPaneOver(createUseCases(host, { today: () => calendarDate(2026, 3, 2) }));
  await screen.findByRole("button", { name: /主な事業指標/ });
  await user.click(screen.getByRole("tab", { name }));
  return { host, user };
}

const withoutBreaks = (text: string | null | undefined): string => (text ?? "").replace(/\s+/g, " ");

/** The list entry of a figure, found by the link to its evidence. */
function entry(figure: string): HTMLElement {
  const item = button(`${figure}の根拠を見る`).closest("li");
  if (!item) throw new Error(`no entry: ${figure}`);
  return item;
}

describe("再集計 in the pane", () => {
  it("lists this year's figures beside the ledgers', and offers a figure for 目標達成 alone", async () => {
    await openTab("再集計");
    expect(screen.getByText("基準日 2026年2月28日")).toBeTruthy();
    expect(screen.getByRole("heading", { name: "R7の実績（2026年2月28日まで）" })).toBeTruthy();
    expect(withoutBreaks(entry("① 住民ワーカー登録者数 R7").textContent)).toContain("表59人→ 台帳59人");
    expect(within(entry("② 業務委託料収入額 R7")).getByText("目標達成")).toBeTruthy();
    expect(within(entry("② 業務委託料収入額 R7")).getByText("30,412千円")).toBeTruthy();
    expect(screen.getAllByRole("checkbox").map((box) => box.getAttribute("aria-label"))).toEqual([
      "② 業務委託料収入額を書き込む",
    ]);
    expect(screen.getByText("48件すべてが台帳と一致しています。")).toBeTruthy();
  });

  it("says at a figure of a past year too what the ledgers' lacks", async () => {
    // The first contract has no date any more: it may be of any year.
    const undated = typed(bookSnapshot(sampleLedgersBook()), "受託業務台帳", { D5: null });
    await openTab("再集計", undated);
    const lacks = "台帳の値に、日付のない（読めない）記録1件は入っていません。";
    expect(within(entry("② 業務委託料収入額 H29")).getByText(lacks)).toBeTruthy();
    expect(withoutBreaks(entry("② 業務委託料収入額 R7").textContent)).toContain(lacks);
    expect(within(entry("① 住民ワーカー登録者数 R7")).queryByText(lacks)).toBeNull();
  });

  it("writes the figure after a preview, and takes it back", async () => {
    const { host, user } = await openTab("再集計");
    const before = host.workbook;
    await user.click(button("書き込む内容を確認"));
    await screen.findByRole("heading", { name: "「再集計」の確認" });
    expect(screen.getByText("書き換える 1か所：K9")).toBeTruthy();
    expect(host.workbook).toBe(before);
    await user.click(button("実行"));
    await screen.findByText("この年度の実績は、すべて台帳と一致しています。");
    expect(held(host.workbook, TABLE, "K9")).toBe(30412);
    // The sections of the table say 2月末実績 themselves.
    expect(held(host.workbook, TABLE, "K3")).toBe("R7 (2025)");
    await user.click(screen.getByRole("tab", { name: "履歴" }));
    await user.click(button("元に戻す：再集計"));
    await waitFor(() => {
      expect(host.workbook).toBe(before);
    });
  });

  it("writes nothing that was left out", async () => {
    const { host, user } = await openTab(
      "再集計",
      typed(bookSnapshot(sampleLedgersBook()), TABLE, { K7: 60 }),
    );
    expect(within(entry("① 住民ワーカー登録者数 R7")).getByText("▲1人")).toBeTruthy();
    await user.click(screen.getByRole("checkbox", { name: "② 業務委託料収入額を書き込む" }));
    await user.click(button("書き込む内容を確認"));
    await screen.findByRole("heading", { name: "「再集計」の確認" });
    const left = button("主な事業指標 K9 を表示").closest("li");
    expect(left && within(left).getByRole<HTMLInputElement>("checkbox").checked).toBe(false);
    expect(screen.getByText("台帳から入れる実績（1件）")).toBeTruthy();
    await user.click(button("実行"));
    await waitFor(() => {
      expect(held(host.workbook, TABLE, "K7")).toBe(59);
    });
    expect(held(host.workbook, TABLE, "K9")).toBe("目標達成");
  });

  it("takes a past figure over only with a reason, which goes to 確認記録", async () => {
    const { host, user } = await openTab(
      "再集計",
      typed(bookSnapshot(sampleLedgersBook()), TABLE, { F7: 58 }),
    );
    await user.click(button("① 住民ワーカー登録者数 R2を台帳の値に置き換える"));
    await user.click(button("書き込む内容を確認"));
    expect(screen.getByText("理由を入力してください。")).toBeTruthy();
    const reason = screen.getByRole("textbox", { name: "理由（必須）" });
    expect(document.activeElement).toBe(reason);
    await user.type(reason, "転記の誤り");
    await user.type(screen.getByRole("textbox", { name: "記入者" }), "係長");
    await user.click(button("書き込む内容を確認"));
    await screen.findByRole("heading", { name: "「台帳の値を採用」の確認" });
    await user.click(button("実行"));
    await screen.findByText("48件すべてが台帳と一致しています。");
    expect(held(host.workbook, TABLE, "F7")).toBe(57);
    const record = host.workbook.sheets.find(({ name }) => name === "確認記録");
    expect(record?.values.flat()).toEqual(expect.arrayContaining(["転記の誤り（58 → 57）", "係長"]));
  });

  it("says what to do where nothing can be recounted", async () => {
    const book = sampleLedgersBook();
    const workbook = bookSnapshot({ ...book, sheets: book.sheets.filter(({ name }) => name === TABLE) });
    const { user } = await openTab("再集計", workbook);
    expect(screen.getByRole("heading", { name: "再集計できない指標（6件）" })).toBeTruthy();
    await user.click(button("「台帳」を開く"));
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: "台帳" }));
    await user.click(button("台帳を作成"));
    await screen.findByRole("heading", { name: "「台帳を作成」の確認" });
    expect(screen.getByRole("heading", { name: /住民ワーカー台帳/ })).toBeTruthy();
  });
});

describe("根拠を見る", () => {
  async function openEvidence(): ReturnType<typeof openTab> {
    const opened = await openTab("再集計");
    await opened.user.click(button("② 業務委託料収入額 R7の根拠を見る"));
    return opened;
  }

  it("lists twenty records at a time, takes the focus, and gives it back on Esc", async () => {
    const { user } = await openEvidence();
    const heading = screen.getByRole("heading", { name: "② 業務委託料収入額 R7の根拠" });
    expect(document.activeElement).toBe(heading);
    expect(
      screen.getByText("30,412千円のもとになった台帳の記録は234件です（2026年2月28日まで）。"),
    ).toBeTruthy();
    expect(screen.getAllByRole("button", { name: /受託業務台帳 \d+行目を表示/ })).toHaveLength(20);
    await user.click(button("次の20件"));
    expect(screen.getByText("21～40件目（全234件）")).toBeTruthy();
    await user.keyboard("{Escape}");
    expect(document.activeElement).toBe(button("② 業務委託料収入額 R7の根拠を見る"));
  });

  it("finds records by any of their columns, and says where none match", async () => {
    const { user } = await openEvidence();
    const search = screen.getByRole("searchbox", { name: /記録を探す/ });
    await user.type(search, "Ｒ７－００１{Enter}");
    expect(screen.getByText("1件見つかりました")).toBeTruthy();
    expect(screen.getByText("91,270")).toBeTruthy();
    await user.clear(search);
    await user.type(search, "ない言葉{Enter}");
    expect(screen.getByText(/当てはまる記録はありません/)).toBeTruthy();
  });

  it("shows how the figure comes of the records, with the names of clients and no column that does not matter", async () => {
    const { user } = await openEvidence();
    expect(
      screen.getByText(
        "記録234件の「委託料（円）」を合計して 30,412,300 ÷ 1,000 ＝ 30,412.3（四捨五入） → 30,412千円",
      ),
    ).toBeTruthy();
    const first = within(
      screen.getAllByRole("listitem").find((item) => item.textContent.includes("873行目")) ?? document.body,
    );
    expect(first.getByText("R7-001")).toBeTruthy();
    expect(first.getByText(/^K\d{3} 架空/)).toBeTruthy();
    expect(first.queryByText("業務名")).toBeNull();
    await user.click(screen.getByRole("checkbox", { name: /^ほかの列も表示/ }));
    expect(first.getByText("業務名")).toBeTruthy();
  });

  it("selects the records in the sheet, and one record by its row", async () => {
    const { host, user } = await openEvidence();
    await user.click(button("シートで選択"));
    await waitFor(() => {
      expect(host.selected.at(-1)).toMatchObject({ sheet: "受託業務台帳", row: 872, rows: 234, columns: 8 });
    });
    await user.click(button("受託業務台帳 873行目を表示"));
    await waitFor(() => {
      expect(host.selected.at(-1)).toMatchObject({ sheet: "受託業務台帳", row: 872, rows: 1 });
    });
  });

  it("writes the records to a new sheet after a preview", async () => {
    const { host, user } = await openEvidence();
    await user.click(button("新しいシートに書き出す"));
    await screen.findByRole("heading", { name: "「根拠の一覧を作成」の確認" });
    await user.click(button("実行"));
    await waitFor(() => {
      expect(host.workbook.sheets.map(({ name }) => name)).toContain("根拠 ②業務委託料収入額 R7");
    });
  });
});

describe("the programme in the pane", () => {
  it("names what differs, adds up with the State's money apart, and leads to the records", async () => {
    const { user } = await openTab("再集計");
    await user.click(button("事業の構成（金額と取組）"));
    expect(screen.getByText("財源：表 記載なし → 台帳 町一般財源")).toBeTruthy();
    const totals = screen.getByRole("table", { name: "金額の合計（表の記載、千円）" });
    const row = within(totals).getByRole("rowheader", { name: "合計" }).closest("tr");
    expect(row?.textContent).toBe("合計47,017町以外 7,90015,503概算未記載 1件－未記載 6件");
    await user.click(button("⑤ おためしナガノ、チャレンジナガノ R6の根拠を見る"));
    expect(screen.getByText(/33千円のもとになった台帳の記録は1件です。/)).toBeTruthy();
  });

  it("labels supplementary figures as estimates with what they assume", async () => {
    const { user } = await openTab("再集計");
    await user.click(button("補足の数値（推計）"));
    expect(screen.getByText("5,980千円")).toBeTruthy();
    expect(screen.getAllByText("推計")).toHaveLength(3);
    expect(screen.getByText("1社当たりの町内消費 260千円（「設定」シートの値）")).toBeTruthy();
    await user.selectOptions(screen.getByRole("combobox", { name: "年度" }), "R6");
    expect(screen.getByText("8,580千円")).toBeTruthy();
  });
});

describe("台帳 in the pane", () => {
  it("names every ledger with its records, and leads to it", async () => {
    const { host, user } = await openTab("台帳");
    const line = button("住民ワーカー台帳（住民ワーカー台帳）を表示").closest("li");
    expect(line?.textContent).toContain("173件");
    await user.click(button("取組台帳（取組台帳）を表示"));
    await waitFor(() => {
      expect(host.selected.at(-1)).toMatchObject({ sheet: "取組台帳" });
    });
    expect(screen.getByText("台帳と設定のシートは、すべてそろっています。")).toBeTruthy();
  });

  it("says what could not be understood in 設定, with a jump to the cell", async () => {
    const workbook = typed(bookSnapshot(sampleLedgersBook()), "設定", { B8: "2026年13月" });
    const { host, user } = await openTab("台帳", workbook);
    expect(screen.getByText(/基準日：「2026年13月」を日付として読めません/)).toBeTruthy();
    await user.click(button("設定 B8 を表示"));
    await waitFor(() => {
      expect(host.selected).toEqual([[{ sheet: "設定", row: 7, column: 1 }]]);
    });
  });
});

describe("まとめて実行 with ledgers", () => {
  const box = (): HTMLElement => screen.getByRole("checkbox", { name: "② 業務委託料収入額 R7を書き込む" });

  it("takes the ledger's figure over in a line of its own, and shows the rate that it comes to", async () => {
    const { user, host } = await openTab("概要");
    await user.click(button("まとめて実行"));
    await screen.findByRole("heading", { name: "台帳から入れる実績（1件）" });
    expect(box()).toHaveProperty("checked", true);
    expect(screen.getByText("101.4%")).toBeTruthy();
    expect(screen.queryByText("書き込まないもの")).toBeNull();
    await user.click(button("実行"));
    await screen.findAllByText("② 業務委託料収入額 R7 実績を 目標達成 → 30,412千円 に更新しました");
    expect(held(host.workbook, TABLE, "K9")).toBe(30412);
  });

  it("leaves out what is unticked, and says before and after that the year has no rate", async () => {
    const { user, host } = await openTab("概要");
    await user.click(button("まとめて実行"));
    await user.click(await screen.findByRole("checkbox", { name: "② 業務委託料収入額 R7を書き込む" }));
    await screen.findByRole("heading", { name: "台帳から入れる実績（0件）" });
    await waitFor(() => {
      expect(document.activeElement).toBe(box());
    });
    expect(screen.getByText("② 業務委託料収入額 R7の達成率：数値でないため計算できません")).toBeTruthy();
    await user.click(button("実行"));
    await screen.findAllByText("書き込まなかったものがあります。");
    expect(
      screen.getAllByText("② 業務委託料収入額 R7の達成率：数値でないため計算できません"),
    ).not.toHaveLength(0);
    expect(held(host.workbook, TABLE, "K9")).toBe("目標達成");
  });
});

describe("axe", () => {
  it("finds nothing in the recount, the evidence and the ledgers", async () => {
    const violations = async (): Promise<readonly string[]> => {
      const results = await axe.run(document.body, {
        rules: { "color-contrast": { enabled: false }, "label-content-name-mismatch": { enabled: false } },
      });
      return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    };
    const { user } = await openTab("再集計");
    await user.click(button("事業の構成（金額と取組）"));
    await user.click(button("補足の数値（推計）"));
    expect(await violations()).toEqual([]);
    await user.click(button("② 業務委託料収入額 R7の根拠を見る"));
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("tab", { name: "台帳" }));
    expect(await violations()).toEqual([]);
  });
});
