import { guardedPlan } from "../../../src/app/guarded-plan";
import type { Edit } from "../../../src/core/plan/plan";
import { reviewWorkbook } from "../../../src/core/review";
import { calendarDate } from "../../../src/core/values/calendar/calendar-date";
import { manyTables, TABLES } from "../../support/many-tables";

describe("guardedPlan over many tables", () => {
  it("does not go over all edits for each table", () => {
    const workbook = manyTables();
    const review = reviewWorkbook(workbook, { asOf: undefined, today: calendarDate(2026, 2, 28) });
    let looks = 0;
    const edits = workbook.sheets.map(({ name }): Edit => ({
      kind: "cells",
      get sheet() {
        looks += 1;
        return name;
      },
      row: 1,
      column: 20,
      before: [[null]],
      after: [[1]],
    }));
    const plan = guardedPlan({ kind: "rates", edits, refusals: [] }, review, {
      kind: "commands",
      commands: ["rates"],
    });
    const guarded = (plan.guards ?? []).flatMap((guard) => ("columns" in guard ? [guard.columns] : []));
    // Each table with the cell that is written beside it.
    expect(guarded.filter((columns) => columns === 21)).toHaveLength(TABLES);
    expect(looks).toBeLessThan(10 * TABLES);
  });
});
