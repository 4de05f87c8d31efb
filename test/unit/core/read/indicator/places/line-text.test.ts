import { readFootnoteNote } from "../../../../../../src/core/read/indicator/places/line-text";

describe("readFootnoteNote", () => {
  it("reads the months that a year's figures are counted over", () => {
    expect(readFootnoteNote("※R7は4月～12月の実績です")).toEqual({
      text: "4月~12月の実績",
      month: 12,
      from: 4,
      fiscalYear: 2025,
    });
    expect(readFootnoteNote("※4月～9月の実績値")).toEqual({ text: "4月~9月の実績値", month: 9, from: 4 });
  });

  it("takes the number of a footnote off, and not the month", () => {
    expect(readFootnoteNote("※2月末実績")).toEqual({ text: "2月末実績", month: 2 });
    expect(readFootnoteNote("※1 R7は2月末現在")).toMatchObject({ month: 2, fiscalYear: 2025 });
    expect(readFootnoteNote("※1R7は2月末現在")).toMatchObject({ month: 2, fiscalYear: 2025 });
  });

  it("takes months of anything else for no note", () => {
    expect(readFootnoteNote("※R7は4月～12月のみ開館")).toBeUndefined();
    expect(readFootnoteNote("※4月～12月は開館時間を延長")).toBeUndefined();
  });
});
