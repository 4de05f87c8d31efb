import { HostFailure, type HostFailureCode } from "../../../src/app/workbook-host";
import type { Finding } from "../../../src/core/judge/findings/finding";
import { defectReport } from "../../../src/taskpane/shell/defect-report";
import { englishMessages } from "../../../src/messages/en/english-messages";
import { japaneseMessages } from "../../../src/messages/ja/japanese-messages";
import { describeFailure, describeFinding, describeNotChecked } from "../../../src/messages/describe";
import { languageOf } from "../../../src/messages/default-language";
import { formatNumber, formatPercent, formatRead } from "../../../src/messages/written-figures";
import { contentText, figureText } from "../../../src/taskpane/parts/cell-text";
import { figure } from "../../support/indicator-builder";

const at = { sheet: "主な事業指標", row: 8, column: 10 };

describe("formatRead", () => {
  it("says % of the figure, not of the note behind it", () => {
    expect(formatRead("98.5%以上", 0.985, 100)).toBe("98.5%");
    expect(formatRead("98.5％（5ポイント減）", 98.5, 1)).toBe("98.5%");
    expect(formatRead("1,012\n（3.6%減）", 1012, 1)).toBe("1,012");
  });
});

describe("formatNumber", () => {
  it("groups thousands and keeps decimals", () => {
    expect([1681, 35000, 2.5, -5, 0].map(formatNumber)).toEqual(["1,681", "35,000", "2.5", "-5", "0"]);
  });
});

describe("formatPercent", () => {
  it("gives the seed's rates of R5 with one decimal", () => {
    const rates = [114 / 70, 19696 / 35000, 25 / 25, 4 / 4, 10 / 15, 33 / 60].map(formatPercent);
    expect(rates).toEqual(
      ["162.9", "56.3", "100.0", "100.0", "66.7", "55.0"].map((percent) => `${percent}%`),
    );
  });

  it("rounds a half up in spite of binary dust", () => {
    expect(formatPercent(1.0005)).toBe("100.1%");
  });
});

describe("languageOf", () => {
  it("is Japanese for Japanese locales and where nothing is known, English for others", () => {
    expect([undefined, "", "ja-JP", "JA", "en-US", "fr-FR"].map(languageOf)).toEqual([
      "ja",
      "ja",
      "ja",
      "ja",
      "en",
      "en",
    ]);
  });
});

describe("fiscalYear", () => {
  it("calls 2025 R7, 2019 R1 and 2017 H29", () => {
    expect([2025, 2019, 2017].map(japaneseMessages.figures.fiscalYear)).toEqual(["R7", "R1", "H29"]);
    expect(englishMessages.figures.fiscalYear(2025)).toBe("R7 (2025)");
  });
});

describe("describeFinding", () => {
  const finding: Finding = {
    code: "cell/text-for-number",
    severity: "error",
    at,
    indicator: "②",
    fiscalYear: 2025,
    data: { raw: "目標達成", figure: "actual", unit: "千円", ledgerValue: 30250 },
  };

  it("names the year, the words and what the ledger counts", () => {
    expect(describeFinding(finding, japaneseMessages).message).toBe(
      "R7の実績が「目標達成」となっていて、数値がわかりません。台帳を集計すると30,250千円です。",
    );
    expect(describeFinding(finding, englishMessages).message).toBe(
      "The actual figure of R7 (2025) says “目標達成”, which is not a number. Counted from the ledger it is 30,250 千円.",
    );
  });
});

describe("the catalogue of findings", () => {
  it("explains every code in both languages", () => {
    const codes = Object.keys(japaneseMessages.findings);
    expect(codes.length).toBeGreaterThan(0);
    expect(Object.keys(englishMessages.findings).sort()).toEqual([...codes].sort());
    for (const { findings } of [japaneseMessages, englishMessages]) {
      for (const { title, why, remedy } of Object.values(findings)) {
        expect([title, why, remedy].every((text) => text.length > 3)).toBe(true);
      }
    }
  });
});

describe("series/spike", () => {
  it("says how many times as much it is, and by how much it falls", () => {
    const data = { before: 57, beforeYear: 2023, value: 229, unit: "人", change: 172 / 57 };
    const subject = { indicator: "②", fiscalYear: 2024 };
    const { message } = japaneseMessages.findings["series/spike"];
    expect(message(data, subject)).toBe("R5の57人からR6は229人になり、約4倍に増えています（＋301.8%）。");
    expect(message({ ...data, change: -2.5 }, subject)).toContain("250.0%減っています");
    expect(englishMessages.findings["series/spike"].message(data, subject)).toContain(
      "about 4 times as much (+301.8%)",
    );
  });
});

describe("cell/negative", () => {
  it("says the figure as people see it", () => {
    const subject = { indicator: "学校の割合", fiscalYear: 2014 };
    const data = { value: -0.072, times: 100, figure: "actual" } as const;
    expect(japaneseMessages.findings["cell/negative"].message(data, subject)).toBe("H26の実績が-7.2%です。");
    expect(englishMessages.findings["cell/negative"].message(data, subject)).toContain("-7.2%");
  });
});

describe("describeFailure", () => {
  const codes: readonly HostFailureCode[] = [
    "protected",
    "editing",
    "stale",
    "hidden",
    "selection",
    "unsupported",
    "tooLarge",
    "unanswered",
    "notLoaded",
    "unknown",
  ];

  it("always says what was and was not written, and what to do", () => {
    for (const code of codes) {
      const { title, sentences } = describeFailure(new HostFailure(code), "apply", japaneseMessages);
      expect(title).not.toBe("");
      expect(sentences[0]).toBe("何も書き込んでいません。");
      expect(sentences.at(-1)).toMatch(/ください。|開けます。|シートです。/);
    }
  });

  it("names a dozen cells and counts the others", () => {
    const cells = Array.from({ length: 40 }, (_, index) => `C${String(index + 1)}`);
    const { sentences } = describeFailure(new HostFailure("stale", { cells }), "apply", japaneseMessages);
    expect(sentences).toContain(`対象のセル：${cells.slice(0, 12).join("、")} ほか28か所`);
  });

  it("never says that nothing was written where something was", () => {
    const failure = new HostFailure("unknown", { partlyWritten: true });
    const { sentences } = describeFailure(failure, "apply", japaneseMessages);
    expect(sentences.join("")).not.toContain("何も書き込んでいません");
    expect(sentences[0]).toContain("書き込みの途中で止まりました。「元に戻す」を押すと");
  });
});

describe("describeNotChecked", () => {
  it("gives the place, the text and the reason", () => {
    const entry = {
      what: { kind: "heading", sheet: "実績", at: "D4", text: "18年度" },
      why: { code: "yearUnclear" },
    } as const;
    expect(describeNotChecked(entry, japaneseMessages)).toEqual({
      what: "「実績」シート D4 の見出し「18年度」",
      why: "どの年度か判断できませんでした。「R7」「令和7年度」「2025年度」のように書いてください。",
    });
  });

  it("calls a check by what it looks for and not by its code", () => {
    const entry = {
      what: { kind: "check", sheet: undefined, at: undefined, text: "indicator/undefined" },
      why: { code: "noDefinition" },
    } as const;
    expect(describeNotChecked(entry, japaneseMessages).what).toBe(
      "検証の項目「指標定義に登録されていません」",
    );
  });

  it("leaves the place out where there is none", () => {
    const entry = {
      what: { kind: "check", sheet: undefined, at: undefined, text: "recount" },
      why: { code: "noLedger" },
    } as const;
    expect(describeNotChecked(entry, japaneseMessages).what).toBe("検証の項目「recount」");
  });
});

describe("contentText", () => {
  it("tells text, numbers, formulas and blanks apart", () => {
    const text = (content: Parameters<typeof contentText>[0]): string =>
      contentText(content, japaneseMessages);
    expect([text("2,400"), text(2400), text({ formula: "=C7/C6" }), text(null), text(true)]).toEqual([
      "文字「2,400」",
      "2,400",
      "数式 =C7/C6",
      "空白",
      "TRUE",
    ]);
  });
});

describe("figureText", () => {
  it("writes figures with their unit and marks with their meaning", () => {
    const read = (value: string | number | null): string =>
      figureText(figure(value), "千円", japaneseMessages);
    expect([read(1681), read(0), read("-"), read(null), read("目標達成")]).toEqual([
      "1,681千円",
      "0千円",
      "-（該当なし）",
      "空白",
      "目標達成",
    ]);
  });
});

describe("defectReport", () => {
  it("keeps the places in the code and leaves out the message, which may quote a cell", () => {
    const error = new RangeError("no fiscal year: 氏名 立科太郎");
    const report = defectReport(error, {
      host: "Excel",
      platform: "PC",
      version: "16.0",
      userAgent: "test",
    });
    expect(report).toContain("kind: RangeError");
    expect(report).toContain("messages.test.ts");
    expect(report).not.toContain("立科太郎");
  });
});

describe("describeFailure from the command line", () => {
  it("mentions neither buttons nor previews, which are not there", () => {
    const codes: readonly HostFailureCode[] = ["protected", "editing", "stale", "tooLarge", "unknown"];
    const texts = codes.flatMap((code) =>
      [{}, { partlyWritten: true }].flatMap((detail) => {
        const failure = new HostFailure(code, { sheet: at.sheet, ...detail });
        return [
          describeFailure(failure, "commandLine", japaneseMessages).sentences,
          describeFailure(failure, "commandLine", englishMessages).sentences,
        ].flat();
      }),
    );
    expect(texts.filter((text) => /ボタン|押して|プレビュー|button|press|preview/i.test(text))).toEqual([]);
  });
});
