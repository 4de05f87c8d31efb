import fc from "fast-check";
import { readCells, readSheetCells } from "../../../src/excel/read/read-cells";
import { readLargeCells } from "../../../src/excel/read/read-large-cells";
import type { Job } from "../../../src/excel/session/batches";
import type { Area } from "../../../src/core/values/workbook/cell-address";
import { createOfficeWorkbookHost } from "../../../src/excel/office-workbook-host";
import { createSession } from "../../../stand-in/model/api/model-session";
import { createFormulaEngine } from "../../../stand-in/model/formula-engine";
import { WorkbookModel } from "../../../stand-in/model/workbook-model";
import { loadOfficeOver } from "../../../stand-in/office/node-office";
import { executeRequest } from "../../../stand-in/protocol/request-executor";
import { bookOf, openWorkbook, sheetNamed, type Content } from "./open-workbook";

const LIMIT = 40_000;

/** What may stand in a ledger: constants of every kind, texts that look like something else, and what formulas give. */
const CONTENTS: readonly Content[] = [
  null,
  45_383,
  0.125,
  -3,
  true,
  "受付",
  "=A1",
  "'=A1",
  "#N/A",
  "#1",
  "",
  "0012",
  { error: "#REF!" },
  { formula: "=1+1", gives: 2 },
  { formula: '=""', gives: "" },
  { formula: '="#N/A"', gives: "#N/A" },
  { formula: "=1/0", gives: { error: "#DIV/0!" } },
  { formula: "=1=1", gives: true },
];

async function answered(context: Excel.RequestContext, jobs: readonly Job[]): Promise<void> {
  for (const job of jobs) job.queue();
  await context.sync();
  for (const job of jobs) job.take?.();
}

describe("readLargeCells", () => {
  it("comes to the same cells as loading everything of every cell", async () => {
    const rowsOf = (width: number) =>
      fc.array(
        fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, fc.constantFrom(...CONTENTS)), {
          minLength: width,
          maxLength: width,
        }),
        { minLength: 1, maxLength: 60 },
      );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(1, 3, 12, 60).chain(rowsOf), async (rows) => {
        const { excel } = await openWorkbook(bookOf({ 台帳: { at: { row: 2, column: 1 }, rows } }));
        const area: Area = { row: 2, column: 1, rows: rows.length, columns: rows[0]?.length ?? 0 };
        await excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("台帳");
          const whole = readCells(sheet, area, LIMIT);
          await answered(context, whole.jobs);
          const large = readLargeCells(sheet, area, LIMIT);
          await answered(context, large.jobs);
          await answered(context, large.again());
          expect(large.grid).toEqual(whole.grid);
        });
      }),
      { numRuns: 60 },
    );
  });

  it("reads nothing again where no cell holds a formula or looks like an error", async () => {
    const rows = Array.from({ length: 300 }, (_, row): Content[] => [row, "受付", null, true]);
    const { excel } = await openWorkbook(bookOf({ 台帳: { rows } }));
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("台帳");
      const { jobs, again } = readLargeCells(sheet, { row: 0, column: 0, rows: 300, columns: 4 }, LIMIT);
      await answered(context, jobs);
      expect(again()).toEqual([]);
    });
  });
});

describe("what is read again of a large sheet", () => {
  const bytesReadAgain = async (
    columnsOfFormulas: readonly number[],
    rowsOfFormulas: readonly number[] = [9],
  ): Promise<number[]> => {
    const rows = Array.from({ length: 20 }, (_, row) =>
      Array.from({ length: 60 }, (__, column): Content =>
        rowsOfFormulas.includes(row) && columnsOfFormulas.includes(column)
          ? { formula: "=1+1", gives: 2 }
          : "受付",
      ),
    );
    const { excel } = await openWorkbook(bookOf({ 台帳: { rows } }));
    return excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("台帳");
      const { jobs, again } = readLargeCells(sheet, { row: 0, column: 0, rows: 20, columns: 60 }, 4_000_000);
      await answered(context, jobs);
      return again().map(({ bytes }) => bytes);
    });
  };

  it("is no more than the cells between the first and the last of columns side by side", async () => {
    const [one = 0] = await bytesReadAgain([30]);
    expect(await bytesReadAgain([2, 3, 4, 50])).toEqual([3 * one, one]);
    expect(await bytesReadAgain([30], [9, 12])).toEqual([4 * one]);
  });

  it("is one range where there would be very many", async () => {
    const [one = 0] = await bytesReadAgain([30]);
    const everySecond = Array.from({ length: 30 }, (_, index) => 2 * index);
    expect(await bytesReadAgain(everySecond)).toEqual([59 * one]);
  });
});

/** A sheet whose ranges give no formula where the cell's value is 7, as though an array formula filled it. */
function withSpilledSevens(sheet: Excel.Worksheet): Excel.Worksheet {
  const replaced = <Target extends object>(target: Target, key: string, value: (target: Target) => unknown) =>
    new Proxy(target, {
      get: (of, asked) => {
        if (asked === key) return value(of);
        const own: unknown = Reflect.get(of, asked, of);
        return typeof own === "function" ? (own.bind(of) as unknown) : own;
      },
    });
  const withoutSevens = (range: Excel.Range): Excel.Range =>
    replaced(range, "formulas", ({ formulas }) =>
      formulas.map((row: unknown[]) => row.map((formula) => (formula === 7 ? "" : formula))),
    );
  return replaced(
    sheet,
    "getRangeByIndexes",
    (of) =>
      (...area: [number, number, number, number]) =>
        withoutSevens(of.getRangeByIndexes(...area)),
  );
}

describe("readLargeCells, where formulas does not give what another cell's formula spilled", () => {
  it("reads these values too, and what stands beside them", async () => {
    const formula = { formula: "=SEQUENCE(3)", gives: 5 };
    const rows: Content[][] = [
      [null, "連番", "氏名", "備考"],
      [null, formula, "甲", 7],
      [null, 7, "乙", null],
      [3, 7, null, "済"],
    ];
    const { excel } = await openWorkbook(bookOf({ 台帳: { rows } }));
    await excel.run(async (context) => {
      const sheet = withSpilledSevens(context.workbook.worksheets.getItem("台帳"));
      const { jobs, again, grid } = readLargeCells(sheet, { row: 0, column: 0, rows: 4, columns: 4 }, 200);
      await answered(context, jobs);
      expect(grid.values[2]).toEqual([null, null, "乙", null]);
      await answered(context, again());
      expect(grid.values).toEqual([
        [null, "連番", "氏名", "備考"],
        [null, 5, "甲", 7],
        [null, 7, "乙", null],
        [3, 7, null, "済"],
      ]);
      expect(grid.formulas.flat().filter((one) => one !== null)).toEqual(["=SEQUENCE(3)"]);
    });
  });
});

describe("reading a ledger", () => {
  it("asks for each text once: Excel's answers are less than twice as long as the values alone", async () => {
    const rows = Array.from({ length: 3_000 }, (_, row): Content[] => [
      row,
      45_383,
      `住民ワーカーの氏名など${String(row)}`,
      "受付の窓口で聞いたこと",
      null,
    ]);
    const session = createSession(
      new WorkbookModel(bookOf({ 台帳: { rows } }), await createFormulaEngine(), {}),
    );
    let length = 0;
    const office = loadOfficeOver(async (body, flags) => {
      const answer = await executeRequest(body, flags, session);
      length += answer.length;
      return answer;
    });
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("台帳").getUsedRange().load("values");
      await context.sync();
    });
    const bare = length;
    length = 0;
    await createOfficeWorkbookHost(office.Excel, { claims: () => true }).read();
    expect(length).toBeLessThan(2 * bare);
  });
});

describe("a ledger's record beyond the first two hundred", () => {
  it("keeps a number's own format, whatever its column's is", async () => {
    const rows = Array.from({ length: 4_000 }, (_, row): Content[] => [row, 45_383, "受付", "100"]);
    const book = bookOf({ 台帳: { rows } });
    const cells = sheetNamed(book, "台帳").cells;
    for (const [row, line] of cells) {
      const date = line.get(1);
      if (date) date.style = { numberFormat: row === 3_001 ? "General" : "yyyy/m/d" };
    }
    const styled = (row: number, column: number, numberFormat: string): void => {
      const cell = cells.get(row)?.get(column);
      if (!cell) throw new Error("no such cell");
      cell.style = { numberFormat };
    };
    styled(3_002, 0, "0%");
    styled(3_003, 3, "@");
    const { excel } = await openWorkbook(book);
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("台帳");
      const area: Area = { row: 0, column: 0, rows: 4_000, columns: 4 };
      const { jobs, grid } = readSheetCells(sheet, area, 4_000_000);
      await answered(context, jobs);
      expect(grid.values[3_001]?.[1]).toBe(45_383);
      expect([3_000, 3_001].map((row) => grid.numberFormats[row]?.[1])).toEqual(["yyyy/m/d", "General"]);
      expect([3_001, 3_002].map((row) => grid.numberFormats[row]?.[0])).toEqual(["General", "0%"]);
      expect([3_002, 3_003].map((row) => grid.numberFormats[row]?.[3])).toEqual(["General", "@"]);
    });
  });
});
