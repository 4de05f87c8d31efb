import { indicatorDirectionUnconfirmed } from "../../../../../../src/core/judge/checks/indicator/direction-unconfirmed";
import { findingsOn, runOn } from "../../../../../support/check-support";
import { table } from "../../../../../support/one-indicator-table";
import { workbookOf } from "../../../../../support/workbook-builder";

describe("indicatorDirectionUnconfirmed", () => {
  it("finds an unwanted name alone and falling targets alone, with their signs", () => {
    expect(findingsOn(indicatorDirectionUnconfirmed, table("離職率【％】", "7.5 7.5", "8 7"))).toEqual([
      ["A2", { name: "離職率", signs: [{ code: "unwantedName", word: "離職" }] }],
    ]);
    expect(findingsOn(indicatorDirectionUnconfirmed, table("総人口【人】", "990 980", "991 983"))).toEqual([
      ["A2", { name: "総人口", signs: [{ code: "targetsFall", from: 990, to: 980 }] }],
    ]);
  });

  it("has two answers, and says that the targets were not checked", () => {
    const { findings, notChecked } = runOn(
      indicatorDirectionUnconfirmed,
      workbookOf(table("離職率【％】", "7.5 7.5", "8 7")),
    );
    expect(findings[0]?.answers).toMatchObject([{ direction: "lower" }, { direction: "higher" }]);
    expect(notChecked).toMatchObject([
      { what: { at: "A2", text: "離職率" }, why: { code: "directionUnknown" } },
    ]);
  });

  it("asks nothing of targets that are all in words, of which no answer makes a rate", () => {
    const words = "指標\tR6目標\tR6実績\nごみ排出量\t前年度比1％以上削減する\t前年度比4.3％増";
    expect(runOn(indicatorDirectionUnconfirmed, workbookOf(words))).toMatchObject({
      findings: [],
      notChecked: [],
    });
    for (const target of ["95", "約95", ""])
      expect(
        findingsOn(
          indicatorDirectionUnconfirmed,
          `指標\tR6目標\tR6実績\tR7目標\tR7実績\nごみ排出量（t）\t${target}\t98\t\t97`,
        ),
      ).toHaveLength(1);
  });

  it("asks nothing where every target is －, and asks where one may still be filled in", () => {
    const found = (targets: readonly [string, string]): readonly unknown[] =>
      findingsOn(
        indicatorDirectionUnconfirmed,
        `指標\tR6目標\tR6実績\tR7目標\tR7実績\nごみ排出量（t）\t${targets[0]}\t98\t${targets[1]}\t97`,
      );
    expect(found(["－", "－"])).toEqual([]);
    expect(found(["－", ""])).toHaveLength(1);
    expect(found(["－", "95"])).toHaveLength(1);
    expect(found(["未定", "未定"])).toHaveLength(1);
  });

  it("is content with both together, and with what has no sign", () => {
    expect(findingsOn(indicatorDirectionUnconfirmed, table("待機児童数【人】", "30 20", "42 25"))).toEqual(
      [],
    );
    expect(findingsOn(indicatorDirectionUnconfirmed, table("参加者数【人】", "30 40", "42 25"))).toEqual([]);
  });
});
