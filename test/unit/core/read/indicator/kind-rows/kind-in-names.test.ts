import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

/** `name year target/actual` of every year of every indicator. */
function read(text: string): string[] {
  return findIndicatorTables(workbookOf(text)).tables.flatMap(({ indicators }) =>
    indicators.flatMap(({ name, years }) =>
      years.map(
        ({ fiscalYear, target, actual }) =>
          `${name} ${String(fiscalYear)} ${String(target?.figure)}/${String(actual?.figure)}`,
      ),
    ),
  );
}

describe("names with 目標 and 実績 in them", () => {
  it("are those of the pair, one below the other", () => {
    const rows = "公民館利用者目標数\t290\t470\n公民館利用者実績数\t320\t410";
    expect(
      read(`区分\tR4\tR5\n${rows}\n図書館利用者計画（人）\t90\t95\n図書館利用者実績（人）\t80\t99`),
    ).toEqual([
      "公民館利用者数 2022 290/320",
      "公民館利用者数 2023 470/410",
      "図書館利用者 2022 90/80",
      "図書館利用者 2023 95/99",
    ]);
  });

  it("may be 計画 and 実施 of what is counted", () => {
    const rows = "監視計画件数\t100\t110\n監視実施件数\t90\t105\n講座予定回数\t4\t5\n講座実施回数\t3\t6";
    expect(read(`区分\tR4\tR5\n${rows}`)).toEqual([
      "監視件数 2022 100/90",
      "監視件数 2023 110/105",
      "講座回数 2022 4/3",
      "講座回数 2023 5/6",
    ]);
    expect(read("区分\tR4\tR5\n修繕計画\t4\t5\n修繕実施\t3\t6")).toEqual([]);
  });

  it("are those of the pair beside one another over years that run down", () => {
    const table =
      "年度\t特定健診目標\t特定健診実績\t保健指導目標\t保健指導実績\nR4\t60\t48\t40\t22\nR5\t60\t51\t45\t25";
    expect(read(table)).toEqual([
      "特定健診 2022 60/48",
      "特定健診 2023 60/51",
      "保健指導 2022 40/22",
      "保健指導 2023 45/25",
    ]);
  });

  it.each([
    [["移住\t5\t4", "雇用創出\t10\t8"]],
    [["雇用創出\t10\t8", "移住\t5\t4"]],
    [["販売（件）\t5\t4", "来館者\t10\t8"]],
  ])("are those of a pair of two characters among longer ones: %j", (pairs) => {
    const rows = pairs.map((pair) => pair.split("\t"));
    const named = rows.map(([name = "", ...figures]) => {
      const [, word = "", unit = ""] = /^([^（]+)(.*)$/.exec(name) ?? [];
      return { word, heads: [`${word}目標${unit}`, `${word}実績${unit}`], figures };
    });
    const expected = named.map(({ word, figures }) => `${word} 2022 ${figures.join("/")}`);
    const down = named.flatMap(({ heads, figures }) =>
      heads.map((head, at) => `${head}\t${figures[at] ?? ""}\t`),
    );
    expect(read(`区分\tR4\tR5\n${down.join("\n")}`)).toEqual(
      expected.flatMap((line, at) => [line, `${named[at]?.word ?? ""} 2023 undefined/undefined`]),
    );
    const heads = named.flatMap((one) => one.heads).join("\t");
    const figures = named.flatMap((one) => one.figures).join("\t");
    expect(
      read(`年度\t${heads}\nR4\t${figures}\nR5\t\t\t\t`).filter((line) => line.includes("2022")),
    ).toEqual(expected);
  });

  it("are none of 事業 or of what was revised among longer ones, nor of two characters alone", () => {
    const rows = "雇用創出目標\t10\n雇用創出実績\t8\n事業目標\t5\n事業実績\t4\n修正目標\t7\n修正実績\t6";
    expect(read(`区分\tR4\n${rows}`)).toEqual(["雇用創出 2022 10/8"]);
    expect(read("区分\tR4\tR5\n移住目標\t5\t6\n移住実績\t4\t5")).toEqual([]);
  });

  it.each([
    ["of two things", "公民館利用者目標\t290\t470\n図書館利用者実績\t320\t410"],
    ["of a part of the year", "上半期目標\t290\t470\n上半期実績\t320\t410"],
    ["of the plan's end", "最終年度目標\t290\t470\n最終年度実績\t320\t410"],
    ["of too short a name to be one", "事業計画\t290\t470\n事業実績\t320\t410"],
    ["apart from one another", "公民館利用者目標\t290\t470\n開館日数\t300\t301\n公民館利用者実績\t320\t410"],
  ])("are none %s", (_, rows) => {
    expect(read(`区分\tR4\tR5\n${rows}`)).toEqual([]);
  });

  it("are none where the name is in front of them", () => {
    expect(read("指標\t区分\tR4\tR5\n相談件数\t電話相談目標\t29\t47\n\t電話相談実績\t32\t57")).toEqual([]);
  });
});
