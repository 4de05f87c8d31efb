import { cellUnitInValue } from "../../../../../../src/core/judge/checks/cell/unit-in-value";
import { indicatorUnitsDiffer } from "../../../../../../src/core/judge/checks/indicator/units-differ";
import { findingsOn, runOn } from "../../../../../support/check-support";
import { SEED_TABLE } from "../../../../../support/seed-table";
import { workbookOf } from "../../../../../support/workbook-builder";

describe("cellUnitInValue", () => {
  it("finds a unit typed after a figure, not a percent sign", () => {
    const table = "指標\t\tR5\tR6\n登録者数（人）\t目標\t114人\t70\n\t実績\t25%\t70";
    expect(findingsOn(cellUnitInValue, table)).toEqual([
      ["C2", { raw: "114人", value: 114, unit: "人", rowUnit: "人" }],
    ]);
  });

  it("mends it to the plain number where the row names the unit", () => {
    const [finding] = runOn(
      cellUnitInValue,
      workbookOf("指標\t\tR5\n数（人）\t目標\t114名\n\t実績\t70"),
    ).findings;
    expect(finding?.severity).toBe("info");
    expect(finding?.suggestion?.edits).toMatchObject([
      { kind: "cells", before: [["114名"]], after: [[114]] },
    ]);
  });

  it("keeps the unit in the number format where the row names none", () => {
    const [finding] = runOn(cellUnitInValue, workbookOf("指標\t\tR5\n数\t目標\t114人\n\t実績\t70")).findings;
    expect(finding?.suggestion?.edits).toMatchObject([
      { kind: "format", format: { numberFormat: '#,##0"人"' } },
      { kind: "cells", after: [[114]] },
    ]);
  });

  it("leaves a unit that is not the row's to indicator/units-differ, so that it is said once", () => {
    const other = "指標\t\tR5\n数（人）\t目標\t15社\n\t実績\t70";
    expect(findingsOn(cellUnitInValue, other)).toEqual([]);
    expect(findingsOn(indicatorUnitsDiffer, other)).toMatchObject([["C2", { raw: "15社", unit: "社" }]]);
  });

  it("finds nothing in the seed", () => {
    expect(findingsOn(cellUnitInValue, SEED_TABLE)).toEqual([]);
  });
});
