import { csvText } from "../../../../../src/core/write/tidy/csv-text";

describe("csvText", () => {
  it("is RFC 4180 with the mark of UTF-8: CRLF, quotes doubled, plain numbers, blanks empty", () => {
    expect(
      csvText([
        ["指標名", "値"],
        ["登録者数、延べ", 1234.5],
        ['「"特"」,計', null],
        ["二行\nの名前", -5],
        ["小さい", 1e-7],
        ["大きい", 1e21],
      ]),
    ).toBe(
      "\uFEFF指標名,値\r\n登録者数、延べ,1234.5\r\n" +
        '"「""特""」,計",\r\n"二行\nの名前",-5\r\n小さい,0.0000001\r\n大きい,1000000000000000000000\r\n',
    );
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["＝1+1", "'＝1+1"],
    ["+81-3", "'+81-3"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["-2+3", "'-2+3"],
    ["\t=1", "'\t=1"],
    ["-", "-"],
    ["－", "－"],
    ["'引用", "'引用"],
  ])("writes %j so that no spreadsheet calculates it", (text, written) => {
    expect(csvText([[text]])).toBe(`\uFEFF${written}\r\n`);
  });
});
