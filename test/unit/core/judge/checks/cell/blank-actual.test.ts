import { calendarDate } from "../../../../../../src/core/values/calendar/calendar-date";
import { cellBlankActual } from "../../../../../../src/core/judge/checks/cell/blank-actual";
import { japaneseMessages } from "../../../../../../src/messages/ja/japanese-messages";
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
    expect(findingsOn(cellBlankActual, TABLE, {}, { asOf })).toEqual([
      ["D3", { target: 70, isAimedAt: true }],
    ]);
  });

  it("finds blanks of years that are over on 基準日", () => {
    expect(findingsOn(cellBlankActual, TABLE, {}, { asOf: calendarDate(2025, 4, 1) })).toEqual([
      ["D3", { target: 70, isAimedAt: true }],
      ["E5", { target: 60, isAimedAt: true }],
    ]);
    expect(
      findingsOn(cellBlankActual, TABLE, {}, { asOf: calendarDate(2026, 4, 1) }).map(([cell]) => cell),
    ).toEqual(["D3", "F3", "E5", "F5"]);
  });

  it("leaves marks, and years before there was a target or an actual", () => {
    const table = "指標\t\tR4\tR5\tR6\n数（社）\t目標\t\t-\t5\n\t実績\t\t\t3";
    expect(findingsOn(cellBlankActual, table)).toEqual([]);
  });

  it("knows a year that nothing is aimed at in, where an earlier one has an actual", () => {
    const table = "指標\t\tR4\tR5\tR6\n数（社）\t目標\t5\t\t5\n\t実績\t3\t\t4";
    const [found] = findingsOn(cellBlankActual, table);
    expect(found).toEqual(["D3", { target: undefined, isAimedAt: false }]);
    const about = { indicator: "数", fiscalYear: 2023 };
    const { message } = japaneseMessages.findings["cell/blank-actual"];
    expect(message({ target: undefined, isAimedAt: false }, about)).toBe(
      "R5は前の年度には実績がありますが、実績が空白です。",
    );
    expect(message({ target: undefined, isAimedAt: true }, about)).toBe(
      "R5は目標がありますが、実績が空白です。",
    );
  });

  it("finds nothing in the seed", () => {
    expect(findingsOn(cellBlankActual, SEED_TABLE, {}, { asOf: calendarDate(2026, 2, 28) })).toEqual([]);
  });
});
