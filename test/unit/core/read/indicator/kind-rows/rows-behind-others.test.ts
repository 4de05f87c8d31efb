import { figuresOfIndicators } from "../../../../../support/figures-read";

const PAIR = "参加者数\t目標\t100\t110\n\t実績\t95\t121";

describe("a name behind 増減 and the like", () => {
  it.each(["増減", "備考", "達成率", "評価", "対前年比", "差引", "コメント"])(
    "begins an indicator, though the one above has results only: %s",
    (word) => {
      const above = `人口\t実績\t5120\t5040\n\t${word}\t1\t2`;
      expect(figuresOfIndicators(`指標名\t区分\tR3\tR4\n${above}\n${PAIR}`)).toEqual([
        "人口: － 5120, － 5040",
        "参加者数: 100 95, 110 121",
      ]);
    },
  );

  it("begins one below goals alone, with 実績 first", () => {
    const turned = "参加者数\t実績\t95\t121\n\t目標\t100\t110";
    for (const between of ["", "\n\t備考\t\t未定"])
      expect(figuresOfIndicators(`指標名\t区分\tR3\tR4\n面積\t目標\t300\t300${between}\n${turned}`)).toEqual([
        "面積: 300 －, 300 －",
        "参加者数: 100 95, 110 121",
      ]);
  });

  it("is none in front of the second row of one indicator: what is said there describes it", () => {
    const described = "相談件数\t目標\t100\t110\n（延べ件数を数える。）\t実績\t95\t121";
    expect(figuresOfIndicators(`指標名\t区分\tR3\tR4\n${described}\n\t達成率\t0.95\t1.1\n${PAIR}`)).toEqual([
      "相談件数: 100 95, 110 121",
      "参加者数: 100 95, 110 121",
    ]);
  });
});
