import { figurePoints } from "../../../../../src/core/write/paper/figure-cell";
import { textCell } from "../../../../../src/core/write/paper/paper-page";

describe("figurePoints", () => {
  /** Letters of half the width are 0.55 of a full one, letters are 9 points high, and 6 points are left free. */
  const points = (halves: number, wide = 0): number => Math.ceil((halves * 0.55 + wide) * 9) + 6;

  it.each([
    [114, "#,##0", points("114".length)],
    [16_000, "#,##0", points("16,000".length)],
    [16_000, '#,##0"千円"', points("16,000".length, 2)],
    [0.9, '0.0%"以上"', points("90.0%".length, 2)],
    [1_681_000, '#,##0,"千円"', points("1,681".length, 2)],
    [-12, '#,##0;"▲"#,##0', points("-12".length)],
  ])("of %d shown as %s are those of what is seen", (content, numberFormat, expected) => {
    expect(figurePoints({ content, numberFormat })).toBe(expected);
  });

  it("are none of a text, which is wrapped", () => {
    expect(figurePoints(textCell("目標達成"))).toBe(0);
  });

  it("makes no way of writing numbers anew for each of thousands of figures", () => {
    const [made, written] = [
      jest.spyOn(Intl, "NumberFormat"),
      jest.spyOn(Number.prototype, "toLocaleString"),
    ];
    for (let content = 0; content < 1_000; content += 1) figurePoints({ content, numberFormat: "#,##0.0" });
    expect(made.mock.calls.length + written.mock.calls.length).toBeLessThanOrEqual(1);
    jest.restoreAllMocks();
  });
});
