import { cellsEditSteps, cellsEdits, type CellChange } from "../../../../../src/core/plan/cell-changes";
import { managedChangeSteps } from "../../../../../src/core/plan/managed-sheet";
import { planChartSteps } from "../../../../../src/core/write/charts/plan-charts";
import { Looks, manyTables, TABLES, YEARS } from "../../../../support/many-tables";
import { tablesOf, withCharts } from "../../../../support/plan-over";

describe("planChartSteps", () => {
  it.each([
    ["drawn for the first time", manyTables()],
    ["there already", withCharts(manyTables())],
  ])("looks at all figures in no step of its own where charts are %s", (_, read) => {
    const looks = new Looks();
    const tables = looks.at(tablesOf(read));
    const most = looks.mostOf(planChartSteps(read, tables, {}));
    expect(most).toBeGreaterThanOrEqual(YEARS);
    expect(most).toBeLessThan(TABLES * YEARS);
  });
});

describe("cells of a sheet of ours", () => {
  const BLOCKS = 12;
  const changes = Array.from({ length: BLOCKS }, (_, block) =>
    Array.from({ length: 400 }, (__, cell): CellChange => ({
      row: 101 * block + Math.floor(cell / 4),
      column: cell % 4,
      before: null,
      after: cell,
    })),
  ).flat();

  it("become edits in steps, the same as at once", () => {
    const steps = cellsEditSteps("グラフ元データ", [...changes].reverse());
    let pauses = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) pauses += 1;
    expect(step.value).toEqual(cellsEdits("グラフ元データ", changes));
    expect(step.value).toHaveLength(BLOCKS);
    expect(pauses).toBeGreaterThanOrEqual(BLOCKS / 3);
  });

  it("are compared in steps with what is there", () => {
    const target = { state: "missing", name: "グラフ元データ" } as const;
    const wanted = changes.map(({ row, column, after }) => ({ row, column, content: after }));
    const written = { row: 0, column: 0, rows: 101 * BLOCKS, columns: 5 };
    const pauses = [...managedChangeSteps(target, wanted, written)].length;
    expect(pauses).toBeGreaterThanOrEqual(written.rows + Math.floor(wanted.length / 1_000));
  });
});
