import { programmeHeadcountContradiction } from "../../../../../../src/core/judge/checks/programme/headcount-contradiction";
import { found } from "../../../../../support/check-support";
import { book } from "../../../../../support/programme-sheets";

describe("programmeHeadcountContradiction", () => {
  const indicators = "指標\t\tR5\tR6\n④ 現地ディレクター数（延べ）【人】\t目標\t4\t4\n\t実績\t4\t4";

  it("finds another number of people than the indicator's, and leaves newcomers and guests alone", () => {
    const rows = [
      "① 管理\t町一般財源\\n10千円\\n・現地ディレクター2名態勢\t町一般財源\\n10千円\\n・現地ディレクター4名体制",
    ];
    expect(found(programmeHeadcountContradiction, book(rows, indicators))).toMatchObject([
      ["B3", { text: "現地ディレクター2名態勢", stated: 2, actual: 4 }],
    ]);
    const others = [
      "① 管理\t町一般財源\\n10千円\\n・現地ディレクター1名を新規採用\tなし\\n・現地ディレクター2名が参加",
    ];
    expect(found(programmeHeadcountContradiction, book(others, indicators))).toEqual([]);
  });
});
