import { compareStatedRate } from "../../../../src/core/model/stated-rate";
import { readCell } from "../../../../src/core/values/notation/read-cell";

describe("compareStatedRate", () => {
  const ours = 114 / 70; // 1.62857…

  it.each([
    [1.629, "agrees"],
    [1.63, "agrees"],
    [114 / 70, "agrees"],
    [1.628, "differs"],
    [162.9, "agreesInPercent"],
    [163, "agreesInPercent"],
    [1.5, "differs"],
    [2, "differs"],
    [null, "absent"],
    ["-", "differs"],
    [{ error: "#DIV/0!" }, "differs"],
    ["済", "differs"],
    ["◎", "absent"],
    ["B", "absent"],
    ["B*", "absent"],
    ["<162.9%>", "agrees"],
    ["＜150％＞", "differs"],
    ["<済>", "differs"],
    ["163%", "agrees"],
    // 16,290 %: what says ％ itself is not in percent once more.
    ["16290%", "differs"],
  ] as const)("says of %p beside 114 ÷ 70: %s", (stated, expected) => {
    expect(compareStatedRate(readCell(stated), ours)).toBe(expected);
  });

  it.each([
    // The cell shows 0.5％ where ours is 50 %.
    [0.5, '0.0"％"', "differs"],
    [50, '0"％"', "agreesInPercent"],
    [0.5, "0.0%", "agrees"],
    [0.5, "0.0", "agrees"],
    [0.5, '0.0"人"', "agrees"],
  ] as const)("says of %p shown as %s beside 30 ÷ 60: %s", (stated, numberFormat, expected) => {
    expect(compareStatedRate(readCell(stated, { numberFormat }), 0.5)).toBe(expected);
  });

  it.each([
    ["-", "absent"],
    [{ error: "#DIV/0!" }, "absent"],
    [0, "differs"],
    [1, "differs"],
  ] as const)("says of %p where ours is not assessable: %s", (stated, expected) => {
    expect(compareStatedRate(readCell(stated), undefined)).toBe(expected);
  });
});
