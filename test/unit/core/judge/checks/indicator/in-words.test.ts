import { cellTextForNumber } from "../../../../../../src/core/judge/checks/cell/text-for-number";
import { indicatorInWords } from "../../../../../../src/core/judge/checks/indicator/in-words";
import { findingsOn } from "../../../../../support/check-support";
import { SEED_TABLE } from "../../../../../support/seed-table";

describe("indicatorInWords", () => {
  const WORDS = "指標\t\tR5\tR6\n標準化対応\t目標\t検討\t移行完了\n\t実績\t検討\t移行完了";

  it("finds an indicator without any number once, and not at each of its cells", () => {
    expect(findingsOn(indicatorInWords, WORDS)).toEqual([["A2", { name: "標準化対応" }]]);
    expect(findingsOn(cellTextForNumber, WORDS)).toEqual([]);
  });

  it("takes units printed into a form, with nothing in front of them yet, for no words", () => {
    const form = "指標\t\tR5\tR6\n延長（％）\t目標\t％\t％\n\t実績\t％\t％";
    for (const table of [form, form.replaceAll("％", "km")]) {
      expect(findingsOn(indicatorInWords, table)).toEqual([]);
      expect(findingsOn(cellTextForNumber, table)).toEqual([]);
    }
  });

  it("leaves one word alone, words beside numbers, and words with a figure in them to their cells", () => {
    const tables = [
      SEED_TABLE,
      "指標\t\tR5\tR6\n導入業務数\t目標\t導入\t5\n\t実績\t導入済\t4",
      "指標\t\tR5\tR6\n施設入所者\t目標\t74人減\t８０人減\n\t実績\t60人減\t三十二人減",
      "指標\t\tR5\tR6\n相談件数\t目標\t三十件\t四十件\n\t実績\t二十件\t三十件",
      "指標\t\tR5\tR6\n相談件数\t目標\t\t\n\t実績\t調査しています\t集めています",
      "指標\t\tR5\tR6\n導入業務数\t目標\t導入\t\n\t実績\t\t－",
    ];
    for (const table of tables) {
      expect(findingsOn(indicatorInWords, table)).toEqual([]);
      expect(findingsOn(cellTextForNumber, table)).not.toEqual([]);
    }
  });
});
