import { damaged, UnreadableFile } from "../../../../src/ooxml/package/unreadable-file";
import { whyUnreadable } from "../../../../stand-in/page/words/why-unreadable";

describe("whyUnreadable", () => {
  it("names the broken part of a damaged file and what is wrong with it", () => {
    expect(whyUnreadable(damaged("checksum", "xl/worksheets/sheet1.xml"))).toBe(
      "ファイルが壊れているため開けません。Excel で開いて修復し、保存し直してください。（xl/worksheets/sheet1.xml: 中身がチェックサムと合いません）",
    );
  });

  it("says what is wrong with the file as a whole where no part is to blame", () => {
    expect(whyUnreadable(damaged("unpack"))).toBe(
      "ファイルが壊れているため開けません。Excel で開いて修復し、保存し直してください。（ZIP として展開できません。途中で切れている可能性があります）",
    );
  });

  it("says what to do with a file of another kind", () => {
    expect(whyUnreadable(new UnreadableFile("encrypted"))).toBe(
      "パスワードで保護されたブックは開けません。Excel でパスワードを外してから開いてください。",
    );
  });
});
