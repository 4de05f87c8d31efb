import type { Plan } from "../../../../src/core/plan/plan";
import { withPlainCells } from "../../../../src/core/plan/with-plain-cells";
import { grid, sheet, workbook } from "../../../support/workbook-builder";

const BOOK = workbook([
  sheet({ name: "表", cells: grid("R7\n目標達成\n5") }),
  sheet({ name: "他", cells: grid("1") }),
]);

function plan(edits: Plan["edits"]): Plan {
  return { kind: "recount", edits, refusals: [] };
}

describe("withPlainCells", () => {
  it("writes plain contents and number formats into cells that are used", () => {
    const after = withPlainCells(
      BOOK,
      plan([
        {
          kind: "format",
          sheet: "表",
          area: { row: 1, column: 0, rows: 1, columns: 1 },
          format: { numberFormat: '#,##0"千円"' },
        },
        { kind: "cells", sheet: "表", row: 1, column: 0, before: [["目標達成"]], after: [[30412]] },
      ]),
    );
    expect(after.sheets[0]?.values).toEqual([["R7"], [30412], [5]]);
    expect(after.sheets[0]?.numberFormats[1]).toEqual(['#,##0"千円"']);
    expect(after.sheets[1]).toBe(BOOK.sheets[1]);
  });

  it("leaves formulas and new cells out: nobody knows yet what they come to", () => {
    const formula = {
      kind: "cells",
      sheet: "表",
      row: 2,
      column: 0,
      before: [[5]],
      after: [[{ formula: "=1+1" }]],
    } as const;
    const beyond = { kind: "cells", sheet: "表", row: 9, column: 0, before: [[null]], after: [[7]] } as const;
    const after = withPlainCells(BOOK, plan([formula, beyond]));
    expect(after.sheets[0]?.values).toEqual([["R7"], ["目標達成"], [5]]);
  });

  it("is the same workbook where a plan writes no cell", () => {
    expect(withPlainCells(BOOK, plan([]))).toBe(BOOK);
  });
});
