import { compareWorkbooks } from "../../../../../src/core/judge/comparison/compare-workbooks";
import type { Comparison, OtherWorkbook } from "../../../../../src/core/judge/comparison/comparison";
import { definitionTexts } from "../../../../../src/core/judge/comparison/definition-texts";
import { planTakeOver } from "../../../../../src/core/write/answers/plan-take-over";
import { reviewWorkbook } from "../../../../../src/core/review";
import { calendarDate } from "../../../../../src/core/values/calendar/calendar-date";
import { formatCell } from "../../../../../src/core/values/workbook/cell-address";
import type { WorkbookSnapshot } from "../../../../../src/core/values/workbook/snapshot";
import { applyPlan } from "../../../../support/apply-plan";
import { insertLines } from "../../../../support/insert-lines";
import { held, typed, writtenBy } from "../../../../support/plan-over";
import { SEED_SHEET, seedWorkbook } from "../../../../support/seed-workbook";
import { grid, sheet, workbook } from "../../../../support/workbook-builder";

const TODAY = calendarDate(2026, 3, 2);
const reviewOf = (book: WorkbookSnapshot) => reviewWorkbook(book, { asOf: undefined, today: TODAY });

function otherOf(book: WorkbookSnapshot): OtherWorkbook {
  return {
    fileName: "返送.xlsx",
    tables: reviewOf(book).tables,
    hiddenSheets: book.sheets.filter(({ visibility }) => visibility !== "visible").map(({ name }) => name),
    definitions: definitionTexts(book),
    uncalculated: [],
    unread: [],
  };
}

const insertRows = (book: WorkbookSnapshot, name: string, at: number, count: number): WorkbookSnapshot =>
  insertLines(book, { sheet: name, axis: "row", at, count });
const compared = (here: WorkbookSnapshot, there: WorkbookSnapshot): Comparison =>
  compareWorkbooks(reviewOf(here), otherOf(there));

/** Mark, year, item, change, both figures. */
function listed({ figures }: Comparison): unknown[][] {
  return figures.map(({ indicator, fiscalYear, item, change, here, there }) => [
    indicator.mark || indicator.name,
    fiscalYear,
    item,
    change,
    here?.reading.raw ?? null,
    there?.reading.raw ?? null,
  ]);
}

const one = (tsv: string, more: Partial<Parameters<typeof sheet>[0]> = {}): WorkbookSnapshot =>
  workbook([sheet({ name: "表", cells: grid(tsv), ...more })]);

const TABLE = `
指標	区分	R5	R6	R7
① 登録者数【人】	目標	100	200	300
	実績	50	集計中
② 満足度【％】	目標	60	65	70
	実績	55	61
`;

describe("compareWorkbooks", () => {
  it("knows a renamed indicator by its figures, and lists the name and the figure that was changed with it", () => {
    const book = seedWorkbook();
    const renamed = typed(book, SEED_SHEET, {
      A6: "① ワーカー登録数（延べ）【人】",
      K7: 61,
    });
    const result = compared(book, renamed);
    expect(listed(result)).toEqual([["①", 2025, "actual", "changed", 59, 61]]);
    expect(result.texts.map(({ what, here, there }) => [what.of, here, there])).toEqual([
      ["name", "住民ワーカー登録者数", "ワーカー登録数"],
    ]);
    expect([result.added, result.dropped]).toEqual([[], []]);
  });

  it("takes no indicator for another whose figures are others, nor for one of two that have them all", () => {
    const others = TABLE.replace("登録者数", "参加者数").replace("100\t200\t300", "10\t20\t30");
    const replaced = compared(one(TABLE), one(others));
    expect(replaced.added.map(({ name }) => name)).toEqual(["参加者数"]);
    expect(replaced.dropped.map(({ name }) => name)).toEqual(["登録者数"]);
    const allOf100 = (name: string, actual: number): WorkbookSnapshot =>
      one(`
指標	区分	R3	R4	R5	R6	R7
① ${name}【％】	目標	100	100	100	100	100
	実績	${String(actual)}
`);
    const targetsAlone = compared(allOf100("納付率", 78), allOf100("受診率", 91.2));
    expect(targetsAlone.added.map(({ name }) => name)).toEqual(["受診率"]);
    expect(targetsAlone.dropped.map(({ name }) => name)).toEqual(["納付率"]);
    const full = TABLE.replace("50\t集計中", "50\t90");
    const twice = `${full}① 参加者数【人】\t目標\t100\t200\t300\n\t実績\t50\t90\n③ 会員数【人】\t目標\t100\t200\t300\n\t実績\t50\t90\n`;
    const unsure = compared(one(full), one(twice.replace(/① 登録者数.*\n.*\n/, "")));
    expect(unsure.added.map(({ name }) => name)).toEqual(["参加者数", "会員数"]);
    expect(unsure.dropped.map(({ name }) => name)).toEqual(["登録者数"]);
  });

  it("finds nothing between a workbook and itself, and says how much it has looked at", () => {
    const result = compared(seedWorkbook(), seedWorkbook());
    expect([
      result.figures,
      result.texts,
      result.added,
      result.dropped,
      result.years,
      result.notCompared,
    ]).toEqual([[], [], [], [], [], []]);
    // Six indicators, nine years, a target and an actual each.
    expect(result.compared).toEqual({ indicators: 6, figures: 108 });
  });

  it("lists exactly the three figures that were changed in a copy with a row inserted", () => {
    const changed = typed(seedWorkbook(), SEED_SHEET, { C7: 12, K7: 120, K9: 31000 });
    const copy = insertRows(changed, SEED_SHEET, 5, 1);
    const result = compared(seedWorkbook(), copy);
    expect(listed(result)).toEqual([
      ["①", 2017, "actual", "changed", 10, 12],
      ["①", 2025, "actual", "changed", 59, 120],
      ["②", 2025, "actual", "changed", "目標達成", 31000],
    ]);
    expect(result.figures.map(({ isPublished }) => isPublished)).toEqual([true, false, false]);
    expect(result.figures.map(({ here }) => here && formatCell(here.address))).toEqual(["C7", "K7", "K9"]);
    expect([result.texts, result.added, result.dropped, result.notCompared]).toEqual([[], [], [], []]);
  });

  it("tells what was filled in, what was emptied and what was changed; the same figure typed otherwise is the same", () => {
    const there = one(`
指標	区分	R5	R6	R7
① 登録者数【人】	目標	１００人	-	300以上
	実績		210	305
② 満足度【％】	目標	60	65	70
	実績	55	61
`);
    const result = compared(one(TABLE), there);
    expect(listed(result)).toEqual([
      ["①", 2023, "actual", "emptied", 50, null],
      ["①", 2024, "target", "changed", 200, "-"],
      ["①", 2024, "actual", "filled", "集計中", 210],
      ["①", 2025, "target", "changed", 300, "300以上"],
      ["①", 2025, "actual", "filled", null, 305],
    ]);
    expect(result.figures.map(({ takes, notTaken }) => takes ?? notTaken)).toEqual([
      "noNumber",
      "noNumber",
      210,
      "hedged",
      305,
    ]);
  });

  it.each([
    ["集計中", "未集計", []],
    ["－", "ー", []],
    ["－", "集計中", [["①", 2024, "actual", "changed", "－", "集計中"]]],
    ["集計中", "－", [["①", 2024, "actual", "filled", "集計中", "－"]]],
  ])(
    "takes marks of one meaning for the same, and those of another for a change: %s, %s",
    (mark, other, changes) => {
      const [here, there] = [mark, other].map((text) => one(TABLE.replace("集計中", text)));
      expect(here && there && listed(compared(here, there))).toEqual(changes);
    },
  );

  it("compares in one scale: 0.05 under 千人 is 50 under 人, and 0.31 is 310", () => {
    const there = one(
      `
指標	区分	R5	R6	R7
① 登録者数【千人】	目標	0.1	0.2	0.31
	実績	0.05	集計中
`,
    );
    const result = compared(one(TABLE), there);
    expect(listed(result)).toEqual([["①", 2025, "target", "changed", 300, 0.31]]);
    expect(result.figures[0]?.takes).toBe(310);
    expect(result.texts.map(({ what, here, there: other }) => [what.of, here, other])).toEqual([
      ["unit", "人", "千人"],
    ]);
    expect(result.dropped.map(({ mark }) => mark)).toEqual(["②"]);
  });

  it("takes no bare 30000 of a file without a unit for 30 thousand, nor for another figure than 30000 千円", () => {
    const table = (label: string, actual: number): WorkbookSnapshot =>
      one(`
指標	区分	R5	R6
${label}	目標	20000	30000
	実績	18000	${String(actual)}
`);
    const same = compared(table("① 委託料【千円】", 29000), table("① 委託料", 29000));
    expect(same.figures).toEqual([]);
    const other = compared(table("① 委託料【千円】", 29000), table("① 委託料", 29500));
    expect(
      other.figures.map(({ here, there, notTaken }) => [here?.reading.raw, there?.reading.raw, notTaken]),
    ).toEqual([[29000, 29500, "unit"]]);
  });

  it("takes no figure of something else: 31 under 件 is none of 人", () => {
    const table = (unit: string, actual: number): WorkbookSnapshot =>
      one(`
指標	区分	R5
① 相談【${unit}】	目標	40
	実績	${String(actual)}
`);
    const taken = (there: WorkbookSnapshot): unknown[] =>
      compared(table("人", 30), there).figures.map(({ takes, notTaken }) => [takes, notTaken]);
    expect(taken(table("件", 31))).toEqual([[undefined, "unit"]]);
    expect(taken(table("人", 31))).toEqual([[31, undefined]]);
  });

  it("does not set an indicator of another section and mark beside one of the same name", () => {
    const table = (section: string, mark: string): WorkbookSnapshot =>
      one(`
指標	区分	R5	R6
1 ${section}
${mark} 登録者数【人】	目標	10	20
	実績	5	6
`);
    const result = compared(table("雇用", "①"), table("企業", "③"));
    expect(result.figures).toEqual([]);
    expect(result.notCompared).toEqual([{ code: "ambiguous", name: "登録者数", here: 1, there: 1 }]);
    // A section under another name is said, and its indicator compared.
    expect(compared(table("雇用", "①"), table("しごと", "①")).texts.map(({ what }) => what.of)).toEqual([
      "section",
    ]);
  });

  it("names new and dropped indicators, years of one side, descriptions, and a year that is no longer provisional", () => {
    const here = one(`
指標	区分	R5	R6（2月末現在）
① 登録者数【人】	目標	100	200
累計で数える	実績	50	150
② 満足度【％】	目標	60	65
	実績	55	61
`);
    const there = one(`
指標	区分	R5	R6	R7
① 登録者数【人】	目標	100	200	300
年度末で数える	実績	50	150
③ 相談件数【件】	目標	60	65	70
	実績	55	61
`);
    const result = compared(here, there);
    expect(result.dropped.map(({ name }) => name)).toEqual(["満足度"]);
    expect(result.added.map(({ name }) => name)).toEqual(["相談件数"]);
    expect(result.years).toEqual([{ fiscalYear: 2025, side: "there", indicators: 1 }]);
    expect(result.texts.map(({ what, here: was, there: is }) => [what.of, was, is])).toEqual([
      ["description", "累計で数える", "年度末で数える"],
      ["yearHeading", "R6（2月末現在）", "R6"],
    ]);
    expect(result.figures).toEqual([]);
  });

  it("sets indicators of one name beside each other by section, and says where it cannot tell", () => {
    const rows = (first: string, second: string): WorkbookSnapshot =>
      one(`
指標	区分	R5	R6
1 雇用
① 登録者数【人】	目標	100	${first}
	実績	50	60
2 企業
① 登録者数【人】	目標	10	${second}
	実績	5	6
`);
    expect(listed(compared(rows("200", "20"), rows("200", "21")))).toEqual([
      ["①", 2024, "target", "changed", 20, 21],
    ]);
    const alike = (count: number): WorkbookSnapshot =>
      one(
        `
指標	区分	R5	R6
${"登録者数【人】	目標	100	200\n	実績	50	60\n".repeat(count)}`,
      );
    const result = compared(alike(2), alike(3));
    expect(result.notCompared).toEqual([{ code: "ambiguous", name: "登録者数", here: 2, there: 3 }]);
    expect([result.figures, result.added, result.dropped]).toEqual([[], [], []]);
  });

  it("tells indicators that are called alike apart by their figures, never by their order", () => {
    const rows = (...actuals: readonly string[]): WorkbookSnapshot =>
      one(`
指標	区分	R5	R6
${actuals.map((pair) => `登録者数【人】	目標	100	200\n	実績	${pair}`).join("\n")}`);
    // The rows have changed places: nothing differs.
    const moved = compared(rows("50	60", "70	80"), rows("70	80", "50	60"));
    expect([moved.figures, moved.notCompared]).toEqual([[], []]);
    // One has another figure in a year, and the year before says which it is.
    const grown = compared(rows("50	", "70	"), rows("70	80", "50	60"));
    expect(listed(grown)).toEqual([
      ["登録者数", 2024, "actual", "filled", null, 60],
      ["登録者数", 2024, "actual", "filled", null, 80],
    ]);
    expect(grown.figures.map(({ here, takes }) => [here && formatCell(here.address), takes])).toEqual([
      ["D3", 60],
      ["D5", 80],
    ]);
    // Only one is left that can be meant.
    expect(listed(compared(rows("50	60", "70	80"), rows("50	61", "70	80")))).toEqual([
      ["登録者数", 2024, "actual", "changed", 60, 61],
    ]);
    // Nobody can say which of two is which: both are named, and neither is offered.
    const unclear = compared(rows("50	", "50	"), rows("50	60", "50	80"));
    expect(unclear.figures).toEqual([]);
    expect(unclear.notCompared).toEqual([{ code: "ambiguous", name: "登録者数", here: 2, there: 2 }]);
  });

  it("offers no figure for a merged cell of several years that would become another year's, too", () => {
    const merged = one("指標	区分	R5	R6	R7\n① 登録者数【人】	目標	100		120\n	実績	50	60	70", {
      merges: ["C2:D2"],
    });
    const there = (targets: string): WorkbookSnapshot =>
      one(`指標	区分	R5	R6	R7\n① 登録者数【人】	目標	${targets}	130\n	実績	50	60	70`);
    const offered = (book: WorkbookSnapshot): unknown[] =>
      compared(merged, book).figures.map(({ fiscalYear, takes, notTaken }) => [
        fiscalYear,
        takes ?? notTaken,
      ]);
    expect(offered(there("100	110"))).toEqual([
      [2024, "severalYears"],
      [2025, 130],
    ]);
    expect(offered(there("105	110"))).toEqual([
      [2023, "severalYears"],
      [2024, "severalYears"],
      [2025, 130],
    ]);
    expect(offered(there("110	110"))).toEqual([
      [2023, 110],
      [2024, 110],
      [2025, 130],
    ]);
    // Asked for one of its years, the other is recorded as well.
    const [first] = compared(merged, there("110	110")).figures;
    const plan = planTakeOver(merged, compared(merged, there("110	110")), [first?.key ?? ""], {
      reason: "先方の再確認による",
      author: "山田",
      date: TODAY,
    });
    if (!plan) throw new Error("no plan");
    expect(writtenBy(plan, "表")).toEqual({ C2: 110 });
    expect(
      reviewOf(applyPlan(merged, plan)).acknowledgements.map(({ fiscalYear, value }) => [fiscalYear, value]),
    ).toEqual([
      [2023, "110"],
      [2024, "110"],
    ]);
  });

  it("compares 指標定義 in the columns that both have", () => {
    const withDefinitions = (headings: string[], rows: (string | number)[][]): WorkbookSnapshot =>
      workbook([
        sheet({ name: "表", cells: grid(TABLE) }),
        sheet({ name: "指標定義", cells: [headings, ...rows] }),
      ]);
    const here = withDefinitions(
      ["番号", "指標名", "向き", "説明"],
      [
        ["①", "登録者数", "高い方が良い", "延べ"],
        ["②", "満足度", "高い方が良い", "調査"],
      ],
    );
    const there = withDefinitions(
      ["指標名", "番号", "向き"],
      [
        ["登録者数", "①", "低い方が良い"],
        ["相談件数", "③", ""],
      ],
    );
    expect(
      compared(here, there).texts.map(({ what, indicator, here: was, there: is }) => [
        what,
        indicator,
        was,
        is,
      ]),
    ).toEqual([
      [{ of: "definition", heading: "向き" }, "登録者数", "高い方が良い", "低い方が良い"],
      [{ of: "definition", heading: "指標名" }, "満足度", "満足度", ""],
      [{ of: "definition", heading: "指標名" }, "相談件数", "", "相談件数"],
    ]);
    expect(compared(here, one(TABLE)).notCompared).toEqual([{ code: "noDefinitions", side: "there" }]);
    expect(compared(one(TABLE), there).notCompared).toEqual([{ code: "noDefinitions", side: "here" }]);
  });

  it("takes no cell that nobody has calculated for a blank one, and says so", () => {
    const there = otherOf(one(TABLE.replace("	実績	50", "	実績	")));
    const cell = { sheet: "表", row: 2, column: 2 };
    const result = compareWorkbooks(reviewOf(one(TABLE)), { ...there, uncalculated: [cell] });
    expect(result.figures).toEqual([]);
    expect(result.notCompared).toEqual([{ code: "uncalculated", cells: 1, first: "表!C3" }]);
  });

  it("leaves a hidden copy alone and names it; without any table it says so", () => {
    const hidden = sheet({ name: "昨年", cells: grid(TABLE), visibility: "hidden" });
    const result = compared(one(TABLE), workbook([...one(TABLE).sheets, hidden]));
    expect(result.notCompared).toEqual([{ code: "hiddenSheet", side: "there", sheet: "昨年" }]);
    expect(compared(one(TABLE), one("メモ\n")).notCompared).toEqual([{ code: "noTables", side: "there" }]);
  });
});

describe("planTakeOver", () => {
  const copy = typed(seedWorkbook(), SEED_SHEET, { C7: 12, K7: 120, K9: 31000 });
  const result = compared(seedWorkbook(), insertRows(copy, SEED_SHEET, 5, 1));
  const [published, own, third] = result.figures.map(({ key }) => key);
  const words = { reason: "先方の再確認による", author: "山田", date: TODAY };
  const keysOf = (...keys: (string | undefined)[]): string[] => keys.flatMap((key) => key ?? []);

  it("writes exactly the chosen cells, and for the published year the reason with both figures", () => {
    const plan = planTakeOver(seedWorkbook(), result, keysOf(published, third), words);
    if (!plan) throw new Error("no plan");
    expect(writtenBy(plan, SEED_SHEET)).toEqual({ C7: 12, K9: 31000 });
    const after = applyPlan(seedWorkbook(), plan);
    const record = reviewOf(after).acknowledgements;
    expect(
      record.map(({ code, place, indicator, fiscalYear, reason, author, value }) => [
        code,
        place,
        indicator,
        fiscalYear,
        reason,
        author,
        value,
      ]),
    ).toEqual([
      [
        "comparison/taken",
        `${SEED_SHEET}!C7`,
        "①",
        2017,
        "先方の再確認による（10 → 12、照合した「返送.xlsx」の値）",
        "山田",
        "12",
      ],
    ]);
    expect(listed(compared(after, copy))).toEqual([["①", 2025, "actual", "changed", 59, 120]]);
  });

  it("plans nothing for a published year without a reason, and needs none for this year", () => {
    const silent = { ...words, reason: " " };
    expect(planTakeOver(seedWorkbook(), result, keysOf(published), silent)?.edits).toEqual([]);
    const plan = planTakeOver(seedWorkbook(), result, keysOf(own), silent);
    expect(plan && writtenBy(plan)).toEqual({ K7: 120 });
  });

  it("finds its figures again after rows were inserted here, and is gone where they agree by now", () => {
    const moved = insertRows(seedWorkbook(), SEED_SHEET, 4, 2);
    const again = compared(moved, copy);
    const plan = planTakeOver(moved, again, keysOf(own), words);
    expect(plan && writtenBy(plan)).toEqual({ K9: 120 });
    expect(held(moved, SEED_SHEET, "K9")).toBe(59);
    const agreed = typed(seedWorkbook(), SEED_SHEET, { K7: 120 });
    expect(planTakeOver(agreed, compared(agreed, copy), keysOf(own), words)).toBeUndefined();
  });

  it("writes 0.61 into a cell that shows percent, leaves formulas, and refuses a protected sheet as a whole", () => {
    const here = one(TABLE, { formats: { D: "0%" } });
    const there = one(TABLE.replace("	実績	55	61", "	実績	55	63"));
    const shownAsPercent = compared(here, there);
    const key = shownAsPercent.figures.find(
      ({ item, indicator }) => item === "actual" && indicator.mark === "②",
    )?.key;
    const plan = planTakeOver(here, shownAsPercent, keysOf(key), words);
    expect(plan && writtenBy(plan, "表")).toEqual({ D5: 0.63 });
    const locked = {
      ...seedWorkbook(),
      sheets: seedWorkbook().sheets.map((each) => ({ ...each, isProtected: true })),
    };
    const refused = planTakeOver(locked, compared(locked, copy), keysOf(published, own), words);
    expect([refused?.edits, refused?.refusals]).toEqual([[], [{ code: "protected", sheet: SEED_SHEET }]]);
    const formulas = workbook([
      sheet({
        name: "表",
        cells: [
          ["指標", "区分", "R5"],
          ["① 登録者数【人】", "目標", 10],
          [null, "実績", { value: 5, formula: "=2+3" }],
        ],
      }),
    ]);
    const other = workbook([
      sheet({
        name: "表",
        cells: [
          ["指標", "区分", "R5"],
          ["① 登録者数【人】", "目標", 10],
          [null, "実績", 6],
        ],
      }),
    ]);
    expect(compared(formulas, other).figures.map(({ takes, notTaken }) => [takes, notTaken])).toEqual([
      [undefined, "formula"],
    ]);
  });
});
