import { recountAll } from "../../../../../src/core/judge/recount/recount";
import { fiscalYear } from "../../../../../src/core/values/calendar/fiscal-year";
import { calendarDate } from "../../../../../src/core/values/calendar/calendar-date";
import { checkInput } from "../../../../support/check-input";
import { grid, sheet, workbook } from "../../../../support/workbook-builder";

/** What the values of a list under this heading come to for an indicator of the unit, and how many could not be read. */
function sumOf(heading: string, unit: string, cells: readonly string[], divisor = ""): unknown {
  const rows = cells.map((cell, index) => `${String(index + 1)}\t2024/5/${String(index + 1)}\t${cell}`);
  const definition = `指標名\t単位\t数え方\t台帳\t集計\t対象列\t日付列\t換算\n利用\t${unit}\t年度計\t利用簿\t合計\t${heading}\t利用日\t${divisor}`;
  const { definitions, ledgers } = checkInput(
    workbook([
      sheet({ name: "利用簿", cells: grid([`No\t利用日\t${heading}`, ...rows].join("\n")) }),
      sheet({ name: "指標定義", cells: grid(definition) }),
    ]),
  );
  const context = { asOf: calendarDate(2025, 3, 31), startMonth: 4 };
  return definitions.definitions.map((one) => {
    const result = recountAll(one, ledgers, [fiscalYear(2024)], context);
    return result.state === "counted"
      ? result.years.map(({ value, leftOut }) => [value, leftOut.unread])
      : result.why.code;
  })[0];
}

describe("a sum of figures with their units", () => {
  it("lacks those of another unit than the heading has", () => {
    expect(sumOf("時間", "時間", ["30分", "2時間", "3"])).toEqual([[5, 1]]);
    expect(sumOf("利用（時間）", "時間", ["2時間", "90分", "45分"])).toEqual([[2, 2]]);
    expect(sumOf("重さ（kg）", "kg", ["2kg", "500g", "1"])).toEqual([[3, 1]]);
  });

  it("lacks those of another unit than most of the column where the heading says none", () => {
    expect(sumOf("参加", "人", ["30名", "12組", "5人"])).toEqual([[35, 1]]);
    expect(sumOf("利用", "時間", ["30分", "2時間", "1時間", "3時間"])).toEqual([[6, 1]]);
    expect(sumOf("参加", "人", ["30人", "1.2千人", "5人"])).toEqual([[35, 1]]);
  });

  it("has those that say the same in another spelling, and those that say none", () => {
    expect(sumOf("来場者（人）", "人", ["30名", "5人", "2"])).toEqual([[37, 0]]);
    expect(sumOf("人数", "名", ["30人", "-", ""])).toEqual([[30, 0]]);
    expect(sumOf("団体", "人", ["30人", "5"])).toEqual([[35, 0]]);
  });

  it("has no percentages typed as text, which are hundredths", () => {
    expect(sumOf("参加率（％）", "％", ["30%", "0.5", "5"])).toEqual([[5.5, 1]]);
  });

  it("is not made for an indicator of another unit, unless 換算 says how", () => {
    expect(sumOf("利用", "時間", ["30分", "90分"])).toBe("sumOfOtherUnit");
    expect(sumOf("利用時間（分）", "時間", ["30", "90"])).toBe("sumOfOtherUnit");
    expect(sumOf("参加", "人", ["12組", "3組"])).toBe("sumOfOtherUnit");
    expect(sumOf("来場者（百人）", "人", ["3", "1.2"])).toBe("sumOfOtherUnit");
    expect(sumOf("利用", "時間", ["30分", "90分"], "60")).toEqual([[2, 0]]);
    expect(sumOf("来場者（人）", "延人", ["12", "3"])).toEqual([[15, 0]]);
  });
});
