import { HostFailure } from "../../src/app/workbook-host";
import type { Edit, Plan } from "../../src/core/plan/plan";
import { isCoveredByMerge } from "../../stand-in/model/merged-cells";
import { addSheet } from "../../stand-in/model/sheets";
import { styleAt } from "../../stand-in/model/sheet-cells";
import type { WorkbookModel } from "../../stand-in/model/workbook-model";
import { HostError } from "../../stand-in/protocol/host-error";
import { comparableState } from "../adapter/excel/comparable-state";
import { bookOf, contentOf, openWorkbook, sheetNamed } from "../adapter/excel/open-workbook";
import { places } from "./sampled";
import { untilQuiet } from "./scenes";

const SHEET = "主な事業指標";
const DATA = "指標データ";
const CHARTS = "KPIグラフ";

/** Short enough for a test, long enough for the stand-in to answer. */
const patience = { answer: 250, openCell: 60, pause: 10 };

function open(answer = patience.answer, openCell = patience.openCell) {
  return openWorkbook(
    bookOf({
      [SHEET]: {
        rows: [
          ["指標", "目標", 25, "2,400"],
          [null, "実績", 96, 114],
        ],
      },
    }),
    { patience: { ...patience, answer, openCell } },
  );
}

const PLAN: Plan = {
  kind: "rates",
  refusals: [],
  edits: [
    { kind: "cells", sheet: SHEET, row: 0, column: 3, before: [["2,400"]], after: [[2400]] },
    { kind: "merge", sheet: SHEET, area: { row: 4, column: 0, rows: 1, columns: 3 } },
    { kind: "addSheet", sheet: DATA },
    { kind: "addSheet", sheet: CHARTS },
    { kind: "cells", sheet: DATA, row: 0, column: 0, before: [[null]], after: [["年度"]] },
    {
      kind: "format",
      sheet: SHEET,
      area: { row: 0, column: 0, rows: 2, columns: 4 },
      format: { fill: "#CCE5FF", border: "#84919E" },
    },
    {
      kind: "conditionalFormat",
      sheet: SHEET,
      area: { row: 1, column: 2, rows: 1, columns: 2 },
      rules: [{ formula: "=C2>1", fill: "#CCE5FF" }],
    },
  ] satisfies Edit[],
};

interface Extent {
  readonly actions: number;
  readonly batches: number;
}

/** The actions and batches that a plan takes on a workbook, so that a test can go through them one by one. */
async function extentOf(): Promise<Extent> {
  const { host, model } = await open();
  await untilQuiet({ model });
  const [actions, batches] = [model.actions, model.batches];
  await host.apply(PLAN);
  // With the last request, which lets go of what was read: else it would be counted now and then.
  await untilQuiet({ model });
  return { actions: model.actions - actions, batches: model.batches - batches };
}

const never = new Promise<void>(() => undefined);

function answering(fault: (batch: number) => Promise<void> | undefined) {
  return (batch: number): Promise<void> => fault(batch) ?? Promise.resolve();
}

async function outcomeOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => "done" as const,
    (error: unknown) => error,
  );
}

describe("apply, where the answer to a request is not what was done", () => {
  it.each(["ResponsePayloadSizeLimitExceeded", "GeneralException", "InvalidOperationInCellEditMode"])(
    "puts everything back where any answer is %s",
    async (code) => {
      const { batches } = await extentOf();
      for (let faulty = 0; faulty < batches; faulty += 1) {
        const { host, model } = await open();
        const before = comparableState(model.state);
        model.answerAfter(
          answering((batch) => (batch === faulty ? Promise.reject(new HostError(code, code)) : undefined)),
        );
        const outcome = await outcomeOf(host.apply(PLAN));
        if (outcome === "done") continue;
        expect(outcome).not.toMatchObject({ detail: { partlyWritten: true } });
        expect(comparableState(model.state)).toEqual(before);
      }
    },
  );

  it("puts everything back where any answer is lost, and says that Excel does not answer", async () => {
    const { batches } = await extentOf();
    for (let faulty = 0; faulty < batches; faulty += 1) {
      const { host, model } = await open();
      const before = comparableState(model.state);
      model.answerAfter(answering((batch) => (batch === faulty ? never : undefined)));
      const outcome = await outcomeOf(host.apply(PLAN));
      if (outcome === "done") continue;
      expect(outcome).toMatchObject({ code: "unanswered" });
      expect(outcome).not.toMatchObject({ detail: { partlyWritten: true } });
      expect(comparableState(model.state)).toEqual(before);
    }
  }, 30_000);

  it("stops waiting when the user says so", async () => {
    const { host, model } = await open();
    model.answerAfter(() => never);
    const controller = new AbortController();
    const applying = outcomeOf(host.apply(PLAN, { signal: controller.signal }));
    setTimeout(() => {
      controller.abort();
    }, 20);
    expect(await applying).toMatchObject({ name: "AbortError" });
  });
});

describe("apply, while someone works in the same workbook", () => {
  // No answer is lost here, and a busy machine must not make one so: what stood in the cells comes with the answers.
  // Nothing can help where a request has asked for what is in a cell and is about to write there: Excel takes nothing then.
  it.each([
    [0, 3, "私の数字"],
    [4, 1, "私のメモ"],
  ])(
    "never loses what is typed meanwhile into a cell that it writes (%i, %i)",
    async (row, column, text) => {
      const { actions } = await extentOf();
      for (const action of places(actions, 12)) {
        const { host, model } = await open(20_000);
        const seen = { isTaken: true };
        model.interruptAfter(action, () => {
          // Excel takes nothing that is typed into a cell covered by a merge that has just been made.
          seen.isTaken = !isCoveredByMerge(sheetNamed(model.state, SHEET), row, column);
          model.userEdit(sheetNamed(model.state, SHEET), row, column, text);
        });
        const outcome = await outcomeOf(host.apply(PLAN));
        const holds = contentOf(sheetNamed(model.state, SHEET), row, column);
        if (seen.isTaken) expect({ action, holds }).toEqual({ action, holds: text });
        if (outcome === "done") continue;
        expect(outcome).toMatchObject({ code: "stale" });
        expect(model.state.sheets).toHaveLength(1);
      }
    },
    30_000,
  );

  it.each([
    [0, 3, "私の数字"],
    [4, 1, "私のメモ"],
  ])(
    "never loses what is typed before any of its requests into a cell that it writes (%i, %i)",
    async (row, column, text) => {
      const { batches } = await extentOf();
      for (let place = 0; place < batches; place += 1) {
        const { host, model } = await open(20_000);
        const first = model.batches;
        const seen = { isTaken: false };
        model.doBetweenBatches((batch) => {
          if (batch !== first + place) return;
          seen.isTaken = !isCoveredByMerge(sheetNamed(model.state, SHEET), row, column);
          model.userEdit(sheetNamed(model.state, SHEET), row, column, text);
        });
        await outcomeOf(host.apply(PLAN));
        const holds = contentOf(sheetNamed(model.state, SHEET), row, column);
        if (seen.isTaken) expect({ place, holds }).toEqual({ place, holds: text });
      }
    },
    30_000,
  );

  it("leaves a sheet alone that someone makes under the same name after the last look", async () => {
    const { actions } = await extentOf();
    for (const action of places(actions, 12)) {
      const { host, model } = await open(20_000);
      model.interruptAfter(action, () => {
        if (model.findSheet(DATA)) return;
        model.asUser(() => {
          addSheet(model, DATA);
        });
        model.userEdit(sheetNamed(model.state, DATA), 0, 0, "年度");
        model.userEdit(sheetNamed(model.state, DATA), 5, 5, "同僚の表");
      });
      const outcome = await outcomeOf(host.apply(PLAN));
      const isColleagues = contentOf(sheetNamed(model.state, DATA), 5, 5) === "同僚の表";
      if (outcome === "done") expect(isColleagues).toBe(false);
      else {
        expect(outcome).toMatchObject({ code: "stale" });
        expect(isColleagues).toBe(true);
        expect(model.state.sheets.map(({ name }) => name)).toEqual([SHEET, DATA]);
        expect(contentOf(sheetNamed(model.state, SHEET), 0, 3)).toBe("2,400");
      }
    }
  }, 30_000);
});

/** A cell is opened right before an action, and the batch ends there; it is closed so many milliseconds later, or stays open. */
function openCellAfter(model: WorkbookModel, actions: number, closedAfter?: number): void {
  model.interruptAfter(actions, () => {
    model.cellEdit.begin();
    if (closedAfter !== undefined)
      setTimeout(() => {
        model.cellEdit.end();
      }, closedAfter);
    throw new HostError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
  });
}

describe("apply, where a cell is opened while it writes", () => {
  it("puts everything back once the cell is closed again", async () => {
    const { actions } = await extentOf();
    for (const action of places(actions, 12)) {
      // On a busy machine the cell is closed much later than it is asked to.
      const { host, model } = await open(undefined, 20_000);
      const before = comparableState(model.state);
      openCellAfter(model, action, 30);
      const outcome = await outcomeOf(host.apply(PLAN));
      if (outcome === "done") continue;
      expect(outcome).toMatchObject({ code: "editing" });
      expect(outcome).not.toMatchObject({ detail: { partlyWritten: true } });
      expect(comparableState(model.state)).toEqual(before);
    }
  }, 30_000);

  it("keeps the way back where the cell stays open, and says so", async () => {
    const { actions } = await extentOf();
    let kept = 0;
    for (const action of places(actions, 24)) {
      const { host, model } = await open();
      const before = comparableState(model.state);
      openCellAfter(model, action);
      const outcome = await outcomeOf(host.apply(PLAN));
      model.cellEdit.end();
      if (!(outcome instanceof HostFailure) || !outcome.detail.undo) {
        if (outcome !== "done") expect(comparableState(model.state)).toEqual(before);
        continue;
      }
      kept += 1;
      expect(outcome).toMatchObject({ code: "editing", detail: { partlyWritten: true } });
      await host.undo(outcome.detail.undo);
      expect(comparableState(model.state)).toEqual(before);
    }
    expect(kept).toBeGreaterThan(3);
  }, 30_000);
});

describe("undo that fails", () => {
  async function applied(answer?: number) {
    const opened = await open(answer);
    const before = comparableState(opened.model.state);
    const record = await opened.host.apply(PLAN);
    await untilQuiet(opened);
    return { ...opened, before, record, after: comparableState(opened.model.state) };
  }

  async function extentOfUndo(): Promise<Extent> {
    const { host, model, record } = await applied();
    const [actions, batches] = [model.actions, model.batches];
    await host.undo(record);
    return { actions: model.actions - actions, batches: model.batches - batches };
  }

  it.each(["GeneralException", "lost"])(
    "is done, or as before the attempt, where any answer is %s",
    async (fault) => {
      const { batches } = await extentOfUndo();
      for (let faulty = 0; faulty < batches; faulty += 1) {
        // Where no answer is lost, a busy machine must not make one so.
        const opened = await applied(fault === "lost" ? undefined : 20_000);
        const { host, model, before, after, record } = opened;
        const first = model.batches;
        model.answerAfter(
          answering((batch) => {
            if (batch !== first + faulty) return undefined;
            return fault === "lost" ? never : Promise.reject(new HostError(fault, fault));
          }),
        );
        const outcome = await outcomeOf(host.undo(record));
        expect(comparableState(model.state)).toEqual(outcome === "done" ? before : after);
        if (outcome === "done") continue;
        await host.undo(record);
        expect(comparableState(model.state)).toEqual(before);
      }
    },
    30_000,
  );

  it("is done, or as before the attempt, whichever action fails", async () => {
    const { actions } = await extentOfUndo();
    for (const action of places(actions, 12)) {
      const { host, model, before, after, record } = await applied(20_000);
      model.interruptAfter(action, () => {
        throw new HostError("GeneralException", "refused");
      });
      const outcome = await outcomeOf(host.undo(record));
      expect(comparableState(model.state)).toEqual(outcome === "done" ? before : after);
    }
  }, 30_000);

  it("can be asked for again where a cell stays open that was opened while it wrote", async () => {
    const { actions } = await extentOfUndo();
    for (const action of places(actions, 12)) {
      const { host, model, before, record } = await applied();
      openCellAfter(model, action);
      const outcome = await outcomeOf(host.undo(record));
      model.cellEdit.end();
      if (outcome !== "done") await host.undo(record);
      expect(comparableState(model.state)).toEqual(before);
    }
  }, 30_000);

  it("keeps what someone types meanwhile into a cell that it puts back", async () => {
    const { batches } = await extentOfUndo();
    for (let place = 0; place < batches; place += 1) {
      // No answer is lost here, and a busy machine must not make one so: it would be another undo.
      const { host, model, record } = await applied(20_000);
      const first = model.batches;
      const seen = { isTyped: false };
      model.doBetweenBatches((batch) => {
        if (batch !== first + place) return;
        model.userEdit(sheetNamed(model.state, SHEET), 0, 3, "私の数字");
        seen.isTyped = true;
      });
      await outcomeOf(host.undo(record));
      // The last requests let go of what was read: they may come after the undo is done.
      if (!seen.isTyped && place > 2) continue;
      const sheet = sheetNamed(model.state, SHEET);
      expect(contentOf(sheet, 0, 3)).toBe("私の数字");
      // Not the text format, under which "2,400" is put back.
      expect(styleAt(sheet, 0, 3)?.numberFormat).toBeUndefined();
    }
  }, 30_000);

  it("keeps what someone typed where the answer to the request that wrote over it comes too late", async () => {
    const { batches } = await extentOfUndo();
    for (let place = 0; place < batches; place += 1) {
      const { host, model, record } = await applied();
      const first = model.batches;
      model.doBetweenBatches((batch) => {
        if (batch === first + place) model.userEdit(sheetNamed(model.state, SHEET), 0, 3, "私の数字");
      });
      model.answerAfter(
        answering((batch) =>
          batch === first + place
            ? new Promise((resolve) => setTimeout(resolve, patience.answer + 100))
            : undefined,
        ),
      );
      await outcomeOf(host.undo(record));
      expect(contentOf(sheetNamed(model.state, SHEET), 0, 3)).toBe("私の数字");
    }
  }, 30_000);

  it("says on which sheets input may be gone where the answer to a request that wrote never comes", async () => {
    const { batches } = await extentOfUndo();
    let overwritten = 0;
    for (let place = 0; place < batches; place += 1) {
      const { host, model, record } = await applied();
      const first = model.batches;
      model.doBetweenBatches((batch) => {
        if (batch === first + place) model.userEdit(sheetNamed(model.state, SHEET), 0, 3, "私の数字");
      });
      model.answerAfter(answering((batch) => (batch === first + place ? never : undefined)));
      const outcome = await outcomeOf(host.undo(record));
      if (contentOf(sheetNamed(model.state, SHEET), 0, 3) === "私の数字") continue;
      overwritten += 1;
      expect(outcome).toMatchObject({ code: "unanswered", detail: { unseenOn: [SHEET] } });
    }
    expect(overwritten).toBeGreaterThan(0);
  }, 30_000);

  it("keeps an added sheet that someone has given another name, and says which", async () => {
    const { host, model, excel, record } = await applied();
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem(DATA).name = "資料";
      await context.sync();
    });
    model.userEdit(sheetNamed(model.state, "資料"), 3, 3, "私のメモ");
    await expect(host.undo(record)).rejects.toMatchObject({
      code: "stale",
      detail: { sheet: "資料", cells: ["D4"] },
    });
  });
});
