import fc from "fast-check";
import {
  namesPartOfYear,
  readAsOfNote,
  readYearLabel,
} from "../../../../../src/core/values/notation/fiscal-year-label";
import { fiscalYear } from "../../../../../src/core/values/calendar/fiscal-year";
import { formatEraFiscalYear, formatEraYear } from "../../../../../src/core/values/calendar/japanese-era";

describe("readYearLabel", () => {
  it.each([
    ["H29 (2017)", 2017],
    ["H29\n(2017)", 2017],
    ["Ｈ２９（２０１７）", 2017],
    ["R1", 2019],
    ["R元", 2019],
    ["Ｒ元年度", 2019],
    ["平成31年度", 2019],
    ["平成３１年度", 2019],
    ["令和元年度", 2019],
    ["令和　元　年度", 2019],
    ["㍻29年度", 2017],
    ["㋿7年度", 2025],
    ["令和7年", 2025],
    ["2019年度", 2019],
    ["2019年度または2019年", 2019],
    ["令和元年又は元年度", 2019],
    ["2019年（度）", 2019],
    ["令和3年・年度", 2021],
    ["2019", 2019],
    ["FY2019", 2019],
    ["FY19", 2019],
    ["西暦2019年", 2019],
    ["2019（令和元）年度", 2019],
    ["令和元（2019）年度", 2019],
    ["平成31年度（2019年度）", 2019],
    ["平成31年度・令和元年度", 2019],
    ["平成31（令和元）年度", 2019],
    ["H31/R1", 2019],
    ["R1.", 2019],
    ["令和6年度末", 2024],
    ["S63", 1988],
    ["2019/4/1", 2019],
    ["H31.3.31", 2018],
    ["R8.2", 2025],
  ])("reads %s as %i", (label, year) => {
    expect(readYearLabel(label)).toMatchObject({
      state: "year",
      fiscalYear: year,
      asOf: undefined,
      contradiction: undefined,
      rest: "",
      restInBrackets: false,
    });
  });

  it.each([
    ["令和７年度（2月末現在）", 2025, "2月末現在", 2],
    ["R7（２月末実績）", 2025, "2月末実績", 2],
    ["R7 (2025)\n（2月末実績）", 2025, "2月末実績", 2],
    ["R7見込", 2025, "見込", undefined],
    ["R7（見込み）", 2025, "見込み", undefined],
    ["令和7年度 速報値", 2025, "速報値", undefined],
    ["R7（12月末）", 2025, "12月末", 12],
    ["令和7年度（令和8年2月28日現在）", 2025, "令和8年2月28日現在", 2],
    ["令和8年2月末", 2025, "令和8年2月末", 2],
  ])("reads the note of %s", (label, year, text, month) => {
    expect(readYearLabel(label)).toMatchObject({
      state: "year",
      fiscalYear: year,
      asOf: { text, month },
      rest: "",
      restInBrackets: false,
    });
  });

  it("reads notes in brackets, and the end of March of a year as the year that ends with it", () => {
    expect(readYearLabel("平成28年度(1年目)")).toMatchObject({
      fiscalYear: 2016,
      rest: "1年目",
      restInBrackets: true,
    });
    expect(readYearLabel("平成29年度（目標年度）")).toMatchObject({ rest: "目標", restInBrackets: true });
    expect(readYearLabel("平成28年度増加分")).toMatchObject({ fiscalYear: 2016, rest: "増加分" });
    expect(readYearLabel("H28.3末")).toMatchObject({ fiscalYear: 2015, asOf: undefined, rest: "" });
    expect(readYearLabel("H28.9末")).toMatchObject({ fiscalYear: 2016, asOf: { month: 9 } });
  });

  it("takes 中間 in front of 目標 for what is aimed at half way, not for a figure that is not final", () => {
    expect(readYearLabel("中間目標（令和7年度）")).toMatchObject({
      fiscalYear: 2025,
      asOf: undefined,
      rest: "目標",
    });
  });

  it("reads the last day of a month that something is counted to as the end of that month", () => {
    expect(readYearLabel("R6.3.31現在")).toMatchObject({ fiscalYear: 2023, asOf: undefined, rest: "" });
    expect(readYearLabel("平成28年3月31日時点")).toMatchObject({
      fiscalYear: 2015,
      asOf: undefined,
      rest: "",
    });
    expect(readYearLabel("R7.9.30現在")).toMatchObject({ fiscalYear: 2025, asOf: { month: 9 }, rest: "" });
    // Nobody says whether 1 April is the end of one year or the beginning of another.
    expect(readYearLabel("令和6年4月1日現在")).toBeUndefined();
    expect(readYearLabel("R6.13.31現在")).toBeUndefined();
  });

  it.each<[label: string, year: number, rest: string]>([
    ["基準値（令和3年3月）", 2020, "基準値"],
    ["実績値（令和6年3月）", 2023, "実績値"],
    ["現状値（2024年3月）", 2023, "現状値"],
    ["目標（2026/3）", 2025, "目標"],
    ["現状（R6.3）", 2023, "現状"],
    ["実績値（R6.3.31現在）", 2023, "実績値"],
    ["現状値（令和6年3月31日）", 2023, "現状値"],
    ["現状（令和４年３月末時点）", 2021, "現状"],
    ["目標値（H31.3末）", 2018, "目標値"],
    ["基準値（平成31年1月）", 2018, "基準値"],
    ["基準値（令和元年5月）", 2019, "基準値"],
    ["基準値（令和5年10月）", 2023, "基準値"],
    ["R5目標（2024年3月）", 2023, "目標(3月)"],
    ["令和5年度実績（翌年3月）", 2023, "実績(翌年3月)"],
    ["令和5年度（前年3月比）", 2023, "前年3月比"],
    ["2025/26", 2025, "26"],
    ["目標値（令和8年4月）", 2026, "目標値"],
    ["目標値（令和8年度）", 2026, "目標値"],
    ["実績値（令和6年）", 2024, "実績値"],
    ["令和6年度3月", 2024, "3月"],
    ["令和6年（1月～12月）", 2024, ""],
  ])("reads %j by the month that it names, of the fiscal year %d", (label, year, rest) => {
    expect(readYearLabel(label)).toMatchObject({ state: "year", fiscalYear: year, asOf: undefined, rest });
  });

  it("says of a month behind a word that the year is not over where it is only counted to it", () => {
    const asOf = { month: 2, fiscalYear: 2023 };
    expect(readYearLabel("実績（令和6年2月末現在）")).toMatchObject({ fiscalYear: 2023, asOf, rest: "実績" });
  });

  it.each([
    ["実績値（令和7年9月）", 2025, 9],
    ["実績値（R7.9）", 2025, 9],
    ["現状値（2026/2）", 2025, 2],
  ])("counts what %j is headed by to that month, as with 末 behind it", (label, fiscalYear, month) => {
    const rest = label.slice(0, 3);
    expect(readYearLabel(label)).toMatchObject({ fiscalYear, asOf: { month, fiscalYear }, rest });
  });

  it.each(["実績値（令和8年3月）", "目標値（令和7年9月）", "基準値（令和7年9月）"])(
    "counts %j to the end of its year",
    (label) => {
      expect(readYearLabel(label)).toMatchObject({ fiscalYear: 2025, asOf: undefined });
    },
  );

  it.each([
    ["見込（令和8年3月）", "見込", ""],
    ["速報値（令和8年3月）", "速報値", ""],
    ["実績見込（令和8年3月末）", "実績見込", ""],
    ["中間（令和7年9月）", "中間", ""],
  ])("keeps the note of the word in front of a month: %j", (label, text, rest) => {
    expect(readYearLabel(label)).toMatchObject({ fiscalYear: 2025, asOf: { text }, rest });
  });

  it("takes no note from 中間目標 in front of a month", () => {
    const year = { fiscalYear: 2025, asOf: undefined, rest: "目標" };
    expect(readYearLabel("中間目標（令和7年9月）")).toMatchObject(year);
  });

  it.each([
    "目標値（令和6年3月改定）",
    "目標値（令和6年3月末見直し）",
    "目標（令和6年3月に設定）",
    "目標値（2024年3月31日策定）",
    "実績値（令和7年3月公表）",
    "令和6年3月変更",
  ])("takes the month at which something was said or set for no year: %j", (label) => {
    expect(readYearLabel(label)).toBeUndefined();
  });

  it.each([
    "R6（12月公表）",
    "令和6年度目標（9月改定）",
    "令和6年度（令和7年6月公表）",
    "R6目標（R5年3月策定）",
  ])("leaves a heading its own year beside when something was said or set: %j", (label) => {
    expect(readYearLabel(label)).toMatchObject({ fiscalYear: 2024 });
  });

  it.each([
    "令和6年3月末",
    "令和6年（3月末）",
    "令和6年（3月末）実績",
    "令和6年(3月31日現在)",
    "R6年（3月末時点）",
  ])("reads the end of March the same way in brackets and without them: %j", (label) => {
    expect(readYearLabel(label)).toMatchObject({ fiscalYear: 2023, asOf: undefined });
  });

  it.each(["令和6年度（3月末）", "R6（3月末）", "令和6年（4月1日現在）"])(
    "takes no year back for %j",
    (label) => {
      expect(readYearLabel(label)).toMatchObject({ fiscalYear: 2024 });
    },
  );

  it.each([
    "現状値（令和6年4月1日）",
    "現状値（R6.4.1現在）",
    "実績値（令和6年3月17日）",
    "実績値（2024/3/17）",
    "実績（令和4年4月～令和9年3月）",
    "令和5年度（令和6年3月）",
    "作成日（令和6年3月1日）",
  ])("takes a day of %j, or a span, for no year", (label) => {
    expect(readYearLabel(label)).toBeUndefined();
  });

  it("reads a month behind a word by the first month of the fiscal year", () => {
    expect(readYearLabel("実績値（令和6年3月）", { startMonth: 1 })).toMatchObject({ fiscalYear: 2024 });
  });

  it.each([
    "令和3（2021）年",
    "令和3年（2021年）",
    "令和３年(2021)",
    "2021（令和3）年",
    "2021年（R3年）",
    "R3（西暦2021年）",
  ])("reads a month of %s by the calendar, as that of 令和3年", (year) => {
    expect(readYearLabel(`${year}3月末`)).toMatchObject({ fiscalYear: 2020, asOf: undefined, rest: "" });
    expect(readYearLabel(`${year}3月31日現在`)).toMatchObject({ fiscalYear: 2020, rest: "" });
    expect(readYearLabel(`${year}1月末現在`)).toMatchObject({ fiscalYear: 2020, asOf: { month: 1 } });
    expect(readYearLabel(`${year}4月末`)).toMatchObject({ fiscalYear: 2021, asOf: { month: 4 } });
    expect(readYearLabel(`${year}3月17日現在`)).toBeUndefined();
    expect(readYearLabel(`${year}度3月末`)).toMatchObject({ fiscalYear: 2021 });
  });

  it("says that the two names of a year contradict each other where a month is behind them too", () => {
    const contradiction = { fromEra: 2021, fromWestern: 2022 };
    expect(readYearLabel("令和3（2022）年3月末")).toMatchObject({ contradiction });
    expect(readYearLabel("2022（令和3）年3月末")).toMatchObject({ contradiction });
  });

  it.each(["R6上半期", "R6下期", "令和6年度第2四半期", "R6 1Q", "令和6年4月分"])(
    "takes %j for no year: it is a part of one",
    (text) => {
      expect(readYearLabel(text)).toBeUndefined();
      expect(namesPartOfYear(text)).toBe(true);
    },
  );

  it("takes the end of March for a whole year, not for a provisional one", () => {
    expect(readYearLabel("令和6年度（令和7年3月末現在）")).toMatchObject({
      fiscalYear: 2024,
      asOf: undefined,
    });
  });

  it("takes ㎡ and m³ for units, beside a year too, and M12 and M2年 for years", () => {
    const texts = ["㎡", "m3", "実績（㎡）", "120㎡", "12kg/m2", "1,200m³/日"];
    expect(texts.map((text) => readYearLabel(text))).toEqual(texts.map(() => undefined));
    expect(readYearLabel("R6実績（㎡）")).toMatchObject({ fiscalYear: 2024, rest: "実績(m2)" });
    expect(readYearLabel("M12")).toMatchObject({ fiscalYear: 1879 });
    expect(readYearLabel("M2年")).toMatchObject({ fiscalYear: 1869 });
  });

  it("keeps what the label says besides the year", () => {
    expect(readYearLabel("R5目標")).toMatchObject({ fiscalYear: 2023, rest: "目標" });
    expect(readYearLabel("目標（R5）")).toMatchObject({ fiscalYear: 2023, rest: "目標" });
    expect(readYearLabel("達成率 H29")).toMatchObject({ fiscalYear: 2017, rest: "達成率" });
    expect(readYearLabel("R6 主な取組状況 実績額（概算）")).toMatchObject({
      fiscalYear: 2024,
      rest: "主な取組状況実績額(概算)",
    });
    expect(readYearLabel("R7（2月末実績） 主な取組状況")).toMatchObject({
      fiscalYear: 2025,
      asOf: { month: 2 },
      rest: "主な取組状況",
    });
  });

  it("reports an era that contradicts its western year", () => {
    expect(readYearLabel("H30 (2017)")).toMatchObject({
      fiscalYear: 2018,
      contradiction: { fromEra: 2018, fromWestern: 2017 },
    });
  });

  it("says that a bare 18年度 is unclear", () => {
    expect(readYearLabel("18年度")).toMatchObject({ state: "bare", year: 18 });
    expect(readYearLabel("元年度")).toMatchObject({ state: "bare", year: 1 });
  });

  it("reads numbers and date cells", () => {
    expect(readYearLabel(2019)).toMatchObject({ fiscalYear: 2019 });
    expect(readYearLabel(45748, { numberFormat: "yyyy/m/d" })).toMatchObject({ fiscalYear: 2025 });
    expect(readYearLabel(45747, { numberFormat: 'ggge"年"m"月"d"日"' })).toMatchObject({ fiscalYear: 2024 });
    expect(readYearLabel(114)).toBeUndefined();
    expect(readYearLabel(2019.5)).toBeUndefined();
  });

  it.each([
    "",
    "計",
    "合計",
    "指標",
    "H2O",
    "T細胞",
    "R&D",
    "2,019",
    "2019人",
    "R5千円",
    "H29～R3",
    "2017-2021",
    "平成29年度から令和3年度",
    "4月",
    "30",
    "H30・R1",
    "1 雇用創出型テレワーク",
    "総数2000000",
  ])("reads no year in %j", (label) => {
    expect(readYearLabel(label)).toBeUndefined();
  });

  it("reads every notation of a year back", () => {
    const wide = (text: string): string =>
      text.replace(/[0-9A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(
        fc.integer({ min: 1960, max: 2060 }),
        fc.nat(5),
        fc.boolean(),
        fc.constantFrom("", " ", "　", "\n"),
        (number, form, isWide, space) => {
          const year = fiscalYear(number);
          const era = formatEraYear(year);
          const label =
            [
              `${era}${space}(${String(number)})`,
              era,
              formatEraFiscalYear(year),
              `${String(number)}${space}年度`,
              `FY${String(number)}`,
              `${formatEraFiscalYear(year)}（${String(number)}）`,
            ][form] ?? era;
          expect(readYearLabel(isWide ? wide(label) : label)).toMatchObject({
            state: "year",
            fiscalYear: number,
            contradiction: undefined,
          });
        },
      ),
    );
  });

  it("never throws", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(...Array.from("HR元令和平成年度0123456789()（）月末.~・ 実績見込")),
        }),
        (text) => void readYearLabel(text),
      ),
    );
  });
});

describe("readAsOfNote", () => {
  it("reads a note row", () => {
    expect(readAsOfNote("【2月末実績】")).toEqual({ text: "2月末実績", month: 2 });
    expect(readAsOfNote("【２月末現在】")).toEqual({ text: "2月末現在", month: 2 });
    expect(readAsOfNote("1 雇用創出型テレワーク")).toBeUndefined();
  });

  it("knows with which month the first half of a year ends, and no month of 年度途中", () => {
    expect(readAsOfNote("実績（上半期）")).toEqual({ text: "上半期", month: 9 });
    expect(readAsOfNote("実績（上期）", { startMonth: 1 })).toEqual({ text: "上期", month: 6 });
    expect(readAsOfNote("実績（年度途中）")).toEqual({ text: "年度途中", month: undefined });
  });
});

describe("spans of months in a year's label", () => {
  it("takes the year of an era for no month", () => {
    // March of R5 is in the fiscal year R4.
    expect(readYearLabel("R5-3月末現在")).toMatchObject({ state: "year", fiscalYear: 2022 });
  });

  it.each([
    ["令和7年（4月～12月）", 2025, { text: "4月~12月", month: 12, from: 4 }],
    ["R7（4～9月実績）", 2025, { text: "4~9月実績", month: 9, from: 4 }],
    ["令和7年（1月～10月末）", 2025, { text: "1月~10月末", month: 10, from: 1 }],
    ["R6年度（4月～3月）", 2024, undefined],
    ["令和6年（1月～12月）", 2024, undefined],
  ])("reads how far %s is counted", (label, year, asOf) => {
    expect(readYearLabel(label)).toMatchObject({ state: "year", fiscalYear: year, rest: "" });
    expect(readYearLabel(label)?.asOf).toEqual(asOf);
  });

  it.each(["R7（10月～12月）", "R7年度7～9月", "令和7年度（1月～3月）", "R7（4月～6月）"])(
    "takes %s for a part of a year, not for the year",
    (label) => {
      expect(readYearLabel(label)).toBeUndefined();
      expect(namesPartOfYear(label)).toBe(true);
    },
  );
});
