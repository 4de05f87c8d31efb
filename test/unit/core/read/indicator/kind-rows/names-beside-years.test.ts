import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

/** `name year target actual` of every figure that is read. */
function read(text: string): string[] {
  const { tables } = findIndicatorTables(workbookOf(text));
  return tables.flatMap(({ indicators }) =>
    indicators.flatMap(({ name, years }) =>
      years.map(({ fiscalYear, target, actual }) =>
        [name, fiscalYear, target?.figure ?? "－", actual?.figure ?? "－"].join(" "),
      ),
    ),
  );
}

const box = (word: string, name: string, explained = "延べ人数"): string =>
  `成果参考指標\t${word}\t${name}\t年度\tR4\tR5\n\t式・定義\t${explained}\t目標値\t100\t120\n\t\t\t実績値\t90\t130`;

describe("a name in the row of the years", () => {
  it.each(["指標名", "指標名称", "評価指標"])(
    "is what stands beside %s, not the word 式・定義 below it",
    (word) => {
      expect(read(box(word, "入館者数"))).toEqual(["入館者数 2022 100 90", "入館者数 2023 120 130"]);
    },
  );

  it("is that of each box where they follow one another", () => {
    expect(read(`${box("指標名", "入館者数")}\n${box("指標名", "開館日数（日）", "開館した日")}`)).toEqual([
      "入館者数 2022 100 90",
      "入館者数 2023 120 130",
      "開館日数 2022 100 90",
      "開館日数 2023 120 130",
    ]);
  });

  it("is none where nothing is filled in beside the word", () => {
    const { tables, notChecked } = findIndicatorTables(workbookOf(box("指標名", "")));
    expect(tables.flatMap(({ indicators }) => indicators.map(({ name }) => name))).toEqual([]);
    expect(notChecked.length).toBeGreaterThan(0);
  });

  it("is no heading of a column", () => {
    expect(read("指標名\t単位\t区分\tR4\tR5\n説明\t回\t目標値\t10\t12\n\t\t実績値\t9\t13")).toEqual([
      "説明 2022 10 9",
      "説明 2023 12 13",
    ]);
  });

  it("is left in front of 目標 where the row of the years names nothing", () => {
    expect(read("指標名\t区分\tR4\tR5\n定義された区域の数\t目標値\t10\t12\n\t実績値\t9\t13")).toEqual([
      "定義された区域の数 2022 10 9",
      "定義された区域の数 2023 12 13",
    ]);
  });
});
