import { LETTER_SCHEME } from "../../../../../src/core/model/grade-scheme";
import type { Plan } from "../../../../../src/core/plan/plan";
import { locateRates } from "../../../../../src/core/write/rates/locate-rates";
import { formatArea, formatCell } from "../../../../../src/core/values/workbook/cell-address";
import { applyPlan } from "../../../../support/apply-plan";
import { calculate } from "../../../../support/calculate";
import {
  held,
  ratesOver,
  tablesOf,
  typed,
  valuesIn,
  withRates,
  writtenBy,
} from "../../../../support/plan-over";
import { SEED_SHEET, seedWorkbook } from "../../../../support/seed-workbook";
import { grid, sheet, workbook, workbookOf, type CellInput } from "../../../../support/workbook-builder";

const SMALL = `
指標\t\tR5\tR6\tR7
① 講座の回数【回】\t目標\t4\t4\t5
年間の開催数\t実績\t2\t4\t6`;

describe("planRates for the seed's table (kind-rows at A3)", () => {
  const plan = ratesOver(seedWorkbook());

  it("heads a block one column right of the table: 達成率 H29 to R7, and 評価 R7", () => {
    const written = writtenBy(plan);
    expect(["M3", "N3", "U3", "V3"].map((cell) => written[cell])).toEqual([
      "達成率 H29",
      "達成率 H30",
      "達成率 R7",
      "評価 R7",
    ]);
  });

  it("writes the design's formula on the 実績 row", () => {
    expect(writtenBy(plan).M7).toBe('=IF(AND(ISNUMBER(C6),ISNUMBER(C7)),IF(C6>0,C7/C6,"－"),"－")');
  });

  it("writes nothing on 目標, section and note rows", () => {
    const rows = new Set(Object.keys(writtenBy(plan)).map((cell) => cell.replace(/\D/g, "")));
    expect([...rows]).toEqual(["3", "7", "9", "11", "13", "17", "19"]);
  });

  it("calculates to the published rates of R5 and the grades of R7", async () => {
    const shown = await calculate(withRates(seedWorkbook()));
    const r5 = ["S7", "S9", "S11", "S13", "S17", "S19"].map((cell) =>
      Number(held(shown, SEED_SHEET, cell) && valuesIn(shown, SEED_SHEET, cell)[0]),
    );
    expect(r5.map((rate) => (rate * 100).toFixed(1))).toEqual([
      "162.9",
      "56.3",
      "100.0",
      "100.0",
      "66.7",
      "55.0",
    ]);
    const grades = ["V7", "V9", "V11", "V13", "V17", "V19"].map(
      (cell) => valuesIn(shown, SEED_SHEET, cell)[0],
    );
    expect(grades).toEqual(["順調", "－", "順調", "順調", "努力を要する", "努力を要する"]);
  });

  it("gives no rate where there is no target and where 目標達成 stands", async () => {
    const shown = await calculate(withRates(seedWorkbook()));
    expect(valuesIn(shown, SEED_SHEET, "M19:O19")).toEqual(["－", "－", "－"]);
    expect(valuesIn(shown, SEED_SHEET, "U9")).toEqual(["－"]);
  });

  it("copies the look of a year's column, shows percents, and bands them", () => {
    const kinds = plan.edits.map((edit) => edit.kind);
    expect(kinds).toEqual([
      "copyFormat",
      ...["format", "format", "columnWidth"],
      ...["format", "format", "columnWidth"],
      ...Array.from({ length: 7 }, () => "cells"),
      ...Array.from({ length: 9 }, () => "conditionalFormat"),
      ...["columnWidth", "name"],
    ]);
    // A blank column beside the table that somebody has made wide is not made narrower.
    const widths = plan.edits.flatMap((edit) => (edit.kind === "columnWidth" ? [edit.isLeast] : []));
    expect(widths).toEqual([true, true, true]);
    const bands = plan.edits.filter((edit) => edit.kind === "conditionalFormat");
    expect(bands.map(({ area }) => formatArea(area))).toEqual([
      "M4:T19",
      ...["U4:U8", "U10:U18"],
      ...["U9", "U19"],
      ...["V4:V8", "V10:V18"],
      ...["V9", "V19"],
    ]);
    expect(bands[0]?.rules.map(({ numberFormat }) => numberFormat)).toEqual([
      '"◎ "0.0%',
      '"○ "0.0%',
      '"△ "0.0%',
      '"◎ "0.0%',
      '"○ "0.0%',
      '"△ "0.0%',
    ]);
  });

  it("colours and grades the flows of a year that is counted to February by 11 of its 12 months", () => {
    const bands = plan.edits.filter((edit) => edit.kind === "conditionalFormat");
    const ofVisits = bands.find(({ area }) => formatArea(area) === "U19");
    expect(ofVisits?.rules[0]?.formula).toBe(
      '=IF(ISNUMBER(U19),AND(U$3="達成率 R7",ROUND(U19,9)>=0.916666667),FALSE)',
    );
    expect(writtenBy(plan).V19).toContain("K19*12/(K18*11)");
    // Its word is that of its band; how it came about is shown behind it.
    const words = bands.find(({ area }) => formatArea(area) === "V19")?.rules;
    expect(words?.map(({ numberFormat }) => numberFormat)).toEqual(
      Array.from({ length: 3 }, () => '@"（月割り）"'),
    );
  });

  it("remembers the block by a name", () => {
    expect(plan.edits.at(-1)).toEqual({
      kind: "name",
      name: "KPI台帳_達成率_1",
      before: null,
      after: { sheet: SEED_SHEET, row: 2, column: 12, rows: 17, columns: 10 },
    });
  });

  it("has nothing to do over its own result", () => {
    expect(ratesOver(withRates(seedWorkbook()))).toEqual({
      kind: "rates",
      edits: [],
      refusals: [],
      notices: [],
    });
  });

  it("has nothing to do where Excel spells the formulas otherwise", () => {
    const once = withRates(seedWorkbook());
    const respelled = typed(once, SEED_SHEET, {
      M7: { formula: '=IF(AND(ISNUMBER($C$6), ISNUMBER(C7)), IF(C6>0, C7/C6, "－"), "－")' },
    });
    expect(ratesOver(respelled).edits).toEqual([]);
  });

  it("writes the words and bounds of another scheme, and bands by it", () => {
    const other = ratesOver(withRates(seedWorkbook()), { scheme: LETTER_SCHEME });
    expect(writtenBy(other).V7).toBe(
      '=IF(ISNUMBER(U7),IF(ROUND(U7,9)>=1,"A",IF(ROUND(U7,9)>=0.8,"B",IF(ROUND(U7,9)>=0.6,"C","D"))),"－")',
    );
    expect(other.edits.filter(({ kind }) => kind === "conditionalFormat")).toHaveLength(11);
    expect(other.edits.some(({ kind }) => kind === "copyFormat" || kind === "name")).toBe(false);
  });
});

describe("planRates for kind-columns", () => {
  const cells = grid(`
指標名\t単位\t令和５年度\t\t令和６年度\t
\t\t目標値\t実績値\t目標値\t実績値
① 移住相談件数\t件\t10\t12\t10\t8
② 空き家登録数\t件\t-\t3\t4\t0`);
  const book = workbook([
    sheet({ name: "KPI", origin: "C7", cells, merges: ["C7:C8", "D7:D8", "E7:F7", "G7:H7"] }),
  ]);

  it("heads a column a year over the merged heading rows, and fills a row per indicator in one rectangle", () => {
    const plan = ratesOver(book);
    expect(writtenBy(plan)).toMatchObject({
      J7: "達成率 R5",
      K7: "達成率 R6",
      L7: "評価 R6",
      J9: '=IF(AND(ISNUMBER(E9),ISNUMBER(F9)),IF(E9>0,F9/E9,"－"),"－")',
    });
    expect(plan.edits.filter(({ kind }) => kind === "merge")).toHaveLength(3);
    expect(plan.edits.filter(({ kind }) => kind === "cells")).toHaveLength(2);
  });

  it("calculates 120 %, 80 %, no rate and a true 0 %", async () => {
    const shown = await calculate(withRates(book));
    expect(valuesIn(shown, "KPI", "J9:L10")).toEqual([1.2, 0.8, "おおむね順調", "－", 0, "努力を要する"]);
  });

  it("has nothing to do over its own result", () => {
    expect(ratesOver(withRates(book)).edits).toEqual([]);
  });
});

describe("planRates where the staff have 達成率 of their own", () => {
  const cells = grid(`
指標\t\tR5\tR6\tR7
① 講座の回数【回】\t目標\t4\t4\t5
\t実績\t2\t4\t6
\t達成率\t0.5\t0.9\t
② 参加者数【人】\t目標\t10\t10\t-
\t実績\t5\t10\t3
\t達成率\t\t100\t`);
  const book = typed(workbook([sheet({ name: "指標", cells })]), "指標", { C7: { formula: "=C6/C5" } });

  it("fills blank cells, makes a formula of a typed figure that agrees, and leaves the rest", () => {
    const written = writtenBy(ratesOver(book));
    expect(written.C4).toBe('=IF(AND(ISNUMBER(C2),ISNUMBER(C3)),IF(C2>0,C3/C2,"－"),"－")');
    expect(written.E4).toBeDefined();
    expect(["D4", "C7", "D7"].map((cell) => written[cell])).toEqual([undefined, undefined, undefined]);
    // The row's 100 is in percent: a formula would show 0.6 as soon as R7 has a target.
    expect(written.E7).toBeUndefined();
  });

  it("puts 評価 right of the table, from our rate or from the figures", async () => {
    const plan = ratesOver(book);
    expect(writtenBy(plan)).toMatchObject({
      G1: "評価 R7",
      G4: expect.stringContaining("ISNUMBER(E4)") as string,
    });
    const shown = await calculate(applyPlan(book, plan));
    expect(valuesIn(shown, "指標", "G4:G4")).toEqual(["順調"]);
    expect(valuesIn(shown, "指標", "G7:G7")).toEqual(["－"]);
  });

  it("has nothing to do over its own result", () => {
    expect(ratesOver(withRates(book)).edits).toEqual([]);
  });

  it("gives way where someone's data stands where 評価 would go, and says so without a refusal", () => {
    const plan = ratesOver(typed(book, "指標", { G2: "継続" }));
    expect(plan.refusals).toEqual([]);
    expect(plan.notices).toEqual([{ code: "gradeNotPlaced", sheet: "指標", at: "G1:G7" }]);
    expect(writtenBy(plan).C4).toBeDefined();
  });
});

describe("planRates for a year behind those that have 達成率 of their own", () => {
  const book = workbookOf(
    "指標\tR5目標\tR5実績\t達成率\tR6目標\tR6実績\n来館者数（人）\t100\t90\t\t110\t105",
  );

  it("puts its rates and grades beside the table, and fills the office's own", () => {
    expect(writtenBy(ratesOver(book))).toEqual({
      D2: '=IF(AND(ISNUMBER(B2),ISNUMBER(C2)),IF(B2>0,C2/B2,"－"),"－")',
      H1: "達成率 R6",
      H2: '=IF(AND(ISNUMBER(E2),ISNUMBER(F2)),IF(E2>0,F2/E2,"－"),"－")',
      I1: "評価 R6",
      I2: expect.stringContaining("ISNUMBER(H2)") as string,
    });
    const [table] = tablesOf(book);
    const years = table?.indicators[0]?.years ?? [];
    const cells = locateRates(book, table ? [table] : []);
    expect(years.map((year) => cells.get(year)).map((cell) => cell && formatCell(cell))).toEqual([
      "D2",
      "H2",
    ]);
  });

  it("has nothing to do over its own result", () => {
    expect(ratesOver(withRates(book)).edits).toEqual([]);
  });

  it("makes no column of earlier years, of which the office states none", () => {
    const ends = workbookOf(
      "指標\tR5目標\tR5実績\tR6目標\tR6実績\tR6達成率\n来館者数（人）\t100\t90\t110\t105\t",
    );
    expect(
      Object.values(writtenBy(ratesOver(ends))).filter((value) => String(value).startsWith("達成率")),
    ).toEqual([]);
  });
});

describe("planRates for figures in percent", () => {
  it("waits for 24% in a row of percents, not for 24, in blank cells and where an estimate is", async () => {
    const asPercent = (value: number): CellInput => ({ value, numberFormat: "0%" });
    const cells = [
      ["指標", null, "R5", "R6", "R7"],
      ["女性の割合", "目標", asPercent(0.3), asPercent(0.3), "30%程度"],
      [null, "実績", asPercent(0.24), null, asPercent(0.24)],
    ];
    const book = workbook([sheet({ name: "Sheet1", cells })]);
    const rated = withRates(book);
    const now = await calculate(rated);
    expect(valuesIn(now, "Sheet1", "G3:I3")).toEqual([0.8, "－", "－"]);
    const later = await calculate(typed(rated, "Sheet1", { D3: 0.24, E2: 0.3 }));
    expect(valuesIn(later, "Sheet1", "G3:I3")).toEqual([0.8, 0.8, 0.8]);
  });
});

describe("planRates for long tables", () => {
  const rows = `
指標\t単位\t年度\t目標\t実績
相談件数\t件\t平成31年度\t10\t5
相談件数\t件\t令和2年度\t0\t4
相談件数\t件\t令和3年度\t10\t10`;
  const excelTable = workbook([
    sheet({ name: "一覧", origin: "B3", cells: grid(rows), tables: [{ name: "指標表", area: "B3:F6" }] }),
  ]);

  it("widens an Excel table by a 達成率 column and writes formulas by column names", () => {
    const plan = ratesOver(excelTable);
    expect(plan.edits[0]).toMatchObject({
      kind: "resizeTable",
      table: "指標表",
      after: { row: 2, column: 1, rows: 4, columns: 6 },
    });
    expect(writtenBy(plan)).toMatchObject({
      G3: "達成率",
      G4: '=IF(OR(指標表[[#This Row],[指標]]="相談件数"),IF(AND(ISNUMBER(指標表[[#This Row],[目標]]),ISNUMBER(指標表[[#This Row],[実績]])),IF(指標表[[#This Row],[目標]]>0,指標表[[#This Row],[実績]]/指標表[[#This Row],[目標]],"－"),"－"),IF(指標表[[#This Row],[指標]]="","","－"))',
    });
  });

  it("has nothing to do over its own result, also where Excel gives [@目標] back", () => {
    const once = withRates(excelTable);
    expect(ratesOver(once).edits).toEqual([]);
    const respelled = typed(once, "一覧", {
      G4: {
        formula:
          '=IF(OR([@指標]="相談件数"),IF(AND(ISNUMBER([@目標]),ISNUMBER([@実績])),IF([@目標]>0,[@実績]/[@目標],"－"),"－"),IF([@指標]="","","－"))',
      },
    });
    expect(ratesOver(respelled).edits).toEqual([]);
  });

  it("refuses where something stands right of the Excel table", () => {
    const plan = ratesOver(typed(excelTable, "一覧", { G5: "メモ" }));
    expect(plan.edits).toEqual([]);
    expect(plan.refusals).toEqual([
      { code: "blockTaken", sheet: "一覧", at: "G3:G6", taken: ["G5"], offers: [] },
    ]);
  });

  it("colours no rate whose grade goes by a part of the year or by the word at its target", () => {
    const text = `
指標\t年度\t目標\t実績
待機児童数【人】\tR5\t5以下\t4
待機児童数【人】\tR6\t5未満\t5
相談件数【件】\tR6\t100\t80
相談件数【件】\tR7（9月末）\t100\t50`;
    const coloured = (plan: Plan): string[] =>
      plan.edits.flatMap((edit) => (edit.kind === "conditionalFormat" ? formatArea(edit.area) : []));
    expect(coloured(ratesOver(workbookOf(text, { name: "Sheet1" })))).toEqual(["E2", "E4"]);
    const tables = [{ name: "指標表", area: "A1:D5" }];
    const sorted = workbook([sheet({ name: "一覧", cells: grid(text), tables })]);
    expect(coloured(ratesOver(sorted))).toEqual([]);
    expect(coloured(ratesOver(excelTable))).toEqual(["G4:G6"]);
  });

  it("puts the column of a plain range after its remarks", async () => {
    const book = workbookOf(
      `
指標\t年度\t目標\t実績\t備考
A 利用者数【人】\tR5\t100\t80\t
A 利用者数【人】\tR6\t100\t100\t雨天`,
      { name: "Sheet1" },
    );
    const plan = ratesOver(book);
    expect(writtenBy(plan)).toMatchObject({
      F1: "達成率",
      F2: '=IF(AND(ISNUMBER(C2),ISNUMBER(D2)),IF(C2>0,D2/C2,"－"),"－")',
    });
    expect(valuesIn(await calculate(applyPlan(book, plan)), "Sheet1", "F2:F3")).toEqual([0.8, 1]);
    expect(ratesOver(applyPlan(book, plan)).edits).toEqual([]);
  });
});

describe("planRates where the place is taken", () => {
  const book = typed(workbookOf(SMALL, { name: "指標" }), "指標", { F1: "メモ", F3: "R7は補助金あり" });

  it("writes nothing, names the cells and offers places where the block fits", () => {
    const plan = ratesOver(book);
    expect(plan.edits).toEqual([]);
    expect(plan.refusals).toEqual([
      {
        code: "blockTaken",
        sheet: "指標",
        at: "G1:J3",
        taken: ["F1", "F3"],
        offers: ["H1:K3"],
      },
    ]);
  });

  it("goes beyond the table right beside it, in front of that one's, with headings that say whose rates they are", () => {
    const beside = workbookOf(
      "指標\tR6目標\tR6実績\t指標\tR6目標\tR6実績\n講座回数（回）\t12\t12\t就業者数（人）\t20\t14\n受講者数（人）\t120\t98\t登録者数（人）\t80\t85",
      { name: "指標" },
    );
    const plan = ratesOver(beside);
    expect(writtenBy(plan)).toMatchObject({
      H1: "達成率 R6（A～C列の表）",
      H2: '=IF(AND(ISNUMBER(B2),ISNUMBER(C2)),IF(B2>0,C2/B2,"－"),"－")',
      K1: "達成率 R6（D～F列の表）",
      K2: '=IF(AND(ISNUMBER(E2),ISNUMBER(F2)),IF(E2>0,F2/E2,"－"),"－")',
      L1: "評価 R6（D～F列の表）",
    });
    expect(plan.refusals).toEqual([]);
    expect(ratesOver(applyPlan(beside, plan))).toMatchObject({ edits: [], refusals: [] });
  });

  it("makes no column for a table whose rows have their years in the column of the table beside it", () => {
    const beside = workbookOf(
      "指標名\t年度\t目標\t実績\t指標名\t年度\t目標\t実績\n受診率（％）\tR6\t60\t30\t相談件数（件）\tR6\t100\t80",
      { name: "指標" },
    );
    const plan = ratesOver(beside);
    expect(writtenBy(plan)).toMatchObject({
      I1: "達成率",
      I2: '=IF(AND(ISNUMBER(G2),ISNUMBER(H2)),IF(G2>0,H2/G2,"－"),"－")',
    });
    expect(plan.refusals).toEqual([
      { code: "blockTaken", sheet: "指標", at: "E1:E2", taken: ["E1", "E2"], offers: [] },
    ]);
  });

  it("stands at the offered place once a person has chosen it, and stays there", () => {
    const [refusal] = ratesOver(book).refusals;
    const place = refusal?.code === "blockTaken" ? (refusal.offers?.[0] ?? "") : "";
    const places = [{ sheet: "指標", at: "G1:J3", place }];
    const plan = ratesOver(book, { places });
    expect(plan.refusals).toEqual([]);
    const done = applyPlan(book, plan);
    expect(held(done, "指標", "F3")).toBe("R7は補助金あり");
    expect(ratesOver(done)).toMatchObject({ edits: [], refusals: [] });
  });

  it("goes after a year that is neither target nor actual, which belongs to the table", () => {
    const budget = typed(workbookOf(SMALL, { name: "指標" }), "指標", { F1: "R8（予算）", F3: 130 });
    expect(writtenBy(ratesOver(budget)).H1).toBe("達成率 R5");
  });

  it.each(["R8～", "R8年度～", "令和8年度以降", "R8から"])(
    "goes after %s, the years of a plan that are in one column, and stays there",
    (years) => {
      const plan = typed(workbookOf(SMALL, { name: "指標" }), "指標", { F1: years, F2: 6 });
      const rates = ratesOver(plan);
      expect(rates.refusals).toEqual([]);
      expect(writtenBy(rates).H1).toBe("達成率 R5");
      expect(ratesOver(applyPlan(plan, rates))).toMatchObject({ edits: [], refusals: [] });
    },
  );

  it("shows no hidden column that holds something, above or below the rates", () => {
    const [first, ...others] = typed(workbookOf(SMALL, { name: "指標" }), "指標", {
      H9: "個人の連絡先",
    }).sheets;
    if (!first) throw new Error("no sheet");
    const hidden = { ...workbook([]), sheets: [{ ...first, hiddenColumns: [7] }, ...others] };
    expect(ratesOver(hidden)).toMatchObject({
      edits: [],
      refusals: [{ code: "blockTaken", at: "G1:J3", taken: ["H9"], offers: ["I1:L3"] }],
    });
    const blank = { ...hidden, sheets: [{ ...first, hiddenColumns: [8] }] };
    expect(writtenBy(ratesOver(blank)).G1).toBe("達成率 R5");
  });

  it("offers no place that it would refuse again", () => {
    const [refusal] = ratesOver(book).refusals;
    const offers = refusal?.code === "blockTaken" ? (refusal.offers ?? []) : [];
    expect(offers.length).toBeGreaterThan(0);
    expect(offers).not.toContain("G1:J3");
  });

  it.each([
    "評価",
    "取組内容",
    "今後の課題",
    "担当課",
    "最終目標値（R11）",
    "目標年度",
    "2か年計",
    "総合評価",
  ])("goes after the column %s", (heading) => {
    const trailing = typed(workbookOf(SMALL, { name: "指標" }), "指標", { F1: heading, F2: "あ" });
    expect(writtenBy(ratesOver(trailing)).H1).toBe("達成率 R5");
  });

  it("goes after a column for remarks that belongs to the table", () => {
    const remarks = typed(workbookOf(SMALL, { name: "指標" }), "指標", { F1: "備考", F3: "R7は補助金あり" });
    expect(writtenBy(ratesOver(remarks)).H1).toBe("達成率 R5");
  });

  it("counts merged cells and blank-looking formulas as taken", () => {
    const hidden = typed(workbookOf(SMALL, { name: "指標" }), "指標", { H3: { formula: '=""' } });
    expect(ratesOver(hidden).refusals).toMatchObject([{ taken: ["H3"] }]);
    const [first] = workbookOf(SMALL, { name: "指標", merges: ["H2:I2"] }).sheets;
    expect(first && ratesOver(workbook([first])).refusals).toMatchObject([{ taken: ["H2"] }]);
  });
});

describe("planRates on protected and hidden sheets", () => {
  it("plans nothing for a protected sheet and says so once; other sheets are filled", () => {
    const locked = sheet({ name: "保護", cells: grid(SMALL), isProtected: true });
    const open = sheet({ name: "保護なし", cells: grid(SMALL), origin: "B3" });
    const plan = ratesOver(workbook([locked, open]));
    expect(plan.refusals).toEqual([{ code: "protected", sheet: "保護" }]);
    expect(Object.keys(writtenBy(plan, "保護"))).toEqual([]);
    expect(writtenBy(plan, "保護なし").H3).toBe("達成率 R5");
  });

  it("leaves a hidden sheet alone where there are visible tables, and names it", () => {
    const hidden = sheet({ name: "旧指標", cells: grid(SMALL), visibility: "hidden" });
    const plan = ratesOver(workbook([sheet({ name: "指標", cells: grid(SMALL) }), hidden]));
    expect(Object.keys(writtenBy(plan, "旧指標"))).toEqual([]);
    expect(plan.notices).toEqual([{ code: "hiddenSheetLeft", sheet: "旧指標" }]);
  });

  it("gives each of several tables a block and a name of its own", () => {
    const two = [...grid(SMALL), [null], [null], ...grid(SMALL)];
    const plan = ratesOver(workbook([sheet({ name: "指標", cells: two })]));
    expect(plan.edits.flatMap((edit) => (edit.kind === "name" ? [edit.name] : []))).toEqual([
      "KPI台帳_達成率_1",
      "KPI台帳_達成率_2",
    ]);
  });
});

describe("planRates for tables that have no place for a block", () => {
  it("holds actuals against the only target, of the last year, and grades none of them yet", () => {
    const final = workbookOf("指標\t単位\tR4実績\tR5実績\t目標値（R8）\n会員数\t人\t11\t12\t20");
    const plan = ratesOver(final);
    expect(writtenBy(plan)).toEqual({
      G1: "達成率 R4",
      H1: "達成率 R5",
      I1: "評価 R5",
      G2: '=IF(AND(ISNUMBER(E2),ISNUMBER(C2)),IF(E2>0,C2/E2,"－"),"－")',
      H2: '=IF(AND(ISNUMBER(E2),ISNUMBER(D2)),IF(E2>0,D2/E2,"－"),"－")',
      I2: '=IF(AND(ISNUMBER(E2),ISNUMBER(D2)),IF(E2>0,"途中","－"),"－")',
    });
    const bands = plan.edits.filter((edit) => edit.kind === "conditionalFormat");
    expect(bands.map(({ area }) => area.column)).toEqual([8]);
  });

  it("says 途中 only where there is a rate, or where less is better and nothing is left", async () => {
    const table =
      "指標\t単位\t方向\tR4実績\tR5実績\t目標値（R8）\n待機児童数\t人\t↓\t9\t5\t0\n待機者数\t人\t↓\t3\t0\t0";
    const shown = await calculate(withRates(workbookOf(table)));
    expect(shown.sheets[0]?.values.slice(1).map((row) => row.slice(-3))).toEqual([
      ["－", "－", "－"],
      ["－", "－", "途中"],
    ]);
  });

  it("makes none for years that hold targets only or actuals only beside years that have both", () => {
    const some = workbookOf("指標\tR4実績\tR5目標\tR5実績\tR8目標\n会員数（人）\t11\t10\t12\t20");
    expect(Object.keys(writtenBy(ratesOver(some)))).toEqual(["G1", "H1", "G2", "H2"]);
  });

  it("puts the block after a column 達成率 that names no year", () => {
    const book = workbookOf("指標\t\tR5\tR6\t達成率\n会員数（人）\t目標\t10\t20\t120%\n\t実績\t12\t24");
    expect(Object.keys(writtenBy(ratesOver(book)))).toEqual(["G1", "H1", "I1", "G3", "H3", "I3"]);
  });

  const beside = grid(SMALL).map((row, index) => [...row, null, ...(grid(SMALL)[index] ?? [])]);
  const book = workbook([sheet({ name: "指標", cells: beside })]);

  it("puts the block beyond the table on its right, in front of that one's, where both stay", () => {
    const plan = ratesOver(book);
    expect(plan.refusals).toEqual([]);
    expect(writtenBy(plan)).toMatchObject({
      M1: "達成率 R5（A～E列の表）",
      R1: "達成率 R5（G～K列の表）",
    });
    const done = applyPlan(book, plan);
    expect(ratesOver(done)).toMatchObject({ edits: [], refusals: [] });
    const places = locateRates(done, tablesOf(done));
    expect([...places.values()].map(formatCell)).toEqual(["M3", "N3", "O3", "R3", "S3", "T3"]);
  });

  it("is not read as the table's that is beside it where its name is lost, and is found by what its headings say", () => {
    const lost = { ...applyPlan(book, ratesOver(book)), names: [] };
    expect(
      tablesOf(lost).map(({ indicators }) =>
        indicators.flatMap(({ years }) => years.map(({ rate }) => rate?.address.column)),
      ),
    ).toEqual([
      [undefined, undefined, undefined],
      [undefined, undefined, undefined],
    ]);
    const again = ratesOver(lost);
    expect(again.refusals).toEqual([]);
    expect(writtenBy(again)).toEqual({});
    expect(applyPlan(lost, again).names.map(({ refersTo }) => refersTo?.column)).toEqual([12, 17]);
  });

  it("is not read as the table's that is beside it where its values were pasted", () => {
    const pasted = workbookOf(
      "指標\tR5目標\tR5実績\t\t指標\tR6目標\tR6実績\t備考\t\t達成率 R6\t評価 R6\t\t達成率 R5（A～C列の表）\t評価 R5（A～C列の表）\n受診率（％）\t50\t52\t\t普及率（％）\t60\t54\tあ\t\t0.9\tおおむね順調\t\t1.04\t順調",
      { name: "指標" },
    );
    const years = tablesOf(pasted).map(({ indicators }) =>
      indicators.flatMap((one) => one.years.map(({ fiscalYear }) => `${one.name} ${String(fiscalYear)}`)),
    );
    expect(years).toEqual([["受診率 2023"], ["普及率 2024"]]);
  });

  it("goes beyond all of three tables side by side, in their order", () => {
    const three = grid(SMALL).map((row) => [...row, null, ...row, null, ...row]);
    const plan = ratesOver(workbook([sheet({ name: "指標", cells: three })]));
    expect(plan.refusals).toEqual([]);
    expect(writtenBy(plan)).toMatchObject({
      S1: "達成率 R5（A～E列の表）",
      X1: "達成率 R5（G～K列の表）",
      AC1: "達成率 R5（M～Q列の表）",
    });
  });

  it("offers places where it would be in the way of something beyond, too", () => {
    const noted = typed(book, "指標", { S3: "メモ" });
    const plan = ratesOver(noted);
    expect(Object.keys(writtenBy(plan))[0]).toBe("M1");
    expect(plan.refusals).toEqual([
      expect.objectContaining({ code: "blockTaken", at: "R1:U3", taken: ["S3"], offers: ["T1:W3"] }),
    ]);
  });

  it("stays right of its table where the next one is below its rows", () => {
    const below = grid(SMALL).map((row) => [
      ...row,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
    const right = grid(SMALL).map((row) => [null, null, null, null, null, null, ...row]);
    const stairs = workbook([sheet({ name: "指標", cells: [...below, [null], [null], ...right] })]);
    expect(writtenBy(ratesOver(stairs))).toMatchObject({ G1: "達成率 R5", M6: "達成率 R5" });
  });

  it("gives no block the place that another table's block has in the same plan", () => {
    const plan = ratesOver(book, { places: [{ sheet: "指標", at: "R1:U3", place: "M1:P3" }] });
    expect(
      plan.edits.flatMap((edit) => (edit.kind === "name" && edit.after ? [edit.after.column] : [])),
    ).toEqual([12]);
    expect(plan.refusals).toMatchObject([{ code: "blockTaken", at: "M1:P3", taken: ["M1:P3"] }]);
  });

  it("gives no block the place of another table's block that stands, be its cells blank", () => {
    const done = applyPlan(book, ratesOver(book));
    const emptied = typed(
      done,
      "指標",
      Object.fromEntries(
        ["M", "N", "O", "P"].flatMap((column) => [1, 3].map((row) => [`${column}${String(row)}`, null])),
      ),
    );
    const again = ratesOver(emptied, { places: [{ sheet: "指標", at: "R1:U3", place: "M1:P3" }] });
    expect(again.refusals).toMatchObject([{ code: "blockTaken", at: "M1:P3", taken: ["M1:P3"] }]);
  });

  it("has no rate cells where something else stands", () => {
    const noted = typed(book, "指標", { S3: "メモ" });
    const tables = tablesOf(noted);
    const places = locateRates(noted, tables);
    expect(tables[1]?.indicators[0]?.years.map((year) => places.get(year))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("locateRates", () => {
  it("says where each year's rate stands or would stand", () => {
    const book = seedWorkbook();
    const tables = tablesOf(book);
    const places = locateRates(book, tables);
    const first = tables[0]?.indicators[0]?.years[0];
    expect(first && formatCell(places.get(first) ?? { row: 0, column: 0 })).toBe("M7");
    expect(places.size).toBe(54);
  });
});

describe("planRates among rates typed in percent", () => {
  const cells = grid(
    "指標\t\tR4\tR5\tR6\tR7\n① 講座【回】\t目標\t100\t10\t10\t10\n\t実績\t88\t11\t8\t\n\t達成率（％）\t88\t110\t\t",
  );

  it("leaves blanks blank, also of a year without an actual, and names those that have a rate", () => {
    const plan = ratesOver(workbook([sheet({ name: "指標", cells })]));
    expect(Object.keys(writtenBy(plan, "指標")).filter((cell) => /^[C-F]/.test(cell))).toEqual([]);
    expect(plan.notices).toEqual([{ code: "percentRatesLeft", sheet: "指標", cells: ["E4"] }]);
  });

  it("leaves and names the blank of an indicator whose column the others' rates are typed in percent in", () => {
    const column =
      "指標\t単位\tR6目標\tR6実績\t達成率（％）\n講座\t回\t100\t88\t88\n教室\t回\t10\t8\t\n催し\t回\t100\t110\t110";
    const plan = ratesOver(workbookOf(column, { name: "指標" }));
    expect(Object.keys(writtenBy(plan, "指標")).filter((cell) => cell.startsWith("E"))).toEqual([]);
    expect(plan.notices).toEqual([{ code: "percentRatesLeft", sheet: "指標", cells: ["E3"] }]);
    const withZero = ratesOver(workbookOf(`${column}\n塾\t回\t100\t0\t0`, { name: "指標" }));
    expect(Object.keys(writtenBy(withZero, "指標")).filter((cell) => cell.startsWith("E"))).toEqual([]);
    const ratios = column.replace("\t88\t88", "\t88\t0.88").replace("\t110\t110", "\t110\t110");
    expect(Object.keys(writtenBy(ratesOver(workbookOf(ratios, { name: "指標" })), "指標"))).toContain("E3");
  });
});

describe("planRates where nothing of the latest year has a rate", () => {
  it("grades the latest year that has one: the results of the only row are of the years that their cells say", () => {
    const rows =
      "市場規模（億円）\t925億円（R2）\t928億円（R3）\t866億円（R4）\t1,300\n利用者数（人）\t110\t120\t130\t500";
    const written = writtenBy(ratesOver(workbookOf(`指標\tR3実績\tR4実績\tR5実績\tR7目標\n${rows}`)));
    expect(Object.values(written).filter((value) => String(value).startsWith("評価"))).toEqual(["評価 R4"]);
    expect(Object.values(written).filter((value) => String(value).includes("途中"))).toHaveLength(1);
  });
});
