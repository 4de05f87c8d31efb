import { openStandIn, refusal } from "./open-stand-in";

describe("a batch that fails half-way", () => {
  it("keeps what it had done before", async () => {
    const { model, run } = await openStandIn();
    const attempt = run((sheet) => {
      sheet.getRange("A1").values = [["書かれた"]];
      sheet.getRange("A2:B2").values = [[1]];
      sheet.getRange("A3").values = [["書かれない"]];
    });
    expect(await refusal(attempt)).toMatchObject({ code: "InvalidArgument" });
    const cells = model.state.sheets[0]?.cells;
    expect([cells?.get(0)?.get(0)?.value, cells?.has(1), cells?.has(2)]).toEqual(["書かれた", false, false]);
  });

  it("can be made to fail at a certain action, once", async () => {
    const { model, run } = await openStandIn();
    const write = () =>
      run((sheet) => {
        for (let row = 0; row < 5; row++) sheet.getCell(row, 0).values = [[row]];
      });
    model.failAtAction(12);
    expect(await refusal(write())).toMatchObject({ code: "GeneralException" });
    const written = model.state.sheets[0]?.cells.size ?? 0;
    expect(written).toBeGreaterThan(0);
    expect(written).toBeLessThan(5);
    await write();
    expect(model.state.sheets[0]?.cells.size).toBe(5);
  });
});

describe("what the stand-in does not have", () => {
  it.each<[string, (context: Excel.RequestContext) => void]>([
    [
      "Workbook.pivotTables",
      (context) => {
        context.workbook.pivotTables.load("items/name");
      },
    ],
    [
      "Worksheet.comments",
      (context) => {
        context.workbook.worksheets.getFirst().comments.load("items");
      },
    ],
    [
      "Range.sort",
      (context) => {
        context.workbook.worksheets
          .getFirst()
          .getRange("A1:A3")
          .sort.apply([{ key: 0 }]);
      },
    ],
    [
      "Range.removeDuplicates",
      (context) => {
        context.workbook.worksheets.getFirst().getRange("A1:A3").removeDuplicates([0], false);
      },
    ],
    [
      "WorksheetCollection._RegisterCalculatedEvent",
      (context) => {
        context.workbook.worksheets.onCalculated.add(() => Promise.resolve());
      },
    ],
  ])("is refused by name: %s", async (member, ask) => {
    const { run } = await openStandIn();
    const refused = await refusal(
      run((_sheet, context) => {
        ask(context);
      }),
    );
    expect(refused).toMatchObject({ code: "ApiNotFound", location: member });
    expect(refused.message).toContain(member);
  });
});

describe("the limit of what a request and a response may hold", () => {
  it("refuses a request above it and writes nothing", async () => {
    const { model, run } = await openStandIn({ payloadLimit: 400_000 });
    const attempt = run((sheet) => {
      sheet.getRange("A1:A1000").values = Array.from({ length: 1_000 }, () => ["指標".repeat(100)]);
    });
    expect(await refusal(attempt)).toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(model.state.sheets[0]?.cells.size).toBe(0);
  });

  it("refuses a response above it", async () => {
    const { run } = await openStandIn({ payloadLimit: 400_000 });
    for (const start of [1, 501]) {
      await run((sheet) => {
        sheet.getRange(`A${String(start)}:A${String(start + 499)}`).values = Array.from(
          { length: 500 },
          () => ["指標".repeat(100)],
        );
      });
    }
    const attempt = run((sheet) => {
      sheet.getRange("A1:A1000").load("values");
    });
    expect(await refusal(attempt)).toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });
});

describe("while a person edits a cell", () => {
  it("a batch fails", async () => {
    const { model, run } = await openStandIn();
    model.cellEdit.begin();
    const attempt = run((sheet) => {
      sheet.getRange("A1").values = [[1]];
    });
    expect(await refusal(attempt)).toMatchObject({ code: "InvalidOperationInCellEditMode" });
    model.cellEdit.end();
  });

  it("a batch that may wait runs when they have finished", async () => {
    const { model, Excel } = await openStandIn();
    model.cellEdit.begin();
    const done = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(model.state.sheets[0]?.cells.size).toBe(0);
    model.cellEdit.end();
    await done;
    expect(model.state.sheets[0]?.cells.get(0)?.get(0)?.value).toBe(1);
  });
});

describe("several workbooks in one process", () => {
  it("are talked to one after the other", async () => {
    const first = await openStandIn();
    await first.run((sheet) => {
      sheet.getRange("A1").values = [["一つ目"]];
    });
    const second = await openStandIn();
    await second.run((sheet) => {
      sheet.getRange("A1").values = [["二つ目"]];
    });
    expect([first, second].map(({ model }) => model.state.sheets[0]?.cells.get(0)?.get(0)?.value)).toEqual([
      "一つ目",
      "二つ目",
    ]);
  });
});

describe("Excel.createWorkbook", () => {
  it("hands the new workbook's bytes to whoever listens", async () => {
    const { model, Excel } = await openStandIn();
    const opened = new Promise<Uint8Array>((resolve) => model.announcements.onWorkbookCreated(resolve));
    await Excel.createWorkbook(Buffer.from([80, 75, 3, 4]).toString("base64"));
    expect([...(await opened)]).toEqual([80, 75, 3, 4]);
  });
});

describe("what the document keeps", () => {
  it("settings and properties", async () => {
    const { model, run } = await openStandIn();
    const read = await run(async (_sheet, context): Promise<unknown[]> => {
      const { settings, properties } = context.workbook;
      settings.add("undo", { count: 3 });
      properties.author = "立科町";
      const kept = settings.getItem("undo").load("value");
      const missing = settings.getItemOrNullObject("別");
      properties.load("author,title");
      await context.sync();
      return [kept.value as unknown, missing.isNullObject, properties.author, properties.title];
    });
    expect(read).toEqual([{ count: 3 }, true, "立科町", ""]);
    expect(model.state.properties).toEqual({ author: "立科町" });
  });
});
