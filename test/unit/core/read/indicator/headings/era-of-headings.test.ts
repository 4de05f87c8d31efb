import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import type { BareYears } from "../../../../../../src/core/model/bare-years";
import { calendarDate } from "../../../../../../src/core/values/calendar/calendar-date";
import { workbookOf } from "../../../../../support/workbook-builder";

/** The years of the headings that a table is read with on a day of this year; "" where there is no table. */
function yearsIn(year: number, tsv: string): string {
  const { tables } = findIndicatorTables(workbookOf(tsv), { day: calendarDate(year, 8, 31) });
  return tables.flatMap(({ headings }) => headings.map(({ fiscalYear }) => fiscalYear)).join(" ");
}

const sides = (...headings: string[]): string =>
  `指標\t${headings.join("\t")}\n病床利用率（％）\t75.3\t82\t75.8`;
const flat = sides("24年度実績", "25年度計画", "25年度実績");

describe("years of no era where something was reached", () => {
  it("are of 平成 where neither 令和 nor the western year of that number has come", () => {
    expect(yearsIn(2014, flat)).toBe("2012 2013");
    expect(yearsIn(2020, sides("28年度実績", "29年度目標", "29年度実績"))).toBe("2016 2017");
  });

  it("are so long after as well, as nothing is reached in years to come, but not where that year is the next one", () => {
    const late = sides("28年度実績", "29年度目標", "29年度実績");
    expect(yearsIn(2021, late)).toBe("2016 2017");
    expect(yearsIn(2026, late)).toBe("2016 2017");
    expect(yearsIn(2027, late)).toBe("");
    expect(yearsIn(2026, sides("27年度目標", "27年度実績", "28年度実績"))).toBe("");
    expect(yearsIn(2026, sides("28年度実績", "29年度実績", "36年度目標"))).toBe("2016 2017 2024");
  });

  it("are so below 目標値 and 実績値 in one cell, where both stand below one another in a year", () => {
    const two = (years: string, both: string, goals: string, results: string): string =>
      `指標\t${years}\n\t${both}\t${both}\n来館者数\t${goals}\n\t${results}`;
    expect(yearsIn(2016, two("24年度\t25年度", "目標値 実績値", "9\t8", "8\t7"))).toBe("2012 2013");
    expect(yearsIn(2016, two("27年度\t28年度", "目標値 実績値", "9\t8", "8\t"))).toBe("2015 2016");
    expect(yearsIn(2025, two("7年度\t8年度", "実績値 目標値", "9\t", "8\t7"))).toBe("");
  });

  it.each([
    ["a goal of 令和8 in front", sides("8年度目標", "28年度実績", "29年度実績")],
    ["a goal of 令和2 in front", sides("2年度目標", "29年度実績", "30年度実績")],
    ["a goal of 令和8 behind", sides("28年度実績", "29年度実績", "8年度目標")],
    [
      "a year of 令和 that is blank",
      "指標\t区分\t2年度\t28年度\t29年度\n移住者数\t目標\t\t10\t20\n\t実績\t\t9\t18",
    ],
    [
      "a column with the year of the goal",
      "指標\t28年度実績\t29年度実績\t目標値\t目標年度\n会員数（人）\t9\t8\t10\t8年度",
    ],
    [
      "the year of the goal in its cell",
      "指標\t28年度実績\t29年度実績\t目標値\n会員数（人）\t9\t8\t10（8年度）",
    ],
  ])("stay unread beside %s: it would be of 平成 too, and long over", (_, tsv) => {
    expect([2018, 2021, 2026].map((year) => yearsIn(year, tsv))).toEqual(["", "", ""]);
  });

  it("stay unread where the sheet names a later year", () => {
    const late = sides("28年度実績", "29年度目標", "29年度実績");
    for (const note of ["R2.4.1 更新", "令和元年度に見直し", "第3期計画（2018～2022）"])
      expect(yearsIn(2020, `${late}\n${note}`)).toBe("");
    expect(yearsIn(2020, `${late}\n計画期間 2013～2017`)).toBe("2016 2017");
  });

  it("stay unread where 2024 has come, or 令和4", () => {
    expect(yearsIn(2026, flat)).toBe("");
    expect(yearsIn(2026, sides("4年度実績", "5年度目標", "5年度実績"))).toBe("");
    expect(yearsIn(2009, sides("8年度実績", "9年度目標", "9年度実績"))).toBe("");
  });

  it("stay unread where an actual is of a year that may be another, and where a 0 waits for its year", () => {
    const rows = (...actuals: number[]): string =>
      `指標\t区分\t25年度\t26年度\t27年度\t28年度\n移住者数\t目標\t10\t20\t30\t40\n\t実績\t${actuals.join("\t")}`;
    expect(yearsIn(2026, rows(8, 15, 0, 0))).toBe("");
    expect(yearsIn(2026, rows(8, 15, 22, 0))).toBe("");
    expect(
      yearsIn(
        2026,
        sides("27年度実績", "28年度計画", "28年度実績").replace("75.3", "0").replace("75.8", "0"),
      ),
    ).toBe("");
  });

  it("stay unread where they are only aimed at or estimated, or have nothing in them", () => {
    expect(yearsIn(2014, sides("24年度目標", "25年度目標", "26年度目標"))).toBe("");
    expect(yearsIn(2014, sides("24年度実績見込", "25年度目標", "26年度目標"))).toBe("");
    expect(yearsIn(2014, "指標\t24年度実績\t25年度目標\n病床利用率（％）\t-\t82")).toBe("");
    expect(yearsIn(2014, sides("27年度実績", "28年度目標", "28年度実績"))).toBe("");
  });

  it("are all of 平成 beside a goal that is far ahead, and over rows of 目標 and 実績", () => {
    expect(yearsIn(2014, sides("17年度実績", "24年度実績", "29年度目標"))).toBe("2005 2012 2017");
    const rows = "指標\t区分\t24年度\t25年度\n相談件数\t目標\t10\t12";
    expect(yearsIn(2014, `${rows}\n\t実績\t11\t`)).toBe("2012 2013");
    expect(yearsIn(2014, `${rows}\n\t実績\t\t`)).toBe("");
  });

  it("are of 平成 where the goal of the year stands in front of the years up to it, and where units are behind the figures", () => {
    const around = sides("27年度目標", "25年度実績", "26年度実績", "27年度実績", "28年度目標");
    expect(yearsIn(2016, around.replace("75.8", "75.8\t80\t85"))).toBe("2015 2013 2014 2016");
    expect(yearsIn(2016, "指標\t27年度目標\t27年度実績\n相談件数\t63,777件\t74,048件")).toBe("2015");
    expect(yearsIn(2016, "指標\t27年度目標\t27年度実績\n相談件数\t63,777件\t集計中")).toBe("");
  });

  it("stay unread where their numbers fall from 31 to 2, and are the title's where there is one", () => {
    expect(yearsIn(2022, sides("31年度実績", "2年度目標", "2年度実績"))).toBe("");
    expect(yearsIn(2014, `平成26年度評価\n\n${flat}`)).toBe("2012 2013");
    expect(yearsIn(2026, `第1期計画（平成24～28年度）\n\n${flat}`)).toBe("2012 2013");
  });
});

describe("years of no era of which a person has said what they are", () => {
  const said = (tsv: string, era: BareYears = "reiwa", year = 2026): string => {
    const bareYears = new Map([["sheet1", era]]);
    const { tables } = findIndicatorTables(workbookOf(tsv), { day: calendarDate(year, 2, 28), bareYears });
    return tables.flatMap(({ headings }) => headings.map(({ fiscalYear }) => fiscalYear)).join(" ");
  };

  it.each([
    ["in columns", sides("4年度実績", "5年度目標", "5年度実績"), "2022 2023"],
    [
      "of milestones",
      "指標\t策定時（元年度）\t現状（5年度）\t目標（8年度）\n受診率（％）\t40\t45\t50",
      "2023 2026",
    ],
    [
      "in rows of a long table",
      "指標\t年度\t目標\t実績\n相談\t4年度\t10\t9\n相談\t5年度\t12\t11",
      "2022 2023",
    ],
    ["beside those that a title tells", `平成24年度 評価表\n${flat}`, "2012 2013"],
  ])("are read so %s", (_, tsv, years) => {
    expect(said(tsv)).toBe(years);
  });

  it("are not so where only one era can be meant", () => {
    expect(said(sides("28年度実績", "29年度目標", "29年度実績"), "reiwa", 2020)).toBe("2016 2017");
  });

  it.each([
    ["of milestones", "指標\t現状値（30年度）\t実績値（2年度）\t目標値（6年度）\n満足度（％）\t60\t61\t70"],
    ["in columns", "指標\t区分\t30年度\t2年度\t6年度\n満足度（％）\t目標\t60\t61\t70\n\t実績\t60\t61\t70"],
    [
      "in rows of a long table",
      "指標\t年度\t目標\t実績\n相談\t30年度\t10\t9\n相談\t2年度\t12\t11\n相談\t6年度\t12\t11",
    ],
  ])("stay unread %s where their numbers fall: the answer is that of 30年度 or of 2年度", (_, tsv) => {
    expect(said(tsv, "heisei")).toBe("");
    expect(said(tsv, "western")).toBe("");
  });

  it("may go from the newest down, and come again in the next columns", () => {
    expect(said("指標\t区分\t6年度\t5年度\t4年度\n満足度\t目標\t60\t61\t70\n\t実績\t60\t61\t70")).toBe(
      "2024 2023 2022",
    );
    expect(said(sides("4年度目標", "5年度目標", "4年度実績", "5年度実績"))).toBe("2022 2023");
  });

  it("stay unread where something was reached in one that has not come by it", () => {
    expect(said(flat)).toBe("");
  });
});
