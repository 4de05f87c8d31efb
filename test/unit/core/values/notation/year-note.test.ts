import { takeYearNote, withoutYearInFormat } from "../../../../../src/core/values/notation/year-note";

describe("takeYearNote", () => {
  it.each([
    ["16.7%\n（平成21年）", "16.7%", "（平成21年）", 2009],
    ["23%（平成27年度末）", "23%", "（平成27年度末）", 2015],
    ["1,137,343人(2014年度)", "1,137,343人", "(2014年度)", 2014],
    ["40％以上（R7）", "40％以上", "（R7）", 2025],
    ["35.9%\n（平成25年度）※3", "35.9%※3", "（平成25年度）", 2013],
    ["93.7\n（令和2年度平均）", "93.7", "（令和2年度平均）", 2020],
    ["令和8年度末までに50件", "50件", "（令和8年度末までに）", 2026],
    ["令和８年度末までに５０件", "50件", "（令和8年度末までに）", 2026],
    ["50件（令和8年度まで）", "50件", "（令和8年度まで）", 2026],
    ["2026年度 40％以上", "40%以上", "（2026年度）", 2026],
    ["R8：1,200人", "1,200人", "（R8）", 2026],
  ])("takes the year off %j", (text, figure, note, fiscalYear) => {
    expect(takeYearNote(text)).toMatchObject({ figure, note, year: { state: "year", fiscalYear } });
  });

  it("takes a year without its era as such", () => {
    expect(takeYearNote("132経営体\n（36年度）")).toMatchObject({
      figure: "132経営体",
      year: { state: "bare", year: 36 },
    });
  });

  it.each([
    "9.6%(15.0%)",
    "120（速報値）",
    "（平成21年）",
    "16.7%",
    "50人（平成21年調査）",
    "80（29）",
    "令和8年度までに累計100人",
    "R850件",
    "H26：1,000",
    "平成30年度比20％減",
    "5年に1回",
    "令和5年に30件、令和8年に50件",
    "令和8年3月末までに50件",
    "令和8年度",
  ])("finds none in %j", (text) => {
    expect(takeYearNote(text)).toBeUndefined();
  });
});

describe("withoutYearInFormat", () => {
  it.each([
    ['0%"（平成32年）"', "0%"],
    ['0%"以上（R7）"', '0%"以上"'],
    ['#,##0"人"', '#,##0"人"'],
    ["General", "General"],
  ])("makes %j %j", (format, rest) => {
    expect(withoutYearInFormat(format)).toBe(rest);
  });
});
