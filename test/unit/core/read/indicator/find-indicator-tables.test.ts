import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { findIndicatorTables } from "../../../../../src/core/read/indicator/find-indicator-tables";
import type { RangeAddress } from "../../../../../src/core/values/workbook/cell-address";
import { contains } from "../../../../../src/core/values/workbook/cell-address";
import type { CellValue } from "../../../../../src/core/values/workbook/cell-value";
import { readText } from "../../../../support/read-text";
import { describeFound } from "../../../../support/table-text";
import { grid, sheet, workbook, workbookOf, type SheetInput } from "../../../../support/workbook-builder";

const folder = path.join(__dirname, "..", "..", "..", "..", "fixtures", "indicator-tables");
const cases = readdirSync(folder).filter((name) => existsSync(path.join(folder, name, "case.json")));

interface Case {
  readonly sheet: Omit<SheetInput, "cells">;
  readonly allText?: boolean;
  readonly names?: Readonly<Record<string, RangeAddress>>;
  readonly expected: unknown;
}

function readCase(name: string): { readonly input: Case; readonly cells: CellValue[][] } {
  const input = JSON.parse(readFileSync(path.join(folder, name, "case.json"), "utf8")) as Case;
  // A line break in front keeps the blank lines that the text itself begins with.
  const cells = grid(`\n${readText(path.join(folder, name, "input.tsv"))}`, {
    allText: input.allText ?? false,
  });
  return { input, cells };
}

describe("findIndicatorTables", () => {
  it("has its fixtures", () => {
    expect(cases.length).toBeGreaterThanOrEqual(25);
  });

  it.each(cases)("reads the sheet of fixtures/indicator-tables/%s", (name) => {
    const { input, cells } = readCase(name);
    const found = findIndicatorTables(
      workbook([sheet({ ...input.sheet, cells })], input.names ? { names: input.names } : {}),
    );
    expect(describeFound(found)).toEqual(input.expected);
  });
});

const SMALL = `
指標		R5	R6	R7
① 登録者数【人】	目標	70	70	50
	実績	114	114	59`;

describe("findIndicatorTables, on whole workbooks", () => {
  it("reads hidden sheets, and none of the add-in's own", () => {
    const table = grid(SMALL);
    const sheets = [
      sheet({ name: "一覧", cells: table }),
      sheet({ name: "グラフ元データ", cells: [["グラフの元データ"], ...table] }),
      sheet({ name: "資料2-2 主な事業指標", cells: [["控え 0a1b2c3d・#4e5f6a7b・4行"], ...table] }),
      sheet({ name: "昨年度", cells: table, visibility: "veryHidden" }),
    ];
    expect(findIndicatorTables(workbook(sheets)).tables.map((table) => table.sheet)).toEqual([
      "一覧",
      "昨年度",
    ]);
  });

  it("says so where there is no table at all", () => {
    expect(findIndicatorTables(workbook([]))).toEqual({
      tables: [],
      notChecked: [
        { what: { kind: "table", sheet: undefined, at: undefined, text: "" }, why: { code: "noTable" } },
      ],
    });
  });

  it("takes unit, counting basis and direction from the overrides, found by name", () => {
    const overrides = [
      {
        mark: "①",
        section: "",
        name: "登録者数",
        unit: "名",
        countingBasis: "cumulative",
        direction: "lower",
      },
      { mark: "①", section: "", name: "離職者数", unit: "社" },
    ] as const;
    const [table] = findIndicatorTables(workbookOf(SMALL), { overrides }).tables;
    expect(table?.indicators[0]).toMatchObject({
      unit: "名",
      countingBasis: "cumulative",
      direction: "lower",
    });
  });

  it("keeps formulas and the sheet's own addresses", () => {
    const cells = grid(SMALL).map((row) =>
      row.map((value) => (value === 59 ? { value, formula: "=COUNTA(A:A)" } : value)),
    );
    const [table] = findIndicatorTables(workbook([sheet({ origin: "D9", cells })])).tables;
    expect(table?.indicators[0]?.years[2]?.actual).toMatchObject({
      formula: "=COUNTA(A:A)",
      address: { row: 10, column: 7 },
    });
  });
});

describe("findIndicatorTables, in general", () => {
  const shifts = fc.record({
    rows: fc.nat(40),
    columns: fc.nat(30),
    name: fc.constantFrom(...cases.filter((name) => name !== "managed-block")),
  });

  it("reads the same figures wherever the table stands", () => {
    fc.assert(
      fc.property(shifts, ({ rows, columns, name }) => {
        const { input, cells } = readCase(name);
        const snapshot = sheet({ ...input.sheet, cells });
        const moved = {
          ...snapshot,
          used: { ...snapshot.used, row: snapshot.used.row + rows, column: snapshot.used.column + columns },
          merges: snapshot.merges.map((area) => ({
            ...area,
            row: area.row + rows,
            column: area.column + columns,
          })),
          tables: snapshot.tables.map((table) => ({
            ...table,
            area: { ...table.area, row: table.area.row + rows, column: table.area.column + columns },
          })),
        };
        const [before, after] = [snapshot, moved].map((one) => findIndicatorTables(workbook([one])).tables);
        expect(after).toEqual(shift(before, rows, columns));
      }),
      { numRuns: 60 },
    );
  });

  const words = fc.constantFrom<CellValue>(
    ...[
      null,
      null,
      null,
      "指標",
      "目標",
      "実績",
      "達成率",
      "R5",
      "R6",
      "H29 (2017)",
      "年度",
      "単位",
      "計",
      "【2月末実績】",
      "1 雇用",
      "① 数（人）",
    ],
    ...[
      "（単位：人）",
      "基準値",
      "18年度",
      "-",
      "約5",
      "目標達成",
      "評価",
      "。",
      "※R5は2月末",
      0,
      5,
      2019,
      2020,
      { error: "#REF!" },
      true,
    ],
  );
  const grids = fc.record({
    cells: fc.array(fc.array(words, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 10 }),
    merges: fc.subarray(["A1:B2", "C1:E1", "A3:A4", "C3:D6", "E5:F6", "A7:F7"]),
  });

  it("never throws, and keeps every cell of a table within its area", () => {
    fc.assert(
      fc.property(grids, ({ cells, merges }) => {
        for (const table of findIndicatorTables(workbook([sheet({ cells, merges })])).tables) {
          const figures = table.indicators.flatMap(({ years, base }) => [
            base,
            ...years.flatMap((year) => [year.target, year.actual, year.rate]),
          ]);
          for (const figure of figures)
            expect(figure === undefined || contains(table.area, figure.address)).toBe(true);
          for (const { address } of table.headings) expect(contains(table.area, address)).toBe(true);
          for (const { labelCell } of table.indicators) expect(contains(table.area, labelCell)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

/** The same data with every row and column moved. */
function shift<T>(data: T, rows: number, columns: number): T {
  const isObject = (
    value: unknown,
  ): value is { row?: unknown; column?: unknown; first?: unknown; last?: unknown } =>
    typeof value === "object" && value !== null;
  const move = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(move);
    if (!isObject(value)) return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, move(inner)] as const);
    const moved = Object.fromEntries(entries);
    if (typeof value.row === "number" && typeof value.column === "number") {
      return { ...moved, row: value.row + rows, column: value.column + columns };
    }
    return "first" in value
      ? { ...moved, first: Number(value.first) + rows, last: Number(value.last) + rows }
      : moved;
  };
  return move(data) as T;
}
