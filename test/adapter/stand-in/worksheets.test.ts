import { openStandIn, refusal } from "./open-stand-in";

describe("worksheets.add", () => {
  it("adds an empty sheet at the end, named Sheet2 where no name is given", async () => {
    const { run } = await openStandIn();
    const names = await run(async (_sheet, context) => {
      context.workbook.worksheets.add("主な事業指標");
      context.workbook.worksheets.add();
      const list = context.workbook.worksheets.load("items/name,items/position,items/visibility");
      await context.sync();
      return list.items.map((one) => [one.name, one.position, one.visibility]);
    });
    expect(names).toEqual([
      ["Sheet1", 0, "Visible"],
      ["主な事業指標", 1, "Visible"],
      ["Sheet3", 2, "Visible"],
    ]);
  });

  it.each([
    ["a name of 32 letters", "指".repeat(32), "InvalidArgument"],
    ["no letter", "", "InvalidArgument"],
    ["a forbidden letter", "R7/2月", "InvalidArgument"],
    ["an apostrophe at the end", "資料'", "InvalidArgument"],
    ["a name that is taken, in whatever case", "sheet1", "ItemAlreadyExists"],
  ])("refuses %s", async (_what, name, code) => {
    const { run } = await openStandIn();
    const attempt = run((_sheet, context) => context.workbook.worksheets.add(name).load("name"));
    expect(await refusal(attempt)).toMatchObject({ code, location: "WorksheetCollection.add" });
  });
});

describe("worksheets.getItem", () => {
  it("finds a sheet by name or id, and refuses one that does not exist", async () => {
    const { run } = await openStandIn();
    const name = await run(async (sheet, context) => {
      sheet.load("id");
      await context.sync();
      const same = context.workbook.worksheets.getItem(sheet.id).load("name");
      await context.sync();
      return same.name;
    });
    expect(name).toBe("Sheet1");
    const attempt = run((_sheet, context) => context.workbook.worksheets.getItem("台帳").load("name"));
    expect(await refusal(attempt)).toMatchObject({
      code: "ItemNotFound",
      location: "WorksheetCollection.getItem",
    });
  });

  it("gives a null object where it is asked for one, and null objects for what is asked of that", async () => {
    const { run } = await openStandIn();
    const nulls = await run(async (_sheet, context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("台帳");
      const used = missing.getUsedRangeOrNullObject();
      missing.load("name");
      await context.sync();
      return [missing.isNullObject, used.isNullObject];
    });
    expect(nulls).toEqual([true, true]);
  });
});

describe("a sheet's name", () => {
  it("changes in every formula, name and chart that refers to the sheet", async () => {
    const { model, run } = await openStandIn();
    const formulas = await run(async (sheet, context) => {
      const other = context.workbook.worksheets.add("集計");
      sheet.getRange("A1:B1").values = [[4, 10]];
      other.getRange("A1").formulas = [["=Sheet1!B1/Sheet1!A1"]];
      context.workbook.names.add("目標", sheet.getRange("A1"));
      other.charts.add("ColumnClustered", sheet.getRange("A1:B1"), "Rows");
      sheet.name = "資料2-2 主な事業指標";
      const cell = other.getRange("A1").load("formulas,values");
      await context.sync();
      return [cell.formulas, cell.values];
    });
    expect(formulas).toEqual([[["='資料2-2 主な事業指標'!B1/'資料2-2 主な事業指標'!A1"]], [[2.5]]]);
    expect(model.state.names[0]?.formula).toBe("='資料2-2 主な事業指標'!$A$1");
    expect(model.state.sheets[1]?.charts[0]?.series[0]?.values).toContain("'資料2-2 主な事業指標'!");
  });
});

describe("worksheet.delete", () => {
  it("leaves #REF! where formulas referred to the sheet", async () => {
    const { run } = await openStandIn();
    const read = await run(async (sheet, context) => {
      const other = context.workbook.worksheets.add("台帳");
      other.getRange("A1").values = [[59]];
      sheet.getRange("A1").formulas = [["=台帳!A1+1"]];
      await context.sync();
      other.delete();
      const cell = sheet.getRange("A1").load("formulas,values");
      await context.sync();
      return [cell.formulas, cell.values];
    });
    expect(read).toEqual([[["=#REF!+1"]], [["#REF!"]]]);
  });

  it("is refused for the last visible sheet and for a very hidden one", async () => {
    const { run } = await openStandIn();
    expect(
      await refusal(
        run((sheet) => {
          sheet.delete();
        }),
      ),
    ).toMatchObject({ code: "InvalidOperation" });
    const attempt = run((_sheet, context) => {
      const hidden = context.workbook.worksheets.add("控え");
      hidden.visibility = "VeryHidden";
      hidden.delete();
    });
    expect(await refusal(attempt)).toMatchObject({ code: "InvalidOperation" });
  });
});

describe("worksheet.visibility", () => {
  it("lets the last visible sheet not be hidden, and a hidden one not be activated", async () => {
    const { run } = await openStandIn();
    const hideLast = run((sheet) => {
      sheet.visibility = "Hidden";
    });
    expect(await refusal(hideLast)).toMatchObject({ code: "InvalidOperation" });
    const activate = run((_sheet, context) => {
      const hidden = context.workbook.worksheets.add("控え");
      hidden.visibility = "Hidden";
      hidden.activate();
    });
    expect(await refusal(activate)).toMatchObject({
      code: "InvalidOperation",
      location: "Worksheet.activate",
    });
  });
});

describe("worksheet.copy", () => {
  it("makes a sheet of its own, with its own table and charts that show it", async () => {
    const { model, run } = await openStandIn();
    const name = await run(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        ["年度", "実績"],
        ["R6", 48],
      ];
      sheet.tables.add("A1:B2", true).name = "実績表";
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"), "Columns");
      const copy = sheet.copy("End").load("name");
      await context.sync();
      copy.getRange("B2").values = [[59]];
      await context.sync();
      return copy.name;
    });
    const [original, copy] = model.state.sheets;
    expect(name).toBe("Sheet1 (2)");
    expect(copy?.tables[0]).toMatchObject({ id: 2, name: "実績表_2" });
    expect(copy?.charts[0]?.series[0]?.values).toBe("'Sheet1 (2)'!$B$2");
    expect([original, copy].map((sheet) => sheet?.cells.get(1)?.get(1)?.value)).toEqual([48, 59]);
  });
});

describe("how a sheet is shown and printed", () => {
  it("keeps gridlines, tab colour and frozen panes", async () => {
    const { model, run } = await openStandIn();
    const read = await run(async (sheet, context): Promise<unknown[]> => {
      sheet.showGridlines = false;
      sheet.tabColor = "#005AFF";
      sheet.freezePanes.freezeAt("A1:B3");
      sheet.load("showGridlines,tabColor");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      return [sheet.showGridlines, sheet.tabColor, frozen.address];
    });
    expect(read).toEqual([false, "#005AFF", "Sheet1!A1:B3"]);
    expect(model.state.sheets[0]?.freeze).toEqual({ rows: 3, columns: 2 });
  });

  it("keeps the page's layout", async () => {
    const { model, run } = await openStandIn();
    const names = await run(async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.printErrors = "Blank";
      pageLayout.setPrintArea("A1:L20");
      pageLayout.setPrintTitleRows("$1:$3");
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
      pageLayout.setPrintMargins("Centimeters", { left: 2.54 });
      const area = pageLayout.getPrintAreaOrNullObject().load("address");
      const named = sheet.names.getItemOrNullObject("Print_Area").load("formula");
      await context.sync();
      return [area.address, named.formula as unknown];
    });
    expect(names).toEqual(["Sheet1!A1:L20", "=Sheet1!$A$1:$L$20"]);
    expect(model.state.sheets[0]?.pageLayout).toMatchObject({
      orientation: "Landscape",
      paperSize: 9,
      fitToPagesWide: 1,
      printErrors: "Blank",
      titleRows: { first: 0, last: 2 },
      headerFooter: { oddFooter: "&C&P / &N" },
      margins: { left: 72 },
    });
  });
});
