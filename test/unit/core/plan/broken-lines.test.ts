import { brokenLines, widthOf } from "../../../../src/core/plan/broken-lines";

describe("brokenLines", () => {
  it("parts Japanese at any letter and keeps the lines that were typed", () => {
    expect(brokenLines("住民ワーカーの募集\n及び育成", 6)).toEqual(["住民ワーカー", "の募集", "及び育成"]);
  });

  it("begins no line with a full stop, a comma or a closing bracket", () => {
    expect(brokenLines("研修動画の制作。", 7)).toEqual(["研修動画の制", "作。"]);
    expect(brokenLines("ハード（設備）の整備", 6)).toEqual(["ハード（設", "備）の整備"]);
  });

  it("keeps a Latin word whole, and cuts one that is longer than a line", () => {
    expect(brokenLines("立科WORK TRIPの利用", 5)).toEqual(["立科WORK ", "TRIPの利", "用"]);
    expect(brokenLines("ABCDEFGHIJKLMNOPQRST", 5).length).toBeGreaterThan(1);
  });

  it("loses nothing: the lines of one line joined are the text", () => {
    const text = "調査に要する経費 (R5) を国費により負担、 WORK TRIP 2回:20名/回　実施";
    for (const letters of [2, 3, 5, 8, 13]) expect(brokenLines(text, letters).join("")).toBe(text);
  });

  it("counts half-width letters as about half", () => {
    expect(widthOf("あA")).toBeCloseTo(1.55);
  });
});
