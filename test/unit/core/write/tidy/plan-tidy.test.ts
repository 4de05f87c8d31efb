import { calendarDate } from "../../../../../src/core/values/calendar/calendar-date";
import type { WorkbookSnapshot } from "../../../../../src/core/values/workbook/snapshot";
import { reviewWorkbook } from "../../../../../src/core/review";
import { planTidy } from "../../../../../src/core/write/tidy/plan-tidy";
import { applyPlan } from "../../../../support/apply-plan";
import { held, typed, valuesIn, writtenBy } from "../../../../support/plan-over";
import { SEED_SHEET, seedWorkbook } from "../../../../support/seed-workbook";
import { grid, sheet, workbook } from "../../../../support/workbook-builder";

const reviewOn = (book: WorkbookSnapshot, month = 3, day = 2) =>
  reviewWorkbook(book, { asOf: undefined, today: calendarDate(2026, month, day) });
const made = (book: WorkbookSnapshot): WorkbookSnapshot => applyPlan(book, planTidy(reviewOn(book)));

/** The rows of 指標データ that speak of an indicator and a year: item, value, code, provisional, as of, note. */
function dataOf(book: WorkbookSnapshot, name: string, year: number): unknown[][] {
  const data = book.sheets.find((one) => one.name === "指標データ");
  return (data?.values ?? [])
    .filter((row) => row[4] === name && row[6] === year)
    .map((row) => [row[8], row[5], row[9], row[10], row[11], row[13], row[14], row[15]]);
}

const TABLE = grid(`
指標	区分	R5	R6	R7（2月末現在）
① 登録者数（延べ）【人】	目標	100以上	200	300
	実績	50	集計中	'=危険
② 待機者数【㎡】	目標	10	-	x
	実績	約8		5社
`);
const small = workbook([sheet({ name: "表", cells: TABLE })]);

describe("planTidy", () => {
  it("has a row for each target, actual and rate, the seed's ① R7 by hand: 114 of 110, to the end of February", () => {
    const book = made(seedWorkbook());
    expect(
      dataOf(book, "住民ワーカー登録者数", 2017).map(([item, unit, value]) => [item, unit, value]),
    ).toEqual([
      ["目標", "人", 4],
      ["実績", "人", 10],
      ["達成率", "％", 250],
    ]);
    const [, actual, rate] = dataOf(book, "住民ワーカー登録者数", 2025);
    expect(actual?.slice(5, 7)).toEqual([1, "2月末"]);
    expect(rate?.slice(5, 7)).toEqual([1, "2月末"]);
    expect(valuesIn(book, "指標データ", "A1:P1")).toEqual([
      "自治体名",
      "表",
      "区分",
      "番号",
      "指標名",
      "単位",
      "年度（西暦）",
      "年度（和暦）",
      "項目",
      "値",
      "範囲",
      "欠測理由コード",
      "欠測理由",
      "暫定値",
      "時点",
      "備考",
    ]);
    expect(valuesIn(book, "指標データ", "B2:I2")).toEqual([
      SEED_SHEET,
      "雇用創出型テレワーク",
      "1",
      "住民ワーカー登録者数",
      "人",
      2017,
      "平成29年度",
      "目標",
    ]);
  });

  it("gives a reason for every value that is missing, and never a figure for a word", () => {
    const book = made(small);
    expect(dataOf(book, "登録者数", 2023)).toEqual([
      ["目標", "人", 100, "以上", null, 0, null, null],
      ["実績", "人", 50, null, null, 0, null, null],
      ["達成率", "％", 50, null, null, 0, null, null],
    ]);
    expect(dataOf(book, "登録者数", 2024)).toEqual([
      ["目標", "人", 200, null, null, 0, null, null],
      ["実績", "人", null, null, "pending", 0, null, null],
      ["達成率", "％", null, null, "noActual", 0, null, null],
    ]);
    expect(dataOf(book, "登録者数", 2025)[1]).toEqual([
      "実績",
      "人",
      null,
      null,
      "text",
      1,
      "2月末",
      "=危険",
    ]);
    expect(dataOf(book, "待機者数", 2023)[1]).toEqual([
      "実績",
      "m2",
      null,
      null,
      "qualified",
      0,
      null,
      "約8",
    ]);
    expect(dataOf(book, "待機者数", 2024).map((row) => row[4])).toEqual(["none", "blank", "noTarget"]);
    expect(dataOf(book, "待機者数", 2025).map((row) => row[4])).toEqual([
      "suppressed",
      "unitsDiffer",
      "noTarget",
    ]);
  });

  it("has the target of no year once, and does not say that there is none where nothing is held against it", () => {
    const book = made(
      workbook([
        sheet({
          name: "KPI",
          cells: grid("指標\t単位\tR5実績\tR6実績\t目標値\n移住者数\t人\t35\t40\t50\n満足度\t％\t65\t72\t70"),
        }),
        sheet({
          name: "計",
          cells: grid(
            "指標\t単位\tR4\tR5\tR6\tR4～R6累計目標\n相談件数\t件\t120\t90\t110\t400\n会員数\t人\t30\t35\t40\t100",
          ),
        }),
      ]),
    );
    const ofNoYear = (name: string): unknown[][] =>
      (book.sheets.find((one) => one.name === "指標データ")?.values ?? [])
        .filter((row) => row[4] === name && row[6] === null)
        .map((row) => [row[7], row[8], row[9], row[11], row[15]]);
    expect(ofNoYear("移住者数")).toEqual([[null, "目標", 50, null, "年度が未確認の目標"]]);
    expect(ofNoYear("満足度")).toEqual([[null, "目標", 70, null, "年度が未確認の目標"]]);
    const together = "令和4年度から令和6年度までの計の目標";
    expect(ofNoYear("相談件数")).toEqual([[null, "目標", 400, null, together]]);
    expect(ofNoYear("会員数")).toEqual([[null, "目標", 100, null, together]]);
    expect(dataOf(book, "移住者数", 2024).map((row) => row[4])).toEqual([null, "targetNotHeld"]);
    expect(dataOf(book, "満足度", 2024).map((row) => [row[2], row[4]])).toEqual([
      [72, null],
      [102.9, null],
    ]);
    expect(dataOf(book, "会員数", 2024).map((row) => row[4])).toEqual([null, "targetNotHeld"]);
    const notConforming = (one: WorkbookSnapshot): string[] =>
      reviewOn({ ...one, fileName: "指標.xlsx" })
        .scoreCard.filter(({ verdict }) => verdict !== "conforms")
        .map(({ number, verdict }) => `${number} ${verdict}`);
    expect(notConforming(book)).toEqual(notConforming(made(small)));
  });

  it("passes all of the 15 rules that speak of it, for the seed and for the table of odd cells", () => {
    for (const book of [seedWorkbook(), small]) {
      const { scoreCard } = reviewOn({ ...made(book), fileName: "指標.xlsx" });
      expect(scoreCard.map(({ number, verdict }) => [number, verdict])).toEqual([
        ["1-1", "conforms"],
        ["1-2", "conforms"],
        ["1-3", "conforms"],
        ["1-4", "conforms"],
        ["1-5", "conforms"],
        ["1-6", "conforms"],
        ["1-7", "conforms"],
        ["1-8", "conforms"],
        ["1-9", "conforms"],
        ["1-10", "conforms"],
        ["1-11", expect.stringMatching(/conforms|notApplicable/)],
        ["1-12", expect.stringMatching(/conforms|notApplicable/)],
        ["1-13", "conforms"],
        ["2-1", "conforms"],
        ["2-2", "conforms"],
      ]);
    }
  });

  it("defines each indicator, and says 未確認 of what no sign says", () => {
    const book = made(small);
    expect(valuesIn(book, "指標データ定義", "A2:F3")).toEqual([
      ...["表", null, "1", "登録者数", "人", "累計"],
      ...["表", null, "2", "待機者数", "m2", "未確認"],
    ]);
    expect(valuesIn(book, "指標データ定義", "G2:H3")).toEqual(["高い方が良い", "比率", "未確認", "比率"]);
  });

  it("has nothing to do the second time, on another day too", () => {
    const book = made(seedWorkbook());
    expect(planTidy(reviewOn(book, 3, 31)).edits).toEqual([]);
    expect(held(book, "指標データ更新履歴", "B2")).toBe("作成");
    expect(held(book, "指標データ更新履歴", "A2")).toBe(46083);
  });

  it("changes the datum whose figure has changed and its rate, and enters both in 更新履歴", () => {
    const before = made(seedWorkbook());
    const corrected = typed(before, SEED_SHEET, { C7: 12 });
    const plan = planTidy(reviewOn(corrected, 4, 1));
    expect(writtenBy(plan, "指標データ")).toEqual({ J3: 12, J4: 300 });
    const after = applyPlan(corrected, plan);
    expect(valuesIn(after, "指標データ更新履歴", "A3:N4")).toEqual([
      ...[46113, "変更", SEED_SHEET, "雇用創出型テレワーク", "1", "住民ワーカー登録者数", "人", 2017, "実績"],
      ...[10, null, 12, null, null],
      ...[
        46113,
        "変更",
        SEED_SHEET,
        "雇用創出型テレワーク",
        "1",
        "住民ワーカー登録者数",
        "％",
        2017,
        "達成率",
      ],
      ...[250, null, 300, null, null],
    ]);
    expect(held(after, "指標データ更新履歴", "B2")).toBe("作成");
  });

  it("does not touch a sheet of that name that is somebody's", () => {
    const theirs = sheet({ name: "指標データ", cells: [["メモ"]] });
    const plan = planTidy(reviewOn(workbook([...seedWorkbook().sheets, theirs])));
    expect([plan.edits, plan.refusals]).toEqual([[], [{ code: "nameTaken", sheet: "指標データ" }]]);
  });

  it("keeps what 更新履歴 holds: notes of the office stay, and with other columns nothing is written", () => {
    const noted = typed(made(seedWorkbook()), "指標データ更新履歴", { N2: "公開初回" });
    const corrected = typed(noted, SEED_SHEET, { C7: 12 });
    const after = applyPlan(corrected, planTidy(reviewOn(corrected)));
    expect(valuesIn(after, "指標データ更新履歴", "A2:B2")).toEqual([46083, "作成"]);
    expect(held(after, "指標データ更新履歴", "N2")).toBe("公開初回");
    const retitled = typed(corrected, "指標データ更新履歴", { N1: "課内メモ" });
    const plan = planTidy(reviewOn(retitled));
    expect(plan.edits).toEqual([]);
    expect(plan.refusals).toEqual([
      { code: "blockTaken", sheet: "指標データ更新履歴", at: "A1:N1", taken: ["A1:N1"], offers: [] },
    ]);
  });

  it("finds its sheets again under other names", () => {
    const book = made(seedWorkbook());
    const renamed: WorkbookSnapshot = {
      ...book,
      sheets: book.sheets.map((one) => (one.name === "指標データ" ? { ...one, name: "公開用" } : one)),
      names: book.names.map((one) =>
        one.refersTo?.sheet === "指標データ"
          ? { ...one, refersTo: { ...one.refersTo, sheet: "公開用" } }
          : one,
      ),
    };
    expect(planTidy(reviewOn(renamed)).edits).toEqual([]);
  });
});
