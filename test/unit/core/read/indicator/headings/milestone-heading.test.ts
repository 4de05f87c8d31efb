import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

/** `year target actual` of the one indicator below the headings of its base, its state and two goals below 目標. */
function read(base: string, state: string, goals: readonly string[]): string[] {
  const text = `項目\t${base}\t${state}\t目標\t\n\t\t\t${goals.join("\t")}\n太陽光（kW）\t25988\t50583\t50000\t86000`;
  const merges = ["A1:A2", "B1:B2", "C1:C2", "D1:E1"];
  return findIndicatorTables(workbookOf(text, { merges })).tables.flatMap(({ indicators }) =>
    indicators.flatMap(({ years }) =>
      years.map(({ heading, target, actual }) =>
        [heading.fiscalYear, target?.figure ?? "－", actual?.figure ?? "－", heading.asOf?.text ?? ""].join(
          " ",
        ),
      ),
    ),
  );
}

describe("goals of some years later below 目標", () => {
  const BASE = "当初（H23年度：2011年度）";
  const GOALS = ["4年後（H27年度：2015年度）", "10年後（H33年度：2021年度）"];

  it("are of the years in their brackets, and a month behind those of a result says until when it was counted", () => {
    expect(read(BASE, "現状（H25年度：2013年度）H26年2月末時点", GOALS)).toEqual([
      "2013 － 50583 H26年2月末時点",
      "2015 50000 － ",
      "2021 86000 － ",
    ]);
  });

  it("are not read where they say no year", () => {
    expect(read(BASE, "現状（H25年度）", ["4年後", "10年後"])).toEqual([]);
  });

  it("are beside no result where the month is of another year than the brackets", () => {
    const found = read(BASE, "現状（H25年度）H27年2月末時点", GOALS);
    expect(found.join(" ")).not.toContain("50583");
  });
});

/** `year target actual asOf` and the base of every indicator, a target of no year with ?, below headings and merges of one's own. */
function readTable(text: string, merges: readonly string[] = []): string[] {
  return findIndicatorTables(workbookOf(text, { merges })).tables.flatMap(({ indicators }) =>
    indicators.map(({ base, years, undatedTarget }) =>
      [
        `from ${String(base?.figure ?? "－")}`,
        ...years.map(({ fiscalYear, target, actual, heading }) =>
          [fiscalYear, target?.figure ?? "－", actual?.figure ?? "－", heading.asOf?.text]
            .join(" ")
            .trimEnd(),
        ),
        ...(undatedTarget ? [`? ${String(undatedTarget.cell.figure)}`] : []),
      ].join(", "),
    ),
  );
}

describe("目標値（見直し前） and 目標値（見直し後） around what was reached", () => {
  it.each(["見直し", "改定", "変更", "修正"])("are the old goal and the one that counts: %s", (word) => {
    const heads = `区分\t目標値（${word}前）\tH29実績\tH30実績（12月末現在）\t目標値（${word}後）`;
    expect(readTable(`${heads}\n登録率（％）\t50\t45\t60\t70`)).toEqual([
      "from －, 2017 － 45, 2018 － 60 12月末現在, ? 70",
    ]);
  });

  it("may say their year as well", () => {
    const heads = "区分\t目標値（見直し前）（H31）\tH29実績\t目標値（見直し後）（H31）";
    expect(readTable(`${heads}\n登録率（％）\t50\t45\t70`)).toEqual(["from －, 2017 － 45, 2019 70 －"]);
  });

  it("leave a table alone that has only the old one", () => {
    expect(readTable("区分\t目標値（見直し前）\t実績値（H29）\n登録率（％）\t50\t45")).toEqual([]);
  });
});

describe("事業実績後の状況 between 計画年度 and 目標年度", () => {
  const HEADS =
    "成果目標の具体的な内容\t計画年度（22年）\t事業実績後の状況\t\t目標年度（24年）\n\t\t1年後（23年）\t2年後（24年）\t";
  const MERGES = ["A2:A3", "B2:B3", "C2:D2", "E2:E3"];

  it("is what was reached in the years that it is over, from where the plan began", () => {
    expect(readTable(`報告年度\t平成26年度\n${HEADS}\n収量（kg）\t100\t110\t120\t125`, MERGES)).toEqual([
      "from 100, 2011 － 110, 2012 125 120",
    ]);
  });

  it("leaves the goal without a result where 1年後 says no year", () => {
    const heads = HEADS.replace("1年後（23年）", "1年後").replace("2年後（24年）", "2年後");
    expect(readTable(`報告年度\t平成26年度\n${heads}\n収量（kg）\t100\t110\t120\t125`, MERGES)).toEqual([
      "from 100, 2012 125 －",
    ]);
  });

  it("is not what 3年後（H25） of a plan is", () => {
    const heads = "成果目標\t現状（H22）\t3年後（H25）\t5年後（H27）\t目標（H30）";
    expect(readTable(`${heads}\n収量（kg）\t100\t110\t120\t125`)).toEqual(["from 100, 2018 125 －"]);
  });

  it("is that of 目標年度（24年） as well where the goal stands apart", () => {
    const heads = HEADS.replace("2年後（24年）", "目標年度（24年）").replace(
      "\t目標年度（24年）\n",
      "\t目標値（24年度）\n",
    );
    expect(readTable(`報告年度\t平成26年度\n${heads}\n収量（kg）\t100\t110\t120\t125`, MERGES)).toEqual([
      "from 100, 2011 － 110, 2012 125 120",
    ]);
  });
});

describe("目標年度 below 最新値", () => {
  it("has its own year in its brackets, or names those of the figures beside it", () => {
    const of = (last: string): string =>
      `指標\t策定時（H22）\t最新値\t\t目標値（H25）\n\t\tH23\t${last}\t\n収量（kg）\t100\t110`;
    const merges = ["A1:A2", "B1:B2", "C1:D1", "E1:E2"];
    expect(readTable(`${of("目標年度（H25）")}\t130\t125`, merges)).toEqual([
      "from 100, 2011 － 110, 2013 125 130",
    ]);
    expect(readTable(`${of("年度")}\tH23\t125`, merges)).toEqual(["from 100, 2011 － 110, 2013 125 －"]);
  });
});
