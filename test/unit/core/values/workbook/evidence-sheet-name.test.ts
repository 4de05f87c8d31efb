import fc from "fast-check";
import { freeSheetName } from "../../../../../src/core/plan/new-sheet";
import { evidenceSheetName } from "../../../../../src/core/values/workbook/own-sheets";
import { checkSheetName } from "../../../../../stand-in/model/sheets";
import { sheet, workbook } from "../../../../support/workbook-builder";

describe("evidenceSheetName", () => {
  it("names the indicator and the year", () => {
    expect(evidenceSheetName("①住民ワーカー登録者数", "R7")).toBe("根拠 ①住民ワーカー登録者数 R7");
  });

  it("leaves out what Excel refuses in a sheet's name, full-width forms and line breaks too", () => {
    expect(evidenceSheetName("満足度［５段階／平均］\n：全体", "R7")).toBe("根拠 満足度５段階平均全体 R7");
    expect(evidenceSheetName("a/b\\c?d*e[f]g:h'i", "R7")).toBe("根拠 abcdefghi R7");
  });

  it("is 31 letters long at most, and does not end in half a character", () => {
    expect(evidenceSheetName("あ".repeat(40), "R7")).toBe(`根拠 ${"あ".repeat(25)} R7`);
    // 𠮷 is two of Excel's letters: 12 of them take 24, and half of the 13th would be left.
    expect(evidenceSheetName("𠮷".repeat(40), "R7")).toBe(`根拠 ${"𠮷".repeat(12)} R7`);
  });

  it("is a name that Excel takes and that no sheet has yet, whatever the indicator is called", () => {
    const letters = fc.constantFrom(
      ...[
        "あ",
        "①",
        "ａ",
        "A",
        "'",
        "’",
        "[",
        "]",
        ":",
        "*",
        "?",
        "/",
        "\\",
        "￥",
        "：",
        "\n",
        "𠮷",
        "\ud842",
        "\udfb7",
        " ",
        "　",
      ],
    );
    const names = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(letters, { maxLength: 50 }).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(names, (indicator) => {
        const name = evidenceSheetName(indicator, "R7");
        checkSheetName(name);
        // The same in another case and width is the same to Excel.
        const taken = [name.normalize("NFKC").toUpperCase().slice(0, 31), name].map((one) =>
          sheet({ name: one, cells: [] }),
        );
        const free = freeSheetName(workbook(taken), name);
        checkSheetName(free);
        expect(taken.map((one) => one.name.normalize("NFKC").toLowerCase())).not.toContain(
          free.normalize("NFKC").toLowerCase(),
        );
      }),
    );
  });
});
