/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { HostFailure } from "../../src/app/workbook-host";
import { FakeUseCases } from "../support/fake-use-cases";
import { renderPane } from "../support/render-pane";
import { emptyReview, seedReview } from "../support/seed-review";
import { SEED_SHEET } from "../support/seed-workbook";

const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });

async function opened(useCases?: FakeUseCases) {
  const pane = renderPane(useCases);
  await waitFor(() => {
    expect(button("読み直す").getAttribute("aria-disabled")).not.toBe("true");
    expect(screen.queryByText("ブックを読んでいます…")).toBeNull();
  });
  return pane;
}

describe("the pane when it opens", () => {
  it("reads the workbook once and names the table with its range, years and indicators", async () => {
    const { useCases } = await opened();
    expect(useCases.calls).toEqual(["review"]);
    expect(button("主な事業指標（A3:K19・H29～R7・6指標）")).toBeTruthy();
  });

  it("shows of each indicator's latest year rate, grade in words, target and actual", async () => {
    await opened();
    const row = within(
      screen.getByRole("button", { name: "⑤ 町内テレワーク実施場所数" }).parentElement ?? document.body,
    );
    expect(row.getByText("R7（2月末実績） 目標 15箇所・実績 10箇所")).toBeTruthy();
    expect(row.getByText("66.7%")).toBeTruthy();
    expect(row.getByText("努力を要する")).toBeTruthy();
    expect(row.getByRole("img", { name: "H29からR7までの推移" })).toBeTruthy();
  });

  it("says that 目標達成 is no number instead of giving a rate", async () => {
    await opened();
    const row = within(
      screen.getByRole("button", { name: "② 業務委託料収入額" }).parentElement ?? document.body,
    );
    expect(row.getByText("R7（2月末実績） 目標 30,000千円・実績 目標達成")).toBeTruthy();
    expect(row.getByText("判定できません")).toBeTruthy();
    expect(row.getByText("数値でないため計算できません")).toBeTruthy();
  });

  it("says how far each step has come and why, and offers the next one", async () => {
    await opened();
    const steps = within(screen.getByRole("region", { name: "進み具合" }));
    expect(steps.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "検証済要修正・要確認はありません",
      "再集計使いません台帳がないので、表に入力された実績を使います",
      "達成率を記入未実行50か所の達成率を書き込めます",
      "グラフを作成未実行6指標のグラフを作れます",
      "資料2を作成未実行議会などに出す資料（構成・主な事業指標）を、印刷できる形で作れます",
      "共有用コピーを作成いつでもメールで送る前に。台帳や見えない個人情報を除いたブックを作ります",
    ]);
    const next = within(screen.getByRole("region", { name: "次にすること" }));
    expect(next.getAllByRole("button").map(({ textContent }) => textContent)).toEqual(["まとめて実行"]);
  });

  it("is called by the workbook's name, and says once what it is", async () => {
    const review = seedReview();
    const named = { ...review, workbook: { ...review.workbook, fileName: "令和7年度.xlsx" } };
    const { user, remembered } = await opened(new FakeUseCases(named));
    expect(screen.getByRole("heading", { level: 1, name: "令和7年度.xlsx" })).toBeTruthy();
    expect(screen.getByText(/^指標の表と台帳を読んで/)).toBeTruthy();
    await user.click(button("説明を閉じる"));
    expect(screen.queryByText(/^指標の表と台帳を読んで/)).toBeNull();
    expect(remembered.get("introduction")).toBe("closed");
  });

  it("says what it looked for where there is no table, and makes a sample to try at one press", async () => {
    const { user, useCases } = await opened(new FakeUseCases(emptyReview()));
    expect(screen.getByRole("heading", { name: "指標の表が見つかりませんでした" })).toBeTruthy();
    expect(screen.getByText(/「目標」と「実績」の行または列がある表/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "まとめて実行" })).toBeNull();
    await user.click(button("見本で試す"));
    await screen.findAllByText(/「見本の表を作成」が終わりました/);
    expect(useCases.calls).toContain("apply sample");
  });
});

describe("まとめて実行", () => {
  it("writes nothing before 実行, then everything in one operation that 元に戻す takes back", async () => {
    const { useCases, user } = await opened();
    await user.click(button("まとめて実行"));
    expect(await screen.findByRole("heading", { name: "「まとめて実行」の確認" })).toBeTruthy();
    expect(useCases.calls).toEqual(["review", "review", "plan recount rates charts"]);

    await user.click(button("実行"));
    await screen.findAllByText(/「まとめて実行」が終わりました（新しいシート1枚、セル2か所、グラフ1個）。/);
    expect(useCases.calls.slice(3)).toEqual(["apply combined", "review"]);
    await user.click(button("見る：グラフ1個を作成しました"));
    expect(useCases.shown).toEqual([[{ sheet: "KPIグラフ", row: 0, column: 0 }]]);

    await user.click(button("元に戻す"));
    await screen.findAllByText("「まとめて実行」を取り消し、実行する前の状態に戻しました。");
    expect(useCases.calls.slice(6)).toEqual(["undo", "review"]);
    expect(button("元に戻す").getAttribute("aria-disabled")).toBe("true");
  });

  it("leaves one line of what it did once another tab is opened, and the rest on demand", async () => {
    const { user } = await opened();
    await user.click(button("まとめて実行"));
    await user.click(await screen.findByRole("button", { name: "実行" }));
    expect(await screen.findByRole("button", { name: "見る：グラフ1個を作成しました" })).toBeTruthy();
    await user.click(screen.getByRole("tab", { name: "台帳" }));
    const bar = within(screen.getByRole("group", { name: /「まとめて実行」が終わりました/ }));
    expect(bar.queryByText(/グラフ1個を作成しました/)).toBeNull();
    await user.click(bar.getByRole("button", { name: "内容を見る" }));
    expect(button("見る：グラフ1個を作成しました")).toBeTruthy();
  });

  it("is in the history with its time and what it did, and the way back to each operation", async () => {
    const { useCases, user } = await opened();
    for (const command of ["達成率を記入", "グラフを作成"]) {
      await user.click(button(command));
      await user.click(await screen.findByRole("button", { name: "実行" }));
      await screen.findAllByText(new RegExp(`「${command}」が終わりました`));
    }
    await user.click(screen.getByRole("tab", { name: "履歴" }));
    const history = screen.getByRole("heading", { name: "操作の履歴" }).parentElement ?? document.body;
    const [newest, oldest] = within(history).getAllByRole("listitem");
    expect(newest?.textContent).toMatch(/^\d{1,2}:\d\d グラフを作成グラフ1個を作成しました$/);
    expect(oldest?.textContent).toMatch(/^\d{1,2}:\d\d 達成率を記入/);
    await user.click(button("ここまで元に戻す（2件）：達成率を記入"));
    expect(await screen.findByText("まだ何も書き込んでいません。")).toBeTruthy();
    expect(useCases.calls.filter((call) => call === "undo")).toHaveLength(2);
  });

  it("shows each cell before and after, new sheets and new charts", async () => {
    const { user } = await opened();
    await user.click(button("まとめて実行"));
    await screen.findByRole("heading", { name: "「まとめて実行」の確認" });
    await user.click(button("技術的な内容（セル、数式、名前、書式）"));
    expect(screen.getByRole("heading", { name: "セル（2か所）" })).toBeTruthy();
    expect(screen.getByText("数式 =C7/C6")).toBeTruthy();
    expect(screen.getByRole("heading", { name: /KPIグラフ.*新しいシート/ })).toBeTruthy();
    expect(screen.getAllByText("追加：① 住民ワーカー登録者数（延べ）【人】")).toHaveLength(2);
  });

  it("leaves the workbook alone on やめる", async () => {
    const { useCases, user } = await opened();
    await user.click(button("まとめて実行"));
    await user.click(await screen.findByRole("button", { name: "やめる" }));
    expect(screen.queryByRole("heading", { name: "「まとめて実行」の確認" })).toBeNull();
    expect(useCases.calls).not.toContain("apply combined");
  });

  it("says so where there is nothing to write", async () => {
    const useCases = new FakeUseCases();
    useCases.makePlan = () => ({ kind: "combined", edits: [], refusals: [] });
    const { user } = await opened(useCases);
    await user.click(button("まとめて実行"));
    expect(await screen.findByText("書き込むものはありません。すでに最新の状態です。")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "実行" })).toBeNull();
  });

  it("offers another place where a block is taken, and plans again with it", async () => {
    const useCases = new FakeUseCases();
    const { makePlan } = useCases;
    useCases.makePlan = (commands, choices) =>
      choices.places === undefined
        ? {
            kind: "rates",
            edits: [],
            refusals: [
              {
                code: "blockTaken",
                sheet: SEED_SHEET,
                at: "L4:U17",
                taken: ["L6"],
                offers: ["W4:AF17", "AH4:AQ17"],
              },
            ],
          }
        : makePlan(commands, choices);
    const { user } = await opened(useCases);
    await user.click(button("達成率を記入"));
    expect(await screen.findByText(/すでに入力があります（L6）/)).toBeTruthy();
    await user.click(button("W4:AF17 に作る"));
    await user.click(await screen.findByRole("button", { name: /^技術的な内容/ }));
    await screen.findByText("数式 =C7/C6");
    expect(useCases.choices.at(-1)).toEqual({
      places: [{ sheet: SEED_SHEET, at: "L4:U17", place: "W4:AF17" }],
    });
  });
});

describe("a refusal by Excel", () => {
  it("names the protected sheet, says that nothing was written, and keeps the preview for another try", async () => {
    const useCases = new FakeUseCases();
    useCases.failNext("apply", new HostFailure("protected", { sheet: SEED_SHEET }));
    const { user } = await opened(useCases);
    await user.click(button("達成率を記入"));
    await user.click(await screen.findByRole("button", { name: "実行" }));
    const alert = await screen.findByRole("alert");
    await waitFor(() => {
      expect(alert.textContent).toContain("「主な事業指標」シートが保護されています");
    });
    expect(alert.textContent).toContain("何も書き込んでいません。");
    await user.click(button("実行"));
    await screen.findAllByText(/「達成率を記入」が終わりました/);
  });

  it("names the cells that changed meanwhile and makes the preview again on demand", async () => {
    const useCases = new FakeUseCases();
    useCases.failNext("apply", new HostFailure("stale", { sheet: SEED_SHEET, cells: ["L7", "M7"] }));
    const { user } = await opened(useCases);
    await user.click(button("達成率を記入"));
    await user.click(await screen.findByRole("button", { name: "実行" }));
    expect(await screen.findByText("対象のセル：L7、M7")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "実行" })).toBeNull();
    await user.click(button("確認の画面を作り直す"));
    expect(await screen.findByRole("heading", { name: "「達成率を記入」の確認" })).toBeTruthy();
  });

  it("says which cell was changed after it was written, where an undo is refused", async () => {
    const useCases = new FakeUseCases();
    const { user } = await opened(useCases);
    await user.click(button("達成率を記入"));
    await user.click(await screen.findByRole("button", { name: "実行" }));
    await screen.findAllByText(/「達成率を記入」が終わりました/);
    useCases.failNext("undo", new HostFailure("stale", { sheet: SEED_SHEET, cells: ["L7"] }));
    await user.click(button("元に戻す"));
    await screen.findAllByText("書き込んだ後に、「主な事業指標」シートのセルが変更されています");
    expect(screen.getByText("対象のセル：L7")).toBeTruthy();
    expect(button("元に戻す").getAttribute("aria-disabled")).not.toBe("true");
  });

  it("owns up where something was written that could not be put back", async () => {
    const useCases = new FakeUseCases();
    useCases.failNext(
      "apply",
      new HostFailure("unknown", { hostCode: "GeneralException", partlyWritten: true }),
    );
    const { user } = await opened(useCases);
    await user.click(button("グラフを作成"));
    await user.click(await screen.findByRole("button", { name: "実行" }));
    await screen.findAllByText(/書き込みの途中で止まりました。「元に戻す」を押すと/);
  });

  it("never reports a write as failed because reading afterwards failed", async () => {
    const useCases = new FakeUseCases();
    const { user } = await opened(useCases);
    await user.click(button("グラフを作成"));
    await screen.findByRole("button", { name: "実行" });
    useCases.failNext("review", new HostFailure("editing"));
    await user.click(button("実行"));
    await screen.findAllByText(/操作は終わっています/);
    expect(screen.getByRole("alert").textContent).toBe("");
  });

  it("offers to read again where the first reading was refused", async () => {
    const useCases = new FakeUseCases();
    useCases.failNext("review", new HostFailure("editing"));
    const { user } = await opened(useCases);
    await screen.findAllByText(/セルの編集中のため/);
    await user.click(button("もう一度"));
    expect(await screen.findByRole("button", { name: /A3:K19/ })).toBeTruthy();
  });
});
