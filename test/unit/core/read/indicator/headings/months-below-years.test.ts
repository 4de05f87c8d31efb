import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { calendarDate } from "../../../../../../src/core/values/calendar/calendar-date";
import { workbookOf } from "../../../../../support/workbook-builder";

interface Found {
  /** `year target actual` of the first indicator, with `~` where the year is not over. */
  readonly years: readonly string[];
  readonly notChecked: readonly string[];
}

function read(tsv: string, merges: readonly string[] = []): Found {
  const { tables, notChecked } = findIndicatorTables(workbookOf(tsv, { merges }));
  const years = tables[0]?.indicators[0]?.years ?? [];
  return {
    years: years.map(({ fiscalYear, target, actual, provisional }) =>
      [fiscalYear, target?.figure ?? "－", (provisional ? "~" : "") + String(actual?.figure ?? "－")].join(
        " ",
      ),
    ),
    notChecked: notChecked.map(({ what }) => what.text),
  };
}

/** Two years over 目標 and 実績 each, the last of them headed as given. */
function below(heading: string): Found {
  const rows = ["指標\tR4\t\tR5\t", `\t目標\t実績\t目標\t${heading}`, "移住者数（人）\t20\t15\t20\t16"];
  return read(rows.join("\n"), ["A1:A2", "B1:C1", "D1:E1"]);
}

const YEAR_BEFORE = "2022 20 15";

describe("a month behind 実績, below the year that it is of", () => {
  it.each([
    "実績（R6.2末）",
    "実績（令和6年2月末現在）",
    "実績（令和6.2月末）",
    "実績（令和6年2月）",
    "実績（R6.2）",
    "実績（R6.2.29）",
    "実績（R6.2.15現在）",
    "実績（R5.10.1現在）",
    "R6.2末実績",
    "実績（2月末時点）",
    "実績（2/29現在）",
    "実績（2/29）",
    "実績（2月）",
  ])("says that the year was not over: %s", (heading) => {
    expect(below(heading).years).toEqual([YEAR_BEFORE, "2023 20 ~16"]);
  });

  it.each([
    "実績（R6.3末）",
    "実績（R6.3.31）",
    "実績（令和6年3月31日現在）",
    "実績（R6.4.1現在）",
    "実績（3月末）",
  ])("leaves the year as it is where it is its end: %s", (heading) => {
    expect(below(heading).years).toEqual([YEAR_BEFORE, "2023 20 16"]);
  });

  it.each([
    "実績（令和7年2月末現在）",
    "実績（R7.2末）",
    "実績（R7.3.31）",
    "実績（R7.3.31現在）",
    "実績（R5.3末）",
  ])("of another year is of neither, and is named: %s", (heading) => {
    const { years, notChecked } = below(heading);
    expect(years).toEqual([YEAR_BEFORE, "2023 20 －"]);
    expect(notChecked.join(" ")).toContain(heading);
  });

  it.each([
    "実績（R5.4.1）",
    "実績（R5.4.1現在）",
    "実績（令和5年4月1日）",
    "実績値（令和5年4月1日時点）",
    "実績（2023年4月1日現在）",
  ])("that is the first day of the year says how it began, and is named: %s", (heading) => {
    expect(below(heading).years).toEqual([YEAR_BEFORE, "2023 20 －"]);
    const unmerged = read(`指標\tR5\t\n\t目標\t${heading}\n移住者数（人）\t20\t16`);
    expect(unmerged.years.join()).not.toContain("16");
    const flat = read(`指標\tR5目標\tR5${heading}\n移住者数（人）\t20\t16`);
    expect(flat.years.join()).not.toContain("16");
    const dated = read(`指標\t目標（R5）\t${heading}\n移住者数（人）\t20\t16`);
    expect(dated.years.join()).not.toContain("16");
    const titled = read(`令和5年度 KPIの進捗状況\n\n指標\t目標（R5）\t${heading}\n移住者数（人）\t20\t16`);
    expect(titled.years.join()).not.toContain("16");
  });

  it("that is the first day of the year is held against a goal of such a day", () => {
    const inTwoRows = "指標\tR5\t\n\t目標（R5.4.1現在）\t実績（R5.4.1現在）\n定員（人）\t20\t16";
    expect(read(inTwoRows, ["A1:A2", "B1:C1"]).years).toEqual(["2023 20 16"]);
    for (const day of ["R5.4.1", "令和5年4月1日"]) {
      const rows = `指標\t現状（R3.4.1）\t目標（${day}）\t実績（${day}）\n定員（人）\t10\t20\t16`;
      expect(read(rows).years).toEqual(["2023 20 16"]);
    }
    const ahead = "指標\tR5実績（R5.4.1）\tR6実績（R6.4.1）\t目標（R7.4.1）\n定員（人）\t12\t16\t20";
    expect(read(ahead).years).toEqual(["2023 － 12", "2024 － 16", "2025 20 －"]);
  });

  it("of another year is of neither where it is a day, too", () => {
    expect(below("実績（R7.2.28）").years).toEqual([YEAR_BEFORE, "2023 20 －"]);
  });

  it("is no unit: what is by the month is of a year that is over, and not held against a goal of the year", () => {
    expect(below("実績（人/月）").years).toEqual([YEAR_BEFORE, "2023 20 －"]);
  });

  it("speaks of its own column alone", () => {
    const rows =
      "指標\tR4\t\tR5\t\n\t目標\t実績（2月末）\t目標\t実績（3月末）\n移住者数（人）\t20\t15\t20\t16";
    expect(read(rows, ["A1:A2", "B1:C1", "D1:E1"]).years).toEqual(["2022 20 ~15", "2023 20 16"]);
    const turned = "指標\tR5\t\n\t実績（R6.2末）\t目標\n移住者数（人）\t16\t20";
    expect(read(turned, ["A1:A2", "B1:C1"]).years).toEqual(["2023 20 ~16"]);
  });

  it("of each of two years heads no year twice", () => {
    const rows = [
      "\t目標\t実績（令和5年2月末現在）\t目標\t実績（令和6年2月末現在）",
      "移住者数（人）\t20\t15\t20\t16",
    ];
    const found = read(["指標\tR4\t\tR5\t", ...rows].join("\n"), ["A1:A2", "B1:C1", "D1:E1"]);
    expect(found.years).toEqual(["2022 20 ~15", "2023 20 ~16"]);
  });
});

describe("a month in a row of its own, below 目標 and 実績 with their year", () => {
  const inRow = (target: string, actual: string): Found =>
    read(`指標\tR5目標\tR5実績\n\t${target}\t${actual}\n来館者数（人）\t100\t75`);

  it.each([
    ["年間", "（R6.2末）"],
    ["（確定）", "（R6.2末）"],
    ["決算", "R6.2末"],
    ["（年度末）", "R6.2末"],
    ["通年", "4～2月"],
    ["", "2月末"],
  ])("says that the year was not over, whatever is beside it: %s and %s", (target, actual) => {
    expect(inRow(target, actual).years).toEqual(["2023 100 ~75"]);
  });

  it.each([
    ["年間", "年間"],
    ["年間", "（R6.3末）"],
  ])("leaves the year as it is where it is all of it: %s and %s", (target, actual) => {
    expect(inRow(target, actual).years).toEqual(["2023 100 75"]);
  });

  it.each([
    ["年間", "（R7.2末）"],
    ["", "（R7.2末）"],
    ["", "R7.2末"],
  ])("of another year is of no figure: %s and %s", (target, actual) => {
    const { years, notChecked } = inRow(target, actual);
    expect(years).toEqual([]);
    expect(notChecked).not.toEqual([]);
  });

  it("年間 with figures beside it is an indicator", () => {
    expect(read("指標\tR5目標\tR5実績\n年間\t100\t75\n来館者数（人）\t100\t75").years).toEqual([
      "2023 100 75",
    ]);
  });
});

describe("a month in the cell of a year", () => {
  const rows = (heading: string): string =>
    `指標\t区分\tR4\t${heading}\n移住者数（人）\t目標\t20\t20\n\t実績\t15\t16`;

  it.each(["R5（R6.2.28現在）", "R5（令和6年2月29日現在）", "令和5年度（R6.2末）"])(
    "says that it was not over: %s",
    (heading) => {
      expect(read(rows(heading), ["A2:A3"]).years).toEqual([YEAR_BEFORE, "2023 20 ~16"]);
    },
  );

  it.each(["R5（R7.2.28現在）", "令和5年度（令和6年5月末現在）", "R5（R5.3末）"])(
    "of another year leaves no year: %s",
    (heading) => {
      const { years, notChecked } = read(rows(heading), ["A2:A3"]);
      expect(years).toEqual([YEAR_BEFORE]);
      expect(notChecked.join(" ")).toContain(heading);
    },
  );

  it("in front of the figures of several years is said of the latest; those before are left to be named", () => {
    const rows = "指標\t区分\tR4\tR5\tR6\n移住者数（人）\t目標\t20\t20\t20\n\t実績（12月末）\t15\t16\t";
    const yearsOf = (note: string, text = rows): readonly string[] =>
      read(text.replace("12月末", note), ["A2:A3"]).years;
    expect(yearsOf("12月末")).toEqual(["2022 20 －", "2023 20 ~16", "2024 20 －"]);
    const asBefore = ["2022 20 15", "2023 20 ~16", "2024 20 －"];
    for (const note of ["見込", "R5は12月末", "R6.2末"]) expect(yearsOf(note)).toEqual(asBefore);
    expect(yearsOf("12月末", rows.replace("R4", "R4（12月末）"))).toEqual(
      asBefore.map((year) => year.replace("20 15", "20 ~15")),
    );
    expect(yearsOf("3月末").join()).not.toContain("~");
  });

  it("in front of several years may be of one that has come since, while that is blank", () => {
    const rows = "指標\t区分\tR4\tR5\tR6\n移住者数（人）\t目標\t20\t20\t20\n\t実績（8月末）\t15\t16\t";
    const on = (year: number, month: number): unknown => {
      const { tables } = findIndicatorTables(workbookOf(rows), {
        day: calendarDate(year, month, 30),
      });
      return tables[0]?.indicators[0]?.years.map(({ actual }) => actual?.figure ?? "－");
    };
    expect(on(2024, 9)).toEqual(["－", "－", "－"]);
    expect(on(2023, 9)).toEqual(["－", 16, "－"]);
  });

  it("in front of the kind of a row is of its year", () => {
    const found = read("指標\t区分\tR4\tR5\n移住者数（人）\t目標\t20\t20\n\t実績（R6.2末）\t15\t16", [
      "A2:A3",
    ]);
    expect(found.years).toEqual([YEAR_BEFORE, "2023 20 ~16"]);
  });
});

describe("a part of a year behind 目標 or 実績", () => {
  it.each([
    "実績（第1四半期）",
    "実績（第3四半期）",
    "実績（第3四半期まで）",
    "実績（第4四半期）",
    "実績（下半期）",
    "実績（7～9月）",
    "実績（9月分）",
    "実績（4月1日現在）",
    "実績（4月1日）",
  ])("is no year's, and is left to be named: %s", (heading) => {
    expect(below(heading).years).toEqual([YEAR_BEFORE, "2023 20 －"]);
    const row = `指標\t区分\tR4\tR5\n移住者数（人）\t目標\t20\t20\n\t${heading}\t15\t16`;
    expect(read(row).years).toEqual(["2022 20 －", "2023 20 －"]);
    const flat = `指標\tR4目標\tR4実績\tR5目標\tR5${heading}\n移住者数（人）\t20\t15\t20\t16`;
    expect(read(flat).years).toEqual([YEAR_BEFORE, "2023 20 －"]);
    const dated = `指標\tR5目標\tR5${heading}\n移住者数（人）\t20\t16`;
    expect(read(dated).years.join()).not.toContain("16");
    const known = findIndicatorTables(workbookOf(row)).tables.flatMap((table) => table.known);
    expect(known.filter(({ column, columns }) => column + columns > 2)).toEqual([]);
  });

  it.each(["目標（上半期）", "目標（第3四半期）", "目標（2月末）", "目標（4～12月）"])(
    "is no goal of the year: %s",
    (heading) => {
      expect(read(`指標\tR5\t\n\t${heading}\t実績\n移住者数（人）\t20\t16`, ["B1:C1"]).years).toEqual([]);
      const inOne = read(`指標\tR5${heading}\tR5実績（上半期）\n移住者数（人）\t20\t16`);
      expect(inOne.years.join()).not.toContain(" 20 ");
    },
  );

  it.each(["目標（年度末）", "目標（3月末）", "目標（R6.3.31）"])("is none at its end: %s", (heading) => {
    expect(read(`指標\tR5\t\n\t${heading}\t実績\n移住者数（人）\t20\t16`, ["B1:C1"]).years).toEqual([
      "2023 20 16",
    ]);
  });

  it("in brackets behind a year leaves that year out", () => {
    const rows = (year: string): string =>
      `指標\t区分\tR4\t${year}\n移住者数（人）\t目標\t20\t20\n\t実績\t15\t16`;
    expect(read(rows("R5（下半期）")).years).toEqual([YEAR_BEFORE]);
    expect(read(rows("R5（上半期）")).years).toEqual([YEAR_BEFORE, "2023 20 ~16"]);
  });
});

describe("a month below the pair, or below years that are not merged", () => {
  it.each(["全体", "一年", "年間", ""])("is of its column, whatever is beside it: %s", (word) => {
    for (const rows of ["指標\tR5目標\tR5実績", "指標\tR5\t\n\t目標\t実績"])
      expect(read(`${rows}\n\t${word}\t（2月末）\n来館者数（人）\t100\t75`).years).toEqual(["2023 100 ~75"]);
  });

  it.each(["本市", "全国", "地区別"])("leaves the column out whose word nobody knows: %s", (word) => {
    for (const rows of ["指標\tR5目標\tR5実績", "指標\tR5\t\n\t目標\t実績"]) {
      const { years, notChecked } = read(`${rows}\n\t${word}\t（2月末）\n来館者数（人）\t100\t75`);
      expect(years).toEqual([]);
      expect(notChecked).not.toEqual([]);
    }
  });

  it("is no heading of another year's column", () => {
    const rows =
      "指標\tR4\t\tR5\t\n\t目標\t実績\t目標\t実績\n\t\t\t\t（2月末）\n来館者数（人）\t20\t15\t20\t16";
    expect(read(rows).years).toEqual([YEAR_BEFORE, "2023 20 ~16"]);
    expect(read(rows.replace("（2月末）", "（第3四半期）")).years).toEqual([YEAR_BEFORE, "2023 20 －"]);
  });

  it("of another year is of neither, merged or not", () => {
    const rows = "指標\tR4\t\tR5\t\n\t目標\t実績\t目標\t実績（R7.2末）\n来館者数（人）\t20\t15\t20\t16";
    expect(read(rows).years).toEqual([YEAR_BEFORE, "2023 20 －"]);
  });

  it("in a row with a name is no heading", () => {
    const rows = "指標\tR5目標\tR5実績\n来館者数（人）\t20\t（2月末）\n貸出数（冊）\t20\t15";
    expect(read(rows).years).toEqual(["2023 20 －"]);
  });
});

describe("a month without brackets in a row of its own below the years", () => {
  it.each(["2月末", "12月末現在", "10月1日現在", "２月末"])(
    "is no digit of the year above it: %s",
    (month) => {
      for (const [before, year] of [
        ["R5", "R6"],
        ["令和5", "令和6"],
        ["平成3", "平成4"],
      ]) {
        const rows = [
          `指標\t区分\t${before ?? ""}\t${year ?? ""}`,
          `\t\t\t${month}`,
          "移住者数\t目標\t10\t12",
          "\t実績\t9\t8",
        ];
        const first = year === "平成4" ? 1991 : 2023;
        expect(read(rows.join("\n")).years).toEqual([`${String(first)} 10 9`, `${String(first + 1)} 12 ~8`]);
      }
    },
  );
});

describe("the whole year beside a part of it", () => {
  it.each([
    ["R5実績（上半期）", "R5実績（通期）"],
    ["R5実績（9月末）", "R5実績（年度末）"],
    ["R5実績（上半期）", "R5実績（計）"],
  ])("is what the goal is for: %s and %s", (part, whole) => {
    const { years } = read(`指標\tR5目標\t${part}\t${whole}\n来館者数（人）\t100\t40\t75`);
    expect(years).toEqual(["2023 － ~40", "2023 100 75"]);
  });

  it("a row of 合計 that is still to come is no heading", () => {
    expect(read("指標\tR5目標\tR5実績\n合計\t\t2月末\n来館者数（人）\t100\t75").years).toEqual([
      "2023 100 75",
    ]);
  });
});
