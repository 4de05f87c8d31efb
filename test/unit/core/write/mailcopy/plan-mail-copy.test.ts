import { reviewWorkbook } from "../../../../../src/core/review";
import { calendarDate } from "../../../../../src/core/values/calendar/calendar-date";
import { runToTheEnd } from "../../../../../src/core/values/steps/run-to-the-end";
import type { MailCopyRequest } from "../../../../../src/core/write/mailcopy/request/mail-copy-request";
import { planMailCopySteps } from "../../../../../src/core/write/mailcopy/request/plan-mail-copy";
import { sheetChoices } from "../../../../../src/core/write/mailcopy/request/sheet-choices";
import { grid, sheet, workbook, type SheetInput } from "../../../../support/workbook-builder";

const TABLE = grid(`
指標	　	令和4年度	令和5年度	令和6年度
登録者数【人】	目標	10	20	30
　	実績	12	18	33
`);
const LEDGER = grid(`
登録番号	氏名	登録日	電話
W-0001	立科花子	44682	0267-56-2311
W-0002	林	45047
`);
const DEFINITIONS = grid(`
番号	指標名	単位	数え方	台帳	日付列	基準値	系列の切替年度
①	登録者数	人	累計	住民ワーカー台帳	登録日	5	45748
`);

const named = (name: string, cells: SheetInput["cells"], more: Partial<SheetInput> = {}) =>
  sheet({ name, cells, ...more });

function review(...sheets: ReturnType<typeof sheet>[]) {
  return reviewWorkbook(workbook(sheets), { asOf: undefined, today: calendarDate(2025, 4, 1) });
}

function planned(...asked: Parameters<typeof planMailCopySteps>): MailCopyRequest {
  return runToTheEnd(planMailCopySteps(...asked));
}

describe("sheetChoices", () => {
  it("keeps tables and charts, bars records and whatever the add-in keeps for itself, and leaves the rest to choice", () => {
    const read = review(
      named("指標", TABLE),
      named("隠した指標", TABLE, { visibility: "hidden" }),
      named("住民ワーカー台帳", LEDGER),
      named("KPIグラフ", [["x"]]),
      named("グラフ元データ", [["x"]], { visibility: "hidden" }),
      named("指標定義", DEFINITIONS),
      named("設　定", [["項目", "値"]]),
      named("確認記録", [["指摘コード"]]),
      named("根拠 ①登録者数 R7", LEDGER),
      named("メモ", [["x"]]),
    );
    expect(sheetChoices(read).map((one) => [one.sheet, one.purpose, one.isUsual, one.isBarred])).toEqual([
      ["指標", "indicator", true, false],
      ["隠した指標", "indicator", false, false],
      ["住民ワーカー台帳", "ledger", false, true],
      ["KPIグラフ", "charts", true, false],
      ["グラフ元データ", "chartData", true, false],
      ["指標定義", "definitions", false, true],
      ["設　定", "settings", false, true],
      ["確認記録", "answers", false, true],
      ["根拠 ①登録者数 R7", "evidence", false, true],
      ["メモ", "other", false, false],
    ]);
  });
});

describe("planMailCopySteps", () => {
  it("takes what is chosen, but no sheet with records, and the charts' figures last", () => {
    const read = review(
      named("グラフ元データ", [["x"]]),
      named("住民ワーカー台帳", LEDGER),
      named("指標", TABLE),
      named("メモ", [["x"]]),
    );
    expect(planned(read).sheets).toEqual(["指標", "グラフ元データ"]);
    expect(planned(read, { sheets: ["メモ", "住民ワーカー台帳", "グラフ元データ"] }).sheets).toEqual([
      "メモ",
      "グラフ元データ",
    ]);
  });

  it("reduces 指標定義 to how figures are read; a date of the change of series becomes its fiscal year", () => {
    const definitions = named("指標定義", DEFINITIONS, { formats: { H: "yyyy/m/d" } });
    expect(planned(review(named("指標", TABLE), definitions)).definitions).toEqual({
      name: "指標定義",
      rows: [
        ["番号", "指標名", "単位", "数え方", "基準値", "系列の切替年度"],
        ["①", "登録者数", "人", "累計", 5, 2025],
      ],
    });
  });

  it("knows personal values of ledgers, and of lists that are none until blank cells follow", () => {
    const list = grid(`
連絡網	　
担当者	携帯電話
立科太郎	090-0000-0001
　	　
　	　
　	　
合計	3
`);
    const read = review(named("指標", TABLE), named("住民ワーカー台帳", LEDGER), named("連絡", list));
    expect(planned(read).personal).toEqual([
      { text: "立科花子", origin: "住民ワーカー台帳!B2" },
      { text: "林", origin: "住民ワーカー台帳!B3" },
      { text: "0267-56-2311", origin: "住民ワーカー台帳!D2" },
      { text: "立科太郎", origin: "連絡!A3" },
      { text: "090-0000-0001", origin: "連絡!B3" },
    ]);
  });
});
