import fc from "fast-check";
import { readCell, readPlainCell } from "../../../../../src/core/values/notation/read-cell";

describe("readCell", () => {
  it("takes 0 for a number and an empty cell for blank", () => {
    expect(readCell(0)).toEqual({ state: "number", value: 0, raw: 0, typedAsText: false });
    for (const blank of [null, "", " ", "　", "\u200b"])
      expect(readCell(blank)).toMatchObject({ state: "blank" });
  });

  it.each<{ text: string; value: number; unit?: string }>([
    { text: "2,400", value: 2400 },
    { text: "２，４００", value: 2400 },
    { text: "１２０", value: 120 },
    { text: "114人", value: 114, unit: "人" },
    { text: "15 社", value: 15, unit: "社" },
    { text: "2,400千円", value: 2400, unit: "千円" },
    { text: "10箇所", value: 10, unit: "箇所" },
    { text: "10ヶ所", value: 10, unit: "ヶ所" },
    { text: "114【人】", value: 114, unit: "人" },
    { text: "114（人）", value: 114, unit: "人" },
    { text: "▲5", value: -5 },
    { text: "△ 1,234", value: -1234 },
    { text: "－5", value: -5 },
    { text: "−5", value: -5 },
    { text: "-5", value: -5 },
    { text: "(123)", value: -123 },
    { text: "（1,230）", value: -1230 },
    { text: "(123)人", value: -123, unit: "人" },
    { text: "3．5", value: 3.5 },
    { text: "＋5", value: 5 },
    { text: "¥1,200", value: 1200, unit: "円" },
    { text: "▲0", value: 0 },
    { text: "12.5kg", value: 12.5, unit: "kg" },
    { text: "100人/年", value: 100, unit: "人/年" },
    { text: "60分/年", value: 60, unit: "分/年" },
    { text: "1,000㎡", value: 1000, unit: "m2" },
    { text: "合計\n1,228,425人（※）", value: 1_228_425, unit: "人" },
    { text: "年60頭", value: 60, unit: "頭" },
    { text: "年間 1,200件", value: 1200, unit: "件" },
    { text: "3スタートアップ", value: 3, unit: "スタートアップ" },
  ])("reads $text as a number typed as text", ({ text, value, unit }) => {
    expect(readCell(text)).toEqual({
      state: "number",
      value,
      raw: text,
      typedAsText: true,
      ...(unit === undefined ? {} : { unit }),
    });
  });

  it.each([
    ["-", "none"],
    ["－", "none"],
    ["―", "none"],
    ["—", "none"],
    ["ー", "none"],
    ["なし", "none"],
    ["該当なし", "none"],
    ["（なし）", "none"],
    ["※（―）", "none"],
    ["…", "unknown"],
    ["不明", "unknown"],
    ["未集計", "pending"],
    ["集計中", "pending"],
    ["令和8年8月公表予定", "pending"],
    ["８月頃確定見込み", "pending"],
    ["未公表", "pending"],
    ["x", "suppressed"],
    ["Ｘ", "suppressed"],
    ["***", "suppressed"],
    ["％", "pending"],
  ])("reads %s as the mark %s", (text, mark) => {
    expect(readCell(text)).toEqual({ state: "mark", mark, raw: text });
  });

  it.each([
    ["約100", 100, "about"],
    ["約１，０００人", 1000, "about"],
    ["100程度", 100, "about"],
    ["100目安", 100, "about"],
    ["100人を目途", 100, "about"],
    ["100(程度)", 100, "about"],
    ["114（推計）", 114, "about"],
    ["100以上", 100, "atLeast"],
    ["100人以上", 100, "atLeast"],
    ["≧100", 100, "atLeast"],
    ["100以下", 100, "atMost"],
    ["10未満", 10, "below"],
    ["100超", 100, "above"],
  ])("keeps %s as text with its value and qualifier", (text, value, qualifier) => {
    expect(readCell(text)).toEqual({ state: "text", raw: text, qualified: { value, qualifier } });
  });

  it("says of a hedged percentage how it is shown, too", () => {
    const qualified = { value: 0.05, qualifier: "below", times: 100 };
    expect(readCell("5％未満")).toEqual({ state: "text", raw: "5％未満", qualified });
  });

  it.each([
    "目標達成",
    "100%達成",
    "10～15",
    "1,23",
    "2 400",
    "3月",
    "3月末で50",
    "114²",
    "⑴",
    "1回目",
    "R7",
    "2025/4/1",
    "①",
    "114人（うち町外3人）",
    "74人減",
    "20%UP",
    "20%アップ",
    "5件実施",
    "3年連続",
    "25.0（H28）",
    "2億39,600万円",
    "1時間30分",
    "2025.4頃",
    "12月公表",
    "2024年調査",
    "1,234人確定見込み",
    "75 集計見込",
  ])("never makes a number of %s", (text) => {
    expect(readCell(text)).toEqual({ state: "text", raw: text });
  });

  it("reads 25％ as Excel does, unless the row counts in ％", () => {
    expect(readCell("25％")).toMatchObject({ value: 0.25, unit: "%" });
    expect(readCell("25%", { unit: "％" })).toMatchObject({ value: 25 });
    expect(readCell("25%", { unit: "%", numberFormat: "0%" })).toMatchObject({ value: 0.25 });
    expect(readCell("56.3%")).toMatchObject({ value: 0.563 });
  });

  it("keeps the scale of the cell beside the row's", () => {
    expect(readCell("2,400円", { unit: "千円" })).toMatchObject({ value: 2400, unit: "円" });
    expect(readCell("3万人", { unit: "人" })).toMatchObject({ value: 3, unit: "万人" });
    expect(readCell("114名", { unit: "人" })).toMatchObject({ value: 114, unit: "名" });
  });

  it.each([
    ["2億8,500万円", 28_500, "万円"],
    ["２億３９６万円", 20_396, "万円"],
    ["29万7千人", 297, "千人"],
    ["1億2,345円", 100_002_345, "円"],
    ["1万2,000人", 12_000, "人"],
  ])("reads the compound %s in its smallest scale", (text, value, unit) => {
    expect(readCell(text)).toMatchObject({ state: "number", value, unit });
  });

  it.each([
    ["28俵", 28, "俵"],
    ["3位", 3, "位"],
    ["3,617日/年", 3617, "日/年"],
    ["12mg/L", 12, "mg/L"],
    ["1.5t-CO2", 1.5, "t-CO2"],
    ["3割", 3, "割"],
  ])("takes what follows the figure in %s for its unit", (text, value, unit) => {
    expect(readCell(text)).toMatchObject({ state: "number", value, unit });
  });

  it.each([
    ["2,211※1", 2211],
    ["70 ※", 70],
    ["※3.2", 3.2],
    ["※1,234", 1234],
    ["※１ 57", 57],
    ["51.4 *", 51.4],
    ["70（注1）", 70],
    ["474\n（未達成）", 474],
    ["93（前倒し達成）", 93],
    ["141(現状維持)", 141],
    ["1,204（過去最多）", 1204],
  ])("reads %s as a figure with the mark of a footnote", (text, value) => {
    expect(readCell(text)).toEqual({ state: "number", value, raw: text, typedAsText: true });
  });

  it.each(["93（目標）", "93（前年度実績）", "93人（全国平均）", "93（未達成者）", "120（個人）"])(
    "does not take what %s says that it is for its unit",
    (text) => {
      expect(readCell(text)).toMatchObject({ state: "text" });
    },
  );

  it.each(["―\n（※1）", "－※2", "-（注1）", "なし※"])(
    "reads %j as a mark with that of a footnote",
    (text) => {
      expect(readCell(text)).toMatchObject({ state: "mark", mark: "none" });
    },
  );

  it("reads a mark in front of a figure that has its unit", () => {
    expect(readCell("*60人")).toMatchObject({ state: "number", value: 60, unit: "人" });
    expect(readCell("※ 57.5%")).toMatchObject({ state: "number", value: 0.575, unit: "%" });
  });

  it.each([
    ["61.9GJ⏎（20%減）", 61.9],
    ["1,234人（前年比１０５％）", 1234],
    ["63.2%（令和4年度比▲3.2ポイント）", 0.632],
    ["58人（10.5％の増）", 58],
    ["3,668kg\n(平成22年度比 22%削減)", 3668],
  ])("reads %s as a figure that says how it has changed, where it is no target", (text, value) => {
    const raw = text.replace("⏎", "\n");
    expect(readCell(raw)).toMatchObject({ state: "number", value });
    expect(readCell(raw, { isTarget: true }).state).toBe("text");
  });

  it.each([
    "20（130）",
    "20（5）減",
    "61.9（20%）",
    "（20%減）",
    "100から（20%減）",
    "前年比（5%減）",
    "1,012（20%減）",
    "12（構成比25%）",
    "112人（8増）",
  ])("takes %s for text", (text) => {
    expect(readCell(text).state).toBe("text");
  });

  it("takes the mark of a footnote alone for no figure", () => {
    expect(readCell("※2")).toEqual({ state: "mark", mark: "unknown", raw: "※2" });
    // The sixtieth footnote, or 60 with a mark in front: nobody can say, so it is told.
    expect(readCell("*60")).toEqual({ state: "text", raw: "*60" });
  });

  it.each(["※185.2", "※2120", "※１85人", "※12.5", "※160%"])(
    "takes %s for no figure: its first digit may be the number of the note",
    (text) => {
      expect(readCell(text).state).not.toBe("number");
    },
  );

  it.each([
    ["※ 185.2", 185.2],
    ["※1 85.2", 85.2],
    ["＊185.2", 185.2],
  ])("reads %s, where no number can run into the figure", (text, value) => {
    expect(readCell(text)).toMatchObject({ state: "number", value });
  });

  it.each([
    ["2,190（速報値）", 2190, "速報値"],
    ["3.4【暫定】", 3.4, "暫定"],
    ["114人（見込）", 114, "見込"],
    ["80(暫定)", 80, "暫定"],
  ])("reads %s as a figure that is not final", (text, value, provisional) => {
    expect(readCell(text)).toMatchObject({ state: "number", value, provisional });
  });

  it("calculates with a bound at a target, and with no other hedge", () => {
    const target = { isTarget: true };
    expect(readCell("100人以上", target)).toMatchObject({
      state: "number",
      value: 100,
      unit: "人",
      qualifier: "atLeast",
    });
    expect(readCell("8分未満", target)).toMatchObject({ state: "number", value: 8, qualifier: "below" });
    expect(readCell("90%以上", { ...target, unit: "％" })).toMatchObject({ value: 90, qualifier: "atLeast" });
    expect(readCell("約100", target)).toMatchObject({ state: "text" });
    expect(readCell(100, { ...target, numberFormat: '0"以上"' })).toMatchObject({ qualifier: "atLeast" });
    expect(readCell(100, { numberFormat: '0"以上"' })).toMatchObject({ state: "text" });
  });

  it("says how often the value is what people see", () => {
    expect(readCell(0.6, { unit: "％", numberFormat: "0%" })).toMatchObject({
      value: 0.6,
      unit: "%",
      times: 100,
    });
    expect(readCell("25%")).toMatchObject({ value: 0.25, times: 100 });
    expect(readCell(470, { numberFormat: '0"人"' })).toMatchObject({ value: 470, unit: "人" });
  });

  it("takes a figure for a column as it is only in the column's own scale", () => {
    expect(readPlainCell("2,400円", { unit: "千円" })).toEqual({ state: "text", raw: "2,400円" });
    expect(readPlainCell("2,400千円", { unit: "千円" })).toMatchObject({ value: 2400 });
    expect(readPlainCell("114※1")).toMatchObject({ state: "text" });
    expect(readPlainCell("114（見込）")).toMatchObject({ state: "text" });
  });

  it("reads a unit that only this row has", () => {
    expect(readCell("5期")).toMatchObject({ state: "text" });
    expect(readCell("5期", { unit: "期" })).toMatchObject({ value: 5 });
    expect(readCell("3年", { unit: "年" })).toMatchObject({ value: 3 });
  });

  it("does not take a number that Excel shows as a date for a figure", () => {
    expect(readCell(45721, { numberFormat: 'm"月"d"日"' })).toEqual({ state: "text", raw: 45721 });
  });

  it("keeps errors and booleans apart", () => {
    expect(readCell({ error: "#DIV/0!" })).toMatchObject({ state: "error" });
    expect(readCell("#DIV/0!")).toMatchObject({ state: "text" });
    expect(readCell(true)).toMatchObject({ state: "text" });
  });

  it("reads a number back in every width, sign and unit", () => {
    const wide = (text: string): string =>
      text.replace(/[0-9.,]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
    const figure = fc.record({
      value: fc.oneof(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.integer({ min: 1, max: 99_999 }).map((tenths) => tenths / 10),
      ),
      grouped: fc.boolean(),
      isWide: fc.boolean(),
      sign: fc.constantFrom("", "-", "－", "−", "△", "▲"),
      unit: fc.constantFrom("", "人", "千円", " 社", "　箇所", "【人】"),
      pad: fc.constantFrom("", " ", "　"),
    });
    fc.assert(
      fc.property(figure, ({ value, grouped, isWide, sign, unit, pad }) => {
        const digits = grouped ? value.toLocaleString("en-US") : String(value);
        const text = `${pad}${sign}${isWide ? wide(digits) : digits}${unit}${pad}`;
        const expected = sign === "" || value === 0 ? value : -value;
        expect(readCell(text)).toMatchObject({
          state: "number",
          value: expected,
          raw: text,
          typedAsText: true,
        });
      }),
    );
  });

  it("never throws and always keeps what stood there", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(readCell(text).raw).toBe(text);
      }),
    );
  });
});

describe("a 0 that its number format shows as a word", () => {
  it.each(['0;-0;"未集計"', '#,##0;▲#,##0;"集計中";@', "0;-0;調査中"])(
    "is the mark that is seen where the word says that no figure is there yet: %s",
    (numberFormat) => {
      expect(readCell(0, { numberFormat })).toEqual({ state: "mark", mark: "pending", raw: 0 });
      expect(readCell(5, { numberFormat }).state).toBe("number");
    },
  );

  it.each(['#,##0;-#,##0;"－"', '0;-0;"なし"', "0;-0;", "0;-0;0", "General"])(
    "is a 0 where it says that nothing is there: %s",
    (numberFormat) => {
      expect(readCell(0, { numberFormat }).state).toBe("number");
    },
  );
});
