import { programmeUnknownSource } from "../../../../../../src/core/judge/checks/programme/unknown-source";
import { found } from "../../../../../support/check-support";
import { book } from "../../../../../support/programme-sheets";

describe("programmeUnknownSource", () => {
  const rows = [
    "① 研修\t33千円\\n・研修\t町一般財源\\n20千円\\n・研修",
    "② 広報\t財源：デジ田\\n10千円\\n・広報\t財源：デジ田交付金（広域R5）\\n10千円\\n・広報",
    "③ 調査\t財源：調査に要する経費を国費により負担\\n7,900千円\\n・調査\t当町費用負担なし\\n・調査",
  ];

  it("finds a source that nobody knows", () => {
    expect(found(programmeUnknownSource, book(rows))).toEqual([["B4", { item: "② 広報", source: "デジ田" }]]);
  });
});
