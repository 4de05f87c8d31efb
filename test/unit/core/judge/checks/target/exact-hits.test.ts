import { targetExactHits } from "../../../../../../src/core/judge/checks/target/exact-hits";
import { table, cells } from "../../../../../support/one-indicator-table";

describe("targetExactHits", () => {
  it("finds three years running on target, not two, and no zeros", () => {
    expect(cells(targetExactHits, table("数【人】", "5 6 7 9", "5 6 7 8"))).toEqual(["E3"]);
    expect(cells(targetExactHits, table("数【人】", "5 6 7", "5 6 8"))).toEqual([]);
    expect(cells(targetExactHits, table("数【人】", "0 0 0", "0 0 0"))).toEqual([]);
  });
});
