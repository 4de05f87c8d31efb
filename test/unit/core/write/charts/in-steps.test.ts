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

describe("the charts in words", () => {
  it("are written in no step for all charts", () => {
    const looks = new Looks();
    const tables = tablesOf(manyTables());
    const latest = tables.map((table) => ({
      ...table,
      indicators: table.indicators.map((one) => ({ ...one, years: one.years.slice(-1) })),
    }));
    looks.at(latest);
    const most = looks.mostOf(planChartSteps(manyTables(), tables, {}));
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThan(2 * TABLES);
  });
});

describe("cells of a sheet of ours", () => {
  it("become edits in steps also where all of them are one rectangle", () => {
    const rows = 60;
    const one = Array.from({ length: rows * 100 }, (_, cell): CellChange => ({
      row: Math.floor(cell / 100),
      column: cell % 100,
      before: null,
      after: cell,
    }));
    const steps = cellsEditSteps("資料2", one);
    let pauses = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) pauses += 1;
    expect(pauses).toBeGreaterThan(5);
    expect(step.value).toHaveLength(1);
    expect(step.value[0]?.after).toEqual(
      Array.from({ length: rows }, (_, row) =>
        Array.from({ length: 100 }, (__, column) => 100 * row + column),
      ),
    );
  });

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
