import { HostFailure } from "../../../src/app/workbook-host";
import { DESKTOP_BATCH_BYTES, packJobs, WEB_BATCH_BYTES, type Job } from "../../../src/excel/session/batches";
import { failureOf } from "../../../src/excel/session/host-failure-mapping";
import type { OpenContext } from "../../../src/excel/session/office-session";
import { areasOfAddress } from "../../../src/excel/session/ranges";
import { together } from "../../../src/excel/session/together";

describe("packJobs", () => {
  const job = (bytes: number): Job => ({ bytes, queue: () => undefined });

  it("fills batches in the order of the jobs, and lets a job that is too large stand alone", () => {
    const batches = packJobs([job(40), job(50), job(20), job(300), job(10)], 100);
    expect(batches.map((batch) => batch.map(({ bytes }) => bytes))).toEqual([[40, 50], [20], [300], [10]]);
  });

  it("fills a batch up to its limit and not a byte beyond", () => {
    const sizes = (...bytes: number[]) =>
      packJobs(bytes.map(job), 100).map((batch) => batch.map((one) => one.bytes));
    expect(sizes(60, 40)).toEqual([[60, 40]]);
    expect(sizes(60, 41)).toEqual([[60], [41]]);
    expect(sizes(60, 30, 11)).toEqual([[60, 30], [11]]);
  });

  it("keeps well under the 5 MB that Excel on the web takes, as sizes are only estimated", () => {
    const LIMIT_ON_THE_WEB = 5 * 1024 * 1024;
    expect(WEB_BATCH_BYTES).toBeLessThan(LIMIT_ON_THE_WEB / 2);
    expect(DESKTOP_BATCH_BYTES).toBeLessThan(LIMIT_ON_THE_WEB);
  });

  it("makes no batch of nothing", () => {
    expect(packJobs([], 100)).toEqual([]);
  });
});

describe("together", () => {
  /** A context that only counts; nothing is read from its workbook. */
  function counting(fail?: Error): OpenContext & { syncs: number } {
    const context = {
      syncs: 0,
      sync: async () => {
        context.syncs += 1;
        if (fail) throw fail;
      },
    };
    return context as unknown as OpenContext & { syncs: number };
  }

  it("sends as many syncs as the longest reading waits for", async () => {
    const context = counting();
    const ended: string[] = [];
    await together(context, [
      async (shared) => {
        await shared.sync();
        await shared.sync();
        await shared.sync();
        ended.push("three");
      },
      async (shared) => {
        await shared.sync();
        ended.push("one");
      },
      async () => {
        ended.push("none");
      },
    ]);
    expect(context.syncs).toBe(3);
    expect(ended).toEqual(["none", "one", "three"]);
  });

  it("rejects with Excel's error for every reading that waited", async () => {
    const error = new Error("refused");
    const context = counting(error);
    await expect(together(context, [(shared) => shared.sync(), (shared) => shared.sync()])).rejects.toBe(
      error,
    );
    expect(context.syncs).toBe(1);
  });

  it("lets the others end where one fails by itself", async () => {
    const context = counting();
    const ended: string[] = [];
    const failing = together(context, [
      async () => {
        throw new Error("defect");
      },
      async (shared) => {
        await shared.sync();
        ended.push("other");
      },
    ]);
    await expect(failing).rejects.toThrow("defect");
    expect(ended).toEqual(["other"]);
  });
});

describe("failureOf", () => {
  it.each([
    ["InvalidOperationInCellEditMode", "editing"],
    ["AccessDenied", "protected"],
    ["ItemNotFound", "stale"],
    ["ResponsePayloadSizeLimitExceeded", "tooLarge"],
    ["SomethingNew", "unknown"],
  ])("tells %s as %s, whatever the error's class is", (code, family) => {
    expect(failureOf({ code })).toEqual(new HostFailure(family as "unknown", { hostCode: code }));
  });

  it("names the member that Excel does not know", () => {
    const error = { code: "ApiNotFound", debugInfo: { errorLocation: "Chart.title" } };
    expect(failureOf(error)).toEqual(
      new HostFailure("unsupported", { hostCode: "ApiNotFound: Chart.title" }),
    );
  });

  it("leaves defects and failures that are already told as they are", () => {
    const defect = new TypeError("broken");
    const told = new HostFailure("stale");
    expect(failureOf(defect)).toBe(defect);
    expect(failureOf(told)).toBe(told);
  });
});

describe("areasOfAddress", () => {
  it("reads several areas, sheets with commas in their names, and whole lines", () => {
    expect(areasOfAddress("'a,b''c'!$A$1:$B$2,'a,b''c'!D4")).toEqual([
      { row: 0, column: 0, rows: 2, columns: 2 },
      { row: 3, column: 3, rows: 1, columns: 1 },
    ]);
    expect(areasOfAddress("Sheet1!B:C")).toEqual([{ row: 0, column: 1, rows: 1_048_576, columns: 2 }]);
    expect(areasOfAddress("Sheet1!3:4")).toEqual([{ row: 2, column: 0, rows: 2, columns: 16_384 }]);
  });
});
