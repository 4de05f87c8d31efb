import { findIndicatorTables } from "../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../support/workbook-builder";

/** `year target actual` of every indicator, with `~` where the figure is not final. */
function reading(tsv: string): readonly string[] {
  const { tables } = findIndicatorTables(workbookOf(tsv));
  return tables.flatMap(({ indicators }) =>
    indicators.flatMap(({ years }) =>
      years.map(({ fiscalYear, target, actual, provisional }) =>
        [fiscalYear, target?.figure ?? "－", (provisional ? "~" : "") + String(actual?.figure ?? "－")].join(
          " ",
        ),
      ),
    ),
  );
}

describe("a figure that is not final beside the final one of its year", () => {
  it.each([
    ["H27目標\tH27実績（速報）\tH27実績（確定）", "1500\t1450\t1520"],
    ["H27目標\tH27実績見込み\tH27実績", "1500\t1450\t1520"],
    ["H27目標\tH27実績（2月末）\tH27実績", "1500\t1450\t1520"],
    ["H27実績（速報）\tH27実績（確定）\tH27目標", "1450\t1520\t1500"],
  ])("is not what the goal is held against: %s", (headings, row) => {
    expect(reading(`指標\t${headings}\n歩行者数\t${row}`)).toEqual(["2015 － ~1450", "2015 1500 1520"]);
  });

  it("is so while the final one is blank, row by row", () => {
    const rows = "歩行者数\t1500\t1450\t1520\n来館者数\t1500\t1450\t";
    expect(reading(`指標\tH27目標\tH27実績（速報）\tH27実績（確定）\n${rows}`)).toEqual([
      "2015 － ~1450",
      "2015 1500 1520",
      "2015 1500 ~1450",
    ]);
  });

  it("is left alone behind the final one", () => {
    const table = "指標\tH27目標\tH27実績（確定）\tH27実績（速報）\n歩行者数\t1500\t1520\t1450";
    expect(reading(table)).toEqual(["2015 1500 1520", "2015 － ~1450"]);
  });
});

describe("a row of figures that are not final beside one of final ones", () => {
  const rows = (early: string, final: string, name = "\t"): string =>
    `指標\t区分\tH26\tH27\n歩行者数\t目標\t1400\t1500\n${name}${early}\t1300\t1450\n${name}${final}`;

  it.each(["実績（速報）", "実績見込"])(
    "is of one indicator, and the final ones are held against its goals: %s",
    (early) => {
      const settled = "実績（確定）\t1350\t1520";
      expect(reading(rows(early, settled))).toEqual(["2014 1400 1350", "2015 1500 1520"]);
      expect(reading(rows(early, settled, "歩行者数\t"))).toEqual(["2014 1400 1350", "2015 1500 1520"]);
    },
  );

  it("says of the years whose final ones are blank what was reached", () => {
    expect(reading(rows("実績（速報）", "実績（確定）\t1350\t"))).toEqual([
      "2014 1400 1350",
      "2015 1500 ~1450",
    ]);
  });

  it("leaves the next indicator its own", () => {
    const next = "実績\t1350\t1520\n来館者数\t目標\t10\t12\n\t実績（速報）\t9\t8";
    expect(reading(rows("実績（速報）", next))).toEqual([
      "2014 1400 1350",
      "2015 1500 1520",
      "2014 10 9",
      "2015 12 ~8",
    ]);
  });
});
