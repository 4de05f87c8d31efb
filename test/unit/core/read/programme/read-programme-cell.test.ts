import document from "../../../../../scripts/sample-data/programme.json";
import { readProgrammeCell } from "../../../../../src/core/read/programme/read-programme-cell";

const years = ["R5", "R6", "R7"] as const;

describe("readProgrammeCell", () => {
  it("reads every cell of the document, with line breaks and pasted as one line", () => {
    const cells = document.items.flatMap((item) => years.map((year) => item.years[year]));
    expect(cells).toHaveLength(24);
    for (const cell of cells) {
      const typed = cell.raw.replaceAll(/ (?=[・※→]|[\d,]+千円)/g, "\n");
      for (const raw of [cell.raw, typed]) {
        const reading = readProgrammeCell(raw);
        expect(reading.spent ?? null).toBe(cell.amount_thousand_yen);
        expect(reading.shares[0]?.source ?? "").toBe(cell.funding_source ?? "");
        expect(reading.activities).toEqual(cell.activities);
        expect(reading.notes).toEqual(cell.notes.filter((note) => note.startsWith("※")));
      }
    }
  });

  it("keeps what is written below なし", () => {
    const { amountState, activities } = readProgrammeCell("なし\n視察の受入れ\n相談会");
    expect([amountState, activities]).toEqual(["none", ["視察の受入れ", "相談会"]]);
  });

  it("keeps a missing amount, none, others' money and a blank cell apart", () => {
    const states = [
      "町一般財源 28千円 ・参加",
      "・参加のみ",
      "なし",
      "－",
      "当町費用負担なし ・採択",
      "財源：調査に要する経費を国費により負担 7,900千円",
      "",
    ];
    expect(states.map((raw) => readProgrammeCell(raw).amountState)).toEqual([
      "amount",
      "missing",
      "none",
      "none",
      "notOwn",
      "notOwn",
      "blank",
    ]);
    expect(readProgrammeCell("財源：町一般財源\n実績額：なし\n・参加").amountState).toBe("none");
    expect(readProgrammeCell("町一般財源 0千円").amountState).toBe("amount");
  });

  it("takes an amount only from before the activities", () => {
    expect(readProgrammeCell("・補助金1,000千円を交付").spent).toBeUndefined();
    expect(readProgrammeCell("財源：町一般財源\n・1社あたり260千円を補助")).toMatchObject({
      amountState: "missing",
      spent: undefined,
    });
  });

  it("reads yen, full-width digits, 百万円 and minus signs as thousands of yen", () => {
    const spent = [
      "町費 ８，３８２千円",
      "町費 8,382,000円",
      "町費 1.2百万円",
      "町費 35万円",
      "町費 ▲28千円",
    ];
    expect(spent.map((raw) => readProgrammeCell(raw).spent)).toEqual([8382, 8382, 1200, 350, -28]);
  });

  it("adds up several sources in one cell", () => {
    const reading = readProgrammeCell(
      "財源：デジ田交付金（広域R5） 8,000千円\n町一般財源 382千円（概算）\n・研修",
    );
    expect(reading).toMatchObject({
      amountState: "amount",
      spent: 8382,
      estimate: true,
      activities: ["研修"],
    });
    expect(reading.shares.map(({ source, qualifier, amount }) => [source, qualifier, amount])).toEqual([
      ["デジ田交付金", "広域R5", 8000],
      ["町一般財源", "", 382],
    ]);
  });

  it.each([
    ["町費 約300千円\n・広報", true],
    ["約 300千円", true],
    ["町費 300千円程度", true],
    ["町費 300千円\n・約50人が参加", false],
  ])("keeps the 約 of an amount: %s", (raw, estimate) => {
    expect(readProgrammeCell(raw)).toMatchObject({ spent: 300, amountState: "amount", estimate });
  });

  it("reads lines without bullets as activities of their own, and joins lines that go on", () => {
    expect(readProgrammeCell("経営合宿の受入\nセミナーの開催").activities).toEqual([
      "経営合宿の受入",
      "セミナーの開催",
    ]);
    expect(readProgrammeCell("・出展\n→幕張メッセ\n　インテックス大阪\n※雨天").activities).toEqual([
      "出展 →幕張メッセ インテックス大阪",
    ]);
  });
});
