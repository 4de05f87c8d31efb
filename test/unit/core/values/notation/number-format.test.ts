import {
  isDateFormat,
  isPercentFormat,
  shownAmongWords,
} from "../../../../../src/core/values/notation/number-format";

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

describe("shownAmongWords", () => {
  it("gives the words that a format puts around whole numbers", () => {
    expect(shownAmongWords(5, '"令和"0"年度"')).toBe("令和5年度");
    expect(shownAmongWords(7, "\\R0")).toBe("R7");
    expect(shownAmongWords(2019, 'General"年度"')).toBe("2019年度");
  });

  it("gives nothing for plain numbers, dates and fractions", () => {
    expect(shownAmongWords(5, "#,##0")).toBeUndefined();
    expect(shownAmongWords(45000, 'ggge"年度"')).toBeUndefined();
    expect(shownAmongWords(0.5, '0"年"')).toBeUndefined();
  });
});
