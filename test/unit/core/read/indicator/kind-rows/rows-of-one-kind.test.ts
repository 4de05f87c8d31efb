import { figuresOfIndicators } from "../../../../../support/figures-read";

describe("a label among the figures below years", () => {
  const years = "相談件数（件）\n年度\tR3年度\tR4年度\tR5年度\n実績\t46\t49\t48";

  it.each([
    ["達成率", "目標値\t50\t達成率\t1.16\n実績値\t58\t達成状況\t達成"],
    ["a year", "目標\tR6年度\t50"],
    ["最終", "目標\t最終\t50"],
  ])("says that its row is of none of them: %s", (_, rows) => {
    expect(figuresOfIndicators(`${years}\n${rows}`)).toEqual([]);
  });

  it("is no word that stands for a figure", () => {
    const text =
      "指標\t\tR3年度\tR4年度\n計画の策定\t目標\t検討\t策定\n\t実績\t検討\t評価\n相談件数\t目標\t5\t6\n\t実績\t4\t7";
    expect(figuresOfIndicators(text)).toContain("相談件数: 5 4, 6 7");
  });
});

describe("修正後 below 目標", () => {
  it.each(["修正後", "変更後", "見直し後", "改定値", "上方修正", "（変更）", "目標（改）"])(
    "is the goal that has taken its place: %s",
    (word) => {
      const text = `指標\t\tR4\tR5\n講座\t目標\t20\t25\n\t${word}\t15\t20\n\t実績\t18\t22`;
      expect(figuresOfIndicators(text, ["A2:A4"])).toEqual(["講座: 15 18, 20 22"]);
    },
  );

  it("leaves the goal of a year that it says nothing of", () => {
    const text = "指標\t\tR4\tR5\n講座\t目標\t20\t25\n\t修正後\t\t20\n\t実績\t18\t22";
    expect(figuresOfIndicators(text, ["A2:A4"])).toEqual(["講座: 20 18, 20 22"]);
  });

  it("leaves 当初目標 of such a year as well", () => {
    const text = "指標\t\tR4\tR5\n講座\t当初目標\t20\t25\n\t修正目標\t\t20\n\t実績\t18\t22";
    expect(figuresOfIndicators(text, ["A2:A4"])).toEqual(["講座: 20 18, 20 22"]);
  });

  it.each(["再修正\t12\t18\n\t修正\t15\t20", "修正\t15\t20\n\t再修正\t12\t18"])(
    "leaves no goal where it was revised twice: %s",
    (rows) => {
      const text = `指標\t\tR4\tR5\n講座\t目標\t20\t25\n\t${rows}\n\t実績\t18\t22`;
      expect(figuresOfIndicators(text, ["A2:A5"])).toEqual(["講座: － 18, － 22"]);
    },
  );

  it("may stand beside 当初 with 目標 merged over both", () => {
    const text = "指標\t\t\tR4\tR5\n講座\t目標\t当初\t20\t25\n\t\t変更後\t15\t20\n\t実績\t\t18\t22";
    expect(figuresOfIndicators(text, ["A2:A4", "B2:B3", "B4:C4"])).toEqual(["講座: 15 18, 20 22"]);
  });
});

describe("several rows of figures beside one 実績", () => {
  const book = (rows: readonly string[]): string =>
    `指標\t\t\tR4\tR5\n受診率（%）\t目標\t\t50\t50\n${rows.join("\n")}\n相談件数\t目標\t\t5\t6\n\t実績\t\t4\t7`;
  const OTHER = "相談件数: 5 4, 6 7";

  it.each(["計", "合計", "全体"])("are rated by %s", (word) => {
    const rows = ["\t実績\t男\t45\t48", "\t\t女\t42\t44", `\t\t${word}\t43\t46`];
    const merges = ["A2:A5", "B2:C2", "B3:B5"];
    expect(figuresOfIndicators(book(rows), merges)).toEqual(["受診率: 50 43, 50 46", OTHER]);
  });

  it("are rated by what is settled", () => {
    const rows = ["\t実績\t（速報）\t45\t48", "\t\t（確定）\t42\t44"];
    expect(figuresOfIndicators(book(rows), ["A2:A4", "B2:C2", "B3:B4"])).toEqual([
      "受診率: 50 42, 50 44",
      OTHER,
    ]);
  });

  it.each([
    ["本庁", "支所"],
    ["単年度", "累計"],
    ["", ""],
  ])("are held against nothing where none is the whole: %s, %s", (one, other) => {
    const rows = [`\t実績\t${one}\t45\t48`, `\t\t${other}\t42\t44`];
    expect(figuresOfIndicators(book(rows), ["A2:A4", "B2:C2", "B3:B4"])).toEqual([
      "受診率: 50 －, 50 －",
      OTHER,
    ]);
  });

  it("are one where the second says more of the first in brackets", () => {
    const rows = ["\t実績\t\t45\t48", "\t\t\t（90%）\t（96%）"];
    expect(figuresOfIndicators(book(rows), ["A2:A4", "B2:C2", "B3:B4"])).toEqual([
      "受診率: 50 45, 50 48",
      OTHER,
    ]);
  });
});
