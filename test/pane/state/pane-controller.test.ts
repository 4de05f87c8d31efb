import { HostFailure } from "../../../src/app/workbook-host";
import { PaneController } from "../../../src/taskpane/state/pane-controller";
import { IDLE_MS, RETRY_MS } from "../../../src/taskpane/state/live-check";
import type { Review } from "../../../src/core/review";
import type { PaneState } from "../../../src/taskpane/state/pane-state";
import { FakeUseCases, smallPlan } from "../../support/fake-use-cases";

const RATES = { kind: "commands", commands: ["rates"] } as const;
const RECOUNT = { kind: "commands", commands: ["recount"] } as const;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Lets everything go on that waits for nothing but other promises. */
const settle = (): Promise<void> => jest.advanceTimersByTimeAsync(0);

interface Started {
  readonly useCases: FakeUseCases;
  readonly controller: PaneController;
  readonly stop: () => void;
  /** What was shown, one after the other. */
  readonly states: PaneState[];
  readonly readings: () => number;
}

async function started(useCases = new FakeUseCases(), isLive = true): Promise<Started> {
  const controller = new PaneController(useCases, isLive);
  const states: PaneState[] = [];
  controller.subscribe(() => states.push(controller.getState()));
  const stop = controller.start();
  await settle();
  return {
    useCases,
    controller,
    stop,
    states,
    readings: () => useCases.calls.filter((call) => call === "review").length,
  };
}

describe("PaneController", () => {
  it("reads the workbook once when it starts, also where a view starts it twice", async () => {
    const useCases = new FakeUseCases();
    const controller = new PaneController(useCases);
    controller.start()();
    controller.start();
    await settle();
    expect(useCases.calls).toEqual(["review"]);
    expect(controller.getState()).toMatchObject({ review: useCases.reviewed, live: "current" });
  });

  it("tells every listener of every step until it takes itself off", async () => {
    const { controller, states } = await started();
    const heard: unknown[] = [];
    const leave = controller.subscribe(() => heard.push(controller.getState().notice?.kind));
    controller.actions.check();
    await settle();
    leave();
    controller.actions.dismissNotice();
    expect(heard).toEqual([undefined, "checked"]);
    expect(states.at(-1)?.notice).toBeUndefined();
  });

  it("does one thing at a time", async () => {
    const { useCases, controller } = await started();
    const held = useCases.holdNext("review");
    controller.actions.check();
    controller.actions.undo();
    controller.actions.prepare(RATES);
    held.release();
    await settle();
    expect(useCases.calls).toEqual(["review", "review"]);
  });

  it("takes back all down to an operation, the newest first, and stops at the first that cannot be", async () => {
    const { useCases, controller, readings } = await started();
    for (const command of ["rates", "charts", "rates"] as const) {
      controller.actions.prepare({ kind: "commands", commands: [command] });
      await settle();
      controller.actions.apply();
      await settle();
    }
    const [first, second] = controller.getState().undoable;
    if (!first || !second) throw new Error("nothing was written");
    const before = readings();
    controller.actions.undoThrough(second);
    await settle();
    expect(controller.getState().undoable).toEqual([first]);
    expect([readings() - before, controller.getState().notice?.kind]).toEqual([1, "undone"]);

    controller.actions.prepare(RATES);
    await settle();
    controller.actions.apply();
    await settle();
    useCases.failNext("undo", new HostFailure("stale", { sheet: "主な事業指標", cells: ["L7"] }));
    controller.actions.undoThrough(first);
    await settle();
    expect(controller.getState().undoable).toHaveLength(2);
    expect(controller.getState().notice).toMatchObject({ kind: "failed", task: "undo" });
  });

  it("takes back nothing where the operation has been taken back already", async () => {
    const { controller } = await started();
    for (let times = 0; times < 2; times += 1) {
      controller.actions.prepare(RATES);
      await settle();
      controller.actions.apply();
      await settle();
    }
    const [first, second] = controller.getState().undoable;
    if (!first || !second) throw new Error("nothing was written");
    controller.actions.undoThrough(second);
    await settle();
    controller.actions.undoThrough(second);
    await settle();
    expect(controller.getState().undoable).toEqual([first]);
  });

  it("makes the preview again with a block in the place that was chosen, one choice a block", async () => {
    const { useCases, controller } = await started();
    controller.actions.prepare(RATES);
    await settle();
    for (const place of ["P3:T9", "Z3:AD9"]) {
      controller.actions.choosePlace({ sheet: "表", at: "M3" }, place);
      await settle();
    }
    expect(useCases.choices.at(-1)).toEqual({ places: [{ sheet: "表", at: "M3", place: "Z3:AD9" }] });
  });

  it("carries out without a preview, and shows one where something is refused", async () => {
    const { useCases, controller } = await started();
    controller.actions.carryOut(RATES);
    await settle();
    expect(useCases.calls).toEqual(["review", "plan rates", "apply rates", "review"]);
    const refusals = [{ code: "protected", sheet: "表" } as const];
    useCases.makePlan = () => ({ ...smallPlan("rates"), refusals });
    controller.actions.carryOut(RATES);
    await settle();
    expect(controller.getState().preview?.plan.refusals).toEqual(refusals);
    expect(useCases.calls.filter((call) => call.startsWith("apply"))).toHaveLength(1);
  });

  it("stops what is going on, and says which it was", async () => {
    const { useCases, controller, states } = await started();
    useCases.holdNext("review");
    controller.actions.prepare(RECOUNT);
    await settle();
    controller.actions.stop();
    await settle();
    expect(states.some(({ running }) => running?.stopping)).toBe(true);
    expect(controller.getState().notice).toEqual({ kind: "stopped", task: "plan" });
  });

  it("keeps what Excel refused for the view, and a defect for the error boundary", async () => {
    const { useCases, controller } = await started();
    const failure = new HostFailure("editing");
    useCases.failNext("show", failure);
    controller.actions.show([]);
    await settle();
    expect(controller.getState().notice).toMatchObject({ kind: "failed", task: "show", failure });
    const defect = new Error("broken");
    useCases.failNext("show", defect);
    controller.actions.show([]);
    await settle();
    expect(controller.getState().defect).toEqual({ error: defect });
  });

  it("follows edits from its start to its stop, and not where that is switched off", async () => {
    const { useCases, controller, stop } = await started();
    expect(useCases.isListenedTo).toBe(true);
    controller.actions.switchLive(false);
    await settle();
    expect(useCases.isListenedTo).toBe(false);
    controller.actions.switchLive(true);
    await settle();
    expect(useCases.isListenedTo).toBe(true);
    stop();
    await settle();
    expect(useCases.isListenedTo).toBe(false);
  });
});

describe("switching on the check of edits while something else goes on", () => {
  it("reads what nobody has heard of once that is over, and does not get in its way", async () => {
    const { useCases, controller } = await started(new FakeUseCases(), false);
    const held = useCases.holdNext("show");
    controller.actions.show([{ sheet: "表", row: 0, column: 0 }]);
    await settle();
    controller.actions.switchLive(true);
    await jest.advanceTimersByTimeAsync(2 * IDLE_MS);
    expect(useCases.calls).toEqual(["review", "show 表"]);
    held.release();
    await settle();
    expect(controller.getState().live).toBe("edited");
    await jest.advanceTimersByTimeAsync(IDLE_MS);
    expect(useCases.calls).toEqual(["review", "show 表", "recheck "]);
    expect(controller.getState().live).toBe("followed");
  });
});

describe("a review that is current", () => {
  it("is used for every preview: nothing is read again", async () => {
    const { controller, readings } = await started();
    for (const commands of [["rates"], ["charts"], ["rates", "charts"], ["ledgers"]] as const) {
      controller.actions.prepare({ kind: "commands", commands });
      await settle();
      expect(controller.getState().preview?.request).toEqual({ kind: "commands", commands });
    }
    expect(readings()).toBe(1);
  });

  it("is one that was read before an edit no more; what the live check read is", async () => {
    const { useCases, controller, readings } = await started();
    useCases.edit();
    controller.actions.prepare(RATES);
    await settle();
    expect(readings()).toBe(2);
    useCases.edit();
    await jest.advanceTimersByTimeAsync(IDLE_MS);
    controller.actions.prepare(RATES);
    await settle();
    expect(readings()).toBe(2);
    expect(useCases.calls.filter((call) => call.startsWith("recheck"))).toHaveLength(1);
  });

  it("is one of before a write or an undo no more, and what is read after it is", async () => {
    const { useCases, controller, readings } = await started();
    controller.actions.prepare(RATES);
    await settle();
    useCases.failNext("review", new HostFailure("editing"));
    controller.actions.apply();
    await settle();
    expect([readings(), controller.getState().notice?.kind]).toEqual([2, "applied"]);
    controller.actions.prepare(RATES);
    await settle();
    expect(readings()).toBe(3);
    controller.actions.dropPreview();
    controller.actions.undo();
    await settle();
    controller.actions.prepare(RATES);
    await settle();
    expect(readings()).toBe(4);
  });

  it("is read again after a refusal by Excel", async () => {
    const { useCases, controller, readings } = await started();
    controller.actions.prepare(RATES);
    await settle();
    useCases.failNext("apply", new HostFailure("stale"));
    controller.actions.apply();
    await settle();
    controller.actions.prepare(RATES);
    await settle();
    expect(readings()).toBe(2);
  });

  it("does not do for figures that are counted from records, nor to say that nothing is to be done", async () => {
    const { useCases, controller, readings } = await started();
    controller.actions.prepare(RECOUNT);
    await settle();
    expect(readings()).toBe(2);
    useCases.makePlan = () => ({ kind: "charts", edits: [], refusals: [] });
    controller.actions.prepare({ kind: "commands", commands: ["charts"] });
    await settle();
    expect(readings()).toBe(3);
  });

  it("is none where nobody listens", async () => {
    const { controller, readings } = await started(new FakeUseCases(), false);
    controller.actions.prepare(RATES);
    await settle();
    expect(readings()).toBe(2);
  });

  it("is none as long as Excel cannot be asked to tell of edits, and is one once it could", async () => {
    const useCases = new FakeUseCases();
    useCases.failNext("onEdited", new HostFailure("editing"));
    const { controller, readings } = await started(useCases);
    controller.actions.prepare(RATES);
    await settle();
    expect([readings(), useCases.isListenedTo]).toEqual([2, false]);
    await jest.advanceTimersByTimeAsync(RETRY_MS);
    expect(useCases.isListenedTo).toBe(true);
    for (const expected of [3, 3]) {
      controller.actions.prepare(RATES);
      await settle();
      expect(readings()).toBe(expected);
    }
  });

  it("is known as such to the work of a page, which reads again where it is not", async () => {
    const { useCases, controller } = await started();
    const first = useCases.reviewed;
    const isCurrent = (review: Review): Promise<boolean | undefined> =>
      controller.actions.work((run) => Promise.resolve(run.isCurrent(review)));
    expect(await isCurrent(first)).toBe(true);
    expect(await isCurrent({ ...first })).toBe(false);
    useCases.edit();
    await settle();
    expect(await isCurrent(first)).toBe(false);
    const again = await controller.actions.work((run) => run.readAll());
    if (!again) throw new Error("Nothing was read");
    expect(await isCurrent(again)).toBe(true);
    expect(controller.getState().review).toBe(again);
  });

  it("is one no more once an edit is heard of during the work of a page", async () => {
    const { useCases, controller } = await started();
    const held = useCases.holdNext("review");
    const worked = controller.actions.work(async (run) => {
      const read = await run.readAll();
      const before = run.isCurrent(read);
      useCases.edit();
      return [before, run.isCurrent(read)];
    });
    await settle();
    held.release();
    expect(await worked).toEqual([true, false]);
  });
});
