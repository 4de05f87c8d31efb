import { planPaper } from "../../../../../src/core/write/paper/plan-paper";
import { formatCell } from "../../../../../src/core/values/workbook/cell-address";
import { applyPlan } from "../../../../support/apply-plan";
import { calculate } from "../../../../support/calculate";
import { insertLines } from "../../../../support/insert-lines";
import {
  paperReview,
  rowOf,
  sampleWithLedgers,
  shownOn,
  withPaper,
} from "../../../../support/paper-workbook";
import { typed, writtenBy } from "../../../../support/plan-over";
import { seedWorkbook } from "../../../../support/seed-workbook";
import { grid, sheet, workbook, workbookOf } from "../../../../support/workbook-builder";

const PROGRAMME = "資料2-1 構成";
const INDICATORS = "資料2-2 主な事業指標";
const SPENDING = "事業費台帳";

const plain = sampleWithLedgers();
const made = withPaper(plain);

/** The cell of a sheet that holds a text. */
function cellWith(name: string, text: string): string {
  const found = Object.entries(shownOn(made, name)).find(([, value]) => value === text);
  if (!found) throw new Error(`no ${text}`);
  return found[0];
}

describe("planPaper on the sample", () => {
  it("writes an item's year as the council's paper has it: source, amount, what was done", () => {
    const [r5, r6, r7] = rowOf(made, PROGRAMME, "① 住民ワーカーの募集及び育成\n");
    expect(r5).toBe(
      "財源：デジ田交付金（広域R5）\n8,382千円\n・運営支援チームに業務の運営を依頼\n・運営支援チームを指導するアドバイザー依頼\n" +
        "・ワーカー研修の実施（PC研修、キャリア研修）\n・アンケートやミーティングの実施",
    );
    expect(r6).toMatch(/^町一般財源\n3,465千円\n・運営支援/);
    expect(r7).toMatch(/^（実績額：未集計）\n・公社として改めてワーカー契約\n/);
  });

  it("keeps apart: nothing spent, not the town's money, no amount named, nothing at all", () => {
    expect(rowOf(made, PROGRAMME, "⑤ おためしナガノ、チャレンジナガノ\n")[2]).toBe("なし");
    const [first] = rowOf(made, PROGRAMME, "★ その他");
    expect(first).toMatch(/^当町費用負担なし\n・総務省/);
    const stars = Object.values(shownOn(made, PROGRAMME)).filter((value) =>
      String(value).startsWith("（実績額：記載なし）"),
    );
    expect(stars).toHaveLength(1);
  });

  it("says where a section's work went", () => {
    expect(rowOf(made, PROGRAMME, "1 雇用創出型テレワーク")[2]).toBe("立科町振興公社に業務移管");
  });

  it("adds up by section, source and year, and says 未集計 for a year without amounts, never 0", async () => {
    const shown = await calculate(made);
    const row = (label: string): readonly unknown[] => rowOf(shown, PROGRAMME, label);
    expect(row("1 雇用創出型テレワーク 計")).toEqual([35_175, 12_657, "未集計"]);
    expect(row("2 企業進出型テレワーク 計")).toEqual([11_842, 2_846, "未集計"]);
    expect(row("合計")).toEqual([47_017, 15_503, "未集計"]);
    expect(row("うち国費（自治体の予算を通らない額）")).toEqual([7_900, "－", "未集計"]);
    expect(row("財源別　デジ田交付金")).toEqual([35_175, "－", "未集計"]);
    expect(row("財源別　県元気づくり支援金")).toEqual([3_914, 2_813, "未集計"]);
  });

  it("writes figures, rates and the latest year's grade of the indicators", async () => {
    const shown = await calculate(made);
    const sheetOf = shown.sheets.find(({ name }) => name === INDICATORS);
    const at = sheetOf?.values.findIndex(([first]) => first === "① 住民ワーカー登録者数（延べ）【人】") ?? -1;
    const lines = sheetOf?.values.slice(at, at + 3).map((line) => line.slice(2, 12));
    expect(lines?.[0]).toEqual([4, 20, 45, 55, 60, 65, 70, 70, 50, null]);
    expect(lines?.[1]).toEqual([10, 30, 50, 57, 75, 97, 114, 114, 59, null]);
    expect(lines?.[2]?.slice(0, 2)).toEqual([2.5, 1.5]);
    expect(lines?.[2]?.[8]).toBeCloseTo(1.18);
    expect(lines?.[2]?.[9]).toBe("順調");
  });

  it("calculates rates by formulas over the paper's own cells, and none where the actual is a text", () => {
    const written = writtenBy(planPaper(paperReview(plain)), INDICATORS);
    const first = cellWith(INDICATORS, "① 住民ワーカー登録者数（延べ）【人】");
    const row = Number(first.slice(1));
    expect(written[`C${String(row + 2)}`]).toBe(
      `=IF(AND(ISNUMBER(C${String(row)}),ISNUMBER(C${String(row + 1)})),IF(C${String(row)}>0,C${String(row + 1)}/C${String(row)},"－"),"－")`,
    );
    const second = Number(cellWith(INDICATORS, "② 業務委託料収入額【千円】").slice(1));
    expect([written[`K${String(second + 1)}`], written[`K${String(second + 2)}`]]).toEqual([
      "目標達成",
      "－",
    ]);
  });

  it("says in footnotes what is provisional, where a series broke, what was lowered, and why there is no rate", () => {
    const texts = Object.values(shownOn(made, INDICATORS)).map(String);
    const note = (part: string): string | undefined =>
      texts.find((text) => text.startsWith("※") && text.includes(part));
    expect(note("令和8年2月28日")).toBe("※1 R7は2月末実績（令和8年2月28日現在）の数値で、確定していません。");
    expect(texts).toContain("R7\n(2025)\n2月末実績 ※1");
    // 59 of R6's 70 is 84.3 %.
    expect(note("70人から50人")).toBe(
      "※2 ① 住民ワーカー登録者数：R7の目標は、R6の70人から50人に変わっています（公社へ業務移管）。R6の目標に対する達成率は84.3%です。",
    );
    // The same about three indicators is said once, and marked at each.
    expect(texts.filter((text) => text.includes("数え方が変わりました"))).toEqual([
      "※3 ① 住民ワーカー登録者数、③ クライアント数、④ 現地ディレクター数：R7から数え方が変わりました（公社へ業務移管）。R7より前の実績とは比べられません。",
    ]);
    expect(texts.filter((text) => text === "実績 ※3")).toHaveLength(3);
    expect(note("数値でない")).toContain("② 業務委託料収入額：R7は");
    expect(texts).toContain("目標 ※2");
  });

  it("names in footnotes what is an estimate, what is missing and what is not the town's own money", () => {
    const texts = Object.values(shownOn(made, PROGRAMME)).map(String);
    expect(texts).toEqual(
      expect.arrayContaining([
        "※ R6の実績額は概算です。",
        "※ R7の実績額は未集計です。",
        "※ R6の計には、金額の記載がない「★ その他」の分を含みません。",
        "※ R5の合計には、自治体の予算を通らない国費 7,900千円を含みます。",
      ]),
    );
  });

  it("has nothing to do a second time", () => {
    expect(planPaper(paperReview(made)).edits).toEqual([]);
    expect(planPaper(paperReview(made)).refusals).toEqual([]);
  });

  it("never reads its own sheets as the office's tables", () => {
    const { tables, programmeTables } = paperReview(made);
    expect([...tables, ...programmeTables].map((table) => table.sheet)).toEqual([
      "主な事業指標",
      "事業構成",
      "事業構成",
    ]);
  });
});

describe("planPaper made again", () => {
  /** The sample with ①'s first payment of R5 a million yen higher. */
  function spentMore(): ReturnType<typeof sampleWithLedgers> {
    const ledger = made.sheets.find(({ name }) => name === SPENDING);
    const heading = ledger?.values.findIndex((line) => line.includes("金額（円）")) ?? -1;
    const column = ledger?.values[heading]?.indexOf("金額（円）") ?? -1;
    const row = ledger?.values.findIndex((line) => line.includes("住民ワーカーの募集及び育成")) ?? -1;
    const amount = ledger?.values[row]?.[column];
    if (typeof amount !== "number") throw new Error("no payment");
    return typed(made, SPENDING, { [formatCell({ row, column })]: amount + 1_000_000 });
  }

  it("changes that amount, its row of the sums and its footnote alone when a payment changes", async () => {
    const plan = planPaper(paperReview(spentMore()));
    const written = Object.values(writtenBy(plan, PROGRAMME)).filter(
      (value) => !/^(?:#[0-9a-f]{8}|控え .*)$/.test(String(value)),
    );
    expect(written).toHaveLength(3);
    expect(written).toEqual(
      expect.arrayContaining([
        expect.stringContaining("財源：デジ田交付金（広域R5）\n9,382千円\n"),
        9_382,
        "※ ① 住民ワーカーの募集及び育成のR5の実績額 9,382千円は事業費台帳の集計によります（構成の表では8,382千円です）。",
      ]),
    );
    expect(writtenBy(plan, INDICATORS)).toEqual({});
    const shown = await calculate(applyPlan(spentMore(), plan));
    expect(rowOf(shown, PROGRAMME, "合計")).toEqual([48_017, 15_503, "未集計"]);
    expect(plan.notices).toContainEqual({
      code: "paperDiffers",
      sheet: PROGRAMME,
      items: ["① 住民ワーカーの募集及び育成 R5"],
    });
  });

  it("asks before it makes a sheet again that somebody has edited, and names the rows", () => {
    const cell = cellWith(PROGRAMME, "※ R7の実績額は未集計です。");
    const edited = typed(made, PROGRAMME, { [cell]: "※ R7は決算前です。" });
    const plan = planPaper(paperReview(edited));
    const row = cell.slice(1);
    expect(plan.edits).toEqual([]);
    expect(plan.refusals).toEqual([{ code: "editedByHand", sheet: PROGRAMME, cells: [`A${row}:D${row}`] }]);
    const agreed = planPaper(paperReview(edited), { replace: [PROGRAMME] });
    expect(writtenBy(agreed)).toEqual({ [cell]: "※ R7の実績額は未集計です。" });
  });

  it("sees a row that was put in, and rights it when it may", () => {
    const inserted = insertLines(made, { sheet: INDICATORS, axis: "row", at: 3, count: 1 });
    const [refusal] = planPaper(paperReview(inserted)).refusals;
    expect(refusal).toMatchObject({ code: "editedByHand", sheet: INDICATORS });
    const again = applyPlan(inserted, planPaper(paperReview(inserted), { replace: [INDICATORS] }));
    expect(shownOn(again, INDICATORS)).toEqual(shownOn(made, INDICATORS));
    expect(planPaper(paperReview(again)).edits).toEqual([]);
  });

  it("shows the years that are asked for, and goes on showing them", () => {
    const fewer = withPaper(made, { years: { programme: [2024, 2025], indicators: [2023, 2024, 2025] } });
    expect(rowOf(fewer, PROGRAMME, "① 住民ワーカーの募集及び育成\n")).toHaveLength(3);
    expect(planPaper(paperReview(fewer)).edits).toEqual([]);
    const shown = shownOn(fewer, INDICATORS);
    expect(Object.values(shown)).toEqual(expect.arrayContaining(["R5\n(2023)", "R7\n(2025)\n2月末実績 ※1"]));
    expect(Object.values(shown)).not.toContain("R4\n(2022)");
    // What is not among the years shown has no footnote either.
    expect(Object.values(shownOn(fewer, PROGRAMME)).join("\n")).not.toContain("国費 7,900千円を含みます");
  });

  it("leaves a sheet of that name alone that somebody else made", () => {
    const theirs = sheet({ name: PROGRAMME, cells: grid("町の資料\n手で作ったもの") });
    const plan = planPaper(paperReview({ ...plain, sheets: [...plain.sheets, theirs] }));
    expect(plan.refusals).toEqual([{ code: "nameTaken", sheet: PROGRAMME }]);
    expect(Object.keys(writtenBy(plan, PROGRAMME))).toEqual([]);
    expect(Object.keys(writtenBy(plan, INDICATORS)).length).toBeGreaterThan(0);
  });
});

describe("planPaper for other offices", () => {
  it("makes the indicators' paper alone where there is no programme table, and says so", () => {
    const plan = planPaper(paperReview(seedWorkbook()));
    expect(plan.notices).toContainEqual({ code: "paperLeftOut", sheet: PROGRAMME, lacks: "programme" });
    expect(plan.edits.some((edit) => edit.kind === "addSheet" && edit.sheet === INDICATORS)).toBe(true);
    expect(plan.edits.some((edit) => edit.kind === "addSheet" && edit.sheet === PROGRAMME)).toBe(false);
  });

  it("calls sections what the sheet calls them, and says which target the years on the way to it are held against", () => {
    const paper = shownOn(
      withPaper(
        workbookOf(
          [
            "１　意識改革",
            "指標名\tR4実績\tR5実績\tR7目標",
            "女性委員の割合（％）\t29.5\t31\t35",
            "",
            "２　安全・安心",
            "指標名\tR4実績\tR5実績\tR7目標",
            "検診受診率（％）\t25\t26\t50",
          ].join("\n"),
        ),
      ),
      INDICATORS,
    );
    const texts = Object.values(paper);
    expect(texts).toEqual(expect.arrayContaining(["１ 意識改革", "２ 安全・安心"]));
    expect(texts.filter((text) => String(text).includes("途中の年度"))).toEqual([
      "※1 女性委員の割合、検診受診率：R4、R5はR7の目標に向かう途中の年度で、達成率はR7の目標に対する割合、評価は「途中」です。",
    ]);
  });

  it("calls no year on the way to a target against which there is no rate", () => {
    const texts = Object.values(
      shownOn(withPaper(workbookOf("指標名\tR4実績\tR5実績\tR7目標\n待機児童数（人）\t5\t2\t0")), INDICATORS),
    ).map(String);
    expect(texts.filter((text) => text.startsWith("※"))).toEqual([
      expect.stringContaining("達成率を計算していません"),
    ]);
    expect(texts.filter((text) => text.includes("途中"))).toEqual([]);
  });

  it("says the target of no year that nothing is held against, in a note on the row of targets", () => {
    const notesOf = (tsv: string): string[] =>
      Object.values(shownOn(withPaper(workbookOf(tsv)), INDICATORS))
        .map(String)
        .filter((text) => /^※\d/.test(text));
    expect(
      notesOf(
        "指標名\tR5実績\tR6実績\t目標値\n移住者数（人）\t35\t40\t50\n満足度（％）\t65\t72\t70\n待機児童数（人）\t5\t2\t0",
      ),
    ).toEqual([
      "※1 移住者数：目標50人の年度は未確認で、これに対する達成率は計算していません。",
      "※2 満足度：目標70％の年度は未確認で、達成率はこの目標に対する割合、評価は「途中」です。",
      "※3 待機児童数：R5、R6は、目標の値から達成率を計算できないため、達成率を計算していません。",
      "※4 待機児童数：目標0人の年度は未確認で、これに対する達成率は計算していません。",
    ]);
    expect(notesOf("指標名\tR4\tR5\tR6\tR4～R6累計目標\n会員数（人）\t30\t35\t40\t100")).toEqual([
      "※1 会員数：目標はR4からR6までの計で100人です。これに対する達成率は計算していません。",
    ]);
  });

  it("says what is aimed at for several years together, which stands in no year's column", () => {
    const table = (last: string): string =>
      `指標名\tR3\tR4\tR5\tR3～R5累計目標\n相談件数（件）\t120\t90\t${last}\t400`;
    const textsOf = (tsv: string): readonly unknown[] =>
      Object.values(shownOn(withPaper(workbookOf(tsv)), INDICATORS));
    const said =
      "※1 相談件数：目標はR3からR5までの計で400件です。達成率は、これに対するR3からその年度までの実績の計の割合です。";
    expect(textsOf(table("110"))).toEqual(expect.arrayContaining([said, 0.3, 0.525, 0.8, "おおむね順調"]));
    expect(textsOf(table(""))).toEqual(
      expect.arrayContaining([`${said}期間の途中のため、評価は「途中」です。`, 0.3, 0.525, "途中"]),
    );
  });

  it("has nothing to make a paper of in a workbook without tables", () => {
    expect(planPaper(paperReview(workbook([])))).toMatchObject({
      edits: [],
      refusals: [{ code: "nothingForPaper" }],
    });
  });
});
