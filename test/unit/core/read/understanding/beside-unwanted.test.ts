import { findIndicatorTables } from "../../../../../src/core/read/indicator/find-indicator-tables";
import { grid, sheet, workbook, workbookOf } from "../../../../support/workbook-builder";

/** Which way is better of each indicator, and the sign that asks for it. */
function directions(rows: string): unknown {
  const { tables } = findIndicatorTables(workbookOf(rows));
  return tables.flatMap(({ indicators }) =>
    indicators.map(({ name, direction, understanding }) =>
      [
        name,
        direction,
        ...understanding.direction.signs.flatMap((sign) => ("text" in sign ? sign.text : [])),
      ].join(" "),
    ),
  );
}

describe("names that do not say what is counted", () => {
  it("are of what the rows beside them count, where that is unwanted: a person is asked", () => {
    expect(directions("種別\tR4目標\tR4実績\n人身事故\t2\t1\n物損事故\t6\t4\n全体\t8\t5")).toEqual([
      "人身事故 unknown",
      "物損事故 unknown",
      "全体 unknown 人身事故",
    ]);
  });

  it("are heard so too where they are the total of what is merged beside them", () => {
    const rows =
      "部門\t種別\tR4目標\tR4実績\n鉄道\t人身事故\t2\t1\n\t物損事故\t6\t4\n\t合計\t8\t5\nバス\t人身事故\t1\t1\n\t物損事故\t3\t2\n\t合計\t4\t3";
    const book = workbook([sheet({ cells: grid(rows), merges: ["A2:A4", "A5:A7"] })]);
    const read = findIndicatorTables(book).tables.flatMap(({ indicators }) => indicators);
    expect(read.filter(({ direction }) => direction !== "unknown")).toEqual([]);
    expect(read.map(({ name }) => name)).toEqual([
      "鉄道 人身事故",
      "鉄道 物損事故",
      "鉄道",
      "バス 人身事故",
      "バス 物損事故",
      "バス",
    ]);
  });

  it.each([
    ["most rows beside them are wanted", "講座\t2\t1\n相談\t6\t4\n見学会\t5\t5\n苦情件数\t3\t2\n全体\t8\t5"],
    ["they say it themselves", "人身事故\t2\t1\n物損事故\t6\t4\n講習参加者数\t8\t5"],
  ])("are as usual where %s", (_, rows) => {
    const found = findIndicatorTables(workbookOf(`種別\tR4目標\tR4実績\n${rows}`)).tables[0]?.indicators;
    expect(found?.at(-1)?.direction).toBe("higher");
  });

  it.each([
    ["further in than it", "　家庭系\t2\t1\n　店など\t6\t4"],
    ["behind a dot", "・家庭系\t2\t1\n・店など\t6\t4"],
    ["groups of all", "家庭系\t2\t1\n事業系\t6\t4"],
  ])("are of the unwanted row above, where they are %s", (_, parts) => {
    const found = directions(`指標\tR4目標\tR4実績\nごみ排出量\t8\t5\n${parts}\n来館者数\t8\t5`) as string[];
    expect(found.map((one) => one.split(" ").slice(1).join(" "))).toEqual([
      "unknown",
      "unknown ごみ排出量",
      "unknown ごみ排出量",
      "higher",
    ]);
  });

  it("are as usual where the row above is wanted, or they are no further in", () => {
    const wanted = "受診者数\t8\t5\n　男性\t2\t1\n　市外\t6\t4";
    expect(directions(`指標\tR4目標\tR4実績\n${wanted}`)).toEqual([
      "受診者数 higher",
      "受診者数 内訳 男性 higher",
      "受診者数 内訳 市外 higher",
    ]);
    expect(directions("指標\tR4目標\tR4実績\n苦情件数\t8\t5\n案内所\t2\t1")).toEqual([
      "苦情件数 unknown",
      "案内所 higher",
    ]);
  });
});
