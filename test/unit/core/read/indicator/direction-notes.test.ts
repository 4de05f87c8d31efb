import { findIndicatorTables } from "../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../support/workbook-builder";

/** `name direction source` of all indicators. */
function directions(...rows: readonly string[]): string[] {
  return findIndicatorTables(workbookOf(rows.join("\n"))).tables.flatMap(({ indicators }) =>
    indicators.map(({ name, direction, understanding }) =>
      [name, direction, understanding.direction.source].join(" "),
    ),
  );
}

const HEADS = "指標\tR5目標\tR5実績";
const A = "件A\t100\t120";
const B = "件B\t100\t120";

describe("減少することが良いとされる指標", () => {
  it.each(["減少することが良いとされる指標", "（減少を目指す指標）", "減らす指標", "低い方が良い指標"])(
    "above the headings of a table is said of all in it: %s",
    (title) => {
      expect(directions(title, HEADS, A, B)).toEqual(["件A lower inferred", "件B lower inferred"]);
    },
  );

  it("as a section is said of the rows below it", () => {
    expect(directions(HEADS, A, "減少を目指す指標", B)).toEqual(["件A higher assumed", "件B lower inferred"]);
  });

  it("above the table is asked about where a section of it says the other way", () => {
    expect(directions("■減らす指標", HEADS, A, "■増やす指標", B)).toEqual([
      "件A lower inferred",
      "件B unknown unknown",
    ]);
  });

  it("behind the figures is said of that row", () => {
    expect(directions(`${HEADS}\t備考`, `${A}\t減少することが良いとされる指標`, B)).toEqual([
      "件A lower inferred",
      "件B higher assumed",
    ]);
  });

  it("below a table is said of those that have its mark, or that it names", () => {
    expect(directions(HEADS, A, "件B※\t100\t120", "※減少することが良い指標")).toEqual([
      "件A higher assumed",
      "件B lower inferred",
    ]);
    expect(
      directions(HEADS, A, "▼件B\t100\t120", "▼は少ないほど良い指標").map((one) => one.slice(-14)),
    ).toEqual(["higher assumed", "lower inferred"]);
    expect(directions(HEADS, A, B, "※件Bは減少することが良い")).toEqual([
      "件A higher assumed",
      "件B lower inferred",
    ]);
  });

  it("below a table with neither is asked about", () => {
    expect(directions(HEADS, A, B, "※減らす指標")).toEqual(["件A unknown unknown", "件B unknown unknown"]);
  });

  it("over the table beside is said of that alone", () => {
    const rows = [`${HEADS}\t\t${HEADS}`, `${A}\t\t${B}`];
    expect(directions("\t\t\t\t減少することが良いとされる指標", ...rows)).toEqual([
      "件A higher assumed",
      "件B lower inferred",
    ]);
    expect(directions("\t減少することが良いとされる指標", ...rows)).toEqual([
      "件A lower inferred",
      "件B higher assumed",
    ]);
  });

  it("between two tables is said of the one that it touches", () => {
    expect(directions(HEADS, A, "", "減少を目指す指標", HEADS, B)).toEqual([
      "件A higher assumed",
      "件B lower inferred",
    ]);
    expect(directions(HEADS, A, "※減少を目指す指標", "", HEADS, B)).toEqual([
      "件A unknown unknown",
      "件B higher assumed",
    ]);
  });
});

describe("an indicator without a place of figures", () => {
  it("has no remarks behind them", () => {
    const rows = ["\t\t目標\t\t実績", "年度\t来館者数\t貸出数\t来館者数\t貸出数", "R4\t1000\t500\t900\t480"];
    expect(() => directions(...rows, "R5\t1100\t520\t1050\t530", "R6\t1200\t550\t1150\t540")).not.toThrow();
  });
});

describe("a note that speaks of some of the rows", () => {
  it.each([
    ["▼", "数値が低いほど良い指標には▼を付している"],
    ["※", "※印は、数値が低いほど良い指標です"],
    ["◎", "数値が小さいほど良好な指標は◎印"],
  ])("is said of those that have its mark, in front of the name as well: %s", (mark, title) => {
    const read = directions(title, HEADS, `${mark}件A\t100\t120`, B);
    expect(read.map((one) => one.slice(-14))).toEqual(["lower inferred", "higher assumed"]);
  });

  it("is said of a marked row from the remark of another", () => {
    expect(directions(`${HEADS}\t備考`, "件A※\t100\t120\t", `${B}\t※低いほど良い`)).toEqual([
      "件A lower inferred",
      "件B higher assumed",
    ]);
  });

  it("is said of those that it lists alone", () => {
    expect(directions(HEADS, A, B, "件C\t100\t120", "※件A、件Bは減少することが良い")).toEqual([
      "件A lower inferred",
      "件B lower inferred",
      "件C higher assumed",
    ]);
  });

  it.each([
    "低いほど良い指標（逆指標）は達成率を目標/実績で計算",
    "件A向上の取組（医療費は低いほど良い）",
    "低いほど良いとは限らない",
  ])("says nothing of all rows where it goes on otherwise: %s", (title) => {
    expect(directions(title, HEADS, A)).toEqual(["件A higher assumed"]);
  });

  it("may say it in a section's title: 減少が望ましい指標", () => {
    expect(directions(HEADS, A, "2 減少が望ましい指標", B)).toEqual([
      "件A higher assumed",
      "件B lower inferred",
    ]);
  });
});
