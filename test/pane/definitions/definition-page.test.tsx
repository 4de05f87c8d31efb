/** @jest-environment jsdom */
import axe from "axe-core";
import { screen, waitFor, within } from "@testing-library/react";
import { createUseCases } from "../../../src/app/create-use-cases";
import { calendarDate } from "../../../src/core/values/calendar/calendar-date";
import { reviewWorkbook } from "../../../src/core/review";
import { findLedgers } from "../../../src/core/read/ledger/find-ledgers";
import { readDefinitions } from "../../../src/core/read/definition/read-definitions";
import { MemoryHost } from "../../support/memory-host";
import { renderPane, type RenderedPane } from "../../support/render-pane";
import { grid, sheet, workbook } from "../../support/workbook-builder";

const table = sheet({
  name: "指標",
  cells: grid(`
指標\t\tR5\tR6
① 登録者数（累計）【人】\t目標\t2\t4
\t実績\t2\t3
② 受託額【千円】\t目標\t1\t2
\t実績\t1\t2`),
});
const workers = sheet({
  name: "登録者",
  cells: grid(`
登録番号\t氏名\t登録日\t登録先
1\t山田\t2023/5/1\t町
2\t佐藤\t2023/6/1\t公社
3\t鈴木\t2024/7/1\t町
4\t高橋\t2024/8/1\t町`),
});

const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });

async function atDefinitions(
  host = new MemoryHost(workbook([table, workers])),
): Promise<RenderedPane & { readonly host: MemoryHost }> {
  const pane = renderPane(undefined, {
    useCases: createUseCases(host, { asOf: calendarDate(2025, 3, 31) }),
  });
  await screen.findByRole("tab", { name: /^指摘/ });
  await pane.user.click(screen.getByRole("tab", { name: "台帳" }));
  await screen.findByText("2指標の数え方が、まだ決まっていません（全2指標）。");
  await pane.user.click(button("指標を定義する"));
  await screen.findByRole("heading", { name: "指標の定義" });
  return { ...pane, host };
}

describe("指標の定義", () => {
  it("counts by the definition while it is being filled in, writes it after a preview, and leads on to the next", async () => {
    const { user, host } = await atDefinitions();
    const form = within(screen.getByRole("form", { name: "指標の定義" }));
    const choose = async (field: string, choice: string): Promise<void> => {
      await user.selectOptions(form.getByRole("combobox", { name: field }), choice);
    };
    expect(form.getByText("台帳を選ぶと、台帳から数えた値がここに出ます。")).toBeTruthy();
    await choose("台帳", "登録者台帳");
    // Two were registered in R5, and four by the end of R6; the table says three.
    expect(await form.findByText("台帳から数えると、R6は4人です（4件）。")).toBeTruthy();
    expect(form.getByText("R5：2人（表と同じ）")).toBeTruthy();
    expect(form.getByText("R6：4人（表は3人）")).toBeTruthy();
    await choose("条件列", "登録先");
    expect(await form.findByText(/^「条件値」を決めると/, { selector: "[role=status] *" })).toBeTruthy();
    await user.type(form.getByRole("combobox", { name: "条件値" }), "町");
    expect(await form.findByText("台帳から数えると、R6は3人です（3件）。")).toBeTruthy();
    await choose("数え方", "年度計（その年度の分だけ）");
    expect(await form.findByText("台帳から数えると、R6は2人です（2件）。")).toBeTruthy();
    await choose("集計", "合計");
    expect(await form.findByText(/^「対象列」を決めると/, { selector: "[role=status] *" })).toBeTruthy();
    expect(form.getByRole("button", { name: "書き込む内容を確認" }).getAttribute("aria-disabled")).toBe(
      "true",
    );
    await choose("集計", "件数");
    expect(await form.findByText("台帳から数えると、R6は2人です（2件）。")).toBeTruthy();
    const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
    await user.click(form.getByRole("button", { name: "書き込む内容を確認" }));
    await user.click(await screen.findByRole("button", { name: "実行" }));
    await screen.findByRole("button", { name: "次の未定義の指標（② 受託額）へ" });
    const { definitions, problems } = readDefinitions(host.workbook);
    expect(problems).toEqual([]);
    expect(
      definitions.map(({ name, unit, countingBasis, rule }) => ({ name, unit, countingBasis, rule })),
    ).toEqual([
      {
        name: "登録者数",
        unit: "人",
        countingBasis: "perYear",
        rule: {
          ledger: "workers",
          aggregation: "count",
          valueColumn: "",
          dateColumn: "登録日",
          endDateColumn: "",
          condition: { column: "登録先", values: ["町"] },
          divisor: 1,
          rounding: undefined,
        },
      },
    ]);
    await user.click(button("次の未定義の指標（② 受託額）へ"));
    const next = within(screen.getByRole("form", { name: "指標の定義" }));
    await user.selectOptions(
      next.getByRole("combobox", { name: "台帳" }),
      "契約・売上台帳（まだありません）",
    );
    await user.selectOptions(next.getByRole("combobox", { name: "数え方" }), "年度計（その年度の分だけ）");
    expect(await next.findByText(/^契約・売上台帳がまだないので数えられません。/)).toBeTruthy();
    // Without going back to the tabs first.
    await user.click(button("元に戻す"));
    await waitFor(() => {
      expect(readDefinitions(host.workbook).exists).toBe(false);
    });
    expect(screen.getByRole("heading", { name: "指標の定義" })).toBeTruthy();
  });
});

describe("判定方式 in 指標の定義", () => {
  it("shows what a formula would make of the figures as they are, and writes it after a preview", async () => {
    const { user, host } = await atDefinitions();
    const form = within(screen.getByRole("form", { name: "指標の定義" }));
    const choose = async (field: string, choice: RegExp): Promise<void> => {
      const box = form.getByRole("combobox", { name: field });
      await user.selectOptions(box, within(box).getByRole("option", { name: choice }));
    };
    expect(form.getByText("達成率と評価は、今と変わりません。")).toBeTruthy();
    // R5 2 of 2, R6 3 of 4: less is better, so 4 ÷ 3.
    await choose("向き", /^低い方が良い/);
    expect(form.getByText("R6：今は75.0% 努力を要する → 133.3% 順調")).toBeTruthy();
    expect(form.queryByText(/^R5：今は/)).toBeNull();
    // 2 − 3 ÷ 4.
    await choose("判定方式", /^2−実績÷目標/);
    expect(form.getByText("R6：今は75.0% 努力を要する → 125.0% 順調")).toBeTruthy();
    await choose("向き", /^高い方が良い/);
    await choose("判定方式", /^基準値からの進捗/);
    expect(form.getByText("R6：今は75.0% 努力を要する → － 判定できません")).toBeTruthy();
    const base = form.getByRole("textbox", { name: "基準値" });
    await user.type(base, "あ");
    expect(form.getByText("数値で入力してください。")).toBeTruthy();
    await user.clear(base);
    // (3 − 1) ÷ (4 − 1); R5 is (2 − 1) ÷ (2 − 1), 100 % as before.
    await user.type(base, "1");
    expect(form.getByText("R6：今は75.0% 努力を要する → 66.7% 努力を要する")).toBeTruthy();
    await user.click(form.getByRole("button", { name: "書き込む内容を確認" }));
    await user.click(await screen.findByRole("button", { name: "実行" }));
    await waitFor(() => {
      const [written] = readDefinitions(host.workbook).definitions;
      expect(written).toMatchObject({ direction: "higher", assessment: "progressFromBase", base: 1 });
    });
  });
});

describe("a definition that is changed", () => {
  const defined = sheet({
    name: "指標定義",
    cells: grid("番号\t指標名\t向き\n①\t登録者数\t低い方が良い\n②\t受託額\t高い方が良い"),
  });
  const alone = new MemoryHost(workbook([table, defined]));

  it("is previewed and remembered by its indicator, and no indicator of a book without lists waits for any", async () => {
    const pane = renderPane(undefined, {
      useCases: createUseCases(alone, { asOf: calendarDate(2025, 3, 31) }),
    });
    const { user } = pane;
    await screen.findByRole("tab", { name: /^指摘/ });
    await user.click(screen.getByRole("tab", { name: "台帳" }));
    expect(await screen.findByText(/^2指標の向きや判定方式を、ここで変えられます。/)).toBeTruthy();
    expect(screen.queryByText(/数え方が、まだ決まっていません/)).toBeNull();
    await user.click(button("指標を定義する"));
    const form = within(await screen.findByRole("form", { name: "指標の定義" }));
    const names = within(screen.getByRole("combobox", { name: "指標" })).getAllByRole("option");
    expect(names.map(({ textContent }) => textContent)).toEqual(["① 登録者数", "② 受託額"]);
    await user.selectOptions(form.getByRole("combobox", { name: "向き" }), "高い方が良い");
    await user.click(form.getByRole("button", { name: "書き込む内容を確認" }));
    const preview = await screen.findByRole("region", { name: /の確認$/ });
    const line = within(preview).getByText("① 登録者数 向き").closest("div");
    expect(line?.textContent).toContain("低い方が良い");
    expect(line?.textContent).toContain("高い方が良い");
    await user.click(button("実行"));
    await waitFor(() => {
      expect(screen.queryByRole("region", { name: /の確認$/ })).toBeNull();
    });
    await user.click(button("戻る"));
    await user.click(screen.getByRole("tab", { name: "履歴" }));
    const [record] = within(screen.getByRole("tabpanel", { name: "履歴" })).getAllByRole("listitem");
    expect(record?.textContent).toContain("「登録者数」の定義");
    await user.click(screen.getByRole("tab", { name: "概要" }));
    await user.click(button("指標への答えを変える"));
    await screen.findByRole("heading", { name: "指標の定義" });
  });
});

describe("台帳 in 指標の定義", () => {
  it("offers two different lists of one kind each by the name of its sheet, with its own columns", async () => {
    const consultations = sheet({
      name: "相談受付簿",
      cells: grid("No\t受付日\t氏名\t相談方法\n1\t2023/5/1\t架空 一郎\t電話\n2\t2024/5/1\t架空 花子\t来庁"),
    });
    const participants = sheet({
      name: "参加者名簿",
      cells: grid("No\t参加日\t氏名\t催し\n1\t2024/10/1\t架空 次郎\t見学会"),
    });
    const settings = sheet({
      name: "設定",
      cells: grid("項目\t値\n台帳：登録者台帳\t相談受付簿、参加者名簿"),
    });
    const { user, host } = await atDefinitions(
      new MemoryHost(workbook([table, consultations, participants, settings])),
    );
    const form = within(screen.getByRole("form", { name: "指標の定義" }));
    const box = (field: string): HTMLElement => form.getByRole("combobox", { name: field });
    const offered = (field: string): (string | null)[] =>
      within(box(field))
        .getAllByRole("option")
        .map(({ textContent }) => textContent);
    expect(offered("台帳").filter((name) => !name?.includes("まだありません"))).toEqual([
      "台帳から数えない",
      "相談受付簿",
      "参加者名簿",
    ]);
    await user.selectOptions(box("台帳"), "参加者名簿");
    expect([offered("日付列"), (box("日付列") as HTMLSelectElement).value]).toEqual([
      ["選んでください", "参加日"],
      "参加日",
    ]);
    await user.selectOptions(box("台帳"), "相談受付簿");
    expect((box("日付列") as HTMLSelectElement).value).toBe("受付日");
    expect(await form.findByText("台帳から数えると、R6は2人です（2件）。")).toBeTruthy();
    await user.click(form.getByRole("button", { name: "書き込む内容を確認" }));
    await user.click(await screen.findByRole("button", { name: "実行" }));
    await screen.findByRole("button", { name: "次の未定義の指標（② 受託額）へ" });
    const { definitions, problems } = readDefinitions(host.workbook, findLedgers(host.workbook).ledgers);
    expect(problems).toEqual([]);
    expect(definitions.map(({ rule }) => [rule?.ledger, rule?.lists?.name, rule?.dateColumn])).toEqual([
      ["workers", "相談受付簿", "受付日"],
    ]);
  });

  it("offers a list of no kind by its name, the sheets of its years as one, and counts it once it is chosen", async () => {
    const loans = (year: string, day: string): ReturnType<typeof sheet> =>
      sheet({
        name: `備品貸出簿${year}`,
        cells: grid(`No\t貸出日\t返却日\t備品\n1\t${day}\t${day}\t机\n2\t${day}\t\t天幕`),
      });
    const notes = sheet({ name: "メモ", cells: grid("日\t内容\n未定\t打合せ") });
    const { user, host } = await atDefinitions(
      new MemoryHost(workbook([table, loans("R5", "2023/6/1"), loans("R6", "2024/6/1"), notes])),
    );
    const form = within(screen.getByRole("form", { name: "指標の定義" }));
    const box = (field: string): HTMLSelectElement => form.getByRole("combobox", { name: field });
    const offered = within(box("台帳"))
      .getAllByRole("option")
      .map(({ textContent }) => textContent);
    expect(offered.filter((name) => !name.includes("まだありません"))).toEqual([
      "台帳から数えない",
      "備品貸出簿",
    ]);
    await user.selectOptions(box("台帳"), "備品貸出簿");
    expect(box("日付列").value).toBe("貸出日");
    await user.selectOptions(box("数え方"), "perYear");
    expect(await form.findByText("台帳から数えると、R6は2人です（2件）。")).toBeTruthy();
    await user.click(form.getByRole("button", { name: "書き込む内容を確認" }));
    await user.click(await screen.findByRole("button", { name: "実行" }));
    await screen.findByRole("button", { name: "次の未定義の指標（② 受託額）へ" });
    const review = reviewWorkbook(host.workbook, { asOf: undefined, today: calendarDate(2025, 6, 1) });
    expect(review.definitionProblems).toEqual([]);
    expect(review.ledgers.map(({ kind, sheet: name, rows }) => [kind, name, rows.length])).toEqual([
      ["list", "備品貸出簿R5", 2],
      ["list", "備品貸出簿R6", 2],
    ]);
    expect(review.definitions.definitions[0]?.rule?.lists?.name).toBe("備品貸出簿");
  });

  it("offers the kind as well where different lists of it have their date in common", async () => {
    const lists = [
      sheet({ name: "場所", cells: grid("場所番号\t名称\t登録日\nS1\t架空荘\t2023/5/1") }),
      sheet({ name: "宿泊先", cells: grid("場所番号\t名称\t種別\t登録日\nS9\t別荘\t宿泊\t2023/5/9") }),
      sheet({ name: "設定", cells: grid("項目\t値\n台帳：実施場所台帳\t場所、宿泊先") }),
    ];
    await atDefinitions(new MemoryHost(workbook([table, ...lists])));
    const offered = within(screen.getByRole("combobox", { name: "台帳" })).getAllByRole("option");
    expect(offered.map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(["場所", "宿泊先", "実施場所台帳"]),
    );
  });
});
