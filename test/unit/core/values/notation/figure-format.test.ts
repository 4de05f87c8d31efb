import { readFormat, valueInFormat } from "../../../../../src/core/values/notation/figure-format";

describe("readFormat", () => {
  it.each([
    ["General", { times: 1 }],
    ["#,##0_ ;[Red]-#,##0 ", { times: 1 }],
    ['#,##0;"▲ "#,##0', { times: 1 }],
    ["0.0%", { times: 100, unit: "%" }],
    ['0.0"％"', { times: 1, unit: "%" }],
    ['#,##0"人"', { times: 1, unit: "人" }],
    ['General"件"', { times: 1, unit: "件" }],
    ["#,##0円", { times: 1, unit: "円" }],
    ["[$¥-411]#,##0", { times: 1, unit: "円" }],
    ['"¥"#,##0;[Red]"¥"-#,##0', { times: 1, unit: "円" }],
    ['#,##0,"千円"', { times: 0.001, unit: "千円" }],
    ['0%"以上"', { times: 100, unit: "%", qualifier: "atLeast" }],
    ['0"分未満"', { times: 1, unit: "分", qualifier: "below" }],
    ['#,##0"※1"', { times: 1, footnote: "※1" }],
    ['#,##0"（速報値）"', { times: 1, provisional: "速報値" }],
    ['"第"0"回"', { times: 1 }],
    ["yyyy/m/d", { times: 1 }],
    ['[>=10000]0,"千";0', { times: 1 }],
  ])("reads %s", (format, expected) => {
    expect(readFormat(format)).toEqual(expected);
  });
});

describe("valueInFormat", () => {
  it("gives the number that a cell of the format shows as the figure", () => {
    expect(valueInFormat(61, "％", "0.0%")).toBe(0.61);
    expect(valueInFormat(61, "％", "General")).toBe(61);
    expect(valueInFormat(30_412, "千円", '#,##0"円"')).toBe(30_412_000);
    expect(valueInFormat(30_412, "千円", "#,##0,")).toBe(30_412_000);
  });
});
