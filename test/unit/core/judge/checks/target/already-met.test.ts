import { targetAlreadyMet } from "../../../../../../src/core/judge/checks/target/already-met";
import { targetLowered } from "../../../../../../src/core/judge/checks/target/lowered";
import { table, cells, broken } from "../../../../../support/one-indicator-table";

describe("targetAlreadyMet", () => {
  it("finds a target that the year before had reached, but not across a series break", () => {
    expect(cells(targetAlreadyMet, table("数【人】", "5 6 9", "6 8 9"))).toEqual(["D2"]);
    // Eased from 9 to 6 below last year's 8: that is one fact, and target/lowered says it.
    const eased = table("数【人】", "5 9 6", "6 8 9");
    expect(cells(targetAlreadyMet, eased)).toEqual([]);
    expect(cells(targetLowered, eased)).toEqual(["E2"]);
    const restart = table("登録者数（延べ）【人】", "5 9 6", "6 8 9");
    expect(cells(targetAlreadyMet, restart, { definitions: [broken] })).toEqual([]);
  });
});
