import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

/** `name base: year target actual, …` of every indicator. */
function read(text: string, merges: readonly string[] = []): string[] {
  return findIndicatorTables(workbookOf(text, { merges })).tables.flatMap(({ indicators }) =>
    indicators.map(({ name, base, years }) => {
      const said = years.map(({ fiscalYear, target, actual }) =>
        [fiscalYear, target?.figure ?? "－", actual?.figure ?? "－"].join(" "),
      );
      return `${name} ${String(base?.figure ?? "－")}: ${said.join(", ")}`;
    }),
  );
}

const HEADING = "項目\tH23\tH24\tH25\n\t現状値\t目標値 実績値\t目標値 実績値";
const ROWS = "参加者数\t\t43\t45\n\t39\t44\t46\n講座数\t\t5\t6\n\t4\t7\t";
const RIGHT = ["参加者数 39: 2012 43 44, 2013 45 46", "講座数 4: 2012 5 7, 2013 6 －"];

describe("目標値 and 実績値 in one cell below each year", () => {
  it("are in two rows of each indicator, whose name is merged over both or stands in the first", () => {
    expect(read(`${HEADING}\n${ROWS}`)).toEqual(RIGHT);
    expect(read(`${HEADING}\n${ROWS}`, ["A1:A2", "A3:A4", "A5:A6"])).toEqual(RIGHT);
  });

  it.each([
    ["目標・実績", "2012 43 44, 2013 45 46"],
    ["目標値・実績値", "2012 43 44, 2013 45 46"],
    ["実績値 目標値", "2012 44 43, 2013 46 45"],
    ["実績・目標", "2012 44 43, 2013 46 45"],
  ])("are in the order of %s", (word, years) => {
    expect(read(`項目\tH24\tH25\n\t${word}\t${word}\n参加者数\t43\t45\n\t44\t46`)).toEqual([
      `参加者数 －: ${years}`,
    ]);
  });

  it("have 現状値 in the lower row, be its year above it", () => {
    const rows = "参加者数\t（22年度）\t43\t45\n\t39\t44\t46";
    expect(read(`${HEADING}\n${rows}`)).toEqual(["参加者数 39: 2012 43 44, 2013 45 46"]);
  });

  it("are neither where no indicator has two rows", () => {
    expect(read(`${HEADING}\n参加者数\t39\t43\t45\n講座数\t4\t5\t6`)).toEqual([]);
  });

  it("are neither in the one row of an indicator among others that have two", () => {
    expect(read(`${HEADING}\n会議の数\t1\t2\t3\n${ROWS}`)).toEqual([
      "会議の数 1: 2012 － －, 2013 － －",
      ...RIGHT,
    ]);
  });

  it("are neither where the name stands beside the lower row, or where the row below the last name is blank", () => {
    const below = "\t\t100\t110\n相談件数\t90\t95\t115\n\t\t50\t60\n訪問件数\t40\t45\t65";
    expect(read(`${HEADING}\n${below}`)).toEqual([]);
    expect(read(`${HEADING}\n${ROWS.replace("7\t", "7\t8")}\n訪問件数\t40\t45\t65`).at(-1)).toBe(
      "訪問件数 40: 2012 － －, 2013 － －",
    );
  });

  it.each(["目標実績", "目標値達成値", "目標値／実績値", "目標値の実績値"])("are not said by %s", (word) => {
    expect(read(`項目\tH24\tH25\n\t${word}\t${word}\n参加者数\t43\t45\n\t44\t46`)).toEqual([]);
  });

  it("leave 現状値 below a year alone where nothing beside it says 目標値 and 実績値", () => {
    expect(read("項目\tH23\tH24\tH25\n\t現状値\t見直し\t継続\n参加者数\t39\t43\t45\n\t39\t44\t46")).toEqual(
      [],
    );
  });

  const two = (upper: string, lower: string): string =>
    `項目\t区分\tH24\tH25\n\t\t目標値 実績値\t目標値 実績値\n参加者数\t${upper}\t43\t45\n\t${lower}\t44\t46`;

  it("are not told by rows that something in front of them tells apart", () => {
    expect(read(two("男", "女"))).toEqual([]);
    expect(read(two("前期", "後期"))).toEqual([]);
    expect(read(two("実績", "目標"))).toEqual(["参加者数 －: 2012 44 43, 2013 46 45"]);
    expect(read(two("人", "人"))).toEqual(["参加者数 －: 2012 43 44, 2013 45 46"]);
  });

  it("are side by side where they are merged over two columns of figures", () => {
    const table = "項目\tH24\t\n\t目標値・実績値\t\n参加者数\t43\t44\n講座数\t5\t6\n\t7\t8";
    expect(read(table, ["B1:C1", "B2:C2"])).toEqual([]);
    const wide = "項目\tH24\t\n\t目標値・実績値\t\n参加者数\t43\t\n\t44\t";
    expect(read(wide, ["B1:C1", "B2:C2", "B3:C3", "B4:C4"])).toEqual(["参加者数 －: 2012 43 44"]);
  });
});
