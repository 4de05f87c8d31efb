import { openStandIn, refusal } from "./open-stand-in";

describe("range.format", () => {
  it("reads back what was set, and null or an empty text where cells differ", async () => {
    const { run } = await openStandIn();
    const read = await run(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.format.fill.color = "#005aff";
      range.format.font.bold = true;
      range.format.font.name = "ＭＳ 明朝";
      range.format.horizontalAlignment = "Center";
      range.format.wrapText = true;
      sheet.getRange("B2").format.fill.color = "#FF4B00";
      sheet.getRange("B2").format.font.bold = false;
      range.load(
        "format/horizontalAlignment,format/wrapText,format/fill/color,format/font/bold,format/font/name",
      );
      await context.sync();
      return range.toJSON().format;
    });
    expect(read).toMatchObject({
      horizontalAlignment: "Center",
      wrapText: true,
      fill: { color: "" },
      font: { bold: null, name: "ＭＳ 明朝" },
    });
  });

  it("leaves no trace of a look that was taken away again", async () => {
    const { model, run } = await openStandIn();
    await run((sheet) => {
      const { format } = sheet.getRange("A1:B2");
      format.fill.color = "#FFFF00";
      format.font.bold = true;
      format.horizontalAlignment = "Right";
      format.borders.getItem("EdgeTop").style = "Continuous";
      format.fill.clear();
      format.font.bold = false;
      format.horizontalAlignment = "General";
      format.borders.getItem("EdgeTop").style = "None";
    });
    expect(model.state.sheets[0]?.cells.size).toBe(0);
  });

  it("draws borders on the edges and inside, and sees a neighbour's line as its own", async () => {
    const { model, run } = await openStandIn();
    const style = await run(async (sheet, context) => {
      const { borders } = sheet.getRange("B2:C3").format;
      for (const edge of [
        "EdgeTop",
        "EdgeBottom",
        "EdgeLeft",
        "EdgeRight",
        "InsideHorizontal",
        "InsideVertical",
      ] as const) {
        borders.getItem(edge).style = "Continuous";
        borders.getItem(edge).color = "#84919E";
      }
      const line = sheet.getRange("B1").format.borders.getItem("EdgeBottom").load("style");
      await context.sync();
      return line.style;
    });
    const line = { style: "Continuous", weight: "Thin", color: "#84919E" };
    const cells = model.state.sheets[0]?.cells;
    expect(cells?.get(1)?.get(1)?.style?.borders).toEqual({
      top: line,
      left: line,
      bottom: line,
      right: line,
    });
    expect(cells?.get(2)?.get(2)?.style?.borders).toEqual({ bottom: line, right: line });
    expect(style).toBe("Continuous");
  });

  it("sets widths and heights in points, and the sheet's own again", async () => {
    const { model, run } = await openStandIn();
    const read = await run(async (sheet, context) => {
      sheet.getRange("B:C").format.columnWidth = 120;
      sheet.getRange("3:3").format.rowHeight = 40;
      const wide = sheet.getRange("B1:C1").format.load("columnWidth");
      const mixed = sheet.getRange("A1:B1").format.load("columnWidth");
      const place = sheet.getRange("C4").load("left,top");
      await context.sync();
      sheet.getRange("C1").format.useStandardWidth = true;
      await context.sync();
      return [wide.columnWidth, mixed.columnWidth, place.left, place.top];
    });
    expect(read).toEqual([120, null, 174, 77.5]);
    expect(model.state.sheets[0]?.columnWidths).toEqual(new Map([[1, 120]]));
  });

  it("gives whole columns a style that cells typed later have", async () => {
    const { model, run } = await openStandIn();
    await run((sheet) => {
      sheet.getRange("B:B").format.font.bold = true;
      sheet.getRange("B5").values = [[5]];
    });
    expect(model.state.sheets[0]?.cells.get(4)?.get(1)?.style).toEqual({ bold: true });
  });

  it("reads and writes the properties of single cells", async () => {
    const { model, run } = await openStandIn();
    const read = await run(async (sheet, context) => {
      sheet
        .getRange("A1:B1")
        .setCellProperties([
          [
            { format: { fill: { color: "#FFF1D6" }, font: { bold: true } } },
            { format: { horizontalAlignment: "Right" } },
          ],
        ]);
      const properties = sheet.getRange("A1:B1").getCellProperties({
        address: true,
        format: { fill: { color: true, pattern: true }, font: { bold: true }, horizontalAlignment: true },
      });
      await context.sync();
      return properties.value;
    });
    expect(read).toEqual([
      [
        {
          address: "Sheet1!A1",
          format: {
            fill: { color: "#FFF1D6", pattern: "Solid" },
            font: { bold: true },
            horizontalAlignment: "General",
          },
        },
        {
          address: "Sheet1!B1",
          format: {
            fill: { color: "#FFFFFF", pattern: "None" },
            font: { bold: false },
            horizontalAlignment: "Right",
          },
        },
      ],
    ]);
    await run((sheet) => {
      sheet.getRange("A1").format.fill.clear();
      sheet
        .getRange("A1:B1")
        .setCellProperties([
          [{ format: { font: { bold: false } } }, { format: { horizontalAlignment: "General" } }],
        ]);
    });
    expect(model.state.sheets[0]?.cells.size).toBe(0);
  });

  it("refuses to take a fill away by a pattern of None, of which nobody knows that every Excel takes it", async () => {
    const { run } = await openStandIn();
    const writing = run((sheet) => {
      sheet.getRange("A1").setCellProperties([[{ format: { fill: { pattern: "None" } } }]]);
    });
    await expect(writing).rejects.toMatchObject({ code: "ApiNotFound" });
  });

  it("tells which rows and columns are hidden", async () => {
    const { run } = await openStandIn();
    const read = await run(async (sheet, context) => {
      sheet.getRange("2:2").rowHidden = true;
      sheet.getRange("B:B").columnHidden = true;
      const rows = sheet.getRange("1:3").getRowProperties({ rowHidden: true, rowIndex: true });
      const columns = sheet.getRange("A:B").getColumnProperties({ columnHidden: true });
      const cell = sheet.getRange("A1:C3").load("rowHidden,hidden");
      await context.sync();
      return [
        rows.value.map((row) => row.rowHidden),
        columns.value.map((column) => column.columnHidden),
        cell.rowHidden,
      ];
    });
    expect(read).toEqual([[false, true, false], [false, true], null]);
  });

  it.each([
    [
      "a colour",
      (range: Excel.Range) => {
        range.format.fill.color = "青";
      },
      "RangeFill.color",
    ],
    [
      "a font's size",
      (range: Excel.Range) => {
        range.format.font.size = 500;
      },
      "RangeFont.size",
    ],
    [
      "an alignment",
      (range: Excel.Range) => {
        range.format.horizontalAlignment = "Middle" as "Center";
      },
      "RangeFormat.horizontalAlignment",
    ],
  ])("refuses what is not %s", async (_what, change, location) => {
    const { run } = await openStandIn();
    const attempt = run((sheet) => {
      change(sheet.getRange("A1"));
    });
    expect(await refusal(attempt)).toMatchObject({ code: "InvalidArgument", location });
  });
});

describe("range.text", () => {
  it("shows values by their formats, eras too", async () => {
    const { run } = await openStandIn();
    const text = await run(async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.values = [[1681, 0.8, 45748]];
      range.numberFormat = [["#,##0", "0.0%", '[$-ja-JP]ggge"年"m"月"d"日";@']];
      range.load("text");
      await context.sync();
      return range.text;
    });
    expect(text).toEqual([["1,681", "80.0%", "令和7年4月1日"]]);
  });
});

describe("merged cells", () => {
  it("keep what stands in the first cell and lose the rest", async () => {
    const { run } = await openStandIn();
    const read = await run(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        ["指標", "a"],
        ["b", "c"],
      ];
      sheet.getRange("A1:B2").merge();
      const range = sheet.getRange("A1:B2").load("values");
      const merged = sheet.getUsedRange().getMergedAreasOrNullObject().load("address");
      await context.sync();
      return [range.values, merged.address];
    });
    expect(read).toEqual([
      [
        ["指標", ""],
        ["", ""],
      ],
      "Sheet1!A1:B2",
    ]);
  });

  it("take nothing beside their first cell", async () => {
    const { run } = await openStandIn();
    const values = await run(async (sheet, context) => {
      sheet.getRange("A1:B1").merge();
      sheet.getRange("A1:B1").values = [["指標", "失われる"]];
      sheet.getRange("A1:B1").unmerge();
      const range = sheet.getRange("A1:B1").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([["指標", ""]]);
  });

  it("are missed where they begin outside the range that is asked", async () => {
    const { run } = await openStandIn();
    const missed = await run(async (sheet, context) => {
      sheet.getRange("A1:C1").merge();
      const merged = sheet.getRange("B1:C3").getMergedAreasOrNullObject();
      await context.sync();
      return merged.isNullObject;
    });
    expect(missed).toBe(true);
  });

  it("can be made row by row", async () => {
    const { model, run } = await openStandIn();
    await run((sheet) => {
      sheet.getRange("A1:B2").merge(true);
    });
    expect(model.state.sheets[0]?.merges).toEqual([
      { row: 0, column: 0, rows: 1, columns: 2 },
      { row: 1, column: 0, rows: 1, columns: 2 },
    ]);
  });
});

describe("range.clear", () => {
  it("takes contents, formats or both", async () => {
    const { model, run } = await openStandIn();
    await run((sheet) => {
      const range = sheet.getRange("A1:A3");
      range.values = [[1], [2], [3]];
      range.format.font.bold = true;
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("A2").clear("Formats");
      sheet.getRange("A3").clear();
    });
    expect([...(model.state.sheets[0]?.cells ?? [])].map(([row, cells]) => [row, cells.get(0)])).toEqual([
      [0, { value: null, style: { bold: true } }],
      [1, { value: 2 }],
    ]);
  });

  it("takes the look of whole columns away too", async () => {
    const { model, run } = await openStandIn();
    await run((sheet) => {
      sheet.getRange("B:B").format.font.bold = true;
      sheet.getRange("B3").clear("Formats");
    });
    expect(model.state.sheets[0]?.cells.get(2)?.get(1)).toEqual({ value: null });
    await run((sheet) => {
      sheet.getRange("B:B").clear("Formats");
    });
    const [sheet] = model.state.sheets;
    expect([sheet?.columnStyles, sheet?.cells.size]).toEqual([undefined, 0]);
  });
});
