import type { Plan } from "../../src/core/plan/plan";
import { HostFailure } from "../../src/app/workbook-host";
import { messagesIn } from "../../src/messages/languages/messages-in";
import { HostError } from "../../stand-in/protocol/host-error";
import { comparableState } from "../adapter/excel/comparable-state";
import { bookOf, openWorkbook } from "../adapter/excel/open-workbook";

const SHEET = "主な事業指標";
const never = new Promise<void>(() => undefined);
const patience = { answer: 150, openCell: 60, pause: 10 };

const PLAN: Plan = {
  kind: "rates",
  refusals: [],
  edits: [{ kind: "cells", sheet: SHEET, row: 0, column: 0, before: [[96]], after: [[97]] }],
};

function open() {
  return openWorkbook(bookOf({ [SHEET]: { rows: [[96]] } }), { patience });
}

/** Rejects where the work has not ended after ten times the time that an answer may take. */
async function endsInTime(work: Promise<unknown>): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error("still waiting"));
    }, 10 * patience.answer);
  });
  try {
    return await Promise.race([
      work.then(
        () => "done",
        (error: unknown) => error,
      ),
      limit,
    ]);
  } finally {
    clearTimeout(timer);
  }
}

describe("an Excel that never answers", () => {
  it("is told as such by reading, reading again, showing cells and listening", async () => {
    const { host, model } = await open();
    const workbook = await host.read();
    model.answerAfter(() => never);
    const expected = { code: "unanswered", detail: { hostCode: "NoAnswerInTime" } };
    expect(await endsInTime(host.read())).toMatchObject(expected);
    expect(await endsInTime(host.reread({ workbook, edited: [SHEET] }))).toMatchObject(expected);
    expect(await endsInTime(host.select([{ sheet: SHEET, row: 0, column: 0 }]))).toMatchObject(expected);
    expect(await endsInTime(host.onEdited(() => undefined))).toMatchObject(expected);
  });

  it("is told as such by undo, which can be tried again when Excel answers", async () => {
    const { host, model } = await open();
    const before = comparableState(model.state);
    const record = await host.apply(PLAN);
    model.answerAfter(() => never);
    expect(await endsInTime(host.undo(record))).toMatchObject({ code: "unanswered" });
    model.answerAfter(undefined);
    await host.undo(record);
    expect(comparableState(model.state)).toEqual(before);
  });

  it("is not waited for once the user has said stop: undo, which leaves the workbook as it was and can be asked for again", async () => {
    const { host, model } = await openWorkbook(bookOf({ [SHEET]: { rows: [[96]] } }), {
      patience: { ...patience, answer: 60_000 },
    });
    const before = comparableState(model.state);
    const record = await host.apply(PLAN);
    const after = comparableState(model.state);
    const lost = model.batches;
    const controller = new AbortController();
    model.answerAfter((batch) => {
      // The first two look; the third has been carried out when its answer is lost.
      if (batch !== lost + 2) return Promise.resolve();
      setTimeout(() => {
        controller.abort();
      }, 20);
      return never;
    });
    // What somebody typed right before would have come with the lost answer: that it may be gone is told.
    expect(await endsInTime(host.undo(record, { signal: controller.signal }))).toMatchObject({
      code: "unanswered",
      detail: { unseenOn: [SHEET] },
    });
    expect(comparableState(model.state)).toEqual(after);
    await host.undo(record);
    expect(comparableState(model.state)).toEqual(before);
  });

  it("is not waited for once the user has said stop: reading, and reading again", async () => {
    const { host, model } = await openWorkbook(bookOf({ [SHEET]: { rows: [[96]] } }), {
      patience: { ...patience, answer: 60_000 },
    });
    const workbook = await host.read();
    model.answerAfter(() => never);
    for (const work of [
      (signal: AbortSignal) => host.read({ signal }),
      (signal: AbortSignal) => host.reread({ workbook, edited: [SHEET] }, { signal }),
    ]) {
      const controller = new AbortController();
      setTimeout(() => {
        controller.abort();
      }, 20);
      expect(await endsInTime(work(controller.signal))).toMatchObject({ name: "AbortError" });
    }
  });
});

describe("a lost session", () => {
  it.each(["InvalidOrTimedOutSession", "Timeout", "ConnectionFailure", "ActivityLimitReached"])(
    "is told for %s in words of its own, in both languages",
    async (code) => {
      const { host, model } = await open();
      model.answerAfter(() => Promise.reject(new HostError(code, code)));
      const failure = await host.read().catch((error: unknown) => error);
      expect(failure).toMatchObject({ name: "HostFailure", code: "unanswered", detail: { hostCode: code } });
      if (!(failure instanceof HostFailure)) throw new Error("no failure");
      const words = (["ja", "en"] as const).map((language) => {
        const { title, advice } = messagesIn(language).failures.byCode.unanswered;
        return `${title(failure.detail, "read")} ${advice(failure.detail, "read")}`;
      });
      expect(words[0]).toContain("Excel から返事がありません");
      expect(words[1]).toContain("Excel is not responding");
      for (const text of words) expect(text).toContain(code);
    },
  );
});
