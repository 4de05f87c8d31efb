import type { CellsEdit, Plan } from "../../../../src/core/plan/plan";
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

describe("what is done for every edit of a plan", () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it.each<[string, () => Promise<unknown>]>([
    ["finding out what it may change", () => footprintOf(PLAN)],
    ["gathering what it leaves in cells", () => OwnContents.of(PLAN, [])],
    ["comparing what is there with what it was made for", () => refuseStale(PLAN, imageOf(1))],
    ["comparing what is there with what it was to become", () => cellsUnlikePlan(PLAN, imageOf(2), "after")],
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
    const work = {
      plan: { kind: "mend", edits, refusals: [] },
      before: { cells: () => [] },
      isProtected: new Set(),
      watch: () => ({ saw: () => undefined }),
    };
    const steps = cellEditSteps(edits, work as unknown as Writing);
    expect([...steps].length).toBeGreaterThanOrEqual(2 * SHEETS.length);
  });
});
