import { spanStart } from "../../../../../src/core/read/ledger/span-start";

describe("the first day of a span in one cell", () => {
  it.each([
    ["2023/4/1～4/3", "2023/4/1"],
    ["令和6年3月30日～4月2日", "令和6年3月30日"],
    ["R6.4.10～12", "R6.4.10"],
    ["2024/12/28〜1/4", "2024/12/28"],
    ["2023/4/1 ~ 2023/4/3", "2023/4/1"],
    ["Ｒ６．４．１　９：００～１２：００", "R6.4.1 9:00"],
    ["2024/4/1 9時～12時", "2024/4/1 9時"],
    ["2024/4/1～", "2024/4/1"],
  ])("of %s is %s", (text, first) => {
    expect(spanStart(text, {})).toBe(first);
  });

  it.each([
    "R5.4.1～R7.3.31",
    "2024/4/1～3/31",
    "4/1～4/3",
    "2024年4月～5月",
    "2024/4/1～未定",
    "2024/4/1",
    "～",
  ])("is not told of %s", (text) => {
    expect(spanStart(text, {})).toBeUndefined();
  });
});
