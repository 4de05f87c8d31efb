/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { Finding } from "../../src/core/judge/findings/finding";
import type { NotChecked } from "../../src/core/model/not-checked";
import { FakeUseCases } from "../support/fake-use-cases";
import { renderPane, type RenderedPane } from "../support/render-pane";
import { emptyReview, seedReview } from "../support/seed-review";
import { SEED_SHEET } from "../support/seed-workbook";

const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });

function typedAsText(indicator: string, row: number, column: number, severity: Finding["severity"]): Finding {
  return {
    code: "cell/number-as-text",
    severity,
    at: { sheet: SEED_SHEET, row, column },
    indicator,
    fiscalYear: 2015 + column,
    data: { raw: "１，６８１", value: 1681, times: 1 },
  };
}

const unread: NotChecked = {
  what: { kind: "row", sheet: SEED_SHEET, at: "A30", text: "備考" },
  why: { code: "notUnderstood" },
};

async function checked(useCases: FakeUseCases): Promise<RenderedPane> {
  const pane = renderPane(useCases);
  await waitFor(() => {
    expect(button("検証").getAttribute("aria-disabled")).not.toBe("true");
  });
  await pane.user.click(button("検証"));
  await screen.findByRole("heading", { name: "検証の結果" });
  await waitFor(() => {
    expect(screen.getByRole("status").textContent).not.toBe("");
  });
  return pane;
}

describe("検証", () => {
  it("groups findings by indicator, those with an error first, and the gravest first in each", async () => {
    const { user } = await checked(
      new FakeUseCases(
        seedReview({
          findings: [
            typedAsText("②", 8, 3, "info"),
            typedAsText("②", 8, 4, "error"),
            typedAsText("①", 5, 8, "warning"),
          ],
        }),
      ),
    );
    await user.click(screen.getByRole("radio", { name: "指標別" }));
    const headings = screen.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent);
    expect(headings.slice(0, 2)).toEqual(["② 業務委託料収入額2件", "① 住民ワーカー登録者数1件"]);
    const places = screen.getAllByRole("button", { name: /を表示$/ }).map((link) => link.textContent);
    expect(places).toEqual(["主な事業指標 E9", "主な事業指標 D9", "主な事業指標 I6"]);
  });

  it("words a finding with the figure, its year as R5 and its place", async () => {
    await checked(new FakeUseCases(seedReview({ findings: [typedAsText("①", 5, 8, "warning")] })));
    expect(
      screen.getByText("「１，６８１」は文字として入っています。数値の1,681として読みました。"),
    ).toBeTruthy();
    expect(screen.getByText("R5")).toBeTruthy();
  });

  it("shows only the severity that is pressed, counts all of them, and shows all when it is pressed again", async () => {
    const { user } = await checked(
      new FakeUseCases(
        seedReview({ findings: [typedAsText("①", 5, 8, "warning"), typedAsText("②", 8, 3, "info")] }),
      ),
    );
    await user.click(screen.getByRole("radio", { name: "指標別" }));
    const tab = within(screen.getByRole("tabpanel"));
    const filter = within(screen.getByRole("group", { name: "表示する種類" }));
    await user.click(filter.getByRole("button", { name: "参考 1" }));
    expect(tab.queryByText("① 住民ワーカー登録者数")).toBeNull();
    expect(tab.getByText("② 業務委託料収入額")).toBeTruthy();
    await user.click(filter.getByRole("button", { name: "要修正 0" }));
    expect(tab.getByText("選んだ種類の指摘はありません。")).toBeTruthy();
    await user.click(filter.getByRole("button", { name: "要修正 0" }));
    expect(tab.getByText("① 住民ワーカー登録者数")).toBeTruthy();
  });

  it("groups by kind on demand", async () => {
    const { user } = await checked(
      new FakeUseCases(
        seedReview({ findings: [typedAsText("①", 5, 8, "warning"), typedAsText("②", 8, 3, "info")] }),
      ),
    );
    await user.click(screen.getByRole("radio", { name: "内容別" }));
    expect(screen.getByRole("heading", { name: /数字が文字として入力されています.*2件/ })).toBeTruthy();
  });

  it("jumps to the cell of a finding", async () => {
    const { user, useCases } = await checked(
      new FakeUseCases(seedReview({ findings: [typedAsText("①", 5, 8, "warning")] })),
    );
    await user.click(button("主な事業指標 I6 を表示"));
    expect(useCases.shown).toEqual([[{ sheet: SEED_SHEET, row: 5, column: 8 }]]);
  });

  it("explains on 説明と直し方", async () => {
    const { user } = await checked(
      new FakeUseCases(seedReview({ findings: [typedAsText("①", 5, 8, "warning")] })),
    );
    expect(button("説明と直し方").getAttribute("aria-expanded")).toBe("false");
    await user.click(button("説明と直し方"));
    expect(screen.getByText("文字のままでは、合計や達成率の数式で計算されません。")).toBeTruthy();
  });

  it("lists what could not be checked beneath, with its place and the reason", async () => {
    const { user, useCases } = await checked(new FakeUseCases(seedReview({ notChecked: [unread] })));
    expect(screen.getByRole("heading", { name: "確認できなかったもの（1件）" })).toBeTruthy();
    expect(screen.getByText("書き方を読み取れませんでした。")).toBeTruthy();
    await user.click(button("「主な事業指標」シート A30 の行「備考」"));
    expect(useCases.shown).toEqual([{ sheet: SEED_SHEET, row: 29, column: 0, rows: 1, columns: 1 }]);
  });

  it("folds up what is on sheets that have nothing to do with indicators", async () => {
    const figures = (sheet: string): NotChecked => ({
      what: { kind: "figures", sheet, at: "B3:B8", text: "項目" },
      why: { code: "figuresUnread", cell: "A3", text: "項目", because: "unknownHeading" },
    });
    const notChecked = [figures("会議録"), unread, figures("座席表")];
    const { user } = await checked(new FakeUseCases(seedReview({ notChecked })));
    expect(screen.getByRole("heading", { name: "確認できなかったもの（3件）" })).toBeTruthy();
    expect(screen.queryByText(/B3:B8 の数値「項目」/)).toBeNull();
    await user.click(button("目標・実績の見出しがないシートの数値（2枚：会議録、座席表）"));
    expect(screen.getByText("2枚のシートの B3:B8 の数値「項目」")).toBeTruthy();
    expect(button("会議録")).toBeTruthy();
    expect(button("座席表")).toBeTruthy();
  });

  it("is calm where nothing stood out", async () => {
    await checked(new FakeUseCases(seedReview()));
    expect(screen.getByRole("heading", { name: "気になる点は見つかりませんでした" })).toBeTruthy();
    expect(screen.getByText("6指標の目標と実績を確認しました。")).toBeTruthy();
  });

  it("does not call an empty workbook clear", async () => {
    const { user } = renderPane(new FakeUseCases(emptyReview()));
    await user.click(await screen.findByRole("tab", { name: "指摘" }));
    await user.click(await screen.findByRole("button", { name: "検証し直す" }));
    expect(screen.queryByText("気になる点は見つかりませんでした")).toBeNull();
    expect(
      screen.getAllByText("指標の表が見つからないため、検証するものがありません。").length,
    ).toBeGreaterThan(0);
  });

  it("shows of many findings those that must be mended first, and the others of a group on demand", async () => {
    const findings = [
      typedAsText("①", 5, 10, "error"),
      ...Array.from({ length: 12 }, (_, index) => typedAsText("①", 100 + index, 3, "info")),
      typedAsText("②", 8, 3, "warning"),
    ];
    const { user } = await checked(new FakeUseCases(seedReview({ findings })));
    expect(screen.getAllByRole("button", { name: "説明と直し方" })).toHaveLength(1);
    expect(screen.getByRole("heading", { name: "今日すること（1件）" })).toBeTruthy();
    await user.click(button("過ぎた年度（13件）"));
    await user.click(button("数字が文字として入力されています（13件）"));
    expect(screen.getAllByRole("button", { name: "説明と直し方" })).toHaveLength(14);
  });

  it("shows what is to be done also where it has been found since", async () => {
    const others = Array.from({ length: 13 }, (_, index) => typedAsText("①", 100 + index, 3, "info"));
    const first = typedAsText("①", 5, 10, "error");
    const useCases = new FakeUseCases(seedReview({ findings: [first, ...others] }));
    const { user } = await checked(useCases);
    useCases.reviewed = seedReview({ findings: [first, typedAsText("①", 6, 10, "error"), ...others] });
    await user.click(button("検証し直す"));
    await waitFor(() => {
      expect(screen.getAllByRole("button", { name: "説明と直し方" })).toHaveLength(2);
    });
  });

  it("shows the first twenty of a long group and the others on demand", async () => {
    const many = Array.from({ length: 30 }, (_, index) => typedAsText("①", 100 + index, 3, "warning"));
    const { user } = await checked(new FakeUseCases(seedReview({ findings: many })));
    await user.click(screen.getByRole("radio", { name: "内容別" }));
    expect(screen.getAllByRole("button", { name: "説明と直し方" })).toHaveLength(20);
    await user.click(button("すべて表示（30件）"));
    expect(screen.getAllByRole("button", { name: "説明と直し方" })).toHaveLength(30);
  });
});
