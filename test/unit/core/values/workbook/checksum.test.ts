import { Checksum } from "../../../../../src/core/values/workbook/checksum";
import type { CellValue } from "../../../../../src/core/values/workbook/cell-value";

function sumOf(...values: CellValue[]): string {
  const sum = new Checksum();
  for (const value of values) sum.add(value);
  return sum.text();
}

describe("Checksum", () => {
  it("is the same for the same values", () => {
    expect(sumOf("町", 1, null, true)).toBe(sumOf("町", 1, null, true));
  });

  it.each<[string, CellValue[], CellValue[]]>([
    ["a number and its text", [1], ["1"]],
    ["values that only begin elsewhere", ["1", "23"], ["12", "3"]],
    ["another order", [1, 2], [2, 1]],
    ["a blank more", [1], [1, null]],
    ["a truth and its word", [true], ["true"]],
  ])("tells %s apart", (_what, one, other) => {
    expect(sumOf(...one)).not.toBe(sumOf(...other));
  });

  it("takes blank and empty text for the same, and an error for its text, as Excel gives them", () => {
    expect(sumOf(null, { error: "#N/A" })).toBe(sumOf("", "#N/A"));
  });
});
