import { openStandIn } from "./open-stand-in";

/** Lets what is on its way to the client arrive. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

describe("onChanged", () => {
  it("tells a person's edit from the add-in's own", async () => {
    const { model, run } = await openStandIn();
    const events: Excel.WorksheetChangedEventArgs[] = [];
    await run((sheet) => {
      sheet.onChanged.add((event) => {
        events.push(event);
        return Promise.resolve();
      });
    });
    const [sheet] = model.state.sheets;
    if (sheet) model.userEdit(sheet, 5, 2, "1,681");
    await run((one) => {
      one.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
    });
    await settled();
    expect(
      events.map(({ address, changeType, source, triggerSource, worksheetId }) => [
        address,
        changeType,
        source,
        triggerSource,
        worksheetId,
      ]),
    ).toEqual([
      ["C6", "RangeEdited", "Local", "Unknown", sheet?.id],
      ["A1:B2", "RangeEdited", "Local", "ThisLocalAddin", sheet?.id],
    ]);
  });

  it("tells of inserted and deleted rows", async () => {
    const { run } = await openStandIn();
    const changes: string[] = [];
    await run((_sheet, context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        changes.push(`${event.changeType} ${event.address}`);
        return Promise.resolve();
      });
    });
    await run((sheet) => {
      sheet.getRange("2:3").insert("Down");
      sheet.getRange("A1").insert("Right");
      sheet.getRange("2:3").delete("Up");
    });
    await settled();
    expect(changes).toEqual(["RowInserted 2:3", "CellInserted A1", "RowDeleted 2:3"]);
  });

  it("is raised no more once the handler is removed, or while events are switched off", async () => {
    const { model, Excel, run } = await openStandIn();
    let count = 0;
    const handler = await run((sheet) =>
      sheet.onChanged.add(() => {
        count += 1;
        return Promise.resolve();
      }),
    );
    const edit = async () => {
      const [sheet] = model.state.sheets;
      if (sheet) model.userEdit(sheet, 0, 0, "1");
      await settled();
    };
    await run((_sheet, context) => {
      context.runtime.enableEvents = false;
    });
    await edit();
    await run((_sheet, context) => {
      context.runtime.enableEvents = true;
    });
    await edit();
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await edit();
    expect(count).toBe(1);
  });
});

describe("events of sheets and selection", () => {
  it("are raised for what a person does", async () => {
    const { model, run } = await openStandIn();
    const seen: string[] = [];
    const note = (text: string) => {
      seen.push(text);
      return Promise.resolve();
    };
    await run((_sheet, context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add((event) => note(`added ${event.worksheetId}`));
      worksheets.onSelectionChanged.add((event) => note(`selected ${event.address}`));
      worksheets.onActivated.add((event) => note(`activated ${event.worksheetId}`));
    });
    await run((_sheet, context) => {
      context.workbook.worksheets.add("台帳");
    });
    const [, second] = model.state.sheets;
    model.asUser(() => {
      if (second) model.select(second, [{ row: 2, column: 1, rows: 2, columns: 1 }]);
    });
    await settled();
    expect(seen).toEqual([
      `added ${String(second?.id)}`,
      `activated ${String(second?.id)}`,
      "selected B3:B4",
    ]);
  });
});

describe("the selection", () => {
  it("is what the add-in or the person has selected", async () => {
    const { model, run } = await openStandIn();
    const read = await run(async (sheet, context) => {
      sheet.getRange("C6:D7").select();
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      return cell.address;
    });
    expect(read).toBe("Sheet1!C6");
    expect(model.selection.areas).toEqual([{ row: 5, column: 2, rows: 2, columns: 2 }]);
  });
});
