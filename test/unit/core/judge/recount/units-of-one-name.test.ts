import { compareRecounts } from "../../../../../src/core/judge/recount/compare-recounts";
import { calendarDate } from "../../../../../src/core/values/calendar/calendar-date";
import { checkInput } from "../../../../support/check-input";
import { grid, sheet, workbook } from "../../../../support/workbook-builder";

/** What is counted for the indicators on two sheets, one name each, by one row of 指標定義. */
function counted(one: string, other: string, unit = ""): unknown[] {
  const table = (name: string): ReturnType<typeof grid> =>
    grid(`指標\t区分\tR5\tR6\n${name}\t目標\t5\t100\n\t実績\t3\t1`);
  const { tables, definitions, ledgers } = checkInput(
    workbook([
      sheet({ name: "S", cells: table(one) }),
      sheet({ name: "T", cells: table(other) }),
      sheet({
        name: "指標定義",
        cells: grid(`指標名\t単位\t数え方\t台帳\t集計\t日付列\n講座\t${unit}\t年度計\t参加簿\t件数\t開催日`),
      }),
      sheet({ name: "参加簿", cells: grid("No\t開催日\tx\n1\t2024/5/1\ta\n2\t2024/6/1\tb") }),
    ]),
  );
  const context = { asOf: calendarDate(2025, 3, 31), startMonth: 4 };
  const { comparisons, notRecounted } = compareRecounts(tables, definitions.definitions, ledgers, context);
  return [
    ...comparisons.filter(({ isCurrentYear }) => isCurrentYear).map(({ recounted }) => recounted.value),
    ...notRecounted.map(({ why }) => why),
  ];
}

describe("indicators of one name that share a row of 指標定義", () => {
  it("are not counted where their units differ and the row says none", () => {
    const why = { code: "unitsOfOneName", units: ["人", "回"] };
    expect(counted("講座（人）", "講座（回）")).toEqual([why, why]);
    expect(counted("講座【人】", "講座（回）")).toEqual([why, why]);
  });

  it("are counted where the row says their unit, and only there", () => {
    const why = { code: "unitsOfOneName", units: ["人", "回"] };
    expect(counted("講座（人）", "講座（回）", "人")).toEqual([2, why]);
    // A row that puts the only unit right is as before.
    expect(counted("講座（人）", "講座（人）", "回")).toEqual([2, 2]);
  });

  it("are counted where their units are one in two spellings, or one says none", () => {
    expect(counted("講座（人）", "講座（名）")).toEqual([2, 2]);
    expect(counted("講座（回）", "講座")).toEqual([2, 2]);
  });
});
