import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

const TITLE = "平成20年度　行政改革の実績";

/** `name year target actual` of the rows below a title and a heading. */
function read(heading: string, rows: string, title = TITLE): string[] {
  return findIndicatorTables(workbookOf(`${title}\n${heading}\n${rows}`, {})).tables.flatMap(
    ({ indicators }) =>
      indicators.flatMap(({ name, years }) =>
        years.map(({ fiscalYear, target, actual }) =>
          [name, fiscalYear, target?.figure ?? "－", actual?.figure ?? "－"].join(" "),
        ),
      ),
  );
}

describe("計画額 and 実績額 with letters for a formula behind them", () => {
  const letters = "項目\t計画額a\t実績額b\t差b-a\t達成率\\n（金額ベース）\\nb/a*100";

  it("are what is aimed at and what came of it where 達成率 is beside them", () => {
    expect(read(letters, "歳入の確保\t310.4\t292.8\t-17.6\t94.3%")).toEqual(["歳入の確保 2008 310.4 292.8"]);
    expect(read("項目\t達成率b/a\t実績額b\t計画額a", "歳入の確保\t94.3%\t292.8\t310.4")).toEqual([
      "歳入の確保 2008 310.4 292.8",
    ]);
  });

  it.each(["項目\t計画額a\t実績額b\t差b-a", "項目\t計画額\t実績額\t執行率"])(
    "may as well be of a budget: %s",
    (heading) => {
      expect(read(heading, "歳入の確保\t310.4\t292.8\t-17.6")).toEqual([]);
    },
  );
});

describe("合計", () => {
  const heading = "項目\t目標\t実績\t達成率";
  const row = "来館者数\t100\t90\t90%";

  it("is an indicator where the office itself holds it against its target", () => {
    expect(read(heading, `${row}\n貸出冊数\t100\t120\t120%\n合計\t200\t210\t105%`)).toContain(
      "合計 2008 200 210",
    );
    const years = "項目\tR5目標\tR5実績\t達成率\tR6目標\tR6実績\t達成率";
    expect(read(years, `${row}\t100\t95\t95%\n計\t100\t90\t0.9\t100\t95\t0.95`, "")).toContain(
      "計 2024 100 95",
    );
  });

  it.each([
    ["has no 達成率", `${row}\n合計\t200\t210\t`],
    ["has one that comes about otherwise", `${row}\n合計\t200\t210\t95.2%`],
    ["is of what is unwanted", "交通事故件数\t100\t90\t90%\n合計\t100\t90\t90%"],
    [
      "is over unlike units",
      "移住者数（人）\t100\t90\t90%\n相談件数（件）\t100\t120\t120%\n合計\t200\t210\t105%",
    ],
    ["is over shares", "受診率\t100\t90\t90%\n満足度\t100\t120\t120%\n合計\t200\t210\t105%"],
    ["is of money spent", "事業費\t100\t90\t90%\n合計\t100\t90\t90%"],
  ])("is none where it %s", (_, rows) => {
    expect(read(heading, rows).join()).not.toContain("合計");
  });

  it("is none as an average, nor a second time", () => {
    expect(read(heading, `${row}\n貸出冊数\t100\t120\t120%\n平均\t100\t105\t105%`).join()).not.toContain(
      "平均",
    );
    const twice = `${row}\n合計\t100\t90\t90%\n貸出冊数\t100\t120\t120%\n合計\t200\t210\t105%`;
    expect(read(heading, twice).filter((one) => one.startsWith("合計"))).toEqual(["合計 2008 100 90"]);
  });
});
