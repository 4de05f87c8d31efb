import { reviewWorkbook } from "../../../../../src/core/review";
import { calendarDate } from "../../../../../src/core/values/calendar/calendar-date";
import { grid, sheet, workbook } from "../../../../support/workbook-builder";

const TABLE = sheet({
  name: "指標",
  cells: grid("指標\t区分\tR5\tR6\tR7\n① 相談件数【件】\t目標\t9\t9\t9\n\t実績\t5\t5\t"),
});
const DEFINITION = sheet({
  name: "指標定義",
  cells: grid(
    "番号\t指標名\t単位\t数え方\t台帳\t集計\t日付列\n①\t相談件数\t件\t年度計\t相談簿\t件数\t受付日",
  ),
});

/** The years that are counted with their figures, and those that are held in part. */
function counted(lists: Readonly<Record<string, string>>, asOf = calendarDate(2026, 2, 28)): unknown {
  const sheets = Object.entries(lists).map(([name, tsv]) => sheet({ name, cells: grid(tsv) }));
  const { recount } = reviewWorkbook(workbook([TABLE, DEFINITION, ...sheets]), {
    asOf: undefined,
    today: asOf,
  });
  const inPart = recount.notRecounted.flatMap(({ why }): readonly unknown[] =>
    why.code === "calendarYears" ? why.years : [why],
  );
  return [recount.comparisons.map(({ year, recounted: { value } }) => [year.fiscalYear, value]), inPart];
}

const list = (...days: readonly string[]): string =>
  `No\t受付日\t用件\n${days.map((day, index) => `${String(index + 1)}\t${day}\t用件${String(index)}`).join("\n")}`;

const [R6, R7] = [
  list("2024/1/10", "2024/3/31", "2024/4/1", "2024/12/9"),
  list("2025/2/10", "2025/3/1", "2025/3/2", "2025/8/1"),
];

describe("yearsInPart", () => {
  it("counts the fiscal years that lists of calendar years hold whole, and names the others", () => {
    expect(counted({ 相談簿R6: R6, 相談簿R7: R7 })).toEqual([[[2024, 5]], [2023, 2025]]);
    expect(counted({ 相談簿R6: R6, 相談簿R7: R7 }, calendarDate(2025, 12, 31))).toEqual([
      [
        [2024, 5],
        [2025, 1],
      ],
      [2023],
    ]);
  });

  it("takes the word of a title, whatever the days", () => {
    const days = list("4月3日", "10月1日");
    for (const title of [
      "令和6年1月～12月 相談簿",
      "相談簿（2024年1月1日から同年12月31日まで）",
      "令和6年（暦年）相談簿",
    ])
      expect([title, counted({ 相談簿: `${title}\n${days}` })]).toEqual([title, [[[2025, 0]], [2023, 2024]]]);
  });

  it("takes a list without a year's name for one where most months of one year are there, and no other", () => {
    const months = ["1", "2", "3", "4", "5", "6", "7", "9", "10", "11"];
    const days = months.map((month) => `2024/${month}/5`);
    expect(counted({ 相談簿: list(...days) })).toEqual([[[2025, 0]], [2023, 2024]]);
    expect(counted({ 相談簿: list(...days.slice(1)) })).toMatchObject([{ length: 3 }, []]);
    expect(counted({ 相談簿: list(...days, "2025/1/5") })).toMatchObject([{ length: 3 }, []]);
  });

  it("leaves lists of fiscal years be, and a March that was noted on the next year's sheet", () => {
    const r5 = list("2023/4/10", "2024/2/1");
    expect(counted({ 相談簿R5: r5, 相談簿R6: list("2024/3/31", "2024/4/3", "2024/9/1") })).toEqual([
      [
        [2023, 3],
        [2024, 2],
        [2025, 0],
      ],
      [],
    ]);
    const named = { 相談簿R6年度: R6 };
    expect(counted(named)).toMatchObject([{ length: 3 }, []]);
    expect(counted({ 相談簿R6: list("2024/4/10", "2024/12/1") })).toMatchObject([{ length: 3 }, []]);
  });
});
