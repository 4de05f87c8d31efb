import {
  measureOf,
  unitToReadBy,
  type Measure,
} from "../../../../../../src/core/read/indicator/labels/measure";
import type { CellReading } from "../../../../../../src/core/values/notation/cell-reading";
import { readCell } from "../../../../../../src/core/values/notation/read-cell";

const percent = (value: number): CellReading => readCell(value, { unit: "％", numberFormat: "0%" });

/** The unit of a row, and its figures in that unit (or why one cannot be compared). */
function read(
  stated: string,
  ...cells: readonly (string | number | null | CellReading)[]
): [string, ...unknown[]] {
  const readings = cells.map((cell) =>
    typeof cell === "object" && cell !== null ? cell : readCell(cell, { unit: stated }),
  );
  const measure: Measure = measureOf(stated, readings);
  return [
    measure.unit,
    ...readings.map((reading) => {
      const { figure, doubt } = measure.of(reading);
      return figure ?? doubt;
    }),
  ];
}

describe("measureOf", () => {
  it("takes the unit that the cells name where the row states none", () => {
    expect(read("", "470人", 175)).toEqual(["人", 470, 175]);
    expect(read("", "28俵", "31俵")).toEqual(["俵", 28, 31]);
    expect(read("", 5, 6)).toEqual(["", 5, 6]);
  });

  it("keeps a unit of time that the row states: 0.4時間 are not those of 30 in 分", () => {
    expect(read("分", 30, "0.4時間")).toEqual(["分", 30, "otherUnit"]);
    expect(read("日", 30, "3か月")).toEqual(["日", 30, "otherUnit"]);
  });

  it("compares no figure of somebody else, as a note in its brackets says, with the others", () => {
    expect(read("", "3,000人（県全体）", "863人")).toEqual(["人", "otherUnit", 863]);
    expect(read("人", "100人（実人数）", "250人", 260)).toEqual(["人", "otherUnit", 250, 260]);
    expect(read("", "100人（実人数）", "250人（延べ）")).toEqual(["人(実人数)", "otherUnit", "otherUnit"]);
    // Of the same, and of the year, as every figure is.
    expect(read("", "100人（町内）", "90人（町内）")).toEqual(["人(町内)", 100, 90]);
    expect(read("", "1,000人（年間）", "863人")).toEqual(["人", 1000, 863]);
    expect(read("", "30%（毎年度）", "36%")[0]).toBe("%");
    expect(read("", "610人（期間平均）", "590人")).toEqual(["人", 610, 590]);
  });

  it("compares no figure of five years with those of a year", () => {
    expect(read("", "2,000冊／5年", "419冊", "339冊")).toEqual(["冊", "otherUnit", 419, 339]);
    expect(read("人", "80人／5年", 77, 93)).toEqual(["人", "otherUnit", 77, 93]);
    expect(read("人／年", "80人／5年", 77)).toEqual(["人／年", "otherUnit", 77]);
  });

  it("compares no figure of a month, a week or a day with those of a year", () => {
    expect(read("人", 1000, "200人／月")).toEqual(["人", 1000, "otherUnit"]);
    expect(read("回", "3回/週", 12)).toEqual(["回", "otherUnit", 12]);
    expect(read("", "1,000件", "75件/月", "80件")).toEqual(["件", 1000, "otherUnit", 80]);
    expect(read("", "100人/日", 30_000)).toEqual(["人/日", 100, "otherUnit"]);
  });

  it("compares no bare figures by the day or for so many years that are too far apart to be of one time", () => {
    const differ = "otherUnit";
    expect(read("人／日", 10, 1000)).toEqual(["人／日", differ, differ]);
    expect(read("件/5年", 400, 15)).toEqual(["件/5年", differ, differ]);
    expect(read("人／日", 100, 95, 30)).toEqual(["人／日", 100, 95, 30]);
    expect(read("人／日", 10, 200, 0)).toEqual(["人／日", 10, 200, 0]);
    expect(read("人／年", 10, 1000)).toEqual(["人／年", 10, 1000]);
    expect(read("人", 10, 1000)).toEqual(["人", 10, 1000]);
  });

  it("compares them where all of them are of it, or the name says that the bare ones are", () => {
    expect(read("人", "100人/日", "80人/日")).toEqual(["人/日", 100, 80]);
    expect(read("", "100人/日", 80)).toEqual(["人/日", 100, 80]);
    const readings = ["17,000円/月", 16_500].map((value) => readCell(value, { unit: "円" }));
    for (const name of ["平均工賃月額", "工賃（月額）", "工賃の月平均", "1か月あたり、月間の工賃"]) {
      const { of } = measureOf("円", readings, "円", name);
      expect(readings.map((one) => of(one).figure)).toEqual([17_000, 16_500]);
    }
  });

  it.each(["日本語教室の受講者数", "臨時相談件数", "平日利用者数", "日本遺産の来訪者数", "時代祭の観客数"])(
    "compares them by no other word of a name: %s",
    (name) => {
      const readings = [1000, "200人／月"].map((value) => readCell(value, { unit: "人" }));
      const { of } = measureOf("人", readings, "人", name);
      expect(readings.map((one) => of(one).figure)).toEqual([1000, undefined]);
    },
  );

  it("compares 件／年 and 件／1年 with 件, and what leaves out the time of its row's unit with the others", () => {
    expect(read("", "80件／年", "77件", "93件")).toEqual(["件", 80, 77, 93]);
    expect(read("件", "80件／1年", 77)).toEqual(["件", 80, 77]);
    expect(read("人／日", "80人", "77人／日", 93)).toEqual(["人／日", 80, 77, 93]);
    expect(read("件/5年", "400件", 380)).toEqual(["件/5年", 400, 380]);
  });

  it("asks of figures without a scale beside others that name one, but not of zero, blanks and words", () => {
    expect(read("", "4万円", 100, 0, null, "検討中")).toEqual([
      "万円",
      4,
      "scaleNotNamed",
      0,
      undefined,
      undefined,
    ]);
  });

  it("asks of a figure that was typed without the scale of its row, and of no other that is large", () => {
    expect(read("千円", 50_000, 48_512, 55_000, 53_210_500)).toEqual([
      "千円",
      50_000,
      48_512,
      55_000,
      "scaleNotNamed",
    ]);
    expect(read("千円", 50_000, 48_512_000, 55_000, 53_210_500)).toEqual([
      "千円",
      50_000,
      "scaleNotNamed",
      55_000,
      "scaleNotNamed",
    ]);
    expect(read("千円", 100, 4000, 90_000)).toEqual(["千円", 100, 4000, 90_000]);
    expect(read("円", 50_000, 48_512_000)).toEqual(["円", 50_000, 48_512_000]);
    expect(read("千円", 50_000, "48,512,000円")).toEqual(["千円", 50_000, 48_512]);
  });

  it("goes by figures that name their unit too: far above them, or as far below, a bare one may be of another scale", () => {
    expect(read("千円", "55,000千円", "61,033千円", 53_210_500)).toEqual([
      "千円",
      55_000,
      61_033,
      "scaleNotNamed",
    ]);
    expect(read("千円", "55,000,000円", 53_210_500)).toEqual(["千円", 55_000, "scaleNotNamed"]);
    expect(read("千円", "1,310千円", 0.98)).toEqual(["千円", 1310, "scaleNotNamed"]);
    expect(read("千円", "1,310千円", 1250, 0.98)).toEqual(["千円", 1310, 1250, "scaleNotNamed"]);
    expect(read("千円", "1,310千円", 98, 2)).toEqual(["千円", 1310, 98, 2]);
    expect(read("人", "1,310人", 0.98)).toEqual(["人", 1310, 0.98]);
  });

  it("brings scales to the unit that most cells name", () => {
    expect(read("", "4万円", "100万円", "125万円", "8千円", "88万円", "1,310千円")).toEqual([
      "万円",
      4,
      100,
      125,
      0.8,
      88,
      131,
    ]);
    expect(read("", "2億396万円", "3億円", "2億8,500万円", "4億円")).toEqual([
      "万円",
      20_396,
      30_000,
      28_500,
      40_000,
    ]);
  });

  it("brings scales to the row's unit, and takes a bare figure for it", () => {
    expect(read("千円", 2400, "3万円", "2,400,000円", "1億円")).toEqual(["千円", 2400, 30, 2400, 100_000]);
    expect(read("人", "3万", "1.2千人", 500)).toEqual(["人", 30_000, 1200, 500]);
  });

  it("doubts a bare figure where the other cells name scales, except 0", () => {
    expect(read("", "4万円", 8, 0)).toEqual(["万円", 4, "scaleNotNamed", 0]);
  });

  it("doubts a figure of something else", () => {
    expect(read("人", 10, "5社")).toEqual(["人", 10, "otherUnit"]);
    expect(read("kg", 10, "5g")).toEqual(["kg", 10, "otherUnit"]);
    expect(read("人", 10, percent(0.6))).toEqual(["人", 10, "otherUnit"]);
  });

  it("believes the cells where each of them names another unit than the row", () => {
    expect(read("人", "10社", "5社")).toEqual(["社", 10, 5]);
    expect(read("数値", "10社", 5)).toEqual(["社", 10, 5]);
  });

  it("compares percent formats with plain figures as people see them", () => {
    expect(read("％", 61, percent(0.6))).toEqual(["％", 61, 60]);
    expect(read("％", percent(0.98), 98)).toEqual(["％", 98, 98]);
    expect(read("％", "3割", 25)).toEqual(["％", 30, 25]);
    expect(read("", percent(0.5), 61)).toEqual(["%", 50, 61]);
  });

  it("doubts a plain figure of 1 or less in a row with percent formats", () => {
    expect(read("％", percent(0.6), 0.58, 1, 0)).toEqual(["％", 60, "percentOrRatio", "percentOrRatio", 0]);
    expect(read("％", 0.58, 1)).toEqual(["％", 0.58, 1]);
    expect(read("％", percent(0.0031), 0.33)).toEqual(["％", 0.31, 0.33]);
  });

  it("doubts a fraction among figures a hundred times as large, where the unit is ％ or none", () => {
    expect(read("％", 80, 0.82, 81)).toEqual(["％", 80, "hundredfold", 81]);
    expect(read("", 0.8, 82)).toEqual(["", "hundredfold", 82]);
    expect(read("％", 80, 0.82, 0.81)).toEqual(["％", 80, "hundredfold", "hundredfold"]);
    expect(read("％", 5, 0.3)).toEqual(["％", 5, 0.3]);
    expect(read("％", 60, 1)).toEqual(["％", 60, 1]);
    expect(read("", 1.4, 0.9)).toEqual(["", 1.4, 0.9]);
    expect(read("億円", 80, 0.8)).toEqual(["億円", 80, 0.8]);
  });

  it("doubts a figure that is far from all others in the scale that it names, and nearer to them in theirs", () => {
    expect(read("千円", "5000千円", "4,500円", 0)).toEqual(["千円", 5000, "scaleMistaken", 0]);
    expect(read("百万円", "5000百万円", "1,200千円", "4,800千円")).toEqual([
      "百万円",
      5000,
      "scaleMistaken",
      "scaleMistaken",
    ]);
    expect(read("円", "5000円", "4,500千円")).toEqual(["円", 5000, "scaleMistaken"]);
    // What was reached so far of much more, and figures that are near one of their own kind.
    expect(read("億円", "1億円", "200万円")).toEqual(["億円", 1, 0.02]);
    expect(read("百万円", "5百万円", "4,000千円")).toEqual(["百万円", 5, 4]);
    expect(read("千円", "5000千円", "5千円", "4,500円")).toEqual(["千円", 5000, 5, 4.5]);
  });

  it("doubts a bare figure beside figures in 割", () => {
    expect(read("", "8割", 82)).toEqual(["割", 8, "scaleNotNamed"]);
    expect(read("", "8割", percent(0.82))).toEqual(["%", 80, 82]);
  });

  it("keeps with the cell a unit that the row does not state", () => {
    const kept = (stated: string, cell: string): unknown =>
      measureOf(stated, [readCell(cell)]).of(readCell(cell)).ownUnit;
    expect([kept("", "470人"), kept("人", "470名"), kept("千円", "5円")]).toEqual(["人", undefined, "円"]);
  });

  it("takes a cell that waits for its figure to be shown as the figures like it are", () => {
    const [blank, about] = [
      readCell(null, { unit: "％" }),
      readCell("30%程度", { unit: "", isTarget: true }),
    ];
    const scaleOf = (all: readonly CellReading[], alike: readonly CellReading[] = all): readonly number[] =>
      [blank, about].map((reading) => measureOf("％", [...all, blank]).of(reading, alike).scale);
    expect(scaleOf([percent(0.3), percent(0.25)])).toEqual([100, 100]);
    expect(scaleOf([30, 25].map((value) => readCell(value, { unit: "％" })))).toEqual([1, 1]);
    const plain = readCell(25, { unit: "％" });
    expect(scaleOf([percent(0.3), plain], [plain])).toEqual([1, 1]);
    expect(scaleOf([percent(0.3), plain], [percent(0.3)])).toEqual([100, 100]);
    expect(scaleOf([percent(0.3), plain], [])).toEqual([1, 1]);
  });
});

describe("unitToReadBy", () => {
  it.each(["有給休暇取得日数", "平均在院日数（一般病床）", "開館日数 本館"])(
    "reads the figures of %s as days where the table names no unit",
    (name) => {
      expect(unitToReadBy("", name)).toBe("日");
      expect(readCell("12日", { unit: unitToReadBy("", name) })).toMatchObject({ value: 12, unit: "日" });
    },
  );

  it("is the stated unit, and none of a name that counts no days", () => {
    expect(unitToReadBy("時間", "開館日数")).toBe("時間");
    for (const name of ["開催日", "日数別の利用者", "日数計算の講座"])
      expect(unitToReadBy("", name)).toBe("");
    expect(readCell("12日", { unit: "" }).state).toBe("text");
  });
});
