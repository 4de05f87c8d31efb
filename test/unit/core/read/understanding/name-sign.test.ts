import { nameSign } from "../../../../../src/core/read/understanding/name-sign";

describe("nameSign", () => {
  it.each([
    ["空き家バンク登録件数", "空き家"],
    ["自殺予防講座", "自殺"],
  ])("says which unwanted word of %s is reversed by what follows: %s", (name, word) => {
    expect(nameSign(name)).toEqual({ points: "nowhere", sign: { code: "unwantedWordReversed", word } });
  });

  it("says which unwanted word is counted", () => {
    expect(nameSign("空き家数")).toEqual({ points: "lower", sign: { code: "unwantedName", word: "空き家" } });
  });
});
