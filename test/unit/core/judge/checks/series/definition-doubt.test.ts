import { seriesDefinitionDoubt } from "../../../../../../src/core/judge/checks/series/definition-doubt";
import { findingsOn } from "../../../../../support/check-support";
import { table, cells, broken } from "../../../../../support/one-indicator-table";

describe("seriesDefinitionDoubt", () => {
  it("finds 延べ beside 合計数, unless 指標定義 settles it, and not the 現在 of a sentence", () => {
    const doubt = table("登録者数（延べ）【人】", "1 1", "1 1", "登録した人の合計数。");
    expect(findingsOn(seriesDefinitionDoubt, doubt)).toEqual([
      ["A2", { named: "延べ", described: "合計数" }],
    ]);
    expect(cells(seriesDefinitionDoubt, doubt, { definitions: [broken] })).toEqual([]);
    const fine = table("登録者数（延べ）【人】", "1 1", "1 1", "現在、町では登録を勧めている。");
    expect(cells(seriesDefinitionDoubt, fine)).toEqual([]);
  });
});
