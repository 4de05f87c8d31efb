import fc from "fast-check";
import { parseClipboardText, toClipboardText } from "../../../../stand-in/page/grid/clipboard-text";

describe("parseClipboardText", () => {
  it("splits cells at tabs and rows at line breaks", () => {
    expect(parseClipboardText("指標\tH29 (2017)\r\n目標\t4\r\n")).toEqual([
      ["指標", "H29 (2017)"],
      ["目標", "4"],
    ]);
  });

  it("keeps blank cells, at the end of a row too", () => {
    expect(parseClipboardText("a\t\t\n\tb")).toEqual([
      ["a", "", ""],
      ["", "b"],
    ]);
  });

  it("takes quoted cells with line breaks and quotes as one", () => {
    expect(parseClipboardText('"8,382千円\n・依頼"\t"「""KPI""」"')).toEqual([
      ["8,382千円\n・依頼", '「"KPI"」'],
    ]);
  });

  it("leaves a quote alone that does not enclose the cell", () => {
    expect(parseClipboardText('5" 画面\tx')).toEqual([['5" 画面', "x"]]);
    expect(parseClipboardText('"あ" い')).toEqual([['"あ" い']]);
  });

  it("reads back what toClipboardText writes", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "あ", '"', "\t", "\n", " ", ",") });
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((columns) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(
      fc.property(rows, (texts) => {
        // One blank cell, or a last row of them, is what an end of text looks like.
        fc.pre(texts.at(-1)?.some((text) => text !== "") === true);
        expect(parseClipboardText(toClipboardText(texts))).toEqual(texts);
      }),
    );
  });
});
