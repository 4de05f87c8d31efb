/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable", "pretendToBeVisual": true}
 */
import "../../support/text-coding";
import { HostFailure } from "../../../src/app/workbook-host";
import { createOfficeWorkbookFile } from "../../../src/excel/office-workbook-file";
import { createFormulaEngine } from "../../../stand-in/model/formula-engine";
import { createBook } from "../../../stand-in/model/new-book";
import { WorkbookModel } from "../../../stand-in/model/workbook-model";
import { installHost } from "../../../stand-in/office/browser-office";
import { serveOffice, type ServedOffice } from "../../support/served-office";

/** Two slices of a megabyte and a short one. */
const FILE = Uint8Array.from({ length: 2 * (1 << 20) + 3 }, (_, index) => index % 251);

let office: ServedOffice;
let model: WorkbookModel;
let saved: () => Promise<Uint8Array> = () => Promise.resolve(FILE);

beforeAll(async () => {
  office = await serveOffice();
  model = new WorkbookModel(createBook(), await createFormulaEngine(), { name: "指標.xlsx" });
  installHost(window, model, { save: () => saved() });
  await office.load();
  await Office.onReady();
});

afterAll(() => {
  office.close();
});

beforeEach(() => {
  saved = () => Promise.resolve(FILE);
});

async function failureOf(work: Promise<unknown>): Promise<HostFailure> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof HostFailure)) throw new Error(`No failure of the host: ${String(error)}`);
  return error;
}

describe("the workbook's file over Office.js", () => {
  it("comes whole, slice by slice, and tells how far it is", async () => {
    const told: number[] = [];
    const bytes = await createOfficeWorkbookFile().read({ onProgress: (done) => told.push(done) });
    expect(Buffer.from(bytes).equals(Buffer.from(FILE))).toBe(true);
    expect(told).toEqual([1 << 20, 2 << 20, FILE.length]);
  });

  it("is closed each time: a third one could not be opened beside two that stay open", async () => {
    const file = createOfficeWorkbookFile();
    for (let times = 0; times < 4; times += 1) expect((await file.read()).length).toBe(FILE.length);
  });

  it("is closed when the reading is stopped half-way, too", async () => {
    const file = createOfficeWorkbookFile();
    for (let times = 0; times < 3; times += 1) {
      const stop = new AbortController();
      const run = {
        signal: stop.signal,
        onProgress: () => {
          stop.abort();
        },
      };
      await expect(file.read(run)).rejects.toMatchObject({ name: "AbortError" });
    }
    expect((await file.read()).length).toBe(FILE.length);
  });

  it("refuses what Excel cannot save, as a failure of Excel's", async () => {
    saved = () => Promise.reject(new Error("disk full"));
    expect(await failureOf(createOfficeWorkbookFile().read())).toMatchObject({
      code: "unknown",
      detail: { hostCode: "Office 5001" },
    });
  });

  it("does not wait for ever", async () => {
    saved = () => new Promise(() => undefined);
    const file = createOfficeWorkbookFile(Office.context.document, Excel, {
      patience: { answer: 50, openCell: 1, pause: 1 },
    });
    expect((await failureOf(file.read())).code).toBe("unanswered");
  });

  it("opens bytes as a new workbook", async () => {
    const opened = new Promise<Uint8Array>((resolve) => model.announcements.onWorkbookCreated(resolve));
    const file = createOfficeWorkbookFile();
    expect(file.canOpen(FILE.length)).toBe(true);
    await file.open(FILE);
    expect(Buffer.from(await opened).equals(Buffer.from(FILE))).toBe(true);
  });

  it("opens none where Excel is too old for it, and none over the web's limit on the web", () => {
    const old = createOfficeWorkbookFile(Office.context.document, Excel, { claims: () => false });
    expect(old.canOpen(1)).toBe(false);
    const web = createOfficeWorkbookFile(Office.context.document, Excel, { isOnTheWeb: true });
    expect([web.canOpen(3_500_000), web.canOpen(3_500_001)]).toEqual([true, false]);
  });
});
