import { HostFailure } from "../../../src/app/workbook-host";
import type { Review } from "../../../src/core/review";
import { IDLE_MS, RETRY_MS, startLiveCheck, type LiveCheck } from "../../../src/taskpane/state/live-check";
import { FakeUseCases } from "../../support/fake-use-cases";

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

interface Following {
  readonly useCases: FakeUseCases;
  readonly live: LiveCheck;
  readonly told: string[];
  readonly defects: unknown[];
}

async function following(
  useCases = new FakeUseCases(),
  latest?: () => Review | undefined,
): Promise<Following> {
  const told: string[] = [];
  const defects: unknown[] = [];
  const live = startLiveCheck({
    useCases,
    latest: latest ?? (() => useCases.reviewed),
    onEdited: () => told.push("edited"),
    replan: () => Promise.resolve(undefined),
    onRechecked: () => told.push("rechecked"),
    onFailed: () => told.push("failed"),
    onUnavailable: () => told.push("unavailable"),
    onDefect: (error) => defects.push(error),
  });
  await jest.advanceTimersByTimeAsync(0);
  return { useCases, live, told, defects };
}

const pass = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);

describe("startLiveCheck", () => {
  it("checks once, the sheets that were edited, after a second without edits", async () => {
    const { useCases, told } = await following();
    useCases.edit("表");
    await pass(IDLE_MS - 1);
    useCases.edit("台帳");
    useCases.edit("台帳");
    await pass(IDLE_MS - 1);
    expect(useCases.calls).toEqual([]);
    await pass(1);
    expect(useCases.calls).toEqual(["recheck 表 台帳"]);
    expect(told).toEqual(["edited", "edited", "edited", "rechecked"]);
  });

  it("waits without a word while someone has a cell open, and then checks the same sheets", async () => {
    const { useCases, told } = await following();
    useCases.failNext("recheck", new HostFailure("editing"));
    useCases.edit("表");
    await pass(IDLE_MS);
    expect(told).toEqual(["edited"]);
    await pass(RETRY_MS);
    expect(useCases.calls).toEqual(["recheck 表", "recheck 表"]);
    expect(told).toEqual(["edited", "rechecked"]);
  });

  it("says once that Excel refused, and tries again at the next edit", async () => {
    const { useCases, told } = await following();
    useCases.failNext("recheck", new HostFailure("tooLarge"));
    useCases.edit("表");
    await pass(IDLE_MS);
    expect(told).toEqual(["edited", "failed"]);
    useCases.edit("台帳");
    await pass(IDLE_MS);
    expect(useCases.calls).toEqual(["recheck 表", "recheck 表 台帳"]);
  });

  it("gives up a check that another edit has overtaken", async () => {
    const { useCases, told } = await following();
    useCases.holdNext("recheck");
    useCases.edit("表");
    await pass(IDLE_MS);
    useCases.edit("台帳");
    await pass(IDLE_MS);
    expect(useCases.calls).toEqual(["recheck 表", "recheck 表 台帳"]);
    expect(told.filter((word) => word === "rechecked")).toHaveLength(1);
  });

  it("makes way for a person's task and forgets what that has read", async () => {
    const { useCases, live, told } = await following();
    useCases.edit("表");
    live.pause();
    await pass(2 * IDLE_MS);
    live.resume(true);
    await pass(2 * IDLE_MS);
    expect(useCases.calls).toEqual([]);
    expect(told).toEqual(["edited"]);
  });

  it("checks what was edited before a task that did not read, and while any task went on", async () => {
    const { useCases, live } = await following();
    useCases.edit("表");
    live.pause();
    useCases.edit("台帳");
    live.resume(false);
    await pass(IDLE_MS);
    live.pause();
    useCases.edit("別の台帳");
    live.resume(true);
    await pass(IDLE_MS);
    expect(useCases.calls).toEqual(["recheck 台帳 表", "recheck 別の台帳"]);
  });

  it("waits longer the longer a check takes", async () => {
    const { useCases } = await following();
    const slow = useCases.holdNext("recheck");
    useCases.edit("台帳");
    await pass(IDLE_MS + 4000);
    slow.release();
    await pass(0);
    useCases.edit("台帳");
    await pass(8000 - 1);
    expect(useCases.calls).toHaveLength(1);
    await pass(1);
    expect(useCases.calls).toHaveLength(2);
  });

  it("stops listening when it is stopped, and checks nothing any more", async () => {
    const { useCases, live } = await following();
    useCases.edit("表");
    live.stop();
    await pass(2 * IDLE_MS);
    expect(useCases.isListenedTo).toBe(false);
    expect(useCases.calls).toEqual([]);
  });

  it("says so where Excel does not tell of edits", async () => {
    const useCases = new FakeUseCases();
    useCases.onEdited = () => Promise.reject(new HostFailure("unsupported"));
    const { told, defects } = await following(useCases);
    expect(told).toEqual(["unavailable"]);
    expect(defects).toEqual([]);
  });

  it("listens later where a cell is open when the pane opens", async () => {
    const useCases = new FakeUseCases();
    const listen = useCases.onEdited.bind(useCases);
    useCases.onEdited = () => {
      useCases.onEdited = listen;
      return Promise.reject(new HostFailure("editing"));
    };
    await following(useCases);
    expect(useCases.isListenedTo).toBe(false);
    await pass(RETRY_MS);
    expect(useCases.isListenedTo).toBe(true);
  });

  it("reads again what was edited before it could listen", async () => {
    const useCases = new FakeUseCases();
    useCases.failNext("onEdited", new HostFailure("editing"));
    const { told } = await following(useCases);
    await pass(RETRY_MS);
    expect(told).toEqual(["edited"]);
    await pass(IDLE_MS);
    expect(useCases.calls).toEqual(["recheck "]);
    expect(told).toEqual(["edited", "rechecked"]);
  });

  it("listens later also where a person's task comes first", async () => {
    const useCases = new FakeUseCases();
    useCases.failNext("onEdited", new HostFailure("editing"));
    const { live } = await following(useCases);
    live.pause();
    live.resume(true);
    await pass(RETRY_MS);
    expect(useCases.isListenedTo).toBe(true);
  });

  it("hands on what is no refusal of Excel's", async () => {
    const { useCases, defects } = await following();
    useCases.failNext("recheck", new TypeError("broken"));
    useCases.edit("表");
    await pass(IDLE_MS);
    expect(defects).toHaveLength(1);
  });
});
