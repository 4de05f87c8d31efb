import { createOfficeWorkbookHost } from "../../../src/excel/office-workbook-host";
import type { Edit, Plan } from "../../../src/core/plan/plan";
import { comparableState } from "./comparable-state";
import { bookOf, contentOf, openWorkbook, sheetNamed } from "./open-workbook";

const SHEET = "主な事業指標";

function book() {
  return bookOf({
    [SHEET]: {
      rows: [
        ["指標", "目標", 25, "2,400"],
        [null, "実績", 96, 114],
      ],
    },
  });
}

const PLAN: Plan = {
  kind: "rates",
  refusals: [],
  edits: [
    { kind: "cells", sheet: SHEET, row: 0, column: 3, before: [["2,400"]], after: [[2400]] },
    {
      kind: "format",
      sheet: SHEET,
      area: { row: 0, column: 0, rows: 2, columns: 4 },
      format: { fill: "#CCE5FF", bold: true, border: "#84919E" },
    },
    { kind: "merge", sheet: SHEET, area: { row: 4, column: 0, rows: 1, columns: 3 } },
    { kind: "addSheet", sheet: "指標データ" },
    { kind: "cells", sheet: "指標データ", row: 0, column: 0, before: [[null]], after: [["年度"]] },
    {
      kind: "name",
      name: "KPI台帳_達成率_1",
      before: null,
      after: { sheet: SHEET, row: 0, column: 0, rows: 2, columns: 4 },
    },
  ] satisfies Edit[],
};

describe("apply that fails half-way", () => {
  it("puts everything back, whichever action fails", async () => {
    for (let action = 1; action < 80; action += 1) {
      const { host, model } = await openWorkbook(book());
      const before = comparableState(model.state);
      model.failAtAction(action);
      const outcome = await host.apply(PLAN).then(
        () => "applied" as const,
        (error: unknown) => error,
      );
      if (outcome === "applied") continue;
      expect(outcome).toMatchObject({ name: "HostFailure" });
      expect(outcome).not.toMatchObject({ detail: { partlyWritten: true } });
      expect(comparableState(model.state)).toEqual(before);
    }
  });

  it("is told as partly written where putting back fails too", async () => {
    const { model, excel } = await openWorkbook(book());
    const refused = Object.assign(new Error("refused"), { code: "AccessDenied" });
    let runs = 0;
    const run = (work: (context: Excel.RequestContext) => Promise<unknown>): Promise<unknown> => {
      runs += 1;
      return runs === 1 ? excel.run(work) : Promise.reject(refused);
    };
    const host = createOfficeWorkbookHost({ run } as unknown as typeof Excel, { claims: () => true });
    model.failAtAction(60);
    await expect(host.apply(PLAN)).rejects.toMatchObject({
      code: "unknown",
      detail: { hostCode: "GeneralException", partlyWritten: true },
    });
    // Once to write, three times to put back.
    expect(runs).toBe(4);
  });

  it("stops and puts back when it is aborted", async () => {
    const rows = Array.from({ length: 400 }, (_, row) => [row, null]);
    const { host, model } = await openWorkbook(bookOf({ [SHEET]: { rows } }), { batchBytes: 600_000 });
    const before = comparableState(model.state);
    // Long enough that the cells do not fit into one request.
    const edits = rows.map((_, row): Edit => ({
      kind: "cells",
      sheet: SHEET,
      row,
      column: 1,
      before: [[null]],
      after: [["備考".repeat(1_000)]],
    }));
    const controller = new AbortController();
    const progress: number[] = [];
    const applying = host.apply(
      { kind: "mend", edits, refusals: [] },
      {
        signal: controller.signal,
        onProgress: (done) => {
          progress.push(done);
          controller.abort();
        },
      },
    );
    await expect(applying).rejects.toMatchObject({ name: "AbortError" });
    expect(progress).toHaveLength(1);
    expect(comparableState(model.state)).toEqual(before);
  });
});

describe("undo that fails half-way", () => {
  it("leaves the workbook as it was before the attempt, and can be tried again", async () => {
    const { host, model } = await openWorkbook(book());
    const before = comparableState(model.state);
    const record = await host.apply({ ...PLAN, edits: PLAN.edits.slice(0, 3) });
    const applied = comparableState(model.state);
    let failures = 0;
    for (let action = 1; action < 100; action += 1) {
      model.failAtAction(action);
      const failure = await host.undo(record).then(
        () => undefined,
        (error: unknown) => error,
      );
      if (failure === undefined) break;
      failures += 1;
      expect(failure).toMatchObject({ name: "HostFailure", code: "unknown" });
      expect(comparableState(model.state)).toEqual(applied);
    }
    expect(failures).toBeGreaterThan(3);
    expect(comparableState(model.state)).toEqual(before);
  });
});

describe("select", () => {
  it("shows a range on its sheet", async () => {
    const { host, model } = await openWorkbook(bookOf({ 構成: { rows: [] }, [SHEET]: { rows: [[1]] } }));
    await host.select({ sheet: SHEET, row: 2, column: 1, rows: 2, columns: 3 });
    expect(model.state.activeSheet).toBe(SHEET);
    expect(model.selection.areas).toMatchObject([{ row: 2, column: 1, rows: 2, columns: 3 }]);
  });

  it("shows the first run of cells where Excel cannot select several areas", async () => {
    const { host, model } = await openWorkbook(book());
    await host.select([
      { sheet: SHEET, row: 1, column: 2 },
      { sheet: SHEET, row: 1, column: 3 },
      { sheet: SHEET, row: 5, column: 0 },
    ]);
    expect(model.selection.areas[0]).toMatchObject({ row: 1, column: 2, rows: 1, columns: 2 });
  });

  it("says that a hidden sheet cannot be shown, and that a deleted one is gone", async () => {
    const { host, model } = await openWorkbook(bookOf({ 構成: { rows: [] }, 隠れ: { rows: [] } }));
    sheetNamed(model.state, "隠れ").visibility = "VeryHidden";
    await expect(host.select([{ sheet: "隠れ", row: 0, column: 0 }])).rejects.toMatchObject({
      code: "hidden",
      detail: { sheet: "隠れ" },
    });
    await expect(host.select([{ sheet: "削除済", row: 0, column: 0 }])).rejects.toMatchObject({
      code: "stale",
      detail: { objects: ["削除済"] },
    });
  });
});

describe("onEdited", () => {
  const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

  it("tells of what the user types, not of what the add-in writes, until it is stopped", async () => {
    const { host, model } = await openWorkbook(book());
    const edited: unknown[] = [];
    const stop = await host.onEdited((edit) => edited.push(edit));
    await host.apply(PLAN);
    await soon();
    expect(edited).toEqual([]);
    model.userEdit(sheetNamed(model.state, SHEET), 1, 2, "97");
    await soon();
    expect(edited).toEqual([{ sheet: SHEET, range: "C2" }]);
    await stop();
    model.userEdit(sheetNamed(model.state, SHEET), 1, 2, "98");
    await soon();
    expect(edited).toHaveLength(1);
    expect(contentOf(sheetNamed(model.state, SHEET), 1, 2)).toBe(98);
  });
});
