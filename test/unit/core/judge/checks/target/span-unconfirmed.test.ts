import { assessIn } from "../../../../../../src/core/judge/achievement/assess-in";
import { targetMissing } from "../../../../../../src/core/judge/checks/target/missing";
import { targetSpanUnconfirmed } from "../../../../../../src/core/judge/checks/target/span-unconfirmed";
import { targetSpanQuestion } from "../../../../../../src/core/judge/checking/target-span-questions";
import { reviewWorkbook } from "../../../../../../src/core/review";
import { checkInput, SEED_AS_OF } from "../../../../../support/check-input";
import { findingsOn, runOn } from "../../../../../support/check-support";
import { cells, table } from "../../../../../support/one-indicator-table";
import { grid, sheet, workbook, workbookOf } from "../../../../../support/workbook-builder";

/** 移住者数 of R1 to R3, with 60 as the only target, of R4. */
const MOVED = table("移住者数【人】", "   60", "12 15 18 ");
const columns = (name: string, figures = "9\t5\t4\t30"): string =>
  `指標\tR3実績\tR4実績\tR5実績\tR7目標\n${name}\t${figures}`;
const AT = { sheet: "Sheet1", row: 1, column: 0 };

function withDefinition(tsv: string, definition: string): ReturnType<typeof workbook> {
  const definitions = sheet({ name: "指標定義", cells: grid(definition) });
  return workbook([sheet({ name: "Sheet1", cells: grid(tsv) }), definitions]);
}

/** The rates of the first indicator's years that have one, R3 as 3. */
function rates(book: ReturnType<typeof workbook>): Record<string, number> {
  const input = checkInput(book);
  const indicator = input.tables[0]?.indicators[0];
  if (!indicator) throw new Error("no indicator");
  return Object.fromEntries(
    indicator.years.flatMap((year) => {
      const { rate } = assessIn(indicator, year, input);
      return rate === undefined
        ? []
        : [[`R${String(year.fiscalYear - 2018)}`, Math.round(rate * 1000) / 1000]];
    }),
  );
}

describe("targetSpanUnconfirmed", () => {
  it("finds a single target at the end that may be for its year or for all years together, once, and nothing is rated", () => {
    expect(findingsOn(targetSpanUnconfirmed, MOVED)).toEqual([
      ["F2", { name: "移住者数", target: 60, actual: 18, unit: "人", endYear: 2022 }],
    ]);
    expect(rates(workbookOf(MOVED))).toEqual({});
    expect(cells(targetMissing, MOVED)).toEqual([]);
    expect(cells(targetSpanUnconfirmed, columns("新規起業者数（人）"))).toEqual(["E2"]);
  });

  it("has the answers that it may have: the last year, all of them, a running total", () => {
    const [finding] = runOn(targetSpanUnconfirmed, workbookOf(MOVED)).findings;
    expect(finding?.answers).toEqual([
      { at: AT, targetSpan: { from: 2022, to: 2022 } },
      { at: AT, targetSpan: { from: 2019, to: 2022 } },
      { at: AT, accrual: "standing" },
    ]);
  });

  it("is asked of a goal that says until when from one year in front of its own on: 50 of 100 may as well be meant", () => {
    const until = (name: string, goal = "令和7年度までに100人"): string =>
      `指標\t目標\tR6実績\tR7実績\n${name}（人）\t${goal}\t20\t30`;
    expect(cells(targetSpanUnconfirmed, until("移住者数"))).toEqual(["B2"]);
    expect(rates(workbookOf(until("移住者数")))).toEqual({});
    expect(rates(workbookOf(until("会員数")))).toEqual({ R6: 0.2, R7: 0.3 });
    const ownYear = "指標\tR6実績\tR7目標\tR7実績\n移住者数（人）\t20\t100\t30";
    expect(rates(workbookOf(ownYear))).toEqual({ R7: 0.3 });
  });

  it("does not offer to add up years of which the table lacks one", () => {
    const apart = columns("新規起業者数（人）").replace("R4実績", "R2実績").replace("R3実績", "R1実績");
    const [finding] = runOn(targetSpanUnconfirmed, workbookOf(apart)).findings;
    expect(finding?.answers).toEqual([
      { at: AT, targetSpan: { from: 2025, to: 2025 } },
      { at: AT, accrual: "standing" },
    ]);
  });

  it("says what the latest year comes to by each answer, as it does once 指標定義 says so", () => {
    const input = checkInput(workbookOf(MOVED));
    const indicator = input.tables[0]?.indicators[0];
    const question = indicator && targetSpanQuestion(indicator, input);
    // 18 ÷ 60; 12 + 15 + 18 = 45 of 60; 18 ÷ 60.
    expect(question?.options.map(({ assessment }) => assessment().rate)).toEqual([0.3, 0.75, 0.3]);
    const alone = withDefinition(MOVED, "指標名\t目標の期間\n移住者数\tR4");
    expect(rates(alone)).toEqual({ R1: 0.2, R2: 0.25, R3: 0.3 });
    const together = withDefinition(MOVED, "指標名\t目標の期間\n移住者数\tR1～R4");
    expect(rates(together)).toEqual({ R1: 0.2, R2: 0.45, R3: 0.75 });
    // 15 + 18 = 33 of 60: R1 was before the plan.
    expect(rates(withDefinition(MOVED, "指標名\t目標の期間\n移住者数\t令和2年度～4年度"))).toEqual({
      R2: 0.25,
      R3: 0.55,
    });
    for (const book of [alone, together]) expect(runOn(targetSpanUnconfirmed, book).findings).toEqual([]);
  });

  it("is content with shares, with a name or a unit of one year, with one reported year and with the target of the year to come", () => {
    expect(cells(targetSpanUnconfirmed, table("満足度【％】", "   80", "60 64 68 "))).toEqual([]);
    for (const name of [
      "利用者1人当たり貸出冊数（冊）",
      "人口10万人あたり死亡者数（人）",
      "1日あたり利用者数（人）",
    ])
      expect(cells(targetSpanUnconfirmed, columns(name))).toEqual([]);
    expect(cells(targetSpanUnconfirmed, columns("年間新規起業者数（人）"))).toEqual([]);
    expect(cells(targetSpanUnconfirmed, columns("新規起業者数（人／年）"))).toEqual([]);
    expect(cells(targetSpanUnconfirmed, columns("新規起業者数（人）", "\t\t4\t30"))).toEqual([]);
    const ofNextYear = columns("新規起業者数（人）").replace("R7", "R6");
    expect(cells(targetSpanUnconfirmed, ofNextYear)).toEqual([]);
    // But beside a base it is the end of what has its start there.
    expect(cells(targetSpanUnconfirmed, ofNextYear.replace("R3実績", "現状値"))).toEqual(["E2"]);
  });

  it("adds up neither what is there at a time nor running totals, whatever 目標の期間 says, and says so", () => {
    for (const name of ["会員数", "累計移住者数", "移住者数（累計）"]) {
      const book = withDefinition(MOVED.replace("移住者数", name), `指標名\t目標の期間\n${name}\tR1～R4`);
      // 12, 15 and 18 of 60.
      expect(rates(book)).toEqual({ R1: 0.2, R2: 0.25, R3: 0.3 });
      const { notChecked } = reviewWorkbook(book, { asOf: SEED_AS_OF, today: SEED_AS_OF });
      expect(notChecked.map(({ why }) => why.code)).toContain("targetSpanUnused");
    }
  });

  describe("below a column's 累計", () => {
    const below = (word: string, name: string, figures: string): string =>
      `指標\t表記\tR3実績\tR4実績\tR5実績\tR7目標\n成約件数\t単年度\t1\t2\t3\t4\n${name}\t${word}\t${figures}`;

    it.each([
      ["登録団体数（団体）", "13\t7\t13\t30"],
      ["新設公園数（箇所）", "3\t2\t2\t10"],
      ["企業誘致件数（件）", "2\t1\t4\t12"],
      // Each year comes near the goal; the word says that it is the sum.
      ["支援した世帯数（世帯）", "13\t12\t14\t14"],
    ])("asks for what the goal of %s is, where its years fall", (name, figures) => {
      const tsv = below("累計", name, figures);
      const { findings } = runOn(targetSpanUnconfirmed, workbookOf(tsv));
      expect(findings.map(({ indicator }) => indicator)).toEqual([name.replace(/（.+/, "")]);
      expect(findings[0]?.answers).toHaveLength(3);
      const [, indicator] = checkInput(workbookOf(tsv)).tables[0]?.indicators ?? [];
      expect(
        indicator?.years.map((year) => assessIn(indicator, year, checkInput(workbookOf(tsv))).rate),
      ).toEqual([undefined, undefined, undefined, undefined]);
    });

    it("does not ask of a running total, of each year's own, of a share, nor once 指標定義 says it", () => {
      expect(cells(targetSpanUnconfirmed, below("累計", "登録団体数（団体）", "7\t13\t13\t30"))).toEqual([]);
      expect(cells(targetSpanUnconfirmed, below("単年度", "登録団体数（団体）", "13\t7\t13\t30"))).toEqual(
        [],
      );
      expect(cells(targetSpanUnconfirmed, below("累計", "改善した割合（％）", "13\t7\t13\t30"))).toEqual([]);
      const tsv = below("累計", "登録団体数（団体）", "13\t7\t13\t30");
      const answered = withDefinition(tsv, "指標名\t数え方\n登録団体数\t累計");
      expect(runOn(targetSpanUnconfirmed, answered).findings).toEqual([]);
    });
  });

  it("asks no more once it is answered beside a target that is for the years before", () => {
    const steps =
      "指標\tR4実績\tR5実績\tR6目標\tR6実績\tR7実績\tR9目標\n新規就農者数（人）\t12\t15\t30\t14\t10\t60";
    const [finding] = runOn(targetSpanUnconfirmed, workbookOf(steps)).findings;
    expect(finding?.answers).toEqual([
      { at: AT, targetSpan: { from: 2027, to: 2027 } },
      { at: AT, accrual: "standing" },
    ]);
    const answered = withDefinition(steps, "指標名\t目標の期間\n新規就農者数\tR9");
    expect(runOn(targetSpanUnconfirmed, answered).findings).toEqual([]);
    // 10 of 60.
    expect(rates(answered)).toMatchObject({ R7: 0.167 });
  });

  it("says where 指標定義 speaks of a span that the table cannot be held against", () => {
    const said = (span: string): string[] => {
      const book = withDefinition(MOVED, `指標名\t目標の期間\n移住者数\t${span}`);
      const { notChecked, definitions } = reviewWorkbook(book, { asOf: SEED_AS_OF, today: SEED_AS_OF });
      return [...notChecked.map(({ why }) => why.code), ...definitions.problems.map(({ code }) => code)];
    };
    expect(said("R1～R3")).toContain("targetSpanUnused");
    expect(said("R5")).toContain("targetSpanUnused");
    expect(said("5年間")).toContain("notASpan");
    expect(said("R4～R1")).toContain("notASpan");
    expect(said("R1～R4")).not.toContain("targetSpanUnused");
  });

  describe("once the last year is reported on as well", () => {
    const last = (figures: string, name = "移住者数（人）", headings = ""): string =>
      `指標\tR4実績\tR5実績\tR6実績\tR7実績\tR7目標${headings}\n${name}\t${figures}`;
    const MOVED_ON = last("12\t15\t14\t10\t60");

    it("is still asked, with the same answers, and nothing is rated until then", () => {
      const [finding, ...others] = runOn(targetSpanUnconfirmed, workbookOf(MOVED_ON)).findings;
      expect(others).toEqual([]);
      expect([finding?.fiscalYear, finding?.data]).toEqual([
        2025,
        { name: "移住者数", target: 60, actual: 10, unit: "人", endYear: 2025 },
      ]);
      expect(finding?.answers).toEqual([
        { at: AT, targetSpan: { from: 2025, to: 2025 } },
        { at: AT, targetSpan: { from: 2022, to: 2025 } },
        { at: AT, accrual: "standing" },
      ]);
      expect(rates(workbookOf(MOVED_ON))).toEqual({});
      // A row of targets that is blank but at its end.
      expect(cells(targetSpanUnconfirmed, table("移住者数【人】", "   60", "12 15 14 10"))).toEqual(["F2"]);
    });

    it("is as 指標定義 says", () => {
      const defined = (span: string): Record<string, number> =>
        rates(withDefinition(MOVED_ON, `指標名\t目標の期間\n移住者数\t${span}`));
      // 10 of 60; 12, 27, 41 and 51 of 60.
      expect(defined("R7")).toMatchObject({ R7: 0.167 });
      expect(defined("R4～R7")).toEqual({ R4: 0.2, R5: 0.45, R6: 0.683, R7: 0.85 });
    });

    it.each([
      ["each year near it and all far above it", last("12\t15\t14\t13\t18"), { R7: 0.722 }],
      [
        "a word of its heading",
        last("12\t15\t14\t10\t60").replace("R7目標", "令和7年度目標（単年度）"),
        { R7: 0.167 },
      ],
      [
        "a word of the description",
        last("12\t15\t14\t10\t60\t毎年度60人を受け入れる", undefined, "\t説明"),
        { R7: 0.167 },
      ],
      // 12 ÷ 60, 15 ÷ 60 and 10 ÷ 60.
      [
        "the office's own rate of the year",
        last("12\t15\t14\t10\t60\t16.7%", undefined, "\tR7達成率"),
        { R7: 0.167 },
      ],
      ["a name that is never added up", last("12\t15\t14\t10\t60", "移住率（％）"), { R7: 0.167 }],
    ])("is not asked where it is told by %s", (_, tsv, expected) => {
      expect(cells(targetSpanUnconfirmed, tsv)).toEqual([]);
      expect(rates(workbookOf(tsv))).toMatchObject(expected);
    });

    it.each([
      ["only some of the years come near it", last("12\t15\t14\t10\t18")],
      [
        "each year comes near it, of five years by its name",
        last("12\t15\t14\t13\t18", "5年間の移住者数（人）"),
      ],
      [
        "each year comes near it, of a plan by its name",
        last("12\t15\t14\t13\t18", "計画期間の移住者数（人）"),
      ],
      ["the base comes near it", last("12\t15\t14\t10\t16").replace("R4実績", "基準値")],
      ["the base is of five years", last("5\t4\t5\t6\t7").replace("R4実績", "基準値（5年間の計）")],
      ["the office has typed 51 ÷ 60", last("12\t15\t14\t10\t60\t85%", undefined, "\tR7達成率")],
      ["a year to come has a place", last("12\t15\t14\t10\t60\t", undefined, "\tR8実績")],
      ["it is a plan's", last("12\t15\t14\t10\t60").replace("R7目標", "R7年度計画目標")],
      [
        "a sentence speaks of a year",
        last("12\t15\t14\t10\t60\t年間の移住者数。目標は計画期間の合計", undefined, "\t説明"),
      ],
    ])("stays asked, and nothing is rated, where %s", (_, tsv) => {
      expect(cells(targetSpanUnconfirmed, tsv)).toHaveLength(1);
      expect(rates(workbookOf(tsv))).toEqual({});
    });

    it("is asked where one year alone comes near it, where the sum is not far above it, and with one earlier year not at all", () => {
      expect(cells(targetSpanUnconfirmed, last("2\t30\t3\t5\t15"))).toEqual(["F2"]);
      expect(cells(targetSpanUnconfirmed, last("2\t5\t8\t10\t14"))).toEqual(["F2"]);
      expect(cells(targetSpanUnconfirmed, last("\t\t14\t10\t60"))).toEqual([]);
      expect(rates(workbookOf(last("\t\t14\t10\t60")))).toMatchObject({ R7: 0.167 });
      const described = "12\t15\t14\t10\t60\t年間を通じて相談を受け、4年間で60人";
      expect(cells(targetSpanUnconfirmed, last(described, undefined, "\t説明"))).toEqual(["F2"]);
    });

    it.each([
      // 7,200, 8,100 and 9,300 of 10,000; 24,600 so far would be far above it.
      [
        "the base and each year come near it",
        "指標\t基準値（R2）\tR3実績\tR4実績\tR5実績\tR7目標\n利用者数（人）\t8500\t7200\t8100\t9300\t10000",
        { R3: 0.72, R4: 0.81, R5: 0.93 },
      ],
      // 150 ÷ 210, 150 ÷ 195, 150 ÷ 188: five years of accidents are never fewer than one.
      [
        "it is to be less than each year's",
        "指標\tR3実績\tR4実績\tR5実績\tR7目標\n交通事故発生件数（件）\t210\t195\t188\t150",
        { R3: 0.714, R4: 0.769, R5: 0.798 },
      ],
    ])("is told before its year has come where %s", (_, tsv, expected) => {
      expect(cells(targetSpanUnconfirmed, tsv)).toEqual([]);
      expect(rates(workbookOf(tsv))).toEqual(expected);
    });

    it("stays asked before its year has come where only the years come near it, or only the base", () => {
      const years = "指標\tR3実績\tR4実績\tR5実績\tR7目標\n利用者数（人）\t7200\t8100\t9300\t10000";
      const base = "指標\t基準値（R2）\tR3実績\tR4実績\tR7目標\n利用者数（人）\t8500\t2000\t2500\t10000";
      expect([years, base].map((tsv) => cells(targetSpanUnconfirmed, tsv).length)).toEqual([1, 1]);
      expect([years, base].map((tsv) => rates(workbookOf(tsv)))).toEqual([{}, {}]);
    });

    it("says by which word it was told, to be confirmed or changed", () => {
      const input = checkInput(workbookOf(last("12\t15\t14\t10\t60").replace("R7目標", "R7目標（単年度）")));
      const indicator = input.tables[0]?.indicators[0];
      const question = indicator && targetSpanQuestion(indicator, input);
      expect(question?.signs).toEqual([{ code: "table", text: "単年度" }]);
      expect(question?.options.map(({ answer }) => answer)).toHaveLength(3);
    });
  });
});
