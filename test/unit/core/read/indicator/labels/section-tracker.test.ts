import { SectionTracker } from "../../../../../../src/core/read/indicator/labels/section-tracker";

function sectionsAfter(titles: readonly string[]): string[] {
  const tracker = new SectionTracker();
  return titles.map((title) => {
    tracker.enter(title);
    return `${String(tracker.sectionNumber)} ${tracker.section}`;
  });
}

describe("a section that goes on at the top of the next page", () => {
  it("is the same one, with （続き） behind its title or alone", () => {
    expect(
      sectionsAfter(["2 福祉", "（続き）", "2 福祉（続き）", "3 産業", "続き", "2　福祉 【前ページの続き】"]),
    ).toEqual(["1 福祉", "1 福祉", "1 福祉", "2 産業", "2 産業", "1 福祉"]);
  });

  it("is another one where the word belongs to its title", () => {
    expect(sectionsAfter(["窓口手続き", "引っ越しの手続き"])).toEqual(["1 窓口手続き", "2 引っ越しの手続き"]);
  });
});
