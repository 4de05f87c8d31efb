import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

const HEADINGS = "期\t年度\t[事業計画]目標値\t入場者数\t対前年度増減\t対目標値増減（達成率）";
const ROWS = [
  "3期\t28\t250,000人\t277,829人\t35,090人\t27,829人（111.1％）",
  "\t27\t230,000人\t242,739人\t29,597人\t12,739人（105.5％）",
  "\t26\t215,000人\t213,142人\t△28,938人\t△1,858人（99.1％）",
  "2期\t23\t200,000人\t170,337人\t△10,109人\t△29,663人（85.2％）",
];

interface Found {
  /** `name: year target actual, …` of each indicator. */
  readonly read: readonly string[];
  readonly named: readonly string[];
}

function reading(rows: readonly string[], title = "平成28年度 管理運営状況", headings = HEADINGS): Found {
  const { tables, notChecked } = findIndicatorTables(workbookOf([title, headings, ...rows].join("\n")));
  const read = tables
    .flatMap(({ indicators }) => indicators)
    .map(({ name, years }) => {
      const figures = years.map(({ fiscalYear, target, actual }) =>
        [fiscalYear, target?.figure ?? "－", actual?.figure ?? "－"].join(" "),
      );
      return `${name}: ${figures.join(", ")}`;
    });
  return { read, named: notChecked.map(({ what }) => what.text) };
}

const READ = "入場者数: 2011 200000 170337, 2014 215000 213142, 2015 230000 242739, 2016 250000 277829";

describe("what is counted, right of 目標値", () => {
  it("is what was reached where another column says of each year what lies between the two", () => {
    expect(reading(ROWS).read).toEqual([READ]);
  });

  it.each([
    ["入場者数", "対目標値増減（達成率）", "入園者数（人）", "目標値との差"],
    ["入場者数", "対目標値増減（達成率）", "入園者数", "達成率"],
  ])("is so by any words for it: %s, %s → %s, %s", (measure, compared, other, otherCompared) => {
    const headings = HEADINGS.replace(compared, otherCompared).replace(measure, other);
    const rows = ROWS.map((row) =>
      otherCompared === "達成率" ? row.replace(/\t[^\t]*（(.*)）$/, "\t$1") : row.replace(/（.*）$/, ""),
    );
    expect(reading(rows, "平成28年度", headings).read).toEqual([READ.replace("入場者数", "入園者数")]);
  });

  it.each([
    ["a row contradicts it", ROWS.map((row) => row.replace("△1,858人（99.1％）", "1,900人（101.1％）"))],
    ["nothing says so", ROWS.map((row) => row.replace(/\t[^\t]*$/, "\t"))],
    ["too few rows say so", ROWS.slice(0, 2)],
  ])("is nothing of the goal's where %s", (_, rows) => {
    expect(reading(rows).read.join()).not.toContain("277829");
  });

  it.each(["入場者数見込", "予定入場者数", "入場者数（推計）"])(
    "is none where it is expected only: %s",
    (measure) => {
      const headings = HEADINGS.replace("入場者数", measure);
      expect(reading(ROWS, "平成28年度", headings).read).toEqual([]);
    },
  );

  it("is not sought beside several goals", () => {
    const twice = `${HEADINGS}\t目標値\t利用料金`;
    expect(
      reading(
        ROWS.map((row) => `${row}\t100\t90`),
        "平成28年度",
        twice,
      ).read,
    ).toEqual([]);
  });
});

describe("years without an era, newest first", () => {
  it("leave what is of several years, which no year is", () => {
    const { read, named } = reading([
      ...ROWS,
      "1期平均\t20～22\t195,000人\t180,446人\t13,249人\t△14,554人（92.5％）",
    ]);
    expect(read).toEqual([READ]);
    expect(named.join()).not.toContain("180");
  });

  it("go on behind a mean to the year before the manager came", () => {
    const rows = [
      ...ROWS,
      "1期平均\t20～22\t195,000人\t180,446人\t\t△14,554人（92.5％）",
      "\t16（導入前）\t－\t167,197人",
    ];
    const { read, named } = reading(rows);
    expect(read).toEqual([READ.replace("2011", "2004 － 167197, 2011")]);
    expect(named).toContain("20～22");
  });

  it.each(["平成29年度 管理運営状況（平成28年度実績）", "平成29年度"])(
    "are near the title's: %s",
    (title) => {
      expect(reading(ROWS, title).read).toEqual([READ]);
    },
  );

  it.each(["管理運営状況", "平成25年度", "令和8年度"])("are not guessed under %s", (title) => {
    expect(reading(ROWS, title).read.join()).not.toContain("277829");
  });

  it("are of one era only where they fall", () => {
    const rows = ROWS.map((row) => row.replace("\t27\t", "\t29\t"));
    expect(reading(rows).read.join()).not.toContain("277829");
  });

  it("are read by their own era where they name one", () => {
    const rows = ROWS.map((row) => row.replace(/\t(\d\d)\t/, "\tH$1\t"));
    expect(reading(rows, "管理運営状況").read).toEqual([READ]);
  });
});
