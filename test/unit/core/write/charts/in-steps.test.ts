import type { IndicatorTable } from "../../../../../src/core/model/indicator";
import { cellsEditSteps, cellsEdits, type CellChange } from "../../../../../src/core/plan/cell-changes";
import { managedChangeSteps } from "../../../../../src/core/plan/managed-sheet";
import { planChartSteps } from "../../../../../src/core/write/charts/plan-charts";
import type { WorkbookSnapshot } from "../../../../../src/core/values/workbook/snapshot";
import { tablesOf, withCharts } from "../../../../support/plan-over";
import { grid, sheet, workbook } from "../../../../support/workbook-builder";

const INDICATORS = 40;
const YEARS = 10;

/** As many tables of one indicator, as subjects are made a table at a time. */
function book(): WorkbookSnapshot {
  const years = Array.from({ length: YEARS }, (_, year) => `${String(2015 + year)}年度`);
  const sheets = Array.from({ length: INDICATORS }, (_, indicator) => {
    const figures = (kind: number): string =>
      years.map((__, year) => String(10 * indicator + year + kind)).join("\t");
    const rows = `指標${String(indicator + 1)}の登録者数\t人\t目標\t${figures(0)}\n\t\t実績\t${figures(2)}`;
    const cells = grid(`指標\t単位\t区分\t${years.join("\t")}\n${rows}`);
    return sheet({ name: `主な事業指標${String(indicator + 1)}`, cells });
  });
  return workbook(sheets);
}

/** Counts how often targets of the tables are looked at. */
class Looks {
  count = 0;

  at(tables: readonly IndicatorTable[]): readonly IndicatorTable[] {
    for (const { years } of tables.flatMap(({ indicators }) => indicators)) {
      for (const year of years) {
        const { target } = year;
        Object.defineProperty(year, "target", {
          enumerable: true,
          get: () => {
            this.count += 1;
            return target;
          },
        });
      }
    }
    return tables;
  }
}

describe("planChartSteps", () => {
  it.each([
    ["drawn for the first time", book()],
    ["there already", withCharts(book())],
  ])("looks at all figures in no step of its own where charts are %s", (_, read) => {
    const looks = new Looks();
    const tables = looks.at(tablesOf(read));
    const ofSteps: number[] = [];
    const steps = planChartSteps(read, tables, {});
    for (let isDone = false; !isDone;) {
      const before = looks.count;
      isDone = steps.next().done === true;
      ofSteps.push(looks.count - before);
    }
    const most = Math.max(...ofSteps);
    expect(most).toBeGreaterThanOrEqual(YEARS);
    expect(most).toBeLessThan(INDICATORS * YEARS);
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
