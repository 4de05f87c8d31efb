import { resolveYears } from "../../../../../../src/core/read/indicator/headings/resolve-bare-years";
import { fiscalYear } from "../../../../../../src/core/values/calendar/fiscal-year";
import { readYearLabel } from "../../../../../../src/core/values/notation/fiscal-year-label";

function yearsOf(...headings: readonly string[]): (number | undefined)[] {
  return yearsUnder(undefined, headings);
}

function yearsUnder(title: number | undefined, headings: readonly string[]): (number | undefined)[] {
  return resolveYears(
    headings.map((raw, column) => {
      const label = readYearLabel(raw);
      if (!label) throw new Error(`${raw} names no year`);
      return { row: 0, column, label, raw };
    }),
    title === undefined ? undefined : fiscalYear(title),
  );
}

describe("resolveYears", () => {
  it("takes 元年度 after 30年度 or 31年度 for 令和元年度, 2019, and after 63年度 or 64年度 for 平成元年度, 1989", () => {
    expect(yearsOf("29年度", "30年度", "元年度", "2年度")).toEqual([2017, 2018, 2019, 2020]);
    expect(yearsOf("62年度", "63年度", "元年度")).toEqual([1987, 1988, 1989]);
  });

  it("knows that 31年度 and 元年度 are the same year, so that what stands before them stays where it was", () => {
    expect(yearsOf("30年度", "31年度", "元年度", "2年度")).toEqual([2018, 2019, 2019, 2020]);
    expect(yearsOf("31年度", "元年度")).toEqual([2019, 2019]);
    expect(yearsOf("63年度", "64年度", "元年度")).toEqual([1988, 1989, 1989]);
  });

  it("reads bare years that run up to no clear one by the era that alone brings them near it", () => {
    expect(yearsOf("20年度", "21年度", "22年度", "23年度", "H22")).toEqual([2008, 2009, 2010, 2011, 2010]);
    // 25年度 is as far from 2019 as 平成25年度 as it is as 2025年度.
    expect(yearsOf("25年度", "28年度", "H31")).toEqual([undefined, 2016, 2019]);
  });

  it("leaves bare years alone that nothing places", () => {
    expect(yearsOf("3年度", "4年度")).toEqual([undefined, undefined]);
  });

  it("reads bare years with one left out by the title, where no other era brings them near it", () => {
    expect(yearsUnder(2011, ["21年度", "22年度", "24年度"])).toEqual([2009, 2010, 2012]);
    expect(yearsUnder(2024, ["4年度", "8年度"])).toEqual([2022, 2026]);
    expect(yearsUnder(2019, ["25年度", "31年度"])[0]).toBeUndefined();
    // 平成15年度 is farther from the title than 2015年度, which is after 平成21年度.
    expect(yearsUnder(2014, ["15年度", "21年度", "25年度", "26年度"])[0]).toBeUndefined();
  });

  it("reads bare years right in front of one that the title places as of the same era, however far from the title", () => {
    const years = ["21年度", "22年度", "23年度", "24年度", "25年度", "26年度", "31年度"];
    expect(yearsUnder(2014, years)).toEqual([2009, 2010, 2011, 2012, 2013, 2014, 2019]);
    // Not where one is left out, nor where they fall.
    expect(yearsUnder(2014, ["21年度", "23年度", "26年度", "31年度"])[0]).toBeUndefined();
    expect(yearsUnder(2014, ["22年度", "21年度", "26年度", "31年度"])[1]).toBeUndefined();
  });
});
