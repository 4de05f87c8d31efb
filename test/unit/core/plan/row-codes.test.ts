import { codesHead, readCodesHead, rowCode } from "../../../../src/core/plan/row-codes";

describe("rowCode", () => {
  it("is another as soon as a content is, and tells a number from its text", () => {
    expect(rowCode(["①", 8382])).toBe(rowCode(["①", 8382]));
    expect(rowCode(["①", 8382])).not.toBe(rowCode(["①", 8383]));
    expect(rowCode(["①", 8382])).not.toBe(rowCode(["①", "8382"]));
    expect(rowCode(["①", null])).not.toBe(rowCode([null, "①"]));
  });

  it("is the same for a formula that Excel spells back in another way", () => {
    expect(rowCode([{ formula: "=SUM(B3:B4)" }])).toBe(rowCode([{ formula: "=sum($B$3:B4)" }]));
  });
});

describe("readCodesHead", () => {
  it("reads what codesHead wrote, and nothing else", () => {
    const head = { layout: "0a1b2c3d", first: "#4e5f6a7b", rows: 40, choices: "2024,2025/2025" };
    expect(readCodesHead(codesHead(head))).toEqual(head);
    expect(readCodesHead(codesHead({ ...head, choices: "" }))).toEqual({ ...head, choices: "" });
    for (const other of ["控え", "控え 12", null, 5]) expect(readCodesHead(other)).toBeUndefined();
  });
});
