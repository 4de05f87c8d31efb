import { bookOf, openWorkbook } from "../excel/open-workbook";
import { HostError } from "../../../stand-in/protocol/host-error";

/** Office.js lets go of what was read after the work has ended, and tries again after five seconds where that fails. */
const LATER = 20_000;

const open = () => openWorkbook(bookOf({ 指標: { rows: [[1]] } }));

/** Reads a cell; the answer to the request that lets go of it is an error. */
async function readWithoutLettingGo({ excel, model }: Awaited<ReturnType<typeof open>>): Promise<void> {
  const lettingGo = model.batches + 1;
  model.answerAfter((batch) =>
    batch === lettingGo
      ? Promise.reject(new HostError("GeneralException", "GeneralException"))
      : Promise.resolve(),
  );
  await excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("指標").getRange("A1").load({ values: true });
    await context.sync();
    expect(cell.values).toEqual([[1]]);
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(model.batches).toBe(lettingGo + 1);
}

describe("a workbook that is opened after another", () => {
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ["setImmediate", "queueMicrotask", "nextTick"] });
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  it("is asked nothing that was put off with the one before", async () => {
    await readWithoutLettingGo(await open());
    const { model } = await open();
    await jest.advanceTimersByTimeAsync(LATER);
    expect(model.batches).toBe(0);
  });

  it("is asked again what it was asked itself", async () => {
    const opened = await open();
    await readWithoutLettingGo(opened);
    const { batches } = opened.model;
    await jest.advanceTimersByTimeAsync(LATER);
    expect(opened.model.batches).toBe(batches + 1);
  });
});
