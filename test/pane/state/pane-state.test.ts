import type { PlanFacts } from "../../../src/app/plan-facts";
import { HostFailure } from "../../../src/app/workbook-host";
import {
  initialPaneState,
  paneReducer,
  type PaneEvent,
  type PaneState,
  type Preview,
} from "../../../src/taskpane/state/pane-state";
import { smallPlan } from "../../support/fake-use-cases";
import { seedReview } from "../../support/seed-review";

const review = seedReview();
const facts: PlanFacts = {
  figures: [],
  textToNumbers: 0,
  typedCells: [],
  rates: [],
  waiting: [],
  charts: [],
};
const preview: Preview = {
  request: { kind: "commands", commands: ["rates"], choices: {} },
  plan: smallPlan("rates"),
  facts,
};
const record = { kind: "rates", sheets: ["主な事業指標"] } as const;
const at = new Date(2026, 2, 2, 14, 5);

function after(...events: readonly PaneEvent[]): PaneState {
  return events.reduce(paneReducer, initialPaneState([]));
}

const reading: readonly PaneEvent[] = [
  { type: "started", task: "open" },
  { type: "reviewed", review },
];
const previewing: readonly PaneEvent[] = [
  ...reading,
  { type: "started", task: "plan" },
  { type: "planned", review, preview },
];
const applied: readonly PaneEvent[] = [
  ...previewing,
  { type: "started", task: "apply" },
  { type: "applied", undoable: [record], plan: preview.plan, facts, answered: [], at },
];

describe("paneReducer", () => {
  it("says nothing after the first reading, and what was found after 読み直す and 検証", () => {
    expect(after(...reading)).toMatchObject({
      review,
      outdated: false,
      running: undefined,
      notice: undefined,
    });
    expect(after({ type: "started", task: "reread" }, { type: "reviewed", review }).notice).toEqual({
      kind: "reread",
    });
    expect(after({ type: "started", task: "check" }, { type: "reviewed", review }).notice).toEqual({
      kind: "checked",
    });
  });

  it("keeps the progress of what is going on, and forgets it afterwards", () => {
    const running = after({ type: "started", task: "check" }, { type: "progressed", done: 3, total: 12 });
    expect(running.running).toEqual({ task: "check", progress: { done: 3, total: 12 }, stopping: false });
    expect(paneReducer(running, { type: "reviewed", review }).running).toBeUndefined();
  });

  it("ignores progress that comes in late", () => {
    const state = after(...reading);
    expect(paneReducer(state, { type: "progressed", done: 1, total: 2 })).toBe(state);
  });

  it("holds the plan until it is carried out or given up", () => {
    expect(after(...previewing).preview).toBe(preview);
    expect(after(...applied).preview).toBeUndefined();
    expect(after(...previewing, { type: "previewDropped" })).toMatchObject({
      preview: undefined,
      notice: { kind: "previewDropped" },
    });
  });

  it("calls its picture of the workbook old from the write to the next reading", () => {
    expect(after(...applied).outdated).toBe(true);
    const refreshed = after(...applied, { type: "started", task: "refresh" }, { type: "reviewed", review });
    expect(refreshed.outdated).toBe(false);
    expect(refreshed.notice).toMatchObject({ kind: "applied", refreshFailed: false });
  });

  it("keeps a write a success where the reading after it fails or is stopped", () => {
    const refreshing: readonly PaneEvent[] = [...applied, { type: "started", task: "refresh" }];
    const failed = after(...refreshing, {
      type: "failed",
      failure: new HostFailure("editing"),
      request: undefined,
    });
    const stopped = after(...refreshing, { type: "stopped" });
    for (const state of [failed, stopped]) {
      expect(state.notice).toMatchObject({ kind: "applied", refreshFailed: true });
      expect(state.outdated).toBe(true);
    }
  });

  it("keeps the preview after a refusal that may pass, and drops it where cells have changed", () => {
    const failing = (failure: HostFailure): PaneState =>
      after(
        ...previewing,
        { type: "started", task: "apply" },
        { type: "failed", failure, request: preview.request },
      );
    expect(failing(new HostFailure("protected")).preview).toBe(preview);
    expect(failing(new HostFailure("editing")).preview).toBe(preview);
    expect(failing(new HostFailure("stale")).preview).toBeUndefined();
    expect(failing(new HostFailure("stale")).outdated).toBe(true);
    expect(failing(new HostFailure("unknown", { partlyWritten: true })).outdated).toBe(true);
  });

  it("says that the figure of a preview is gone, and shows what was read instead", () => {
    expect(
      after(...reading, { type: "started", task: "plan" }, { type: "figureGone", review }),
    ).toMatchObject({ review, running: undefined, preview: undefined, notice: { kind: "figureGone" } });
  });

  it("tells an undo from there being nothing to undo", () => {
    const undoing: readonly PaneEvent[] = [...applied, { type: "started", task: "undo" }];
    expect(
      after(...undoing, { type: "undone", undone: { record, shortfalls: [] }, undoable: [] }),
    ).toMatchObject({
      notice: { kind: "undone", record },
      undoable: [],
      outdated: true,
    });
    expect(
      after(
        ...reading,
        { type: "started", task: "undo" },
        { type: "undone", undone: undefined, undoable: [] },
      ),
    ).toMatchObject({
      notice: { kind: "nothingToUndo" },
      outdated: false,
    });
  });

  it("does not clear the last outcome for showing a cell", () => {
    const shown = after(...applied, { type: "started", task: "show" }, { type: "shown" });
    expect(shown.notice).toMatchObject({ kind: "applied" });
    expect(shown.running).toBeUndefined();
  });

  it("takes what a page has read for all tabs, and leaves everything as it is where it has read nothing", () => {
    const started = after(...applied, { type: "started", task: "copy" });
    const nothing = paneReducer(started, { type: "worked", read: undefined });
    expect([nothing.running, nothing.outdated]).toEqual([undefined, started.outdated]);
    const review = seedReview();
    const read = paneReducer(started, { type: "worked", read: review });
    expect([read.running, read.outdated, read.review === review]).toEqual([undefined, false, true]);
  });
});

describe("paneReducer while someone edits the sheet", () => {
  const edited: PaneEvent = { type: "edited" };
  const other = seedReview();

  it("says that edits are being checked, then shows the newer review without a notice", () => {
    expect(after(...reading, edited).live).toBe("edited");
    expect(after(...reading, edited, { type: "rechecked", review: other, plan: undefined })).toMatchObject({
      review: other,
      live: "followed",
      outdated: false,
      notice: undefined,
    });
  });

  it("keeps a preview that would still be the same, and marks one that would not", () => {
    const recheck = (plan: Preview["plan"] | undefined): boolean | undefined =>
      after(...previewing, edited, { type: "rechecked", review: other, plan }).preview?.outdated;
    expect(recheck(smallPlan("rates"))).toBe(false);
    expect(recheck(smallPlan("charts"))).toBe(true);
    expect(recheck(undefined)).toBe(true);
  });

  it("says that what is shown is old where the edits could not be checked", () => {
    expect(after(...reading, edited, { type: "recheckFailed" })).toMatchObject({
      live: "failed",
      outdated: true,
    });
  });

  it("stays off, or unavailable, whatever is read or told late", () => {
    const off = after({ type: "liveSwitched", on: false }, ...reading, edited);
    expect(off.live).toBe("off");
    expect(paneReducer(off, { type: "rechecked", review: other, plan: undefined })).toBe(off);
    expect(after({ type: "liveUnavailable" }, ...reading).live).toBe("unavailable");
  });

  it("forgets what was found once someone edits, and keeps what was done", () => {
    const checked = after({ type: "started", task: "check" }, { type: "reviewed", review });
    expect(paneReducer(checked, edited).notice).toBeUndefined();
    expect(after(...applied, edited).notice?.kind).toBe("applied");
  });

  it("takes no going back from a preview with nothing to write for a run given up", () => {
    const empty: Preview = { ...preview, plan: { ...preview.plan, edits: [] } };
    const planned: PaneEvent = { type: "planned", review, preview: empty };
    const back = after(...reading, { type: "started", task: "plan" }, planned, { type: "previewDropped" });
    expect([back.preview, back.notice]).toEqual([undefined, undefined]);
  });

  it("reports what was carried out without a preview", () => {
    const plan = smallPlan("acknowledge");
    const done = after(
      ...reading,
      { type: "started", task: "apply" },
      { type: "applied", undoable: [record], plan, facts, answered: [], at },
    );
    expect(done.notice).toEqual({ kind: "applied", plan, facts, shortfalls: [], refreshFailed: false });
  });

  it("keeps when and what was done as long as it can be taken back", () => {
    const done = after(...applied);
    expect([...done.written]).toEqual([[record, { at, facts, answered: [] }]]);
    expect(
      paneReducer(done, { type: "undone", undone: { record, shortfalls: [] }, undoable: [] }).written.size,
    ).toBe(0);
  });
});
