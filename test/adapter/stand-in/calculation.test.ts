import { Model } from "@ironcalc/wasm";
import { columnIndex } from "../../../src/core/values/workbook/cell-address";
import { Calculation } from "../../../stand-in/model/calculation";
import type { CellState } from "../../../stand-in/model/book-state";
import { createFormulaEngine, type FormulaEngine } from "../../../stand-in/model/formula-engine";
import { createBook } from "../../../stand-in/model/new-book";
import { openStandIn, refusal } from "./open-stand-in";

/** A workbook as a file would be opened: cells at A1, A2 … with what the file says that they show. */
function bookWith(cells: readonly CellState[]) {
  const book = createBook();
  const [sheet] = book.sheets;
  for (const [row, cell] of cells.entries()) sheet?.cells.set(row, new Map([[0, cell]]));
  return book;
}

function valuesOf(book: ReturnType<typeof createBook>): unknown[] {
  return [...(book.sheets[0]?.cells.values() ?? [])].map((cells) => cells.get(0)?.value);
}

describe("calculation", () => {
  it("brings what depends on a change up to date within the same batch", async () => {
    const { run } = await openStandIn();
    const read = await run(async (sheet, context) => {
      sheet.getRange("A1:C1").formulas = [[4, "=A1*2", "=B1+1"]];
      sheet.getRange("A1").values = [[10]];
      const range = sheet.getRange("A1:C1").load("values");
      await context.sync();
      return range.values;
    });
    expect(read).toEqual([[10, 20, 21]]);
  });

  it("gives results in full precision", async () => {
    const { run } = await openStandIn();
    const read = await run(async (sheet, context) => {
      const range = sheet.getRange("A1:D1");
      range.formulas = [["=1/3", "=0.1+0.2", "=1681/2400", "=1E300*10/3"]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(read).toEqual([[1 / 3, 0.1 + 0.2, 1681 / 2400, (1e300 * 10) / 3]]);
  });

  it("gives growing sums over many rows as SUM does, also after an edit far up, with texts, blanks and errors", async () => {
    const { run } = await openStandIn();
    const read = await run(async (sheet, context) => {
      const numbers = Array.from({ length: 400 }, () => [0.1]);
      sheet.getRange("A1:A400").values = numbers;
      sheet.getRange("A2:A3").values = [["0.1 ではない"], [""]];
      sheet.getRange("B1:B5").formulas = [
        ["=SUM(A$1:A$130)"],
        ["=SUM(A$1:A300)"],
        ["=SUM(A$1:A400,1)"],
        ["=SUM(A$1:A400*10)"],
        ["=SUM(A1:A2,A$1:A400)"],
      ];
      const sums = sheet.getRange("B1:B5").load("values");
      await context.sync();
      const first = sums.values;
      sheet.getRange("A4").values = [[1.1]];
      const second = sheet.getRange("B1:B3").load("values");
      await context.sync();
      sheet.getRange("A5").formulas = [["=1/0"]];
      const third = sheet.getRange("B1:B3").load("values");
      await context.sync();
      return [first, second.values, third.values];
    });
    const tenths = (count: number): number =>
      Array.from({ length: count }, () => 0.1).reduce((a, b) => a + b, 0);
    expect(read[0]?.slice(0, 3)).toEqual([[tenths(128)], [tenths(298)], [tenths(398) + 1]]);
    expect(read[0]?.slice(3)).toEqual([["#VALUE!"], [0.1 + tenths(398)]]);
    expect(read[1]?.flat().map((sum: number) => Number(sum.toFixed(9)))).toEqual([13.8, 30.8, 41.8]);
    expect(read[2]).toEqual([["#DIV/0!"], ["#DIV/0!"], ["#DIV/0!"]]);
  });

  it("leaves what a file says until something that it depends on changes", async () => {
    const book = bookWith([
      { value: 2 },
      { value: 999, formula: "=A1*2" },
      { value: 777, formula: "=A4*2" },
      { value: 5 },
    ]);
    const { run } = await openStandIn({}, book);
    await run((sheet) => {
      sheet.getRange("B1").values = [["関係のない値"]];
    });
    expect(valuesOf(book)).toEqual([2, 999, 777, 5]);
    await run((sheet) => {
      sheet.getRange("A1").values = [[3]];
    });
    expect(valuesOf(book)).toEqual([3, 6, 777, 5]);
  });

  it("keeps the last value of what it cannot calculate, and others see that value", async () => {
    const book = bookWith([
      { value: 59, formula: "=CUBEVALUE(1)" },
      { value: 118, formula: "=A1*2" },
      { value: 177, formula: "=A1*A4" },
      { value: 3 },
    ]);
    const { run } = await openStandIn({}, book);
    await run((sheet) => {
      sheet.getRange("A4").values = [[4]];
    });
    expect(valuesOf(book)).toEqual([59, 118, 236, 4]);
  });

  it("shows #NAME? for a function that nobody knows where a formula is new", async () => {
    const { run } = await openStandIn();
    const read = await run(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.formulas = [["=達成率を計算(1)"]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(read).toEqual([["#NAME?"]]);
  });

  it("follows whole columns, other sheets, names and structured references", async () => {
    const { run } = await openStandIn();
    const read = await run(async (sheet, context) => {
      const ledger = context.workbook.worksheets.add("受託業務台帳");
      ledger.getRange("A1:B3").values = [
        ["計上日", "委託料（円）"],
        [45748, 1_000_000],
        [45749, 681_000],
      ];
      ledger.tables.add("A1:B3", true).name = "受託業務";
      context.workbook.names.add("千円", "=1000");
      sheet.getRange("A1:D1").formulas = [
        [
          "=SUM(受託業務台帳!B:B)",
          "=SUM(受託業務[委託料（円）])/千円",
          '=COUNTIFS(受託業務[計上日],">=45749")',
          "=ROWS(受託業務[#All])",
        ],
      ];
      const range = sheet.getRange("A1:D1").load("values,formulas");
      await context.sync();
      ledger.getRange("B3").values = [[700_000]];
      const later = sheet.getRange("A1:B1").load("values");
      await context.sync();
      return [range.values, (range.formulas as string[][])[0]?.[1], later.values];
    });
    expect(read).toEqual([
      [[1_681_000, 1681, 1, 3]],
      "=SUM(受託業務[委託料（円）])/千円",
      [[1_700_000, 1700]],
    ]);
  });

  it("reads what text functions make of Japanese text", async () => {
    const { run } = await openStandIn();
    const read = await run(async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.formulas = [['="順調"&TEXT(0.8,"0.0%")', '=IF(ISNUMBER("目標達成"),1,"－")', "=LEN(A1)"]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(read).toEqual([["順調80.0%", "－", 7]]);
  });

  it("shows a tie as Excel does, away from zero, and what is no number as it is", async () => {
    const { run } = await openStandIn();
    const read = await run(async (sheet, context) => {
      const range = sheet.getRange("A1:G1");
      range.formulas = [
        [
          '=TEXT(81/80,"0.0%")',
          '=TEXT(0.5625,"0.0%")&"（"&TEXT(-12.25,"#,##0.0")&"）"',
          '=TEXT(2.5,"0")',
          '=TEXT("－","0.0%")',
          '=TEXT(VALUE(TEXT(0.125,"0.00")),"0.0")',
          '=TEXT(45748,"yyyy/m/d")',
          '="TEXT(0.25,"&TEXT(0.25,"0.0")',
        ],
      ];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(read).toEqual([["101.3%", "56.3%（-12.3）", "3", "－", "0.1", "2025/4/1", "TEXT(0.25,0.3"]]);
  });

  it("waits until the batch ends where that is asked for", async () => {
    const { run } = await openStandIn();
    const read = await run(async (sheet, context) => {
      sheet.getRange("A1:B1").formulas = [[1, "=A1+1"]];
      await context.sync();
      context.workbook.application.suspendApiCalculationUntilNextSync();
      sheet.getRange("A1").values = [[5]];
      const during = sheet.getRange("B1").load("values");
      await context.sync();
      const after = sheet.getRange("B1").load("values");
      await context.sync();
      return [during.values, after.values];
    });
    expect(read).toEqual([[[2]], [[6]]]);
  });

  it("takes what a file left in a cell for granted until everything is calculated", async () => {
    const book = bookWith([
      { value: 5 },
      { value: 99, formula: "=A1*2" },
      { value: 7, formula: "=NOSUCH(A1)" },
    ]);
    const { run } = await openStandIn({}, book);
    await run((_sheet, context) => {
      context.workbook.application.calculate("Recalculate");
    });
    expect(valuesOf(book)).toEqual([5, 99, 7]);
    await run((_sheet, context) => {
      context.workbook.application.calculate("Full");
    });
    expect(valuesOf(book)).toEqual([5, 10, 7]);
  });

  it("gives 0 for a circle, as Excel shows one", async () => {
    const { run } = await openStandIn();
    const read = await run(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.formulas = [["=B1+1", "=A1+1"]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(read).toEqual([[0, 0]]);
  });

  it("lets no part of what an array formula fills be changed", async () => {
    const book = bookWith([
      {
        value: 1,
        formula: "=TRANSPOSE(C1:D1)",
        array: { area: { row: 0, column: 0, rows: 2, columns: 1 }, dynamic: false },
      },
      { value: 2 },
    ]);
    const { run } = await openStandIn({}, book);
    const attempt = run((sheet) => {
      sheet.getRange("A2").values = [[5]];
    });
    expect(await refusal(attempt)).toMatchObject({ code: "InvalidOperation" });
    expect(valuesOf(book)).toEqual([1, 2]);
  });

  it("goes by what a name means from the moment that it comes, changes or goes, also through another name", async () => {
    const { run } = await openStandIn();
    const shown: unknown[] = [];
    await run(async (sheet, context) => {
      const { names } = context.workbook;
      const range = sheet.getRange("A1:B1");
      const look = async (): Promise<void> => {
        range.load("values");
        await context.sync();
        shown.push(range.values[0]);
      };
      sheet.getRange("C1").values = [[7]];
      range.formulas = [["=千円*2", "=単位+1"]];
      await look();
      names.add("単位", "=千円");
      names.add("千円", sheet.getRange("C1"));
      await look();
      names.getItem("千円").formula = "=1000";
      await look();
    });
    expect(shown).toEqual([
      ["#NAME?", "#NAME?"],
      [14, 8],
      [2000, 1001],
    ]);
  });

  it("starts anew for names only where a formula has one of them, and once for several changes in a row", async () => {
    const engine = await createFormulaEngine();
    let opened = 0;
    const counting: FormulaEngine = {
      open: (sheets) => {
        opened += 1;
        return engine.open(sheets);
      },
    };
    const book = bookWith([
      { value: 3, formula: "=1+2" },
      { value: 8, formula: "=Rate*2" },
    ]);
    const calculation = new Calculation(book, counting);
    calculation.prepare();
    for (let name = 1; name <= 50; name += 1) calculation.nameWillChange(`KPI台帳_達成率_${String(name)}`);
    calculation.calculate();
    expect(opened).toBe(1);
    calculation.nameWillChange("rate");
    for (let sheet = 1; sheet <= 50; sheet += 1) calculation.structureWillChange();
    calculation.calculate();
    expect(opened).toBe(2);
  });

  it("has the engine keep one probe a column, in whatever order its formulas come", async () => {
    const engine = await createFormulaEngine();
    const set = jest.spyOn(Model.prototype, "setUserInput");
    const book = engine.open(["指標", "グラフ元データ"]);
    const offsets = new Set<string>();
    for (const row of [40, 3, 12, 7])
      for (const [sheet, column] of [
        [0, 5],
        [1, 2],
      ] as const)
        book.set(sheet, row, column, { formula: `=0.1+0.${String(row)}` });
    for (const [, row, column, formula] of set.mock.calls) {
      const probed = /^='(.+)'!([A-Z]+)(\d+)&""$/.exec(formula);
      if (probed)
        offsets.add(
          `${probed[1] ?? ""}: ${String(row - Number(probed[3]))}, ${String(column - columnIndex(probed[2] ?? ""))}`,
        );
    }
    set.mockRestore();
    expect(offsets.size).toBe(2);
    book.calculate();
    expect([book.value(0, 12, 5), book.value(1, 12, 2), book.value(1, 40, 2)]).toEqual([0.22, 0.22, 0.5]);
    book.close();
  });

  it("says exact numbers of more columns than a sheet has, too", async () => {
    const engine = await createFormulaEngine();
    const sheets = ["1", "2", "3"];
    const book = engine.open(sheets);
    for (const sheet of sheets.keys())
      for (let column = 0; column < 6_000; column += 1) book.set(sheet, 2, column, { formula: "=0.1+0.2" });
    book.calculate();
    const last = sheets.map((_, sheet) => book.value(sheet, 2, 5_999));
    expect(last).toEqual(sheets.map(() => 0.1 + 0.2));
    book.close();
  });
});
