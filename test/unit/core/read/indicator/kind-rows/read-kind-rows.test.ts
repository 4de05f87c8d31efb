import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

/** What is read of a sheet: `section/name year target actual`, a figure being － where the year has none. */
function read(text: string, merges: readonly string[] = []): string[] {
  return findIndicatorTables(workbookOf(text, { merges })).tables.flatMap(({ indicators }) =>
    indicators.flatMap(({ section, name, years }) =>
      years.map(({ fiscalYear, target, actual }) =>
        [`${section}/${name}`, fiscalYear, target?.figure ?? "－", actual?.figure ?? "－"].join(" "),
      ),
    ),
  );
}

describe("a column of 活動指標 and 成果指標 in front of the names", () => {
  const rows = (first: string, second: string): string =>
    `指標\t\t\tR5\tR6\n${first}\t受診者数（人）\t目標値\t10\t20\n\t\t実績値\t9\t18\n${second}\t受診率（％）\t目標値\t30\t40\n\t\t実績値\t27\t36`;
  const merges = ["A1:C1", "A2:A3", "B2:B3", "A4:A5", "B4:B5"];

  it.each([
    ["as they are", "活動指標", "成果指標"],
    ["with a letter", "成果指標A", "成果指標Ｂ"],
  ])("says of what kind they are, %s", (_, first, second) => {
    expect(read(rows(first, second), merges)).toEqual([
      `${first}/受診者数 2023 10 9`,
      `${first}/受診者数 2024 20 18`,
      `${second}/受診率 2023 30 27`,
      `${second}/受診率 2024 40 36`,
    ]);
  });

  it.each(["[ % ]", "時間", "（人）"])("names them where %s beside them is the unit", (unit) => {
    const text = `目標達成状況\t\t\tR5\tR6\n成果指標1\t${unit}\t予定\t10\t20\n\t\t実績\t9\t`;
    expect(read(text, ["A1:C1", "A2:A3", "B2:B3"])[0]).toBe("/成果指標1 2023 10 9");
  });

  it("names them where one of its texts is a name", () => {
    expect(read(rows("成果指標A", "健診の成果"), merges)[0]).toBe("/成果指標A 2023 10 9");
  });
});

describe("a year that is headed as planned and at its end", () => {
  const table = (plan: string, planned: string): string =>
    `指標\t\t18年度末\t19年度計画\t19年度末\t20年度計画\n解消率（％）\t目標値\t33\t${plan}\t44\t52\n\t実績値\t34\t${planned}\t41\t-`;
  const readOf19 = (plan: string, planned: string): string[] =>
    read(`平成20年度評価シート\n${table(plan, planned)}`).filter((line) => line.includes(" 2007 "));

  it("is one year where both aim at the same and nothing is reached under the plan", () => {
    expect(readOf19("44", "-")).toEqual(["/解消率 2007 44 41"]);
  });

  it.each([
    ["the plan aims at something else", "45", "-"],
    ["something is reached under the plan", "44", "40"],
  ])("is there twice where %s", (_, plan, planned) => {
    expect(readOf19(plan, planned)).toHaveLength(2);
  });
});

describe("units in brackets below the parts of names", () => {
  it("are those of the part above them", () => {
    const text =
      "\t\t\tR5\tR6\n成果指標\t利用者数\t計画\t30\t40\n\t（人）\t実績\t27\t36\n\t満足度\t計画\t90\t90\n\t（％）\t実績\t88\t92";
    const { tables } = findIndicatorTables(workbookOf(text, { merges: ["A2:A5"] }));
    const units = tables.flatMap(({ indicators }) => indicators.map(({ name, unit }) => `${name} ${unit}`));
    expect(units).toEqual(["成果指標 利用者数 人", "成果指標 満足度 ％"]);
  });
});

describe("a form with room for more indicators than it has", () => {
  const rows = (second: string): string =>
    `目標達成状況\t\t\tR5\tR6\n成果指標1\t％\t予定\t30\t40\n\t\t実績\t27\t36\n成果指標2\t\t予定\t${second}\n\t\t実績`;
  const merges = ["A1:C1", "A2:A3", "B2:B3", "A4:A5", "B4:B5"];

  it("has no indicator where nothing is filled in", () => {
    expect(read(rows(""), merges)).toEqual(["/成果指標1 2023 30 27", "/成果指標1 2024 40 36"]);
    expect(read(rows("5"), merges)).toContain("/成果指標2 2023 5 －");
  });
});

describe("units below the heading of the names", () => {
  it("are units where nothing but units is in their column", () => {
    const text =
      "目標達成状況\t\t\tR5\tR6\n学ぶ人の割合\t％\t目標\t30\t40\n\t\t実績\t27\t36\n学ぶ人\t人\t目標\t3\t4\n\t\t実績\t2\t3";
    const merges = ["A1:C1", "A2:A3", "B2:B3", "A4:A5", "B4:B5"];
    const { tables } = findIndicatorTables(workbookOf(text, { merges }));
    expect(tables.flatMap(({ indicators }) => indicators.map(({ unit }) => unit))).toEqual(["％", "人"]);
  });

  it("are no names where what heads them says nothing of names", () => {
    const text = "達成状況\t\t\tR5\tR6\n成果指標1\t％\t目標\t30\t40\n\t\t実績\t27\t36";
    expect(read(text, ["A1:C1", "A2:A3", "B2:B3"])).toEqual([]);
  });
});

describe("names that are units as well", () => {
  it("are names where nothing else is one", () => {
    const text = "\t\tR5\tR6\nフォロワー\t目標\t10\t11\n\t実績\t9\t12\nアクセス\t目標\t10\t11\n\t実績\t9\t12";
    expect(read(text)).toContain("/フォロワー 2023 10 9");
  });
});

describe("room that a form leaves for another indicator", () => {
  it("takes its rows up, so that they head nothing", () => {
    const text =
      "評価指標\t\tR5\tR6\n成果指標1 来館者\t目標\t10\t11\n\t実績\t9\t12\n成果指標2\t目標\t\t\n\t実績\t\t\n貸出冊数\t目標\t10\t11\n\t実績\t9\t12";
    expect(read(text)).toContain("/貸出冊数 2023 10 9");
  });
});

describe("a schedule of the same years right above the table", () => {
  const schedule = (mark: string): string =>
    `活動計画\t\tR5\tR6\n管の整備\t\t${mark}\t${mark}\n実施状況\n指標\t\tR5\tR6\n普及率（％）\t目標\t10\t11\n\t実績\t9\t12`;

  it("is no part of it where it has no figures", () => {
    const areas = (mark: string): unknown[] =>
      findIndicatorTables(workbookOf(schedule(mark))).tables.map(({ area }) => area.row);
    expect(areas("●")).toEqual([3]);
    expect(areas("3")).toEqual([0]);
  });
});

describe("成り行き値 beside 目標値", () => {
  it("is neither goal nor result", () => {
    const rows = "A\t成り行き値\t53\t53\n\t目標値\t54\t55\nB\t成り行き値\t9\t9\n\t目標値\t8\t7";
    expect(read(`\t\tR5\tR6\n${rows}`, ["A2:A3", "A4:A5"])).toEqual([
      "/A 2023 54 －",
      "/A 2024 55 －",
      "/B 2023 8 －",
      "/B 2024 7 －",
    ]);
  });
});

describe("数値目標 in front of years", () => {
  it("heads the next rows where it stands before the years once more, as KPI does, and is no row of targets", () => {
    const years = "基準値\tR4\tR5\tR6\t目標値（R6）";
    const table = [
      `数値目標\t${years}`,
      "就業者数（人）\t5200\t5150\t5230\t5260\t5300",
      `KPI\t${years}`,
      "創業件数（件）\t0\t3\t7\t11\t12",
      "基本目標2 ひと",
      `数値目標\t${years}`,
      "転入者数（人）\t300\t310\t295\t330\t350",
    ].join("\n");
    const { tables, notChecked } = findIndicatorTables(workbookOf(table));
    const read = tables.flatMap(({ indicators }) =>
      indicators.map(({ name, years: of }) => [
        name,
        ...of.map(
          ({ target, actual }) => `${String(target?.figure ?? "−")} ${String(actual?.figure ?? "−")}`,
        ),
      ]),
    );
    expect(read).toEqual([
      ["就業者数", "− 5150", "− 5230", "5300 5260"],
      ["創業件数", "− 3", "− 7", "12 11"],
      ["転入者数", "− 310", "− 295", "350 330"],
    ]);
    expect(notChecked).toEqual([]);
  });
});
