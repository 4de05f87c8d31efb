import { readTyped } from "../../../stand-in/model/typed-input";

/** 1 April 2025 as Excel counts days. */
const firstOfApril = 45748;

describe("readTyped", () => {
  it.each([
    ["令和7年4月1日", '[$-411]ggge"年"m"月"d"日";@'],
    ["R7.4.1", "[$-411]ge.m.d;@"],
    ["2025年4月1日", 'yyyy"年"m"月"d"日"'],
  ])("reads %s as a date, in a format that LibreOffice shows too", (typed, numberFormat) => {
    expect(readTyped(typed, "General", false)).toEqual({ value: firstOfApril, numberFormat });
  });

  it("reads 令和元年5月1日 as the first year of the era", () => {
    expect(readTyped("令和元年5月1日", "General", false).value).toBe(43586);
  });

  it("takes no day that the calendar does not have for a date", () => {
    expect(readTyped("令和7年2月29日", "General", false)).toEqual({ value: "令和7年2月29日" });
  });
});
