import { calendarDate } from "../../../../../../src/core/values/calendar/calendar-date";
import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import type { BareYears } from "../../../../../../src/core/model/bare-years";
import { workbookOf } from "../../../../../support/workbook-builder";

/** `name year target actual` of every figure that is read on a day, and `? note` for a year that is not known. */
function read(text: string, year: number, answer?: BareYears, merges: readonly string[] = []): string[] {
  const workbook = workbookOf(text, { merges });
  const bareYears = new Map(answer ? [[workbook.sheets[0]?.name.toLowerCase() ?? "", answer]] : []);
  const { tables, notChecked } = findIndicatorTables(workbook, {
    day: calendarDate(year, 6, 30),
    bareYears,
  });
  return [
    ...tables.flatMap(({ indicators }) =>
      indicators.flatMap(({ name, years }) =>
        years.map(({ fiscalYear, target, actual }) =>
          [name, fiscalYear, target?.figure ?? "－", actual?.figure ?? "－"].join(" "),
        ),
      ),
    ),
    ...notChecked.flatMap(({ what, why }) => (why.code === "yearUnclear" ? [`? ${what.text}`] : [])),
  ];
}

const HOURS = "成果目標\t当初値\t目標値\t実績値\n利用時間数\t494時間（24年度）\t720時間（29年度）\t";

describe("years without an era in the cells of a table", () => {
  it("are of 平成 where what was reached can be of no other", () => {
    expect(read(`${HOURS}611時間（28年度）`, 2018)).toEqual([
      "利用時間数 2016 － 611",
      "利用時間数 2017 720 －",
    ]);
  });

  it("are asked where it can be of another", () => {
    expect(read(`${HOURS.replace("24", "2").replace("29", "7")}611時間（5年度）`, 2024)).toEqual(["? 7年度"]);
    expect(read(`${HOURS}611時間（24年度）`, 2026)).toEqual(["? 29年度"]);
  });

  it("are near one that another cell names with its era, also across two eras", () => {
    const head = "指標\t現状\t目標\n";
    expect(read(`${head}受診率\t60%（平成28年度）\t81%（32年度）`, 2017)).toEqual(["受診率 2020 81 －"]);
    expect(read(`${head}受診率\t60%（平成30年度）\t81%（6年度）`, 2026)).toEqual(["受診率 2024 81 －"]);
  });

  it("are asked where the year near it would be before the one that is named", () => {
    const head = "指標\t現状\t目標\n";
    expect(read(`${head}受診率\t60%（令和2年度）\t81%（30年度）`, 2021)).toEqual(["? 30年度"]);
  });

  it("are as a person has said for the sheet", () => {
    const table = `${HOURS.replace("24", "2").replace("29", "7")}611時間（5年度）`;
    expect(read(table, 2024, "reiwa")).toEqual(["利用時間数 2023 － 611", "利用時間数 2025 720 －"]);
  });

  it("are not what a person has said where that has not come, or where a row goes over two eras", () => {
    const late = `${HOURS.replace("24", "2").replace("29", "9")}611時間（8年度）`;
    expect(read(late, 2024, "reiwa")).toEqual(["? 9年度"]);
    const two = `${HOURS.replace("24", "30").replace("29", "6")}611時間（4年度）`;
    expect(read(two, 2024, "reiwa")).toEqual(["? 6年度"]);
  });

  it("are asked where a goal's number lies far below that of what was reached, in its row or another", () => {
    const head = "指標\t現状値\t実績値\t目標値\n";
    expect(read(`${head}受診率\t80%\t82%（30年度）\t90%（6年度）`, 2026)).toEqual(["? 6年度"]);
    expect(read(`${head}受診率\t80%\t82%（29年度）\t90%（2年度）`, 2018)).toEqual(["? 2年度"]);
    const rows = "受診率\t80%\t82%（30年度）\t\n満足度\t50%\t\t60%（6年度）";
    expect(read(`${head}${rows}`, 2026)).toEqual(["? 30年度"]);
    expect(read(`${head}${rows}`, 2026, "heisei")).toEqual(["? 30年度"]);
  });

  it("are read where something was reached a year or two after its goal's", () => {
    const late = `${HOURS}734時間（30年度）`;
    expect(read(late, 2019)).toEqual(["利用時間数 2017 720 －", "利用時間数 2018 － 734"]);
    const both = `${HOURS.replace("24", "2").replace("29", "5")}734時間（6年度）`;
    expect(read(both, 2025, "reiwa")).toEqual(["利用時間数 2023 720 －", "利用時間数 2024 － 734"]);
  });
});

describe("years without an era in the headings of such a table", () => {
  const head = (reached: string, goal: string): string =>
    `指標\t基準値\t目標値（${goal}）\t実績値（${reached}）\n`;
  const row = "受診率\t30%\t60%\t45%";

  it("are of 平成 where what was reached can be of no other", () => {
    expect(read(`${head("29年度", "31年度")}${row}`, 2018)).toEqual([
      "受診率 2017 － 45",
      "受診率 2019 60 －",
    ]);
  });

  it("are so where nothing says a year but the base, which may not be a goal's before it nor an estimate", () => {
    const plan = (base: string, goal: string): string =>
      `指標\t${base}現状値\t${goal}目標値\n受診率\t30%\t60%`;
    expect(read(plan("26年度", "32年度"), 2016)).toEqual(["受診率 2020 60 －"]);
    expect(read(plan("26年度", "32年度").replace("30%", "0"), 2016)).toEqual(["受診率 2020 60 －"]);
    expect(read(plan("26年度", "32年度"), 2026)).toEqual([]);
    expect(read(plan("30年度", "5年度"), 2026)).toEqual([]);
    expect(read(plan("26年度見込", "32年度"), 2016)).toEqual([]);
    expect(read(plan("26年度", "32年度").replace("30%", "―"), 2016)).toEqual([]);
  });

  it("are asked where they can be of another, where nothing was reached, and where that was expected", () => {
    expect(read(`${head("24年度", "29年度")}${row}`, 2026)).toEqual([]);
    expect(read(`${head("5年度", "7年度")}${row}`, 2024)).toEqual([]);
    expect(read(`${head("29年度", "31年度")}受診率\t30%\t60%\t`, 2018)).toEqual([]);
    expect(read(`${head("29年度見込", "31年度")}${row}`, 2018)).toEqual([]);
  });

  it("are asked where one of them would be of another era, in a heading or a cell", () => {
    expect(read(`${head("29年度", "2年度")}${row}`, 2018)).toEqual([]);
    expect(read(`${head("29年度", "31年度")}受診率\t30%\t60%（5年度）\t45%`, 2018)).toEqual([]);
    const deadline = "指標\t基準値\t目標値\t目標年度\t実績値（29年度）\n受診率\t30%\t60%\t3年度\t45%";
    expect(read(deadline, 2018).join()).not.toContain("2017");
  });

  it.each([
    ["a base of 令和", "", "受診率\t30%（R2）\t60%\t45%"],
    ["a plan of later years", "第3期計画（2022～2030）\n", row],
    ["令和 anywhere", "総合計画の進捗（令和の取組）\n", row],
  ])("are asked beside %s", (_, title, figures) => {
    expect(read(`${title}${head("30年度", "31年度")}${figures}`, 2019)).toEqual([]);
  });

  it("are asked where they would be of years long ago and may be of the next one", () => {
    expect(read(`${head("27年度", "30年度")}${row}`, 2026)).toEqual([]);
    expect(read(`${head("28年度", "8年度")}${row}`, 2026)).toEqual([]);
    for (const year of [2019, 2026])
      expect(read(`${head("28年度", "30年度")}${row}`, year)).toEqual([
        "受診率 2016 － 45",
        "受診率 2018 60 －",
      ]);
  });

  it("are asked where an estimate is headed so in another row", () => {
    const estimated = "指標\t推計値\t目標値\n\t29年度\t31年度\n受診率\t45%\t60%";
    expect(read(estimated, 2018, undefined, ["A1:A2"])).toEqual(["? 29年度", "? 31年度"]);
  });

  it("are near a year that is said with its era", () => {
    expect(read(`平成30年度 評価\n${head("29年度", "31年度")}${row}`, 2030)).toEqual([
      "受診率 2017 － 45",
      "受診率 2019 60 －",
    ]);
  });
});
