import { createUseCases } from "../../../src/app/create-use-cases";
import { nameOfFinding } from "../../../src/app/finding-name";
import { calendarDate } from "../../../src/core/values/calendar/calendar-date";
import { comparableState } from "./comparable-state";
import { bookOf, openWorkbook } from "./open-workbook";

const TODAY = calendarDate(2026, 2, 28);

describe("records below a ledger's table", () => {
  it("are taken into it by the mend of their finding, are counted from then on, and are out again after an undo", async () => {
    const { host, model, excel } = await openWorkbook(
      bookOf({
        利用台帳: {
          rows: [
            ["利用番号", "利用開始日", "企業名", "人数"],
            ["U1", "2025/6/1", "架空社", 3],
            ["U2", "2025/6/2", "架空商会", 4],
            ["U3", "2025/6/3", "架空堂", 50],
          ],
        },
        指標: {
          rows: [
            ["指標", "区分", "R6", "R7"],
            ["① 利用者数【人】", "目標", 40, 60],
            ["", "実績", 30, ""],
          ],
        },
        指標定義: {
          rows: [
            ["番号", "指標名", "数え方", "台帳", "集計", "対象列", "日付列"],
            ["①", "利用者数", "年度計", "WORK TRIP利用台帳", "合計", "人数", "利用開始日"],
          ],
        },
      }),
    );
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("利用台帳").tables.add("A1:D3", true).name = "利用";
      await context.sync();
    });
    const before = comparableState(model.state);
    const useCases = createUseCases(host, { today: () => TODAY });
    const review = await useCases.review();
    expect(review.ledgers.map(({ rows }) => rows.length)).toEqual([2]);
    const finding = review.findings.find(({ code }) => code === "ledger/below-table");
    if (!finding) throw new Error("The record below the table was not found");
    const recount = await useCases.prepare({ kind: "commands", commands: ["recount"] }, review);
    expect(recount?.notices).toMatchObject([
      { code: "recordsLeftOut", cell: "D3", undated: 0, belowTable: 1 },
    ]);
    const plan = await useCases.prepare({ kind: "mend", finding: nameOfFinding(finding) }, review);
    if (!plan) throw new Error("There was no mend");
    await useCases.apply(plan);
    const after = await useCases.review();
    expect(after.ledgers.map(({ rows }) => rows.length)).toEqual([3]);
    expect(after.findings.map(({ code }) => code)).not.toContain("ledger/below-table");
    await useCases.undo();
    expect(comparableState(model.state)).toEqual(before);
  });
});
