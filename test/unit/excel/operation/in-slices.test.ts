import type { CellsEdit, Plan } from "../../../../src/core/plan/plan";
import { changesOnSheet, type AddedSheet } from "../../../../src/excel/operation/added-sheet";
import { cellsUnlikePlan, refuseStale } from "../../../../src/excel/operation/check-before";
import { footprintOf } from "../../../../src/excel/operation/footprint";
import type { Image } from "../../../../src/excel/operation/image";
import { OwnContents } from "../../../../src/excel/operation/own-contents";
import { cellEditSteps } from "../../../../src/excel/pieces/cells";
import type { Writing } from "../../../../src/excel/pieces/edit-rules";

const SHEETS = Array.from({ length: 40 }, (_, index) => `指標${String(index + 1)}`);

/** An edit on each sheet. */
const PLAN: Plan = {
  kind: "mend",
  edits: SHEETS.map((sheet) => ({
    kind: "cells",
    sheet,
    row: 0,
    column: 0,
    before: [[1]],
    after: [[2]],
  })),
  refusals: [],
};

function imageOf(content: number): Image {
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  const cells = { area, contents: [[content]], numberFormats: [["General"]], looks: [] };
  return { cells: new Map(SHEETS.map((sheet) => [sheet, [cells]])), pieces: new Map() };
}

/** A sheet that an operation added, with a row for each of the others. */
function addedSheet(content: number): AddedSheet {
  const area = { row: 0, column: 0, rows: SHEETS.length, columns: 1 };
  const contents = SHEETS.map(() => [content]);
  return {
    id: "{1}",
    name: "KPIグラフ",
    cells: { area, contents, numberFormats: [], looks: [] },
    objects: [],
  };
}

/** How often the pane gets its turn meanwhile, where whatever is done takes longer than a turn. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let [now, turns, isDone] = [0, 0, false];
  jest.spyOn(Date, "now").mockImplementation(() => (now += 1_000));
  const pane = (): void => {
    turns += 1;
    if (!isDone) setTimeout(pane);
  };
  setTimeout(pane);
  await work();
  isDone = true;
  return turns;
}

/** How often making the requests of edits pauses. */
function pausesWriting(edits: readonly CellsEdit[]): number {
  const work = {
    plan: { kind: "mend", edits, refusals: [] },
    before: { cells: () => [] },
    isProtected: new Set(),
    watch: () => ({ saw: () => undefined }),
  };
  return [...cellEditSteps(edits, work as unknown as Writing)].length;
}

describe("what is done for every edit of a plan", () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it.each<[string, () => Promise<unknown>]>([
    ["finding out what it may change", () => footprintOf(PLAN)],
    ["gathering what it leaves in cells", () => OwnContents.of(PLAN, [])],
    ["comparing what is there with what it was made for", () => refuseStale(PLAN, imageOf(1))],
    ["comparing what is there with what it was to become", () => cellsUnlikePlan(PLAN, imageOf(2), "after")],
    ["comparing an added sheet with what it was", () => changesOnSheet(addedSheet(1), addedSheet(2))],
  ])("is cut into slices: %s", async (_, work) => {
    expect(await turnsDuring(work)).toBeGreaterThanOrEqual(SHEETS.length);
  });

  it("is cut into slices: making the requests of scattered cells of one sheet", () => {
    const edits = SHEETS.map((_, index): CellsEdit => ({
      kind: "cells",
      sheet: "指標",
      row: 50 * index,
      column: 0,
      before: [[null]],
      after: [[index]],
    }));
    expect(pausesWriting(edits)).toBeGreaterThanOrEqual(2 * SHEETS.length);
  });

  it("is cut into slices: making the requests of one area of many rows", () => {
    const rows = SHEETS.map((_, index) => [index]);
    const before = rows.map(() => [null]);
    const edit: CellsEdit = { kind: "cells", sheet: "指標", row: 0, column: 0, before, after: rows };
    expect(pausesWriting([edit])).toBeGreaterThanOrEqual(SHEETS.length);
  });

  it("goes through no line of a sheet that is yet to be added", async () => {
    const sheet = "グラフ元データ";
    const written = jest.spyOn(JSON, "stringify");
    const footprint = await footprintOf({
      kind: "charts",
      edits: [
        { kind: "addSheet", sheet },
        { kind: "rowHeight", sheet, row: 1, rows: 10_000, points: 18 },
      ],
      refusals: [],
    });
    expect(footprint.pieces).toEqual([]);
    expect(written.mock.calls.length).toBeLessThan(10);
  });
});
