import { findIndicatorTables } from "../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../support/workbook-builder";

const directionsOf = (text: string): string[] =>
  findIndicatorTables(workbookOf(text, {})).tables.flatMap(({ indicators }) =>
    indicators.map(({ direction, understanding }) => `${direction} ${understanding.direction.source}`),
  );

/** One row of an indicator whose name says nothing, below a heading of targets. */
const below = (heading: string): string[] =>
  directionsOf(`指標\tR6実績\tR6${heading}\n会議の回数（回）\t190\t200`);

describe("the heading of targets", () => {
  it.each(["目標（以下）", "目標値（以内）", "目標値（上限）", "計画値（未満）"])(
    "says that less is better: %s",
    (heading) => {
      expect(below(heading)).toEqual(["lower inferred"]);
    },
  );

  it.each(["目標（以上）", "目標値（下限）"])("says that more is better: %s", (heading) => {
    expect(below(heading)).toEqual(["higher inferred"]);
  });

  it("says nothing without such a word", () => {
    expect(below("目標（見直し後）")).toEqual(["higher assumed"]);
  });

  it("says it in front of rows, of the indicator that they are of", () => {
    const rows =
      "指標\t区分\tR5\tR6\n会議の回数\t目標（以下）\t200\t200\n\t実績\t190\t210\n貸出\t目標\t10\t10\n\t実績\t9\t8";
    expect(directionsOf(rows)).toEqual(["lower inferred", "higher assumed"]);
  });

  it("says it over years below one another", () => {
    expect(directionsOf("会議の回数（回）\n年度\t目標（以下）\t実績\nR5\t200\t190\nR6\t200\t210")).toEqual([
      "lower inferred",
    ]);
  });

  it("leaves a question where a target says otherwise", () => {
    expect(directionsOf("指標\tR6実績\tR6目標（以下）\n会議の回数（回）\t190\t200以上")).toEqual([
      "unknown unknown",
    ]);
  });

  it.each(["計画期間10年以内", "目標の上限", "目標：3年以内", "目標以下"])(
    "is no cell in front of the indicator's name or figures that speaks of something else: %s",
    (text) => {
      expect(directionsOf(`施策\t指標\t備考\tR6目標\tR6実績\n${text}\t貸出\t${text}\t60\t55`)).toEqual([
        "higher assumed",
      ]);
    },
  );

  it.each(["目標値（税込10万円未満）", "目標値（R6以下同じ）"])(
    "is none that bounds another thing: %s",
    (heading) => {
      expect(below(heading)).toEqual(["higher assumed"]);
    },
  );
});
