import fc from "fast-check";
import { shiftArea } from "../../../stand-in/model/line-shift";
import { shiftFormula } from "../../../stand-in/model/shift-formula";
import { tokenizeFormula } from "../../../stand-in/model/formula/formula-tokens";
import { openStandIn, refusal } from "./open-stand-in";

describe("inserting and deleting rows", () => {
  it("moves cells, formulas, names, merges, formats, tables and heights", async () => {
    const { model, run } = await openStandIn();
    const read = await run(async (sheet, context): Promise<unknown[]> => {
      sheet.getRange("A1:B3").values = [
        ["年度", "実績"],
        ["R6", 48],
        ["R7", 59],
      ];
      sheet.tables.add("A1:B3", true).name = "実績表";
      sheet.getRange("D5:E5").merge();
      sheet.getRange("D5").formulas = [["=SUM(B2:B3)"]];
      sheet.getRange("5:5").format.rowHeight = 40;
      sheet.getRange("D5").conditionalFormats.add("Custom").custom.rule.formula = "=D5>100";
      context.workbook.names.add("合計", sheet.getRange("D5"));
      await context.sync();
      sheet.getRange("3:3").insert("Down");
      sheet.getRange("B3").values = [[50]];
      const total = sheet.getRange("D6").load("formulas,values");
      const named = context.workbook.names.getItem("合計").load("formula");
      const formats = sheet.getRange("D6").conditionalFormats.load("items/id");
      await context.sync();
      const rules = formats.items.map(({ custom }) => custom.rule.load("formula"));
      await context.sync();
      return [total.formulas, total.values, named.formula as unknown, rules.map((rule) => rule.formula)];
    });
    expect(read).toEqual([[["=SUM(B2:B4)"]], [[157]], "=Sheet1!$D$6", ["=D6>100"]]);
    const [sheet] = model.state.sheets;
    expect(sheet?.merges).toEqual([{ row: 5, column: 3, rows: 1, columns: 2 }]);
    expect(sheet?.tables[0]?.area).toEqual({ row: 0, column: 0, rows: 4, columns: 2 });
    expect(sheet?.rowHeights).toEqual(new Map([[5, 40]]));
  });

  it("gives new rows the look of the row above them", async () => {
    const { model, run } = await openStandIn();
    await run((sheet) => {
      sheet.getRange("A2:B2").format.fill.color = "#FFF1D6";
      sheet.getRange("2:2").format.rowHeight = 30;
      sheet.getRange("3:3").insert("Down");
    });
    const [sheet] = model.state.sheets;
    expect(sheet?.cells.get(2)?.get(1)).toEqual({ value: null, style: { fill: "#FFF1D6" } });
    expect(sheet?.rowHeights.get(2)).toBe(30);
  });

  it("leaves #REF! where the cells of a formula are gone", async () => {
    const { run } = await openStandIn();
    const read = await run(async (sheet, context) => {
      sheet.getRange("A1:B2").formulas = [
        [4, "=A1+A2"],
        [10, ""],
      ];
      await context.sync();
      sheet.getRange("2:2").delete("Up");
      const cell = sheet.getRange("B1").load("formulas,values");
      await context.sync();
      return [cell.formulas, cell.values];
    });
    expect(read).toEqual([[["=A1+#REF!"]], [["#REF!"]]]);
  });

  it("moves only the columns of a part of a row", async () => {
    const { run } = await openStandIn();
    const read = await run(async (sheet, context) => {
      sheet.getRange("A1:B3").values = [
        [1, 10],
        [2, 20],
        [3, 30],
      ];
      sheet.getRange("A2").insert("Down");
      const range = sheet.getRange("A1:B4").load("values");
      await context.sync();
      return range.values;
    });
    expect(read).toEqual([
      [1, 10],
      ["", 20],
      [2, 30],
      [3, ""],
    ]);
  });

  it.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    [
      "cut a merged cell in two",
      "MergedRangeConflict",
      (sheet) => {
        sheet.getRange("A3:B3").merge();
        sheet.getRange("A1").insert("Down");
      },
    ],
    [
      "shift a part of a table",
      "InsertDeleteConflict",
      (sheet) => {
        sheet.tables.add("A3:B4", true);
        sheet.getRange("A1").insert("Down");
      },
    ],
    [
      "push cells off the sheet",
      "NonBlankCellOffSheet",
      (sheet) => {
        sheet.getRange("A1048576").values = [["最後"]];
        sheet.getRange("1:1").insert("Down");
      },
    ],
  ])("is refused where it would %s", async (_what, code, change) => {
    const { run } = await openStandIn();
    expect(await refusal(run(change))).toMatchObject({ code });
  });
});

describe("shiftArea", () => {
  const area = fc.record({
    row: fc.nat(50),
    column: fc.nat(50),
    rows: fc.integer({ min: 1, max: 20 }),
    columns: fc.integer({ min: 1, max: 20 }),
  });

  it("takes an insertion back with the deletion of the same lines", () => {
    fc.assert(
      fc.property(
        area,
        fc.nat(80),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom("row" as const, "column" as const),
        (one, at, count, axis) => {
          const lines = { axis, at, crossStart: 0, crossCount: 100_000 };
          const inserted = shiftArea(one, { ...lines, count });
          expect(inserted && shiftArea(inserted, { ...lines, count: -count })).toEqual(one);
        },
      ),
    );
  });

  it.each([
    ["an insertion above moves it", { row: 4, rows: 3 }, { at: 2, count: 1 }, { row: 5, rows: 3 }],
    ["an insertion within widens it", { row: 4, rows: 3 }, { at: 5, count: 2 }, { row: 4, rows: 5 }],
    ["an insertion right below leaves it", { row: 4, rows: 3 }, { at: 7, count: 2 }, { row: 4, rows: 3 }],
    [
      "a deletion of its first row keeps its place",
      { row: 4, rows: 3 },
      { at: 4, count: -1 },
      { row: 4, rows: 2 },
    ],
    ["a deletion across its end shortens it", { row: 4, rows: 3 }, { at: 6, count: -5 }, { row: 4, rows: 2 }],
  ])("%s", (_what, before, shift, after) => {
    const columns = { column: 1, columns: 2 };
    expect(
      shiftArea({ ...columns, ...before }, { axis: "row", crossStart: 0, crossCount: 16_384, ...shift }),
    ).toEqual({ ...columns, ...after });
  });

  it("says that an area is gone where all of it is deleted", () => {
    const gone = shiftArea(
      { row: 4, rows: 2, column: 0, columns: 1 },
      { axis: "row", at: 3, count: -4, crossStart: 0, crossCount: 16_384 },
    );
    expect(gone).toBeUndefined();
  });
});

describe("tokenizeFormula", () => {
  it("loses nothing, whatever it is given", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(
          tokenizeFormula(text)
            .map((token) => token.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });

  it.each([
    ["=A1+Sheet2!$B$3:C4", ["A1", "Sheet2!$B$3:C4"]],
    ["='資料2-1 構成'!A:A+主な事業指標!4:5", ["'資料2-1 構成'!A:A", "主な事業指標!4:5"]],
    ['="A1"&LOG10(B2)', ["B2"]],
    ["=R7年度+A1B2+売上.C3", []],
    ["=SUM(受託業務[委託料（円）],D4)", ["D4"]],
  ])("finds the references of %s", (formula, references) => {
    expect(
      tokenizeFormula(formula)
        .filter((token) => token.kind === "reference")
        .map((token) => token.text),
    ).toEqual(references);
  });
});

describe("shiftFormula", () => {
  it.each([
    ["=A1+$B$2+C$3+$D4", 1, 1, "=B2+$B$2+D$3+$D5"],
    ["=SUM(A1:B2)", 0, 2, "=SUM(C1:D2)"],
    ["=Sheet2!A1", 3, 0, "=Sheet2!A4"],
    ["=A1", -1, 0, "=#REF!"],
    ['="A1"&A1', 1, 0, '="A1"&A2'],
  ])("moves %s by %i rows and %i columns", (formula, rows, columns, moved) => {
    expect(shiftFormula(formula, rows, columns)).toBe(moved);
  });
});
