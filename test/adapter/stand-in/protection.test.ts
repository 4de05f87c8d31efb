import { openStandIn, refusal } from "./open-stand-in";

describe("a protected sheet", () => {
  async function openProtected(options?: Excel.WorksheetProtectionOptions) {
    const standIn = await openStandIn();
    await standIn.run((sheet) => {
      sheet.getRange("A1:B1").values = [["錠あり", "錠なし"]];
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect(options);
    });
    return standIn;
  }

  it("says so", async () => {
    const { run } = await openProtected({ allowFormatCells: true });
    const read = await run(async (sheet, context) => {
      sheet.protection.load("protected,options");
      await context.sync();
      return [
        sheet.protection.protected,
        sheet.protection.options.allowFormatCells,
        sheet.protection.options.allowSort,
      ];
    });
    expect(read).toEqual([true, true, false]);
  });

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    [
      "writing into a locked cell",
      (sheet) => {
        sheet.getRange("A1").values = [[1]];
      },
    ],
    [
      "writing into locked and unlocked cells together",
      (sheet) => {
        sheet.getRange("A1:B1").values = [[1, 2]];
      },
    ],
    [
      "clearing a locked cell",
      (sheet) => {
        sheet.getRange("A1").clear("Contents");
      },
    ],
    [
      "a format",
      (sheet) => {
        sheet.getRange("B1").format.fill.color = "#FF0000";
      },
    ],
    [
      "a number format",
      (sheet) => {
        sheet.getRange("B1").numberFormat = [["0%"]];
      },
    ],
    [
      "a column's width",
      (sheet) => {
        sheet.getRange("B:B").format.columnWidth = 90;
      },
    ],
    [
      "a merge",
      (sheet) => {
        sheet.getRange("A3:B3").merge();
      },
    ],
    [
      "a new row",
      (sheet) => {
        sheet.getRange("2:2").insert("Down");
      },
    ],
    [
      "a table",
      (sheet) => {
        sheet.tables.add("A3:B4", true);
      },
    ],
    [
      "a chart",
      (sheet) => {
        sheet.charts.add("Line", sheet.getRange("A1:B1"), "Rows");
      },
    ],
    [
      "a conditional format",
      (sheet) => {
        sheet.getRange("B1").conditionalFormats.add("Custom");
      },
    ],
    [
      "a data validation",
      (sheet) => {
        sheet.getRange("B1").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      },
    ],
  ])("refuses %s", async (_what, change) => {
    const { run } = await openProtected();
    expect(await refusal(run(change))).toMatchObject({ code: "AccessDenied" });
  });

  it("takes values into unlocked cells", async () => {
    const { model, run } = await openProtected();
    await run((sheet) => {
      sheet.getRange("B1").values = [[59]];
    });
    expect(model.state.sheets[0]?.cells.get(0)?.get(1)?.value).toBe(59);
  });

  it("allows what its options allow", async () => {
    const { model, run } = await openProtected({ allowFormatCells: true, allowInsertRows: true });
    await run((sheet) => {
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("1:1").insert("Down");
    });
    expect(model.state.sheets[0]?.cells.get(1)?.get(0)?.style).toEqual({ bold: true });
  });

  it("opens with its password only", async () => {
    const { run } = await openStandIn();
    await run((sheet) => {
      sheet.protection.protect({}, "himitsu");
    });
    expect(
      await refusal(
        run((sheet) => {
          sheet.protection.unprotect("chigau");
        }),
      ),
    ).toMatchObject({ code: "AccessDenied" });
    const opened = await run(async (sheet, context) => {
      sheet.protection.unprotect("himitsu");
      sheet.protection.load("protected");
      await context.sync();
      return sheet.protection.protected;
    });
    expect(opened).toBe(false);
  });
});
