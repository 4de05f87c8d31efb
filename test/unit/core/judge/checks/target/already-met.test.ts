import { targetAlreadyMet } from "../../../../../../src/core/judge/checks/target/already-met";
import { table, cells, broken } from "../../../../../support/one-indicator-table";

describe("targetAlreadyMet", () => {
  it("finds a target that the year before had reached, but not across a series break", () => {
    expect(cells(targetAlreadyMet, table("数【人】", "5 6 9", "6 8 9"))).toEqual(["D2"]);
    const restart = table("登録者数（延べ）【人】", "5 9 6", "6 8 9");
    expect(cells(targetAlreadyMet, restart, { definitions: [broken] })).toEqual([]);
  });
});
