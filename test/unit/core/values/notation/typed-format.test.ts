import { readCell } from "../../../../../src/core/values/notation/read-cell";
import { typedFormat } from "../../../../../src/core/values/notation/typed-format";

describe("typedFormat", () => {
  it.each([
    ["470人", '#,##0"人"'],
    ["2,400千円", '#,##0"千円"'],
    ["2億8,500万円", '#,##0"万円"'],
    ["29万7千人", '#,##0"千人"'],
    ["１２．５ｋｇ", '#,##0.0"ｋｇ"'],
    ["2,211※1", '#,##0"※1"'],
    ["合計\n1,228,425人（※）", '"合計"#,##0"人（※）"'],
    ["年60頭", '"年"#,##0"頭"'],
    ["70 ※", '0" ※"'],
    ["※3.2", '"※"0.0'],
    ["＊1,234", '"＊"#,##0'],
    ["※1 57", '"※1 "0'],
    ["3.4【暫定】", '0.0"【暫定】"'],
    ["51.4 *", '0.0" *"'],
    ["100以上", '0"以上"'],
    ["30件以下", '#,##0"件以下"'],
    ["2,190（速報値）", '#,##0"（速報値）"'],
    ["▲1,234人", '#,##0"人";"▲"#,##0"人"'],
    ["(123)", "0;(0)"],
    ["¥1,200", '"¥"#,##0'],
    ["3,617日/年", '#,##0"日/年"'],
    ["10回/5年", '#,##0"回/5年"'],
    ["1.2件／10万人", '#,##0.0"件／10万人"'],
    ["12mg/L", '#,##0"mg/L"'],
    ["1.5t-CO2", '#,##0.0"t-CO2"'],
    ["1,170人\n（平成27年度）", '#,##0"人（平成27年度）"'],
    ["令和8年度末までに50件", '#,##0"件（令和8年度末までに）"'],
    ["56.2（R3）", '0.0"（R3）"'],
    ["-5", "General"],
    ["１２０", "General"],
    ["57.0", "General"],
  ])("keeps what %s says beside its digits", (raw, format) => {
    expect(typedFormat({ raw, inPercent: false, keepsUnit: true })).toBe(format);
  });

  it("leaves the unit to a row that names it, and what hedges it in the cell", () => {
    const inRow = { inPercent: false, keepsUnit: false };
    expect(typedFormat({ raw: "114人", ...inRow })).toBe("General");
    expect(typedFormat({ raw: "30件以下", ...inRow })).toBe('0"以下"');
    expect(typedFormat({ raw: "2,400千円※", ...inRow })).toBe('#,##0"※"');
  });

  it("shows what Excel keeps as a percentage in percent", () => {
    const inPercent = { inPercent: true, keepsUnit: true };
    expect(typedFormat({ raw: "37.2%", ...inPercent })).toBe("0.0%");
    expect(typedFormat({ raw: "60%以上", ...inPercent })).toBe('0%"以上"');
    expect(typedFormat({ raw: "60%\n（全国16位）", ...inPercent })).toBe('0%"（全国16位）"');
    expect(typedFormat({ raw: "60%（第5位）（R5）", ...inPercent })).toBe('0%"（第5位）（R5）"');
    expect(typedFormat({ raw: "64.9%\n（前年比 2.5ポイント減）", ...inPercent })).toBe(
      '0.0%"（前年比 2.5ポイント減）"',
    );
  });

  it("keeps behind a figure how it has changed, and whether it was aimed at", () => {
    expect(typedFormat({ raw: "474件\n（未達成）", inPercent: false, keepsUnit: true })).toBe(
      '#,##0"件（未達成）"',
    );
    expect(typedFormat({ raw: "1,234人（５％増）", inPercent: false, keepsUnit: true })).toBe(
      '#,##0"人（５％増）"',
    );
  });

  it.each([
    "470人",
    "2億8,500万円",
    "30件以下",
    "合計\n1,228,425人（※）",
    "2,211※1",
    "2,190（速報値）",
    "3.4【暫定】",
    "※3.2",
    "※1 57人",
    "60%以上",
    "60%（全国16位）",
    "3,617日/年",
    "10回/5年",
    "12mg/L",
  ])("is read as %s was", (raw) => {
    expectReadAgain(raw, { isTarget: true });
  });

  it.each(["1,012件\n（3.6%減）", "64.9%（前年比2.5ポイント減）", "58人（▲5.2%減）"])(
    "is read as the result %s was",
    (raw) => {
      expectReadAgain(raw, { isTarget: false });
    },
  );
});

/** Made a true number in the format that keeps its look, a text is read as before. */
function expectReadAgain(raw: string, kind: { readonly isTarget: boolean }): void {
  const typed = readCell(raw, kind);
  if (typed.state !== "number") throw new Error(raw);
  const format = typedFormat({ raw, inPercent: typed.times === 100, keepsUnit: true });
  expect(readCell(typed.value, { ...kind, numberFormat: format })).toEqual({
    ...typed,
    raw: typed.value,
    typedAsText: false,
  });
}
