import { programmeDuplicateKey } from "../../../../../../src/core/judge/checks/programme/duplicate-key";
import { found } from "../../../../../support/check-support";
import { book } from "../../../../../support/programme-sheets";

describe("programmeDuplicateKey", () => {
  it("finds the same mark or name twice in a section, and not two ★", () => {
    const rows = [
      "① 研修\tなし\tなし",
      "① 広報\tなし\tなし",
      "② 研修\tなし\tなし",
      "★ その他\tなし\tなし",
      "★ 特記\tなし\tなし",
    ];
    expect(found(programmeDuplicateKey, book(rows))).toEqual([
      ["A4", { item: "① 広報", first: "A3" }],
      ["A5", { item: "② 研修", first: "A3" }],
    ]);
    const sections = ["① 研修\tなし\tなし", "2 企業進出型テレワーク\t\t", "① 研修\tなし\tなし"];
    expect(found(programmeDuplicateKey, book(sections))).toEqual([]);
  });
});
