import { coverageSteps, type Coverage } from "../../../../../src/core/read/coverage/cover-figures";
import { findLedgers } from "../../../../../src/core/read/ledger/find-ledgers";
import { findIndicatorTables } from "../../../../../src/core/read/indicator/find-indicator-tables";
import { runToTheEnd } from "../../../../../src/core/values/steps/run-to-the-end";
import { workbookOf } from "../../../../support/workbook-builder";

/** What is counted and named of a sheet of which nothing was read as a table. */
function covered(tsv: string, name = "Sheet1"): Coverage {
  const steps = coverageSteps(
    workbookOf(tsv, { name }),
    4,
    { tables: [], ledgers: [], programmeTables: [] },
    [],
  );
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

describe("coverageSteps", () => {
  it("counts every figure that nothing has read, and names their rectangle with its heading", () => {
    const { sheets, notChecked } = covered("地区\t戸数\t人口\n東\t12\t30人\n西\t8\t21人");
    expect(sheets).toEqual([{ sheet: "Sheet1", figures: 4, classes: { unread: 4 } }]);
    expect(notChecked.map(({ what }) => what)).toEqual([
      { kind: "figures", sheet: "Sheet1", at: "B2:C3", text: "戸数" },
    ]);
  });

  it("passes over figures that were typed as text on the way up to the heading", () => {
    const { notChecked } = covered("地区\t戸数\n東\t12戸\n\t\n西\t8戸");
    expect(notChecked.map(({ what }) => what)).toEqual([
      { kind: "figures", sheet: "Sheet1", at: "B2", text: "戸数" },
      { kind: "figures", sheet: "Sheet1", at: "B4", text: "戸数" },
    ]);
  });

  it("does not name the figures of a ledger's totals again", () => {
    const workbook = workbookOf("受付番号\t利用開始日\t人数\nU1\t2025/4/1\t3\n合計\t\t3");
    const { ledgers, notChecked } = findLedgers(workbook);
    const steps = coverageSteps(workbook, 4, { tables: [], ledgers, programmeTables: [] }, notChecked);
    const covered = runToTheEnd(steps);
    expect(covered.sheets[0]?.classes).toEqual({ ledger: 1, unread: 1 });
    expect([...notChecked, ...covered.notChecked].map(({ what, why }) => [what.at, why.code])).toEqual([
      ["A3:C3", "totalRow"],
    ]);
  });

  it("does not name the figures of a table again of which it is open whether it is a ledger", () => {
    const workbook = workbookOf(
      "受付番号\t利用開始日\t人数\nU1\t2025/4/1\t3\nU2\t2025/5/1\t4\n\n内訳\t数\n町内\t5",
    );
    const what = { kind: "ledger", sheet: "Sheet1", at: "A1:C3", text: "利用台帳" } as const;
    const why = { code: "ledgersUndecided", why: "candidate", sheets: ["Sheet1"] } as const;
    const steps = coverageSteps(workbook, 4, { tables: [], ledgers: [], programmeTables: [] }, [
      { what, why },
    ]);
    const { sheets, notChecked } = runToTheEnd(steps);
    expect(sheets[0]?.classes).toEqual({ unread: 3 });
    expect(notChecked.map((one) => one.what.at)).toEqual(["B6"]);
  });

  it("says that a table of targets without a year has none, whichever of its columns comes first", () => {
    const { notChecked } = covered("指標\t現状\t目標\n教室数\t35\t50\n箇所数\t18\t25");
    expect(notChecked.map(({ what, why }) => [what.at, why])).toEqual([
      ["B2:C3", { code: "figuresUnread", cell: "C1", text: "目標", because: "noYear" }],
    ]);
  });

  it("says a heading above the body of a table, no mark or word in it", () => {
    const reasons = (tsv: string): unknown =>
      covered(tsv).notChecked.map(({ what, why }) => [
        what.at,
        why.code === "figuresUnread" && `${String(why.cell)} ${why.text} ${why.because}`,
      ]);
    expect(reasons("指標\t5年後の目標\t備考\n計画\t策定\t\n道路\t270\t")).toEqual([
      ["B3", "B1 5年後の目標 noYear"],
    ]);
    expect(reasons("指標\t数\n計画\t－\n道路\t270")).toEqual([["B3", "B1 数 unknownHeading"]]);
    const below = "項目\t27年度\n調査\t四半期毎1回\n動向\t月1回\n2．経営\t\n項目\t27年度\n巡回\t800";
    expect(reasons(below)).toEqual([["B6", "B5 27年度 noKind"]]);
  });

  it("never says of a heading with 目標 or 実績 in it that it might be either", () => {
    const { notChecked } = covered("指標\t令和6年度実績\t目標（令和7年度）\n\t割合\t割合\n教室数\t35\t50");
    expect(notChecked.map(({ what, why }) => [what.at, why])).toEqual([
      ["B3:C3", { code: "figuresUnread", cell: "B2", text: "割合", because: "unknownHeading" }],
    ]);
  });

  it.each([
    ["B1", "R7予定", "指標\tR7予定\n講座（回）\t12"],
    ["B2", "目標", "指標\tR7\n\t目標\n講座（回）\t12"],
    ["C1", "R7", "指標\t区分\tR7\n講座（回）\t目標\t12"],
  ])(
    "says of a heading that is known, %s, no more than that its figures are no indicator's",
    (cell, text, tsv) => {
      expect(covered(tsv).notChecked.map(({ why }) => why)).toEqual([
        { code: "figuresUnread", cell, text, because: "noIndicator" },
      ]);
    },
  );

  it("names no missing year where another column of the table has one", () => {
    const { notChecked } = covered("指標\t現状\t目標\t令和7年度の様子\n教室数\t35\t50\t良い");
    expect(notChecked.map(({ why }) => why)).toEqual([
      { code: "figuresUnread", cell: "B1", text: "現状", because: "unknownHeading" },
    ]);
  });

  it("counts figures headed by a year's 決算 or 予算 as costs, and names each table of them once", () => {
    const { sheets, notChecked } = covered(
      "区分\tR5決算額\tR6決算見込額\tR7予算\n事業費\t120\t130\t140\nうち一般財源\t70\t80\t90",
    );
    expect(sheets).toEqual([{ sheet: "Sheet1", figures: 6, classes: { cost: 6 } }]);
    expect(notChecked).toEqual([
      { what: { kind: "figures", sheet: "Sheet1", at: "B2:D3", text: "R5決算額" }, why: { code: "cost" } },
    ]);
  });

  it("counts the rows of a table that are money spent as costs, and says so of their figures", () => {
    const workbook = workbookOf(
      "指標\t区分\tR5\tR6\n受診者数（人）\t目標\t10\t11\n\t実績\t9\t12\n事業費（千円）\t目標\t50\t52\n\t実績\t51\t49",
    );
    const { tables } = findIndicatorTables(workbook);
    const steps = coverageSteps(workbook, 4, { tables, ledgers: [], programmeTables: [] }, []);
    expect(runToTheEnd(steps)).toEqual({
      sheets: [{ sheet: "Sheet1", figures: 8, classes: { target: 2, actual: 2, cost: 4 } }],
      notChecked: [
        { what: { kind: "figures", sheet: "Sheet1", at: "C4:D5", text: "R5" }, why: { code: "cost" } },
      ],
    });
  });

  it.each(["ふるさと納税寄附額", "使用料収入", "相談件数（件）"])("takes no %s for a cost", (name) => {
    const { sheets } = covered(`区分\tR5決算\tR6予算\n${name}\t120\t130`);
    expect(sheets[0]?.classes).toEqual({ unread: 2 });
  });

  it.each(["R5増減", "予算額", "R5予算外"])("takes nothing below %s for a cost", (heading) => {
    expect(covered(`区分\t${heading}\n事業費\t120`).sheets[0]?.classes).toEqual({ unread: 1 });
  });

  it("names nothing where there is no figure", () => {
    expect(covered("地区\t説明\n東\t検討中").notChecked).toEqual([]);
  });

  it("counts a figure among the headings of a table as one of them, and the others as what they were read as", () => {
    const workbook = workbookOf("指標\tR6目標\tR6実績\t100\n就農者数\t5\t4\t伸びた");
    const { tables } = findIndicatorTables(workbook);
    const steps = coverageSteps(workbook, 4, { tables, ledgers: [], programmeTables: [] }, []);
    expect(runToTheEnd(steps)).toEqual({
      sheets: [{ sheet: "Sheet1", figures: 3, classes: { heading: 1, target: 1, actual: 1 } }],
      notChecked: [],
    });
  });
});

/** `range heading because` of each place that is named, with the tables of the sheet read. */
function namedBeside(tsv: string): string[] {
  const workbook = workbookOf(tsv);
  const { tables } = findIndicatorTables(workbook);
  expect(tables).toHaveLength(1);
  const steps = coverageSteps(workbook, 4, { tables, ledgers: [], programmeTables: [] }, []);
  return runToTheEnd(steps).notChecked.map(({ what, why }) =>
    [what.at, what.text, why.code === "figuresUnread" ? why.because : why.code].join(" "),
  );
}

describe("coverageSteps beside a table that is read", () => {
  it.each([
    [
      "指標\t目標値（R7）\t目指すべき水準（R12）\tR7実績\n満足度\t70\t80\t60",
      "C2 目指すべき水準（R12） noKind",
    ],
    ["指標\tR7目標\tR7実績\t差\t前年度実績\n相談\t100\t90\t-10\t80", "E2 前年度実績 unknownHeading"],
    ["指標\tR7当初目標\tR7修正目標\tR7実績\n相談\t100\t90\t80", "B2 R7当初目標 formerGoal"],
    [
      "令和7年度実績\n会議\t開催計画回数\t開催実績回数\t前年度開催実績回数\n協議会\t4\t3\t5",
      "D3 前年度開催実績回数 unknownHeading",
    ],
    ["指標\t現状値（H22）\t目標値（H27）\t評価値\n満足度\t40\t60\t55", "D2 評価値 unknownHeading"],
    [
      "指標\t区分\tR6\tR7\n相談\t当初目標\t90\t100\n\t目標\t95\t105\n\t実績\t96\t100\n\t差\t1\t-5",
      "C2:D2 R6 formerGoal",
    ],
    [
      "指標\t年度\t目標\t前年度実績\t実績\n相談\tR6\t90\t70\t80\n相談\tR7\t95\t80\t85",
      "D2:D3 前年度実績 unknownHeading",
    ],
    [
      "指標\tR7目標\tR7実績\t後期目標\n病床（床）\t100\t90\t開設後に20床とする\n外来（人）\t調整中の50\t40\t",
      "D2 後期目標 inText",
    ],
  ])("names the figures of goals and results that nothing is judged by: %j", (tsv, named) => {
    expect(namedBeside(tsv)).toEqual([named]);
  });

  it("names no name that begins with a number, though it stands again beside 実績", () => {
    const rows = "目標\t0歳児\t92\n\t3歳以上\t112\n実績\t0歳児\t56\n\t3歳以上\t90";
    expect(namedBeside(`区分\t\tR5年度\n${rows}`)).toEqual([]);
    expect(namedBeside(`区分\t\tR5年度\tメモ\n${rows.replace("56", "56\t30")}`)).toHaveLength(1);
  });

  it.each([
    "指標\tR7目標\tR7実績\t差\t対前年比\t評価\n相談\t100\t90\t-10\t95%\t3",
    "指標\tR7目標\tR7実績\t目標年度\t担当課\n相談\t100\t90\t2030\t2",
    "No\t指標\t全国平均\tR7目標\tR7実績\t増減\n1\t相談\t70\t100\t90\t5",
    "指標\t区分\tR6\tR7\t計\n相談\t目標\t95\t105\t200\n\t実績\t96\t100\t196\n\t差\t1\t-5\t-4",
  ])("names nothing of differences, rates, grades, numbers and sums: %j", (tsv) => {
    expect(namedBeside(tsv)).toEqual([]);
  });
});

describe("coverageSteps on a sheet that has the name of one of the add-in's", () => {
  it.each(["設定", "指標定義", "確認記録"])("names somebody's table on a sheet called %s", (name) => {
    const { sheets, notChecked } = covered("地区\t戸数\n東\t12\n西\t8", name);
    expect(sheets).toEqual([{ sheet: name, figures: 2, classes: { unread: 2 } }]);
    expect(notChecked.map(({ what }) => [what.sheet, what.at, what.text])).toEqual([[name, "B2:B3", "戸数"]]);
  });

  it("takes the columns of 設定 for the add-in's, and what is beside them for somebody's", () => {
    const { sheets, notChecked } = covered("項目\t値\t\tR6\n町人口\t4500\t\t31", "設定");
    expect(sheets).toEqual([{ sheet: "設定", figures: 2, classes: { managed: 1, unread: 1 } }]);
    expect(notChecked.map(({ what }) => what.at)).toEqual(["D2"]);
  });
});
