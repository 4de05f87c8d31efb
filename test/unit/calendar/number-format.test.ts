import { isDateFormat, isPercentFormat } from "../../../src/core/calendar/number-format";

describe("isDateFormat", () => {
  it.each([
    "yyyy/m/d",
    "m/d/yyyy",
    "yyyy-mm-dd",
    'ggge"年"m"月"d"日"',
    '[$-ja-JP]ggge"年"m"月"d"日";@',
    'm"月"d"日"',
    "yyyy/m/d h:mm",
    "mmm-yy",
    "e",
  ])("takes %s for a date", (format) => {
    expect(isDateFormat(format)).toBe(true);
  });

  it.each([
    "General",
    "@",
    "",
    "0",
    "#,##0",
    "0.0%",
    "0.00E+00",
    '#,##0"人"',
    '0"年"',
    '#,##0"d"',
    "[Red]-0",
    "h:mm",
    "mm:ss",
    "[h]:mm",
    "G/標準",
    '"R"0',
    "#,##0_);(#,##0)",
  ])("takes %s for none", (format) => {
    expect(isDateFormat(format)).toBe(false);
  });
});

describe("isPercentFormat", () => {
  it("sees a percent sign that Excel multiplies by", () => {
    expect(isPercentFormat("0.0%")).toBe(true);
    expect(isPercentFormat('0"%"')).toBe(false);
  });
});
