import { openStandIn } from "./open-stand-in";

/** 目標 and 実績 of three rows, and 達成率 blank, as the table 表 in A1:C4. */
async function openTable() {
  const standIn = await openStandIn();
  await standIn.run((sheet) => {
    sheet.getRange("A1:C4").values = [
      ["目標", "実績", "達成率"],
      [10, 5, ""],
      [20, 5, ""],
      [40, 10, ""],
    ];
    sheet.tables.add("A1:C4", true).name = "表";
  });
  const rates = () =>
    standIn.run(async (sheet, context) => {
      const range = sheet.getRange("C2:C4").load("formulas,values");
      await context.sync();
      return range.formulas.map(([formula]) => formula as unknown);
    });
  return { ...standIn, rates };
}

describe("a formula in a column of a table", () => {
  it("becomes the formula of a column that is blank otherwise", async () => {
    const { run, rates } = await openTable();
    await run((sheet) => {
      sheet.getRange("C3").formulas = [["=B3/A3"]];
    });
    expect(await rates()).toEqual(["=B2/A2", "=B3/A3", "=B4/A4"]);
  });

  it("is the lowest one where a write gives the cells different formulas", async () => {
    const { run, rates } = await openTable();
    await run((sheet) => {
      sheet.getRange("C2:C4").formulas = [["=B2/A2"], ["=A3/B3"], ["=B4/A4"]];
    });
    expect(await rates()).toEqual(["=B2/A2", "=B3/A3", "=B4/A4"]);
  });

  it("takes the place of the one formula that the column has", async () => {
    const { run, rates } = await openTable();
    await run((sheet) => {
      sheet.getRange("C2:C4").formulas = [["=B2/A2"], ["=B3/A3"], ["=B4/A4"]];
    });
    await run((sheet) => {
      sheet.getRange("C2").formulas = [["=A2/B2"]];
    });
    expect(await rates()).toEqual(["=A2/B2", "=A3/B3", "=A4/B4"]);
  });

  it("leaves a column alone in which a value was typed", async () => {
    const { run, rates } = await openTable();
    await run((sheet) => {
      sheet.getRange("C4").values = [[0.25]];
      sheet.getRange("C2").formulas = [["=B2/A2"]];
    });
    expect(await rates()).toEqual(["=B2/A2", "", 0.25]);
  });

  it("stays as it is written where every row has the same one by column names", async () => {
    const { run, rates } = await openTable();
    const formula = "=表[[#This Row],[実績]]/表[[#This Row],[目標]]";
    await run((sheet) => {
      sheet.getRange("C2:C4").formulas = [[formula], [formula], [formula]];
    });
    expect(await rates()).toEqual([formula, formula, formula]);
  });

  it("stays alone below and beside the table, and in a plain range", async () => {
    const { run, model } = await openTable();
    await run((sheet) => {
      sheet.getRange("C6").formulas = [["=B2/A2"]];
      sheet.getRange("E2").formulas = [["=B2/A2"]];
    });
    const cells = model.activeSheet.cells;
    expect([cells.get(2)?.get(4), cells.get(6)?.get(2), cells.get(1)?.get(2)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("is filled for a person at the keyboard as well", async () => {
    const { model, rates } = await openTable();
    model.userEdit(model.activeSheet, 1, 2, "=B2/A2");
    expect(await rates()).toEqual(["=B2/A2", "=B3/A3", "=B4/A4"]);
  });
});
