import { formatNumber, formattedColor } from "../../../stand-in/model/format-number";

/** 2019-04-30, 2019-05-01, 2025-04-01 and 2026-02-28. */
const [lastOfHeisei, firstOfReiwa, april, february] = [43585, 43586, 45748, 46081];

describe("formatNumber", () => {
  it.each([
    [2.5, "0.0%", "250.0%"],
    [1681, "#,##0", "1,681"],
    [24480, undefined, "24480"],
    [1 / 3, "General", "0.333333333"],
    [0.1 + 0.2, "General", "0.3"],
    [-5, "#,##0;▲#,##0", "▲5"],
    [0, '0.0%;;"－"', "－"],
    [april, "yyyy/m/d", "2025/4/1"],
    [april, 'm"月"d"日"(aaa)', "4月1日(火)"],
    [0.5, "h:mm", "12:00"],
  ])("shows %p as %p: %p", (value, numberFormat, text) => {
    expect(formatNumber(value, numberFormat)).toBe(text);
  });

  it.each([
    [lastOfHeisei, '[$-ja-JP]ggge"年"m"月"d"日";@', "平成31年4月30日"],
    [firstOfReiwa, '[$-ja-JP]ggge"年"m"月"d"日";@', "令和1年5月1日"],
    [firstOfReiwa, '[$-ja-JP-x-gannen]ggge"年"m"月"d"日";@', "令和元年5月1日"],
    [february, "[$-411]ge.m.d;@", "R8.2.28"],
    [april, 'gge"年"', "令7年"],
    [april, "ee/mm/dd", "07/04/01"],
  ])("shows serial %p as %p in its era: %p", (value, numberFormat, text) => {
    expect(formatNumber(value, numberFormat)).toBe(text);
  });

  it("leaves General and exponents alone, which hold an e", () => {
    expect(formatNumber(45748, "General")).toBe("45748");
    expect(formatNumber(45748, "0.00E+00")).toBe("4.57E+04");
  });

  it("counts days from 1904 where the workbook does", () => {
    expect(formatNumber(april - 1462, "yyyy/m/d", { date1904: true })).toBe("2025/4/1");
  });

  it("shows text, booleans, errors and blanks as Excel does", () => {
    expect(formatNumber("目標達成", "#,##0")).toBe("目標達成");
    expect(formatNumber("目標達成", '#,##0;-#,##0;0;"【"@"】"')).toBe("【目標達成】");
    expect(formatNumber(true, "General")).toBe("TRUE");
    expect(formatNumber({ error: "#N/A" }, "0.0%")).toBe("#N/A");
    expect(formatNumber(null, "0.0%")).toBe("");
  });

  it("shows a number that is no date under a date's format as #####", () => {
    expect(formatNumber(-1, "yyyy/m/d")).toBe("#####");
  });

  it("falls back to General under a format that cannot be read", () => {
    expect(formatNumber(12, "[")).toBe("12");
  });
});

describe("formattedColor", () => {
  it("gives the colour of the section that the number falls into, in Japanese or English", () => {
    expect(formattedColor(-5, "#,##0;[Red]-#,##0")?.toLowerCase()).toMatch(/red|#ff0000|#f00/);
    expect(formattedColor(-5, "#,##0;[赤]-#,##0")?.toLowerCase()).toMatch(/red|#ff0000|#f00/);
    expect(formattedColor(5, "#,##0;[Red]-#,##0")).toBeUndefined();
    expect(formattedColor(5, undefined)).toBeUndefined();
  });
});
