import { seriesSpike } from "../../../../../../src/core/judge/checks/series/spike";
import { table, cells, broken } from "../../../../../support/one-indicator-table";

describe("seriesSpike", () => {
  it("finds more than three times as much, and not just three times, from zero or across a series break", () => {
    expect(cells(seriesSpike, table("数【人】", "1 1 1", "10 30 91"))).toEqual(["E3"]);
    expect(cells(seriesSpike, table("数【人】", "1 1", "0 50"))).toEqual([]);
    // The target foresaw it: 91 of 100; a slipped digit is no more than a tenth, or ten times as much.
    expect(cells(seriesSpike, table("数【人】", "10 30 100", "10 30 91"))).toEqual([]);
    expect(cells(seriesSpike, table("数【人】", "10 30 40", "10 30 400"))).toEqual(["E3"]);
    // A change or a balance swings about zero.
    expect(cells(seriesSpike, table("削減量【t】", "1 1 1 1", "-0.6 -3.4 0.2 9"))).toEqual(["F3"]);
    const leap = table("登録者数（延べ）【人】", "1 1 1", "10 10 99");
    expect(cells(seriesSpike, leap, { definitions: [broken] })).toEqual([]);
  });
});
