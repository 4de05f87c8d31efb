import { calendarDate } from "../../../../../../src/core/values/calendar/calendar-date";
import { cellBlankActual } from "../../../../../../src/core/judge/checks/cell/blank-actual";
import { findingsOn } from "../../../../../support/check-support";
import { SEED_TABLE } from "../../../../../support/seed-table";

const TABLE = `
指標		R4	R5	R6	R7
登録者数（人）	目標	60	70	70	50
	実績	75		114	
利用社数（社）	目標		-	60	60
	実績		-		`;

describe("cellBlankActual", () => {
  it("finds blanks of years after which the table has actuals", () => {
    const asOf = calendarDate(2022, 4, 1);
    expect(findingsOn(cellBlankActual, TABLE, {}, { asOf })).toEqual([["D3", { target: 70 }]]);
  });

  it("finds blanks of years that are over on 基準日", () => {
    expect(findingsOn(cellBlankActual, TABLE, {}, { asOf: calendarDate(2025, 4, 1) })).toEqual([
      ["D3", { target: 70 }],
      ["E5", { target: 60 }],
    ]);
    expect(
      findingsOn(cellBlankActual, TABLE, {}, { asOf: calendarDate(2026, 4, 1) }).map(([cell]) => cell),
    ).toEqual(["D3", "F3", "E5", "F5"]);
  });

  it("leaves marks, and years before there was a target or an actual", () => {
    const table = "指標\t\tR4\tR5\tR6\n数（社）\t目標\t\t-\t5\n\t実績\t\t\t3";
    expect(findingsOn(cellBlankActual, table)).toEqual([]);
  });

  it("finds nothing in the seed", () => {
    expect(findingsOn(cellBlankActual, SEED_TABLE, {}, { asOf: calendarDate(2026, 2, 28) })).toEqual([]);
  });
});
