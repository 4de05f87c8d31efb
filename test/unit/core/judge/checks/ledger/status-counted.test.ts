import { ledgerStatusCounted } from "../../../../../../src/core/judge/checks/ledger/status-counted";
import type { CheckInput } from "../../../../../../src/core/judge/checking/check";
import { recountAll } from "../../../../../../src/core/judge/recount/recount";
import type { IndicatorDefinition } from "../../../../../../src/core/model/indicator-definition";
import { fiscalYear } from "../../../../../../src/core/values/calendar/fiscal-year";
import { planDefinitionAnswers } from "../../../../../../src/core/write/answers/plan-definition-answers";
import { applyPlan } from "../../../../../support/apply-plan";
import { checkInput, SEED_AS_OF } from "../../../../../support/check-input";
import { found } from "../../../../../support/check-support";
import { writtenBy } from "../../../../../support/plan-over";
import { grid, sheet, workbook } from "../../../../../support/workbook-builder";

const contracts = grid(
  [
    "業務番号\tクライアント番号\t計上日\t委託料（円）\t状態",
    "J1\tC1\t2025/5/1\t40,000\t取消",
    "J2\tC1\t2025/6/1\t100,000\t完了",
    "J3\tC1\t2025/7/1\t500,000\t見積提出",
  ].join("\n"),
);

function book(condition: string): ReturnType<typeof workbook> {
  const definition = [
    "番号\t指標名\t単位\t数え方\t台帳\t集計\t対象列\t日付列\t条件列\t条件値\t換算",
    `②\t委託料収入\t千円\t年度計\t受託業務台帳\t合計\t委託料（円）\t計上日\t${condition}\t1000`,
  ].join("\n");
  return workbook([
    sheet({ name: "受託業務台帳", cells: contracts }),
    sheet({ name: "指標定義", cells: grid(definition) }),
  ]);
}

describe("ledgerStatusCounted", () => {
  it("says how many cancelled and estimated records a figure counts, and what they add", () => {
    expect(found(ledgerStatusCounted, book("\t"))).toEqual([
      [
        "E1",
        {
          ledger: "受託業務台帳",
          column: "状態",
          rows: 2,
          words: ["取消", "見積提出"],
          indicators: ["委託料収入"],
          sum: 540000,
        },
      ],
    ]);
  });

  it("says nothing where the condition decides on the status", () => {
    expect(found(ledgerStatusCounted, book("状態\t完了"))).toEqual([]);
  });

  it("offers to leave them out, which 指標定義 then says, and the recount has only the others", () => {
    const before = book("\t");
    const [finding] = ledgerStatusCounted.run(checkInput(before)).findings;
    const [answer] = finding?.answers ?? [];
    expect(answer).toEqual({
      at: { sheet: "指標定義", row: 1, column: 1 },
      rows: [{ sheet: "指標定義", row: 1, column: 1 }],
      leaveOut: { column: "状態", values: ["取消", "見積提出"], excludes: true },
    });
    const plan = planDefinitionAnswers(before, [], answer ? [answer] : []);
    expect(writtenBy(plan)).toEqual({ I2: "状態", J2: "取消、見積提出以外" });
    const after = checkInput(applyPlan(before, plan));
    expect(ledgerStatusCounted.run(after).findings).toEqual([]);
    // 完了 alone: 100,000 yen in thousands.
    expect(after.definitions.definitions.map((definition) => sumIn2025(definition, after))).toEqual([100]);
  });

  describe("without a column for the status", () => {
    const saidIn = (remarks: readonly string[], condition = "\t", heading = "備考"): unknown => {
      const rows = remarks.map(
        (remark, index) =>
          `J${String(index + 1)}\tC1\t2025/5/1\t1,000\t${index === 0 ? "町" : "公社"}\t${remark}`,
      );
      const cells = grid(
        [`業務番号\tクライアント番号\t計上日\t委託料（円）\t契約先\t${heading}`, ...rows].join("\n"),
      );
      const lines = book(condition).sheets.filter(({ name }) => name === "指標定義");
      return found(ledgerStatusCounted, workbook([sheet({ name: "受託業務台帳", cells }), ...lines])).map(
        ([at, data]) => [at, (data as { words: unknown }).words],
      );
    };

    it("looks at the remarks, whose whole text or beginning says it", () => {
      const cancelled = [
        "キャンセル",
        "辞退（5/20連絡あり）",
        "※取消",
        "5/20キャンセル",
        "雨天のため中止",
        "取り消し済",
        "欠席",
      ];
      expect(saidIn([...cancelled, "", "再委託あり"])).toEqual([["F1", cancelled]]);
    });

    it("looks at columns for what came of the record alone, not at what it was about", () => {
      for (const heading of ["出欠", "申込区分", "結果（実施・中止）", "対応 状況"])
        expect(saidIn(["中止", "欠席"], "\t", heading)).toEqual([["F1", ["中止", "欠席"]]]);
      for (const heading of ["内容", "講座名", "件名", "対応内容", "苦情の内容", "テーマ"])
        expect(saidIn(["中止", "重複・多剤服薬の講座", "欠席"], "\t", heading)).toEqual([]);
    });

    it("says nothing of texts that only hold such a word", () => {
      expect(saidIn(["キャンセル料の相談", "中止せず実施", "前回の取消分を含む", "辞退者の補欠"])).toEqual(
        [],
      );
    });

    it("says nothing of records that add nothing to the sum, or whose last day is told", () => {
      const row = "J1\tC1\t2025/5/1\t\t町\t中止";
      const headings = "業務番号\tクライアント番号\t計上日\t委託料（円）\t契約先\t備考";
      const lines = book("\t").sheets.filter(({ name }) => name === "指標定義");
      const contracts = sheet({ name: "受託業務台帳", cells: grid(`${headings}\n${row}`) });
      expect(found(ledgerStatusCounted, workbook([contracts, ...lines]))).toEqual([]);
      const counting =
        "番号\t指標名\t単位\t数え方\t台帳\t集計\t日付列\n①\t登録件数\t件\t累計\t登録者台帳\t件数\t登録日";
      const houses =
        "登録番号\t氏名\t登録日\t終了日\t備考\nA1\t架空一\t2024/4/1\t2025/1/15\t取下げ\nA2\t架空二\t2024/4/1\t\t取下げ";
      expect(
        found(
          ledgerStatusCounted,
          workbook([
            sheet({ name: "空き家バンク", cells: grid(houses) }),
            sheet({ name: "指標定義", cells: grid(counting) }),
          ]),
        ).map(([at, data]) => [at, (data as { rows: unknown }).rows]),
      ).toEqual([["E1", 1]]);
    });

    it("says nothing of records that the condition leaves out already", () => {
      expect(saidIn(["キャンセル", "", ""], "契約先\t公社")).toEqual([]);
      expect(saidIn(["", "キャンセル", ""], "契約先\t公社")).toEqual([["F1", ["キャンセル"]]]);
    });
  });

  it("offers nothing where another condition stands in its row", () => {
    const lines = book("業務番号\tJ1、J2、J3");
    const [finding] = ledgerStatusCounted.run(checkInput(lines)).findings;
    expect(finding?.answers).toEqual([]);
  });
});

function sumIn2025(definition: IndicatorDefinition, { ledgers, settings }: CheckInput): number | undefined {
  const context = { asOf: SEED_AS_OF, startMonth: settings.startMonth, undecided: [] };
  const result = recountAll(definition, ledgers, [fiscalYear(2025)], context);
  return result.state === "notCounted" ? undefined : result.years[0]?.value;
}
