import { openStandIn, refusal } from "./open-stand-in";

describe("conditional formats", () => {
  it("keep their formula and look, the newest first", async () => {
    const { model, run } = await openStandIn();
    const read = await run(async (sheet, context) => {
      const range = sheet.getRange("M6:U20");
      for (const [formula, fill] of [
        ["=M6>=1", "#D6F5E3"],
        ["=M6<0.8", "#FFE3D6"],
      ] as const) {
        const { custom } = range.conditionalFormats.add("Custom");
        custom.rule.formula = formula;
        custom.format.fill.color = fill;
        custom.format.font.bold = true;
        custom.format.numberFormat = '"◎ "0.0%';
      }
      const list = sheet.getRange("N7").conditionalFormats.load("items/type,items/priority,items/id");
      await context.sync();
      const rules = list.items.map((one) => one.custom.rule.load("formula"));
      const place = list.items[0]?.getRanges().load("address");
      await context.sync();
      return [
        list.items.map((one) => [one.type, one.priority]),
        rules.map((rule) => rule.formula),
        place?.address,
      ];
    });
    expect(read).toEqual([
      [
        ["Custom", 0],
        ["Custom", 1],
      ],
      ["=M6<0.8", "=M6>=1"],
      "Sheet1!M6:U20",
    ]);
    expect(model.state.sheets[0]?.conditionalFormats[1]).toMatchObject({
      area: { row: 5, column: 12, rows: 15, columns: 9 },
      rule: { kind: "custom", formula: "=M6>=1" },
      format: { fill: "#D6F5E3", bold: true, numberFormat: '"◎ "0.0%' },
    });
  });

  it("compare values and look for texts", async () => {
    const { model, run } = await openStandIn();
    await run((sheet) => {
      const range = sheet.getRange("A1:A9");
      range.conditionalFormats.add("CellValue").cellValue.rule = {
        formula1: "0.8",
        formula2: "1",
        operator: "Between",
      };
      range.conditionalFormats.add("ContainsText").textComparison.rule = {
        operator: "Contains",
        text: "努力",
      };
    });
    expect(model.state.sheets[0]?.conditionalFormats.map((format) => format.rule)).toEqual([
      { kind: "containsText", operator: "Contains", text: "努力" },
      { kind: "cellValue", operator: "Between", formula1: "0.8", formula2: "1" },
    ]);
  });

  it("are taken away one by one", async () => {
    const { run } = await openStandIn();
    const read = await run(async (sheet, context) => {
      sheet.getRange("A1:A9").conditionalFormats.add("Custom").custom.rule.formula = "=A1>1";
      sheet.getRange("A1:A9").conditionalFormats.add("Custom").custom.rule.formula = "=A1>2";
      const list = sheet.getRange("A3").conditionalFormats.load("items/id");
      await context.sync();
      list.items[0]?.delete();
      const left = sheet.getRange("A1:A9").conditionalFormats.load("items/id");
      await context.sync();
      const rules = left.items.map(({ custom }) => custom.rule.load("formula"));
      await context.sync();
      return rules.map((rule) => rule.formula);
    });
    expect(read).toEqual(["=A1>1"]);
  });

  it("refuse kinds that the stand-in does not carry", async () => {
    const { run } = await openStandIn();
    const attempt = run((sheet) => {
      sheet.getRange("A1").conditionalFormats.add("DataBar");
    });
    expect(await refusal(attempt)).toMatchObject({ code: "ApiNotFound" });
  });
});

describe("data validation", () => {
  it("keeps its rule, and the texts that a person sees", async () => {
    const { model, run } = await openStandIn();
    const read = await run(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("D2:D100");
      dataValidation.rule = { list: { inCellDropDown: true, source: "町,公社" } };
      dataValidation.errorAlert = {
        title: "登録先",
        message: "町か公社を選んでください",
        showAlert: true,
        style: "Stop",
      };
      dataValidation.prompt = { title: "", message: "選択", showPrompt: true };
      sheet.getRange("C2:C100").dataValidation.rule = {
        date: { formula1: "2017-04-01", operator: "GreaterThanOrEqualTo" },
      };
      const list = sheet.getRange("D2:D100").dataValidation.load("type,rule");
      const parts = sheet.getRange("D100:D101").dataValidation.load("type");
      const none = sheet.getRange("F1").dataValidation.load("type");
      await context.sync();
      return [list.type, list.rule.list?.source, parts.type, none.type];
    });
    expect(read).toEqual(["List", "町,公社", "MixedCriteria", "None"]);
    expect(model.state.sheets[0]?.validations).toMatchObject([
      { type: "list", formula1: "町,公社", errorMessage: "町か公社を選んでください", promptMessage: "選択" },
      { type: "date", formula1: "2017-04-01", operator: "GreaterThanOrEqualTo" },
    ]);
  });

  it("knows a list of which anything else may be typed", async () => {
    const { run } = await openStandIn();
    const read = await run(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("D2:D100");
      dataValidation.rule = { list: { inCellDropDown: true, source: "町,公社" } };
      dataValidation.errorAlert = { title: "", message: "", showAlert: false, style: "Stop" };
      dataValidation.load("errorAlert");
      await context.sync();
      return dataValidation.errorAlert.showAlert;
    });
    expect(read).toBe(false);
  });

  it("is cut out of a larger range where a part gets another rule or none", async () => {
    const { model, run } = await openStandIn();
    await run((sheet) => {
      sheet.getRange("A1:A10").dataValidation.rule = {
        wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" },
      };
      sheet.getRange("A4:A5").dataValidation.clear();
    });
    expect(model.state.sheets[0]?.validations.map((rule) => rule.area)).toEqual([
      { row: 0, column: 0, rows: 3, columns: 1 },
      { row: 5, column: 0, rows: 5, columns: 1 },
    ]);
  });

  it("refuses a written list of more than 255 letters", async () => {
    const { run } = await openStandIn();
    const attempt = run((sheet) => {
      sheet.getRange("A1").dataValidation.rule = {
        list: { inCellDropDown: true, source: "選択肢,".repeat(64) },
      };
    });
    expect(await refusal(attempt)).toMatchObject({
      code: "InvalidArgument",
      location: "DataValidation.rule",
    });
  });
});

describe("defined names", () => {
  it("lead to their range, and can be hidden and deleted", async () => {
    const { run } = await openStandIn();
    const read = await run(async (sheet, context) => {
      const { names } = context.workbook;
      const block = names.add("KPI_達成率_1", sheet.getRange("M6:U20"), "達成率の列");
      block.visible = false;
      names.add("割る数", "=1000");
      const range = names.getItem("KPI_達成率_1").getRangeOrNullObject().load("address");
      const constant = names.getItem("割る数");
      constant.load("type,value,formula");
      const constantRange = constant.getRangeOrNullObject();
      block.load("type,visible,comment,formula");
      const missing = names.getItemOrNullObject("無い");
      await context.sync();
      block.delete();
      const left = names.load("items/name");
      await context.sync();
      return [
        range.address,
        block.toJSON(),
        [constant.type, constant.value, constantRange.isNullObject],
        missing.isNullObject,
        left.items.map((one) => one.name),
      ];
    });
    expect(read).toEqual([
      "Sheet1!M6:U20",
      expect.objectContaining({
        type: "Range",
        visible: false,
        comment: "達成率の列",
        formula: "=Sheet1!$M$6:$U$20",
      }),
      ["Integer", 1000, true],
      true,
      ["割る数"],
    ]);
  });

  it.each([
    ["a name that is taken", "KPI", "ItemAlreadyExists"],
    ["what looks like a cell", "R7", "InvalidArgument"],
    ["a space", "目標 実績", "InvalidArgument"],
    ["a digit in front", "7年度", "InvalidArgument"],
  ])("refuse %s", async (_what, name, code) => {
    const { run } = await openStandIn();
    const attempt = run((sheet, context) => {
      context.workbook.names.add("kpi", sheet.getRange("A1"));
      context.workbook.names.add(name, sheet.getRange("A2"));
    });
    expect(await refusal(attempt)).toMatchObject({ code, location: "NamedItemCollection.add" });
  });
});
