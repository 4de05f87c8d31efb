import { createBook } from "../../../stand-in/model/new-book";
import { openStandIn, refusal } from "./open-stand-in";

describe("range.values", () => {
  it("reads back numbers, texts and booleans, and a blank as an empty text", async () => {
    const { run } = await openStandIn();
    const read = await run(async (sheet, context) => {
      sheet.getRange("B2:E2").values = [[1681, "目標達成", true, ""]];
      const range = sheet.getRange("B2:E2").load("values,valueTypes,text,formulas,address");
      await context.sync();
      return range.toJSON();
    });
    expect(read).toMatchObject({
      address: "Sheet1!B2:E2",
      values: [[1681, "目標達成", true, ""]],
      formulas: [[1681, "目標達成", true, ""]],
      valueTypes: [["Double", "String", "Boolean", "Empty"]],
      text: [["1681", "目標達成", "TRUE", ""]],
    });
  });

  it("reads a text as if it were typed: numbers, percents and US dates are recognised", async () => {
    const { run } = await openStandIn();
    const read = await run(async (sheet, context) => {
      sheet.getRange("A1:F1").values = [["2,400", "25%", "4/1/2025", "2025-04-01", "１２０", "114人"]];
      const range = sheet.getRange("A1:F1").load("values,numberFormat");
      await context.sync();
      return { values: range.values, formats: range.numberFormat };
    });
    expect(read.values).toEqual([[2400, 0.25, 45748, 45748, 120, "114人"]]);
    expect(read.formats).toEqual([["#,##0", "0%", "m/d/yyyy", "yyyy-mm-dd", "General", "General"]]);
  });

  it("keeps a text that begins with an apostrophe, and reads it without", async () => {
    const { model, run } = await openStandIn();
    const read = await run(async (sheet, context) => {
      sheet.getRange("A1:B1").values = [["'=1+1", "'2,400"]];
      const range = sheet.getRange("A1:B1").load("values,formulas");
      await context.sync();
      return { values: range.values, formulas: range.formulas };
    });
    expect(read).toEqual({ values: [["=1+1", "2,400"]], formulas: [["=1+1", "2,400"]] });
    expect(model.state.sheets[0]?.cells.get(0)?.get(0)).toEqual({
      value: "=1+1",
      style: { quotePrefix: true },
    });
  });

  it("turns a text read from formulas into a formula when it is written back, as Excel does", async () => {
    const { run } = await openStandIn();
    const read = await run(async (sheet, context) => {
      sheet.getRange("A1").values = [["'=1+1"]];
      const range = sheet.getRange("A1").load("formulas");
      await context.sync();
      range.formulas = range.formulas as unknown[][];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(read).toEqual([[2]]);
  });

  it("keeps every text in a cell whose format is @", async () => {
    const { run } = await openStandIn();
    const read = await run(async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.numberFormat = [["@", "@", "@"]];
      range.values = [["001", "4/1/2025", "=A1"]];
      range.load("values,valueTypes");
      await context.sync();
      return { values: range.values, types: range.valueTypes };
    });
    expect(read).toEqual({ values: [["001", "4/1/2025", "=A1"]], types: [["String", "String", "String"]] });
  });

  it("leaves a cell as it is where null is written, and empties it where an empty text is", async () => {
    const { run } = await openStandIn();
    const read = await run(async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.values = [[null, "", 4]];
      range.load("values,valueTypes");
      await context.sync();
      return { values: range.values, types: range.valueTypes };
    });
    expect(read).toEqual({ values: [[1, "", 4]], types: [["Double", "Empty", "Double"]] });
  });

  it("fills the whole range with a single value", async () => {
    const { run } = await openStandIn();
    const read = await run(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = 7 as unknown as number[][];
      range.numberFormat = "0.0%" as unknown as string[][];
      range.load("values,numberFormat");
      await context.sync();
      return { values: range.values, formats: range.numberFormat };
    });
    expect(read).toEqual({
      values: [
        [7, 7],
        [7, 7],
      ],
      formats: [
        ["0.0%", "0.0%"],
        ["0.0%", "0.0%"],
      ],
    });
  });

  it.each([
    ["too few rows", [[1, 2]]],
    [
      "too many columns",
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    ["rows of different lengths", [[1, 2], [3]]],
  ])("refuses an array in the wrong shape: %s", async (_case, values) => {
    const { run } = await openStandIn();
    const attempt = run((sheet) => {
      sheet.getRange("A1:B2").values = values;
    });
    expect(await refusal(attempt)).toMatchObject({ code: "InvalidArgument", location: "Range.values" });
  });

  it("takes more than 1,500 cells, which the client sends in pieces", async () => {
    const { model, run } = await openStandIn();
    const rows = Array.from({ length: 2_000 }, (_row, index) => [index, `登録者${String(index)}`]);
    const read = await run(async (sheet, context) => {
      const range = sheet.getRange("C3:D2002");
      range.values = rows;
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(read).toEqual(rows);
    expect(model.state.sheets[0]?.cells.get(2_001)?.get(3)?.value).toBe("登録者1999");
  });

  it("refuses the wrong shape of such a large array before anything is written", async () => {
    const { model, run } = await openStandIn();
    const attempt = run((sheet) => {
      sheet.getRange("A1:B10").values = Array.from({ length: 2_000 }, () => [1, 2]);
    });
    expect(await refusal(attempt)).toMatchObject({ code: "InvalidArgument" });
    expect(model.state.sheets[0]?.cells.size).toBe(0);
  });

  it("answers null for whole columns, which cannot be written either", async () => {
    const { run } = await openStandIn();
    const read = await run(async (sheet, context) => {
      const range = sheet.getRange("A:B").load("values,address");
      await context.sync();
      return range.toJSON();
    });
    expect(read).toMatchObject({ values: null, address: "Sheet1!A:B" });
    const attempt = run((sheet) => {
      sheet.getRange("A:A").values = 1 as unknown as number[][];
    });
    expect(await refusal(attempt)).toMatchObject({ code: "InvalidArgument" });
  });

  it("counts dates from 1904 where the workbook does", async () => {
    const { run } = await openStandIn({}, { ...createBook(), date1904: true });
    const read = await run(async (sheet, context) => {
      sheet.getRange("A1").values = [["1/2/1904"]];
      const range = sheet.getRange("A1").load("values");
      const second = context.workbook.functions.date(1904, 1, 2);
      second.load("value");
      await context.sync();
      return [range.values, second.value];
    });
    expect(read).toEqual([[[1]], 1]);
  });
});

describe("range.formulas", () => {
  it("reads formulas as they were written and plain values as they are", async () => {
    const { run } = await openStandIn();
    const read = await run(async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.formulas = [[4, 10, '=IF(AND(ISNUMBER(A1),ISNUMBER(B1)),IF(A1>0,B1/A1,"－"),"－")']];
      range.load("formulas,values");
      await context.sync();
      return { formulas: range.formulas[0] as unknown[], values: range.values };
    });
    expect(read.formulas[2]).toBe('=IF(AND(ISNUMBER(A1),ISNUMBER(B1)),IF(A1>0,B1/A1,"－"),"－")');
    expect(read.values).toEqual([[4, 10, 2.5]]);
  });

  it.each(["=SUM(A1", "=A1+", '="未'])("refuses what is no formula: %s", async (formula) => {
    const { run } = await openStandIn();
    const attempt = run((sheet) => {
      sheet.getRange("B1").formulas = [[formula]];
    });
    expect(await refusal(attempt)).toMatchObject({ code: "InvalidArgument", location: "Range.formulas" });
  });

  it("shows errors by their names, with the type Error", async () => {
    const { run } = await openStandIn();
    const read = await run(async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.formulas = [["=1/0", "=NA()", "#N/A"]];
      range.load("values,valueTypes,text");
      await context.sync();
      return { values: range.values, types: range.valueTypes, text: range.text };
    });
    expect(read).toEqual({
      values: [["#DIV/0!", "#N/A", "#N/A"]],
      types: [["Error", "Error", "Error"]],
      text: [["#DIV/0!", "#N/A", "#N/A"]],
    });
  });
});

describe("finding ranges", () => {
  it("follows cells, rows and what holds two ranges", async () => {
    const { run } = await openStandIn();
    const addresses = await run(async (sheet, context) => {
      const range = sheet.getRange("B2:D5");
      const found = [
        range.getCell(0, 0),
        range.getRow(1),
        range.getEntireRow(),
        range.getBoundingRect("F9"),
        sheet.getRangeByIndexes(3, 2, 1, 1),
        sheet.getCell(0, 0),
      ].map((one) => one.load("address"));
      await context.sync();
      return found.map((one) => one.address.replace("Sheet1!", ""));
    });
    expect(addresses).toEqual(["B2", "B3:D3", "2:5", "B2:F9", "C4", "A1"]);
  });

  it("writes a sheet's name in quotes only where it must", async () => {
    const { model, run } = await openStandIn();
    const addresses = await run(async (_sheet, context) => {
      const found = ["主な事業指標", "資料2-1 構成"].map((name) =>
        context.workbook.worksheets.add(name).getRange("A1").load("address"),
      );
      await context.sync();
      return found.map((one) => one.address);
    });
    expect(addresses).toEqual(["主な事業指標!A1", "'資料2-1 構成'!A1"]);
    expect(model.state.sheets).toHaveLength(3);
  });

  it("gives the used range, of values only or with formats, and a null object where there is nothing", async () => {
    const { run } = await openStandIn();
    const found = await run(async (sheet, context) => {
      const empty = sheet.getUsedRangeOrNullObject();
      await context.sync();
      sheet.getRange("C7").values = [["指標"]];
      sheet.getRange("F20").format.fill.color = "#FFFF00";
      const all = sheet.getUsedRange().load("address");
      const values = sheet.getUsedRange(true).load("address");
      await context.sync();
      return [empty.isNullObject, all.address, values.address];
    });
    expect(found).toEqual([true, "Sheet1!C7:F20", "Sheet1!C7"]);
  });

  it.each(["A0", "XFE1", "A1:B2:C3", "指標"])("refuses an address that is none: %s", async (address) => {
    const { run } = await openStandIn();
    const attempt = run((sheet) => {
      sheet.getRange(address).load("address");
    });
    expect(await refusal(attempt)).toMatchObject({ code: "InvalidArgument", location: "Worksheet.getRange" });
  });

  it("refuses a range beyond the sheet", async () => {
    const { run } = await openStandIn();
    const attempt = run((sheet) => {
      sheet.getRange("A1").getCell(-1, 0).load("address");
    });
    expect(await refusal(attempt)).toMatchObject({ code: "InvalidArgument" });
  });

  it("keeps a range with its cells when rows are inserted before it, even in a later batch", async () => {
    const { run } = await openStandIn();
    const address = await run(async (sheet, context) => {
      const range = sheet.getRange("B5").load("address");
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      await context.sync();
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Sheet1!B7");
  });
});

describe("range.getSpecialCellsOrNullObject", () => {
  it("finds constants, formulas and blanks within the used range", async () => {
    const { run } = await openStandIn();
    const found = await run(async (sheet, context) => {
      sheet.getRange("A1:C2").values = [
        ["目標", 4, "=B1"],
        ["実績", "", "=B2"],
      ];
      const range = sheet.getRange("A1:C2");
      const areas = [
        range.getSpecialCellsOrNullObject("Constants", "Text"),
        range.getSpecialCellsOrNullObject("Constants", "Numbers"),
        range.getSpecialCellsOrNullObject("Formulas"),
        range.getSpecialCellsOrNullObject("Blanks"),
        range.getSpecialCellsOrNullObject("Constants", "Logical"),
      ].map((one) => one.load("address"));
      await context.sync();
      return areas.map((one) => (one.isNullObject ? null : one.address));
    });
    expect(found).toEqual(["Sheet1!A1:A2", "Sheet1!B1", "Sheet1!C1:C2", "Sheet1!B2", null]);
  });
});
