/** Sentences that clerks stumbled over, as they were settled: the old wording must not come back with a new sentence. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { englishMessages } from "../../../src/messages/en/english-messages";
import { japaneseMessages } from "../../../src/messages/ja/japanese-messages";

const folder = path.join(__dirname, "..", "..", "..", "src", "messages", "ja");
const sources = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), "utf8"));
const englishFolder = path.join(folder, "..", "en");
const english = readdirSync(englishFolder).map((name) =>
  readFileSync(path.join(englishFolder, name), "utf8"),
);
const about = { indicator: "①", fiscalYear: 2025 } as const;

describe("the reviewed sentences", () => {
  it("write a figure and its unit as one word: 目標65人は", () => {
    const data = { target: 65, actualBefore: 97, beforeYear: 2022, unit: "人" };
    expect(japaneseMessages.findings["target/already-met"].message(data, about)).toMatch(/目標65人は/);
  });

  it("say 約4倍 beside a change of 301.8 %", () => {
    const data = { before: 100, beforeYear: 2024, value: 401.8, unit: "人", change: 3.018 } as const;
    expect(japaneseMessages.findings["series/spike"].message(data, about)).toContain(
      "約4倍に増えています（＋301.8%）",
    );
  });

  it("ask nobody to look at the scale of a unit that is converted", () => {
    const data = { raw: "5千万円", value: 5, unit: "千万円", rowUnit: "万円" };
    expect(japaneseMessages.findings["cell/unit-in-value"].message(data, about)).toBe(
      "「5千万円」に単位「千万円」が付いています。指標の単位「万円」に直して計算します。",
    );
    expect(englishMessages.findings["cell/unit-in-value"].message(data, about)).toBe(
      "“5千万円” has the unit 千万円 in it. It is calculated in the indicator's unit, 万円.",
    );
  });

  it("say a percentage typed as text as a percentage", () => {
    const { message } = japaneseMessages.findings["cell/number-as-text"];
    expect(message({ raw: "98.5％以上", value: 0.985, times: 100 }, about)).toContain("数値の98.5%として");
    expect(message({ raw: "98.5％以上", value: 98.5, times: 1 }, about)).toContain("数値の98.5%として");
    expect(message({ raw: "９８．５", value: 98.5, times: 1 }, about)).toContain("数値の98.5として");
  });

  it("say why 約30 has no rate, and what the ledger comes to where words stand for a figure", () => {
    const about30 = { raw: "約30", value: 30, times: 1, figure: "actual", qualifier: "about" } as const;
    expect(japaneseMessages.findings["cell/qualified-number"].message(about30, about)).toMatch(
      /^「約30」は概数のため、達成率を計算しません/,
    );
    const words = { raw: "目標達成", figure: "actual", unit: "千円", ledgerValue: 30_412 } as const;
    expect(japaneseMessages.findings["cell/text-for-number"].message(words, about)).toContain(
      "台帳を集計すると30,412千円です",
    );
  });

  it("name the sheets that could not be read as ledgers, and say 台帳がない only where there is none", () => {
    const said = (unread: readonly string[]): readonly string[] =>
      [japaneseMessages, englishMessages].map(({ home }) =>
        home.reason({ code: "noLedger", unread }, () => ""),
      );
    expect(said([])[0]).toBe("台帳がないので、表に入力された実績を使います");
    expect(said(["研修台帳"])).toEqual([
      "数えられる台帳がないので、表に入力された実績を使います。「研修台帳」シートを数えるには、「台帳」タブの「指標を定義する」で選んでください（日付の列が必要です）",
      "There is no ledger that can be counted; the actual figures in the table are used. To be chosen under “Define indicators” in the Ledgers tab, given a column of dates: 研修台帳",
    ]);
    expect(said(["R4簿", "R5簿", "R6簿", "R7簿"]).map((text) => text.replace(/^.*(?:。|: )/, ""))).toEqual([
      "「R4簿」「R5簿」「R6簿」など4枚のシートを数えるには、「台帳」タブの「指標を定義する」で選んでください（日付の列が必要です）",
      "R4簿, R5簿, R6簿 and others (4 sheets)",
    ]);
    expect(japaneseMessages.home.reason({ code: "noRecords" }, () => "")).toBe(
      "台帳に記録がないので、表に入力された実績を使います",
    );
  });

  it("call things by the settled words", () => {
    expect(japaneseMessages.pane.findings.why).toBe("説明と直し方");
    expect(japaneseMessages.pane.findings.severity).toEqual({
      error: "要修正",
      warning: "要確認",
      info: "参考",
    });
    expect(japaneseMessages.figures.percent(1.014)).toBe("101.4%");
  });

  it.each([
    [
      "a space around a figure",
      /目標 \$\{figure|(?:number|figure|amountOf|fiscalYear)\(\w+\)\} [はがをのに個件人]/,
    ],
    ["変わっています after a percentage", /%[）)]?変わっています/],
    ["なぜ？ as a button", /"なぜ[？?]?"/],
    // The column 系列の切替年度 of 指標定義 keeps its name: workbooks have it.
    ["系列の切替", /系列の切替(?!年度)/],
    ["異なり数", /異なり数/],
    ["番地 without セル", /(?<!セル)番地/],
    ["Excel の都合", /Excel ?の都合/],
    ["エラー and 警告 for severities", /"(?:エラー|警告)"/],
    ["a full-width ％ after a figure", /\}％/],
  ])("have no %s", (_what, old) => {
    expect(sources.filter((source) => old.test(source))).toEqual([]);
  });
});

/** Words taken over from other languages, that no English-speaking clerk would use. */
describe("the reviewed English", () => {
  it("says of a direction what was seen in the table", () => {
    const at = { sheet: "主な事業指標", row: 0, column: 0 };
    expect(englishMessages.understanding.sign({ code: "targetWord", text: "以下", at })).toBe(
      "the target says “以下”",
    );
  });

  it.each([
    ["something that stands in a cell", /\bstands? (?:in|on|at)\b/],
    ["something that is no workbook, number or file", /\bis no (?:[A-Z.]|number|day|file)/],
    ["figures that are taken over", /taken? over\b/i],
    ["an operation that is taken back", /tak(?:e|es|en|ing) (?:it )?back (?!after)/i],
    ["faults that are mended", /\bmended\b/],
    ["addresses of mail", /addresses of mail/],
    ["one ledger less another", /(?:ledger|figure) less /],
    ["more or less of a figure that is higher or lower", /(?:more|less) is (?:better|taken)/i],
  ])("has no %s", (_what, old) => {
    expect(english.filter((source) => old.test(source))).toEqual([]);
  });
});
