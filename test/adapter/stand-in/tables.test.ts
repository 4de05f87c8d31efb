import { typeCells } from "../../../stand-in/page/user-actions";
import { openStandIn, refusal } from "./open-stand-in";

async function openWithTable() {
  const standIn = await openStandIn();
  await standIn.run((sheet) => {
    sheet.getRange("B2:C4").values = [
      ["登録番号", "氏名"],
      [1, "立科 花子"],
      [2, "蓼科 太郎"],
    ];
    sheet.tables.add("B2:C4", true).name = "住民ワーカー";
  });
  return standIn;
}

describe("tables.add", () => {
  it("makes a table that gives its parts", async () => {
    const { run } = await openWithTable();
    const read = await run(async (sheet, context) => {
      const table = sheet.tables.getItem("住民ワーカー");
      table.load("name,style,showBandedRows,showTotals");
      const parts = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.columns.getItem("氏名").getDataBodyRange(),
      ];
      for (const part of parts) part.load("address");
      table.columns.load("items/name,items/index");
      table.rows.load("count");
      await context.sync();
      return {
        table: [table.name, table.style, table.showBandedRows, table.showTotals, table.rows.count],
        parts: parts.map((part) => part.address.replace("Sheet1!", "")),
        columns: table.columns.items.map((column) => [column.index, column.name]),
      };
    });
    expect(read).toEqual({
      table: ["住民ワーカー", "TableStyleMedium2", true, false, 2],
      parts: ["B2:C4", "B2:C2", "B3:C4", "C3:C4"],
      columns: [
        [0, "登録番号"],
        [1, "氏名"],
      ],
    });
  });

  it("makes every header a text of its own", async () => {
    const { run } = await openStandIn();
    const headers = await run(async (sheet, context) => {
      sheet.getRange("A1:D1").values = [[2025, "実績", "実績", ""]];
      const table = sheet.tables.add("A1:D3", true);
      const header = table.getHeaderRowRange().load("values,valueTypes");
      await context.sync();
      sheet.getRange("B1").values = [["2025"]];
      const later = table.getHeaderRowRange().load("values");
      await context.sync();
      return [header.values, later.values];
    });
    expect(headers).toEqual([[["2025", "実績", "実績2", "列4"]], [["2025", "20252", "実績2", "列4"]]]);
  });

  it.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    [
      "another table",
      (sheet) => {
        sheet.tables.add("C4:D6", true);
      },
      "InvalidArgument",
    ],
    [
      "merged cells",
      (sheet) => {
        sheet.getRange("F1:G1").merge();
        sheet.tables.add("F1:G3", true);
      },
      "InvalidArgument",
    ],
  ])("is refused over %s", async (_what, add, code) => {
    const { run } = await openWithTable();
    expect(await refusal(run(add))).toMatchObject({ code, location: "TableCollection.add" });
  });

  it("refuses to merge cells of a table", async () => {
    const { run } = await openWithTable();
    expect(
      await refusal(
        run((sheet) => {
          sheet.getRange("B3:C3").merge();
        }),
      ),
    ).toMatchObject({ code: "InvalidArgument" });
  });
});

describe("table.name", () => {
  it.each([
    ["a name with a space", "住民 ワーカー", "InvalidArgument"],
    ["what looks like a cell", "AB12", "InvalidArgument"],
    ["a name that a defined name has", "目標", "ItemAlreadyExists"],
  ])("refuses %s", async (_what, name, code) => {
    const { run } = await openWithTable();
    const attempt = run((sheet, context) => {
      context.workbook.names.add("目標", sheet.getRange("A1"));
      sheet.tables.getItem("住民ワーカー").name = name;
    });
    expect(await refusal(attempt)).toMatchObject({ code, location: "Table.name" });
  });

  it("changes in the formulas that refer to the table", async () => {
    const { run } = await openWithTable();
    const formula = await run(async (sheet, context) => {
      sheet.getRange("F1").formulas = [["=COUNTA(住民ワーカー[氏名])"]];
      sheet.tables.getItem("住民ワーカー").name = "workers";
      const cell = sheet.getRange("F1").load("formulas,values");
      await context.sync();
      return [cell.formulas, cell.values];
    });
    expect(formula).toEqual([[["=COUNTA(workers[氏名])"]], [[2]]]);
  });
});

describe("the rows and columns of a table", () => {
  it("are added at the end or between, and what stands below moves", async () => {
    const { run } = await openWithTable();
    const read = await run(async (sheet, context) => {
      sheet.getRange("B6").values = [["下の注記"]];
      const table = sheet.tables.getItem("住民ワーカー");
      table.rows.add(undefined, [[3, "白樺 次郎"]]);
      table.rows.add(0, [[0, "先頭"]]);
      table.columns.add(undefined, undefined, "登録日");
      const range = table.getRange().load("values,address");
      const note = sheet.getRange("B8").load("values");
      await context.sync();
      return [range.address, range.values, note.values];
    });
    expect(read).toEqual([
      "Sheet1!B2:D6",
      [
        ["登録番号", "氏名", "登録日"],
        [0, "先頭", ""],
        [1, "立科 花子", ""],
        [2, "蓼科 太郎", ""],
        [3, "白樺 次郎", ""],
      ],
      [["下の注記"]],
    ]);
  });

  it("are taken in when a person types right below the table", async () => {
    const { model } = await openWithTable();
    const [sheet] = model.state.sheets;
    if (sheet) model.userEdit(sheet, 4, 1, "3");
    expect(sheet?.tables[0]?.area).toEqual({ row: 1, column: 1, rows: 4, columns: 2 });
  });

  it("are taken in, all of them, when a person pastes several right below the table in the page", async () => {
    const { model } = await openWithTable();
    const [sheet] = model.state.sheets;
    if (sheet)
      typeCells(model, sheet, 4, 1, [
        ["3", "c"],
        ["4", "d"],
      ]);
    expect(sheet?.tables[0]?.area).toEqual({ row: 1, column: 1, rows: 5, columns: 2 });
    expect([4, 5].map((row) => sheet?.cells.get(row)?.get(1)?.value)).toEqual([3, 4]);
  });

  it("are not taken in when the add-in writes there", async () => {
    const { model, run } = await openWithTable();
    await run((sheet) => {
      sheet.getRange("B5").values = [[3]];
    });
    expect(model.state.sheets[0]?.tables[0]?.area.rows).toBe(3);
  });
});

describe("table.resize", () => {
  it("takes another area under the same header", async () => {
    const { model, run } = await openWithTable();
    await run((sheet) => {
      sheet.tables.getItem("住民ワーカー").resize("B2:D10");
    });
    expect(model.state.sheets[0]?.tables[0]?.area).toEqual({ row: 1, column: 1, rows: 9, columns: 3 });
    expect(
      await refusal(
        run((sheet) => {
          sheet.tables.getItem("住民ワーカー").resize("B3:C10");
        }),
      ),
    ).toMatchObject({ code: "InvalidArgument" });
  });
});

describe("table.convertToRange and table.delete", () => {
  it("leave the cells, or take them away", async () => {
    const { model, run } = await openWithTable();
    const formula = await run(async (sheet, context) => {
      sheet.getRange("F1").formulas = [["=COUNTA(住民ワーカー[氏名])"]];
      sheet.tables.getItem("住民ワーカー").convertToRange();
      const cell = sheet.getRange("F1").load("formulas");
      await context.sync();
      return cell.formulas;
    });
    expect(formula).toEqual([["=COUNTA(Sheet1!$C$3:$C$4)"]]);
    expect(model.state.sheets[0]?.tables).toEqual([]);
    expect(model.state.sheets[0]?.cells.get(1)?.get(1)?.value).toBe("登録番号");
  });
});
