import { findIndicatorTables } from "../../../../../src/core/read/indicator/find-indicator-tables";
import { calendarDate } from "../../../../../src/core/values/calendar/calendar-date";
import { formatCell } from "../../../../../src/core/values/workbook/cell-address";
import { workbookOf } from "../../../../support/workbook-builder";

describe("a table whose years are below one another", () => {
  it.each([
    ["two", []],
    ["three", ["町内全体"]],
    ["four", ["町内全体", "確報"]],
  ])(
    "has its names in the first of %s rows of headings, beside the word over the years",
    (_rows, between) => {
      const { tables } = findIndicatorTables(
        workbookOf(
          [
            "区分\t観光入込客数（千人）\t\t宿泊者数（千人）\t",
            ...between.map((text) => `\t${text}\t\t${text}\t`),
            "\t目標\t実績\t目標\t実績",
            "R5\t800\t612\t200\t150",
            "R6\t900\t915\t210\t212",
          ].join("\n"),
        ),
      );
      const read = tables.flatMap(({ indicators }) =>
        indicators.map(({ name, unit, years }) => [
          name,
          unit,
          ...years.map(({ target, actual }) => [target?.figure, actual?.figure]),
        ]),
      );
      expect(read).toEqual([
        ["観光入込客数", "千人", [800, 612], [900, 915]],
        ["宿泊者数", "千人", [200, 150], [210, 212]],
      ]);
    },
  );

  it.each([
    ["two", ["R5\t目標\t800\t200", "R5\t実績\t612\t150", "R6\t目標\t900\t210", "R6\t実績\t915\t212"]],
    ["one", ["R5\t目標\t800\t200", "\t実績\t612\t150", "R6\t目標\t900\t210", "\t実績\t915\t212"]],
  ])(
    "has units in brackets below its names, beside 年度 and 区分, the year in %s of its rows",
    (_rows, rows) => {
      const { tables } = findIndicatorTables(
        workbookOf(["年度\t区分\t観光入込客数\t宿泊者数", "\t\t（千人）\t（人）", ...rows].join("\n")),
      );
      const read = tables.flatMap(({ indicators }) =>
        indicators.map(({ name, unit, section, years }) => [
          `${section}/${name}/${unit}`,
          ...years.map(({ target, actual }) => [target?.figure, actual?.figure]),
        ]),
      );
      expect(read).toEqual([
        ["/観光入込客数/千人", [800, 612], [900, 915]],
        ["/宿泊者数/人", [200, 150], [210, 212]],
      ]);
    },
  );

  it("has no indicator called 値 or 単位, where a list has a row for each 目標 and 実績, nor 目標年度", () => {
    const names = (text: string): unknown[] => {
      const { tables, notChecked } = findIndicatorTables(workbookOf(text));
      return [tables.flatMap(({ indicators }) => indicators.map(({ name }) => name)), notChecked.length > 0];
    };
    const list = ["R5\t目標\t100\t人", "R5\t実績\t90\t人", "R6\t目標\t110\t人", "R6\t実績\t121\t人"];
    const namesOf = (rows: readonly string[]): unknown[] =>
      names(["指標\t年度\t種別\t値\t単位", ...rows.map((row) => `見学者数\t${row}`)].join("\n"));
    expect(namesOf(list)).toEqual([["見学者数"], false]);
    // 見直し is neither of the two, so that nobody can say what the rows are.
    expect(namesOf([...list, "R6\t見直し\t115\t人"])).toEqual([[], true]);
  });
});

describe("a goal of no year above or below the years of a table", () => {
  const years = ["令和4年度\t80\t40", "令和5年度\t90\t55"];
  const goal = "目標値\t150\t60";
  const goalsOf = (rows: readonly string[]): unknown[] =>
    findIndicatorTables(workbookOf(["年度\t相談件数（件）\t参加者数（人）", ...rows].join("\n")), {
      day: calendarDate(2024, 11, 1),
    }).tables.flatMap(({ indicators }) =>
      indicators.map(({ name, undatedTarget, years: ofYears }) => [
        name,
        undatedTarget && formatCell(undatedTarget.cell.address),
        undatedTarget && formatCell(undatedTarget.heading),
        ofYears.map(({ fiscalYear, actual }) => [fiscalYear, actual?.figure]),
      ]),
    );

  it("is aimed at in a year that has to be asked, by its own cell and heading", () => {
    const reached = [
      [2022, 80, 40],
      [2023, 90, 55],
    ] as const;
    const read = (row: number): unknown[] =>
      (["B", "C"] as const).map((column, index) => [
        ["相談件数", "参加者数"][index],
        `${column}${String(row)}`,
        `A${String(row)}`,
        reached.map((year) => [year[0], year[index + 1]]),
      ]);
    expect(goalsOf([goal, ...years])).toEqual(read(2));
    expect(goalsOf([...years, goal])).toEqual(read(4));
  });

  it("stays unread where a total of the years or one that has not come is beside it", () => {
    expect(goalsOf([...years, goal, "合計\t170\t95"])).toEqual([]);
    expect(goalsOf([...years, "令和6年度\t100\t60", "令和7年度\t110\t60", goal])).toEqual([]);
  });

  it("has none below 基準年度, which is of the figure beside it", () => {
    const text =
      "地区名\t\t\t南地区\t\n交付期間\t平成25年度～28年度\n指標\t従前値\t基準年度\t目標値\t目標年度\t評価値\n" +
      "満足度\t13\tH25\t18\tH28\t6.7\n観光者数\t245\tH24\t247\tH28\t256";
    const { tables } = findIndicatorTables(workbookOf(text));
    const years = tables.flatMap(({ indicators }) => indicators.flatMap((one) => one.years));
    expect(years.filter(({ fiscalYear }) => fiscalYear < 2016)).toEqual([]);
  });
});

describe("years in front of which another name stands in each row", () => {
  it.each(["令和5年度 実績\n", ""])("are no years of the first name: below %j", (title) => {
    const text = `${title}指標\t区分\t目標値\t実績値\n来館者数\t令和5年度\t100\t90\n貸出数\t令和4年度\t100\t80`;
    const { tables, notChecked } = findIndicatorTables(workbookOf(text));
    expect(tables).toEqual([]);
    expect(notChecked).not.toEqual([]);
  });

  it.each([[[]], [["A2:A3"]]])(
    "are none below further years of the first, its name merged as in %j",
    (merges) => {
      const text =
        "指標\t区分\t目標値\t実績値\n来館者数\t令和5年度\t100\t90\n\t令和4年度\t110\t95\n貸出数\t令和3年度\t200\t180";
      const { tables, notChecked } = findIndicatorTables(workbookOf(text, { merges }));
      expect(tables).toEqual([]);
      expect(notChecked.map(({ what }) => what.text)).toContain("実績値");
    },
  );

  it("are years of one name that is repeated, or that stands above them beside terms of a plan", () => {
    const read = (text: string): unknown =>
      findIndicatorTables(workbookOf(text)).tables.map(({ indicators }) =>
        indicators.map(({ name, years }) => [name, years.length]),
      );
    const years = ["令和3年度\t100\t90", "令和4年度\t110\t95", "令和5年度\t120\t99", "令和6年度\t130\t109"];
    const below = (names: readonly string[]): string =>
      years.map((year, row) => `${names[row] ?? ""}\t${year}`).join("\n");
    expect(read(`指標\t区分\t目標値\t実績値\n${below(["来館者数", "", "来館者数", "〃"])}`)).toEqual([
      [["来館者数", 4]],
    ]);
    expect(read(`計画\t年度\t来館者数（目標）\t来館者数（実績）\n${below(["前期", "", "後期"])}`)).toEqual([
      [["来館者数", 4]],
    ]);
  });

  it.each([
    ["来館者数（人）\n館\t年度\t目標\t実績", "a title"],
    ["館\t区分\t来館者数（目標）\t来館者数（実績）", "headings"],
    ["館\t区分\t来館者数\t\n\t\t目標\t実績", "two rows of headings"],
  ])("are none of the one thing that is counted of 本館 and 分館: %s, by %s", (headings) => {
    const text = `${headings}\n本館\t令和3年度\t100\t90\n\t令和4年度\t110\t95\n分館\t令和5年度\t200\t180`;
    expect(findIndicatorTables(workbookOf(text)).tables).toEqual([]);
  });

  it("are years of one thing beside what was done in each", () => {
    const text =
      "来館者数（人）\n年度\t目標\t実績\t行ったこと\n令和3年度\t100\t90\t展示\n令和4年度\t110\t95\t講座";
    expect(findIndicatorTables(workbookOf(text)).tables).toHaveLength(1);
  });

  it("are none with a unit between", () => {
    const text =
      "指標\t単位\t区分\t目標値\t実績値\n来館者数\t人\t令和5年度\t100\t90\n貸出数\t冊\t令和4年度\t100\t80";
    expect(findIndicatorTables(workbookOf(text)).tables).toEqual([]);
  });
});
