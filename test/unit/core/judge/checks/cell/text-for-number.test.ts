import { cellTextForNumber } from "../../../../../../src/core/judge/checks/cell/text-for-number";
import { calendarDate } from "../../../../../../src/core/values/calendar/calendar-date";
import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { findingsOn, runOn } from "../../../../../support/check-support";
import { plainDefinition } from "../../../../../support/plain-definition";
import { SEED_TABLE } from "../../../../../support/seed-table";
import { grid, sheet, workbook, workbookOf } from "../../../../../support/workbook-builder";

describe("cellTextForNumber", () => {
  it("finds 目標達成 in ② R7 of the seed and nothing else", () => {
    expect(findingsOn(cellTextForNumber, SEED_TABLE)).toEqual([
      ["K7", { raw: "目標達成", figure: "actual", unit: "千円" }],
    ]);
  });

  it("leaves marks, blanks, numbers typed as text and qualified numbers to others", () => {
    const table = "指標\t\tR4\tR5\tR6\tR7\n数（人）\t目標\t－\t\t１２\t約100\n\t実績\tなし\t0\t集計中\t5以上";
    expect(findingsOn(cellTextForNumber, table)).toEqual([]);
  });

  it("leaves a figure in another scale than the row's, which is converted", () => {
    const table = "指標\t\tR5\n収入額（千円）\t目標\t100\n\t実績\t2,400円";
    expect(findingsOn(cellTextForNumber, table)).toEqual([]);
  });

  it("names a goal that is not understood though the base in the same cell is", () => {
    const goal = (name: string, from: string, to: string): string =>
      `${name}\nH26：${from}\n→H31：${to}\n（増）`;
    const cells = [
      ["柱", "戦略目標\n4年後（H31）の目標", "戦略目標\nH28到達目標"],
      ["漁業", goal("鮮魚の取扱額", "85億円", "90億円以上"), "増やす"],
      ["種苗", goal("種苗の供給尾数", "0尾", "50万尾"), "増やす"],
    ];
    const { findings } = runOn(cellTextForNumber, workbook([sheet({ cells })]));
    expect(findings).toMatchObject([
      { at: { row: 1, column: 1 }, data: { figure: "target" } },
      { at: { row: 2, column: 1 }, data: { figure: "target" } },
    ]);
  });

  it("names a number that Excel shows as a date by that date", () => {
    const cells = grid("指標\t\tR5\n数（人）\t目標\t100\n\t実績\t").map((row) => [...row]);
    const dated = [...cells.slice(0, 2), [null, "実績", { value: 45721, numberFormat: 'm"月"d"日"' }]];
    const [finding] = runOn(cellTextForNumber, workbook([sheet({ cells: dated })])).findings;
    expect(finding?.data).toEqual({ raw: "2025-03-05", figure: "actual", unit: "人" });
  });
});

describe("cellTextForNumber, with ledgers", () => {
  it("offers what the ledger counts", () => {
    const book = workbookOf(SEED_TABLE);
    const { tables } = findIndicatorTables(book);
    const [table] = tables;
    const indicator = table?.indicators[1];
    const year = indicator?.years[8];
    if (!table || !indicator || !year) throw new Error("no ② R7 in the seed");
    const comparison = {
      table,
      indicator,
      year,
      definition: plainDefinition(indicator.name),
      recounted: {
        fiscalYear: year.fiscalYear,
        value: 30_120,
        counted: 30_119_600,
        records: 3,
        countedTo: calendarDate(2026, 2, 28),
        provisional: true,
        leftOut: { undated: 0, withoutValue: 0, unread: 0, withoutCondition: 0, belowTable: 0 },
        isCovered: true,
        isDated: true,
      },
      ledgers: [],
      state: "unassessable",
      difference: undefined,
      isCurrentYear: true,
    } as const;
    const recount = { comparisons: [comparison], notRecounted: [] };
    const [finding] = runOn(cellTextForNumber, book, { tables, recount }).findings;
    expect(finding?.data).toEqual({ raw: "目標達成", figure: "actual", unit: "千円", ledgerValue: 30_120 });
  });
});
