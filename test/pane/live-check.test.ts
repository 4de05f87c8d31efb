import { HostFailure } from "../../src/app/workbook-host";
import type { Review } from "../../src/core/review";
import { IDLE_MS, RETRY_MS, startLiveCheck, type LiveCheck } from "../../src/taskpane/state/live-check";
import { FakeKpiLedger } from "../support/fake-kpi-ledger";

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

interface Following {
  readonly ledger: FakeKpiLedger;
  readonly live: LiveCheck;
  readonly told: string[];
  readonly defects: unknown[];
}

async function following(
  ledger = new FakeKpiLedger(),
  latest?: () => Review | undefined,
): Promise<Following> {
  const told: string[] = [];
  const defects: unknown[] = [];
  const live = startLiveCheck({
    ledger,
    latest: latest ?? (() => ledger.reviewed),
    onEdited: () => told.push("edited"),
    onRechecked: () => told.push("rechecked"),
    onFailed: () => told.push("failed"),
    onUnavailable: () => told.push("unavailable"),
    onDefect: (error) => defects.push(error),
  });
  await jest.advanceTimersByTimeAsync(0);
  return { ledger, live, told, defects };
}

const pass = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);

describe("startLiveCheck", () => {
  it("checks once, the sheets that were edited, after a second without edits", async () => {
    const { ledger, told } = await following();
    ledger.edit("表");
    await pass(IDLE_MS - 1);
    ledger.edit("台帳");
    ledger.edit("台帳");
    await pass(IDLE_MS - 1);
    expect(ledger.calls).toEqual([]);
    await pass(1);
    expect(ledger.calls).toEqual(["recheck 表 台帳"]);
    expect(told).toEqual(["edited", "edited", "edited", "rechecked"]);
  });

  it("waits without a word while someone has a cell open, and then checks the same sheets", async () => {
    const { ledger, told } = await following();
    ledger.failNext("recheck", new HostFailure("editing"));
    ledger.edit("表");
    await pass(IDLE_MS);
    expect(told).toEqual(["edited"]);
    await pass(RETRY_MS);
    expect(ledger.calls).toEqual(["recheck 表", "recheck 表"]);
    expect(told).toEqual(["edited", "rechecked"]);
  });

  it("says once that Excel refused, and tries again at the next edit", async () => {
    const { ledger, told } = await following();
    ledger.failNext("recheck", new HostFailure("tooLarge"));
    ledger.edit("表");
    await pass(IDLE_MS);
    expect(told).toEqual(["edited", "failed"]);
    ledger.edit("台帳");
    await pass(IDLE_MS);
    expect(ledger.calls).toEqual(["recheck 表", "recheck 表 台帳"]);
  });

  it("gives up a check that another edit has overtaken", async () => {
    const { ledger, told } = await following();
    ledger.holdNext("recheck");
    ledger.edit("表");
    await pass(IDLE_MS);
    ledger.edit("台帳");
    await pass(IDLE_MS);
    expect(ledger.calls).toEqual(["recheck 表", "recheck 表 台帳"]);
    expect(told.filter((word) => word === "rechecked")).toHaveLength(1);
  });

  it("makes way for a person's task and forgets what that has read", async () => {
    const { ledger, live, told } = await following();
    ledger.edit("表");
    live.pause();
    await pass(2 * IDLE_MS);
    live.resume(true);
    await pass(2 * IDLE_MS);
    expect(ledger.calls).toEqual([]);
    expect(told).toEqual(["edited"]);
  });

  it("checks what was edited before a task that did not read, and while any task went on", async () => {
    const { ledger, live } = await following();
    ledger.edit("表");
    live.pause();
    ledger.edit("台帳");
    live.resume(false);
    await pass(IDLE_MS);
    live.pause();
    ledger.edit("別の台帳");
    live.resume(true);
    await pass(IDLE_MS);
    expect(ledger.calls).toEqual(["recheck 台帳 表", "recheck 別の台帳"]);
  });

  it("waits longer the longer a check takes", async () => {
    const { ledger } = await following();
    const slow = ledger.holdNext("recheck");
    ledger.edit("台帳");
    await pass(IDLE_MS + 4000);
    slow.release();
    await pass(0);
    ledger.edit("台帳");
    await pass(8000 - 1);
    expect(ledger.calls).toHaveLength(1);
    await pass(1);
    expect(ledger.calls).toHaveLength(2);
  });

  it("stops listening when it is stopped, and checks nothing any more", async () => {
    const { ledger, live } = await following();
    ledger.edit("表");
    live.stop();
    await pass(2 * IDLE_MS);
    expect(ledger.isListenedTo).toBe(false);
    expect(ledger.calls).toEqual([]);
  });

  it("says so where Excel does not tell of edits", async () => {
    const ledger = new FakeKpiLedger();
    ledger.onEdited = () => Promise.reject(new HostFailure("unsupported"));
    const { told, defects } = await following(ledger);
    expect(told).toEqual(["unavailable"]);
    expect(defects).toEqual([]);
  });

  it("listens later where a cell is open when the pane opens", async () => {
    const ledger = new FakeKpiLedger();
    const listen = ledger.onEdited.bind(ledger);
    ledger.onEdited = () => {
      ledger.onEdited = listen;
      return Promise.reject(new HostFailure("editing"));
    };
    await following(ledger);
    expect(ledger.isListenedTo).toBe(false);
    await pass(RETRY_MS);
    expect(ledger.isListenedTo).toBe(true);
  });

  it("hands on what is no refusal of Excel's", async () => {
    const { ledger, defects } = await following();
    ledger.failNext("recheck", new TypeError("broken"));
    ledger.edit("表");
    await pass(IDLE_MS);
    expect(defects).toHaveLength(1);
  });
});
