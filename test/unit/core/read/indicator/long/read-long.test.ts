import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

describe("rows of a long table that are no record", () => {
  it("are named, but for headings that are repeated and notes", () => {
    const { tables, notChecked } = findIndicatorTables(
      workbookOf(
        `
指標	年度	目標	実績
登録者数	R5	10	8
登録者数	R6	12	9
指標	年度	目標	実績
※ R6は速報値
会議数	R6	3	2
会議数	来年	3	2
`,
      ),
    );
    expect(tables[0]?.indicators.map(({ name, years }) => [name, years.length])).toEqual([
      ["登録者数", 2],
      ["会議数", 1],
    ]);
    expect(notChecked.map(({ what }) => what)).toEqual([
      { kind: "row", sheet: "Sheet1", at: "B7", text: "来年" },
    ]);
  });

  it("are said to have no year only where nothing is written for it", () => {
    const table = "指標\t年度\t目標\t実績\n会議数\tR6\t3\t2\n会議数\t来年\t3\t2\n会議数\t\t3\t2";
    expect(findIndicatorTables(workbookOf(table)).notChecked.map(({ why }) => why.code)).toEqual([
      "yearUnclear",
      "noYear",
    ]);
  });
});

describe("years without an era in the rows of a long table", () => {
  const yearsOf = (title: string, ...years: readonly string[]): unknown => {
    const rows = years.map((year, index) => `満足度\t${year}\t${String(50 + index)}\t4${String(index)}`);
    const { tables, notChecked } = findIndicatorTables(
      workbookOf([title, "指標\t年度\t目標\t実績", ...rows].join("\n")),
    );
    const read = tables.flatMap(({ indicators }) => indicators.flatMap((one) => one.years));
    return read.length > 0
      ? read.map(({ fiscalYear }) => fiscalYear)
      : notChecked.map(({ what, why }) => `${what.at ?? ""} ${why.code}`).slice(0, years.length);
  };

  it.each([
    ["令和6年度　施策評価", ["4年度", "5年度", "6年度"], [2022, 2023, 2024]],
    ["平成26年度　施策評価", ["24", "25", "26"], [2012, 2013, 2014]],
    ["令和2年度　施策評価", ["30年度", "元年度", "2年度"], [2018, 2019, 2020]],
    // 24 may be 2024 or 平成24, as far as a title of 令和6 says; no title says nothing.
    ["令和6年度　施策評価", ["24年度", "25年度"], ["B3 yearUnclear", "B4 yearUnclear"]],
    ["施策評価", ["4年度", "5年度"], ["B3 yearUnclear", "B4 yearUnclear"]],
  ])("are of the era of the title: %s, %j", (title, years, read) => {
    expect(yearsOf(title, ...years)).toEqual(read);
  });
});

describe("headings of a long table without names", () => {
  const named = (below: string): unknown[] =>
    findIndicatorTables(workbookOf(`年度\t目標\t実績\n${below}`)).notChecked.map(({ what }) => what);

  it("are named as a table that nothing names where years follow, and by 実績 alone where none does", () => {
    expect(named("R5\t10\t9")[0]).toEqual({ kind: "table", sheet: "Sheet1", at: "A1", text: "年度" });
    expect(named("合計\t10\t9")[0]).toEqual({ kind: "table", sheet: "Sheet1", at: "C1", text: "実績" });
  });
});

describe("the name of a long table without names", () => {
  const namesAndUnits = (above: string): unknown[] =>
    findIndicatorTables(workbookOf(`${above}\n年度\t目標\t実績\nR5\t10\t9\nR6\t12\t11`)).tables.flatMap(
      ({ indicators }) => indicators.map(({ name, unit }) => [name, unit]),
    );

  it("is the title above it, with its unit", () => {
    expect(namesAndUnits("入込客数の推移（単位：千人）")).toEqual([["入込客数の推移", "千人"]]);
    expect(namesAndUnits("苦情件数（件）")).toEqual([["苦情件数", "件"]]);
  });

  it("is what the form above it says, in two cells or in one; its other lines are no names", () => {
    expect(namesAndUnits("指標名\t貸出冊数\n単位\t冊")).toEqual([["貸出冊数", "冊"]]);
    expect(namesAndUnits("指標：貸出冊数\n単位\t冊")).toEqual([["貸出冊数", "冊"]]);
    expect(namesAndUnits("指標名：貸出冊数\n単位：冊")).toEqual([["貸出冊数", "冊"]]);
    expect(namesAndUnits("貸出冊数\n単位\t冊")).toEqual([["貸出冊数", "冊"]]);
  });

  it.each([
    "目標と実績",
    "目標値・実績値の推移",
    "（1）目標に対する実績",
    "現状と目標",
    "指標の現状値・目標値",
  ])("is the line above %s, which says what the table holds", (kind) => {
    expect(namesAndUnits(`貸出冊数（冊）\n${kind}`)).toEqual([["貸出冊数", "冊"]]);
    expect(namesAndUnits(kind)).toEqual([]);
  });

  it.each(["計画策定時", "現状", "現況値", "最終目標"])(
    "is not %s over it, and no title above that, which is of several",
    (stage) => {
      expect(namesAndUnits(`子育て支援の推進\n${stage}`)).toEqual([]);
      const { tables, notChecked } = findIndicatorTables(
        workbookOf(`指標名\t単位\t${stage}\t\t\n\t\t年度\t目標\t実績\n参加者数\t人\tR5\t100\t90`),
      );
      expect(tables.flatMap(({ indicators }) => indicators)).toEqual([]);
      expect(notChecked.map(({ what }) => what)).toContainEqual({
        kind: "table",
        sheet: "Sheet1",
        at: "C2",
        text: "年度",
      });
    },
  );
});

describe("long tables without names right below one another", () => {
  const first = "来館者数（人）\n年度\t目標\t実績\nR4\t100\t90\nR5\t110\t100\n";
  const found = (below: string): { readonly read: string[]; readonly unread: unknown[] } => {
    const { tables, notChecked } = findIndicatorTables(workbookOf(`${first}${below}`));
    const read = tables.flatMap(({ indicators }) =>
      indicators.map(({ name, unit, years }) =>
        [
          name,
          unit,
          ...years.map(({ fiscalYear, actual }) => `${String(fiscalYear)}:${String(actual?.figure)}`),
        ].join(" "),
      ),
    );
    return { read, unread: notChecked.map(({ what }) => what.at) };
  };

  it.each([
    "貸出冊数（冊）\n年度\t目標\t実績\nR4\t200\t190\nR5\t210\t200",
    "貸出冊数（冊）\t\t\n年度\t目標\t実績\nR4\t200\t190\nR5\t210\t200\n※ 本館のみ",
  ])("each have their own name and rows: %j", (below) => {
    expect(found(below).read).toEqual(["来館者数 人 2022:90 2023:100", "貸出冊数 冊 2022:190 2023:200"]);
  });

  it("have their own years where these run on", () => {
    expect(found("貸出冊数（冊）\n年度\t目標\t実績\nR6\t200\t190").read).toEqual([
      "来館者数 人 2022:90 2023:100",
      "貸出冊数 冊 2024:190",
    ]);
  });

  it.each([
    ["年度\t目標\t実績\nR4\t200\t190\nR5\t210\t200", "A5"],
    ["貸出冊数（冊）\nR4\t200\t190\nR5\t210\t200", "A5"],
  ])("do not lend their name to what is of the same years: %j", (below, at) => {
    expect(found(below)).toMatchObject({ read: ["来館者数 人 2022:90 2023:100"] });
    expect(found(below).unread).toContain(at);
  });

  it("are one where the heading is repeated and the years run on", () => {
    const all = "来館者数 人 2022:90 2023:100 2024:110";
    const runsOn = "年度\t目標\t実績\nR6\t120\t110";
    expect(found(runsOn).read).toEqual([all]);
    expect(found(`${runsOn}\n貸出冊数（冊）\n年度\t目標\t実績\nR4\t200\t190`).read).toEqual([
      all,
      "貸出冊数 冊 2022:190",
    ]);
  });
});

describe("a long heading with 年度 twice", () => {
  it("is not read: the target of one year is none of another's", () => {
    const heading = "指標名\t単位\t年度\t実績\t年度\t目標\t実績";
    const { tables } = findIndicatorTables(
      workbookOf(
        `\t\t策定時\t\t目標\n${heading}\n参加者数\t人\tR2\t80\tR5\t100\t90\n受講者数\t人\tR2\t40\tR5\t50\t55`,
      ),
    );
    const read = tables.flatMap(({ indicators }) =>
      indicators.flatMap(({ years }) => years.map((year) => year.fiscalYear)),
    );
    expect(read).not.toContain(2020);
  });
});

describe("〃 in a long table", () => {
  const read = (text: string): unknown[] =>
    findIndicatorTables(workbookOf(text)).tables.flatMap(({ indicators }) =>
      indicators.map(({ name, unit, section, years }) =>
        [section, name, unit, ...years.map(({ fiscalYear }) => fiscalYear)].join(" "),
      ),
    );

  it("is the name, the section and the unit above it", () => {
    const text =
      "施策\t指標\t年度\t目標\t実績\t単位\n福祉\t相談件数\tR5\t10\t9\t件\n〃\t〃\tR6\t10\t8\t〃\n〃\t会員数\tR5\t10\t9\t人\n〃\t来所者数\tR5\t10\t9\t〃";
    expect(read(text)).toEqual([
      "福祉 相談件数 件 2023 2024",
      "福祉 会員数 人 2023",
      "福祉 来所者数 人 2023",
    ]);
  });

  it("is the year above it", () => {
    expect(read("年度\t指標\t目標\t実績\nR5\t講座数\t10\t9\n〃\t会員数\t50\t45\nR6\t講座数\t10\t8")).toEqual([
      " 講座数  2023 2024",
      " 会員数  2023",
    ]);
  });
});

describe("a long table with one column of 値 and one that says 目標 or 実績", () => {
  const yearsOf = (tsv: string): string[] =>
    findIndicatorTables(workbookOf(tsv)).tables.flatMap(({ indicators }) =>
      indicators.map(({ name, unit, years }) => {
        const at = (cell: { address: { row: number } } | undefined): string =>
          String(cell && cell.address.row + 1);
        const places = years.map(
          ({ fiscalYear, target, actual, rate }) =>
            `${String(fiscalYear)} ${at(target)} ${at(actual)} ${at(rate)}`,
        );
        return [`${name} ${unit}`, ...places].join(", ");
      }),
    );

  it("has the rows of one indicator and year together, in whatever order", () => {
    const rows = [
      "指標名\t年度\t区分\t値\t単位",
      "相談件数\tR5\t目標\t110\t件",
      "相談件数\tR5\t実績\t120\t件",
      "参加者数\tR5\t実績値\t48\t人",
      "相談件数\tR6\t実績\t99\t件",
      "参加者数\tR5\t目標値\t60\t人",
    ];
    expect(yearsOf(rows.join("\n"))).toEqual([
      "相談件数 件, 2023 2 3 undefined, 2024 undefined 5 undefined",
      "参加者数 人, 2023 6 4 undefined",
    ]);
  });

  it("has a year that is on the first of its rows, 達成率 of its own, and the unit of the heading", () => {
    const rows = "指標名\t年度\t種別\t数値（人）\n相談\tR5\t目標\t110\n\t\t実績\t120\n\t\t達成率\t109%";
    expect(yearsOf(rows)).toEqual(["相談 人, 2023 2 3 4"]);
  });

  it("is none where a row is of neither, or two columns may be meant", () => {
    expect(yearsOf("指標名\t年度\t区分\t値\nA\tR5\t目標\t1\nA\tR5\t実績\t2\nA\tR5\t見直し\t2")).toEqual([]);
    expect(yearsOf("指標名\t年度\t区分\t値\t数値\nA\tR5\t目標\t1\t2\nA\tR5\t実績\t2\t3")).toEqual([]);
  });

  it("has a year that is not final where the row says so of what was reached", () => {
    const rows = "指標名\t年度\t区分\t値\nA\tR5\t目標\t1\nA\tR5\t実績見込\t2\nA\tR4\t実績\t2";
    const years = findIndicatorTables(workbookOf(rows)).tables[0]?.indicators[0]?.years;
    expect(years?.map(({ fiscalYear, provisional }) => [fiscalYear, provisional])).toEqual([
      [2022, false],
      [2023, true],
    ]);
  });

  it("has two targets of one year as a duplicate, not as one of them", () => {
    expect(yearsOf("指標名\t年度\t区分\t値\nA\tR5\t目標\t1\nA\tR5\t目標\t2\nA\tR5\t実績\t2")).toEqual([
      "A , 2023 2 4 undefined, 2023 3 undefined undefined",
    ]);
  });
});
