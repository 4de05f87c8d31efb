import { fiscalYear } from "../../../../../src/core/values/calendar/fiscal-year";
import { calendarDate } from "../../../../../src/core/values/calendar/calendar-date";
import { provisionalFullYearTarget } from "../../../../../src/core/judge/checks/provisional/full-year-target";
import { provisionalUnmarked } from "../../../../../src/core/judge/checks/provisional/unmarked";
import { seriesCopiedForward } from "../../../../../src/core/judge/checks/series/copied-forward";
import { seriesCumulativeDecrease } from "../../../../../src/core/judge/checks/series/cumulative-decrease";
import { seriesDefinitionDoubt } from "../../../../../src/core/judge/checks/series/definition-doubt";
import { seriesFlat } from "../../../../../src/core/judge/checks/series/flat";
import { seriesSpike } from "../../../../../src/core/judge/checks/series/spike";
import { targetAlreadyMet } from "../../../../../src/core/judge/checks/target/already-met";
import { targetExactHits } from "../../../../../src/core/judge/checks/target/exact-hits";
import { targetLowered } from "../../../../../src/core/judge/checks/target/lowered";
import { targetMissedRepeatedly } from "../../../../../src/core/judge/checks/target/missed-repeatedly";
import { targetMissing } from "../../../../../src/core/judge/checks/target/missing";
import { targetStaleText } from "../../../../../src/core/judge/checks/target/stale-text";
import type { Check } from "../../../../../src/core/judge/checking/check";
import type { IndicatorDefinition } from "../../../../../src/core/model/indicator-definition";
import { DEFAULT_SETTINGS } from "../../../../../src/core/read/definition/settings";
import { findingsOn, type CheckParts } from "../../../../support/check-support";

/** A table of one indicator: C1 on are the years from R1, row 2 the targets, row 3 the actuals. */
function table(label: string, targets: string, actuals: string, description = ""): string {
  const years = targets.split(" ").map((_, index) => `R${String(index + 1)}`);
  const cells = (text: string): string => text.replaceAll(" ", "\t");
  return [
    `指標\t\t${years.join("\t")}`,
    `${label}\t目標\t${cells(targets)}`,
    `${description}\t実績\t${cells(actuals)}`,
  ].join("\n");
}

function cells(check: Check, tsv: string, more: CheckParts = {}): string[] {
  return findingsOn(check, tsv, {}, more).map(([cell]) => cell);
}

/** The row of 指標定義 for 登録者数, with a series break in R3. */
const broken: IndicatorDefinition = {
  mark: "",
  section: "",
  name: "登録者数",
  unit: "人",
  countingBasis: "cumulative",
  rule: undefined,
  direction: "higher",
  assessment: "ratio",
  base: undefined,
  seriesBreak: { fiscalYear: fiscalYear(2021), condition: undefined, reason: "移管" },
  description: "",
  cell: undefined,
};

describe("seriesCumulativeDecrease", () => {
  it("finds a running total that falls, also past a year without a number", () => {
    expect(cells(seriesCumulativeDecrease, table("登録者数（延べ）【人】", "1 1 1", "10 - 8"))).toEqual([
      "E3",
    ]);
  });

  it("leaves a yearly figure, a stock, and a recorded series break alone", () => {
    expect(cells(seriesCumulativeDecrease, table("利用者数【人】", "1 1 1", "10 9 8"))).toEqual([]);
    expect(cells(seriesCumulativeDecrease, table("登録者数（年度末現在）【人】", "1 1 1", "10 9 8"))).toEqual(
      [],
    );
    const fall = table("登録者数（延べ）【人】", "1 1 1", "10 12 8");
    expect(cells(seriesCumulativeDecrease, fall, { definitions: [broken] })).toEqual([]);
  });
});

describe("seriesCopiedForward", () => {
  const rows = (actuals: readonly string[]): string =>
    [
      "指標\t\tR1\tR2",
      ...actuals.map((pair, index) => `数${String(index)}【人】\t目標\t5\t5\n\t実績\t${pair}`),
    ].join("\n");

  it("finds a year whose figures repeat, at its heading", () => {
    expect(cells(seriesCopiedForward, rows(["7\t7", "8\t8", "9\t9", "3\t4"]))).toEqual(["D1"]);
  });

  it("leaves targets that stand, few figures and zeros alone", () => {
    expect(cells(seriesCopiedForward, rows(["7\t8", "8\t9", "9\t1", "3\t4"]))).toEqual([]);
    expect(cells(seriesCopiedForward, rows(["7\t7", "8\t8"]))).toEqual([]);
    expect(cells(seriesCopiedForward, rows(["0\t0", "0\t0", "0\t0", "0\t0"]))).toEqual([]);
  });
});

describe("seriesFlat", () => {
  it("finds a yearly figure that repeats twice, and a stock that stands for four years", () => {
    expect(cells(seriesFlat, table("利用者数【人】", "40 40 40 40", "31 31 33 33"))).toEqual(["F3"]);
    expect(cells(seriesFlat, table("拠点数（年度末現在）【箇所】", "12 12 12 12", "9 9 9 9"))).toEqual([
      "F3",
    ]);
  });

  it("leaves one repeat, small counts, a stock of three years and hits of the target alone", () => {
    expect(cells(seriesFlat, table("利用者数【人】", "40 40 40 40", "31 31 33 34"))).toEqual([]);
    expect(cells(seriesFlat, table("講座【回】", "4 4 4 4", "3 3 3 3"))).toEqual([]);
    expect(cells(seriesFlat, table("拠点数（年度末現在）【箇所】", "12 12 12", "9 9 9"))).toEqual([]);
    expect(cells(seriesFlat, table("拠点数（年度末現在）【箇所】", "9 9 9 9 9", "9 9 9 9 9"))).toEqual([]);
  });
});

describe("seriesSpike", () => {
  it("finds more than three times as much, and not just three times, from zero or across a series break", () => {
    expect(cells(seriesSpike, table("数【人】", "1 1 1", "10 30 91"))).toEqual(["E3"]);
    expect(cells(seriesSpike, table("数【人】", "1 1", "0 50"))).toEqual([]);
    const leap = table("登録者数（延べ）【人】", "1 1 1", "10 10 99");
    expect(cells(seriesSpike, leap, { definitions: [broken] })).toEqual([]);
  });
});

describe("seriesDefinitionDoubt", () => {
  it("finds 延べ beside 合計数, unless 指標定義 settles it, and not the 現在 of a sentence", () => {
    const doubt = table("登録者数（延べ）【人】", "1 1", "1 1", "登録した人の合計数。");
    expect(findingsOn(seriesDefinitionDoubt, doubt)).toEqual([
      ["A2", { named: "延べ", described: "合計数" }],
    ]);
    expect(cells(seriesDefinitionDoubt, doubt, { definitions: [broken] })).toEqual([]);
    const fine = table("登録者数（延べ）【人】", "1 1", "1 1", "現在、町では登録を勧めている。");
    expect(cells(seriesDefinitionDoubt, fine)).toEqual([]);
  });
});

describe("targetLowered", () => {
  it("finds an easier target: less where more is better", () => {
    expect(cells(targetLowered, table("数【人】", "10 10 8", "5 5 5"))).toEqual(["E2"]);
    expect(cells(targetLowered, table("数【人】", "- 8 10", "5 5 5"))).toEqual([]);
  });

  it("does not take 未達成 for reached", () => {
    expect(findingsOn(targetLowered, table("数【人】", "10 8", "5 未達成"))).toMatchObject([
      ["D2", { before: 10, target: 8, atLeastOnOld: undefined }],
    ]);
  });
});

describe("targetAlreadyMet", () => {
  it("finds a target that the year before had reached, but not across a series break", () => {
    expect(cells(targetAlreadyMet, table("数【人】", "5 6 9", "6 8 9"))).toEqual(["D2"]);
    const restart = table("登録者数（延べ）【人】", "5 9 6", "6 8 9");
    expect(cells(targetAlreadyMet, restart, { definitions: [broken] })).toEqual([]);
  });
});

describe("targetExactHits", () => {
  it("finds three years running on target, not two, and no zeros", () => {
    expect(cells(targetExactHits, table("数【人】", "5 6 7 9", "5 6 7 8"))).toEqual(["E3"]);
    expect(cells(targetExactHits, table("数【人】", "5 6 7", "5 6 8"))).toEqual([]);
    expect(cells(targetExactHits, table("数【人】", "0 0 0", "0 0 0"))).toEqual([]);
  });
});

describe("targetMissing", () => {
  it("finds a blank or marked target beside an actual above zero, and not the `-` before a service began", () => {
    expect(cells(targetMissing, table("数【人】", "-  5", "0 3 5").replace("-\t\t5", "-\t\t5"))).toEqual([
      "D2",
    ]);
    expect(cells(targetMissing, table("数【人】", "- - 5", "0 3 5"))).toEqual(["D2"]);
    expect(cells(targetMissing, table("数【人】", "-  5", "0 3 5"))).toEqual(["D2"]);
  });
});

describe("targetMissedRepeatedly", () => {
  it("finds three years running below target, not two, and not what a later year made good", () => {
    expect(cells(targetMissedRepeatedly, table("数【人】", "9 9 9", "8 8 8"))).toEqual(["E3"]);
    expect(cells(targetMissedRepeatedly, table("数【人】", "9 9 9", "9 8 8"))).toEqual([]);
    expect(cells(targetMissedRepeatedly, table("数【人】", "9 9 9 9", "8 8 8 9"))).toEqual([]);
  });

  it("holds a flow of an unfinished year to its share: 55 of 60 by February is not missed", () => {
    const tsv = table("数【人】", "60 60 60", "59 59 55").replace("R3", "R3（2月末実績）");
    expect(cells(targetMissedRepeatedly, tsv)).toEqual([]);
  });
});

describe("targetStaleText", () => {
  it("leaves alone a description with this year's target, another unit, or a share that fits", () => {
    expect(cells(targetStaleText, table("数【社】", "20 25", "9 9", "25社を目標とする。"))).toEqual([]);
    expect(cells(targetStaleText, table("数【社】", "20 15", "9 9", "年間30人いることを目指す。"))).toEqual(
      [],
    );
    const share = table("数【人】", "60 70", "9 9", "町人口の約1%を指す。");
    expect(cells(targetStaleText, share, { settings: { ...DEFAULT_SETTINGS, population: 6700 } })).toEqual(
      [],
    );
  });

  it("finds a share that the population of 設定 no longer fits", () => {
    const share = table("数【人】", "60 40", "9 9", "町人口の約1%を指す。");
    const settings = { ...DEFAULT_SETTINGS, population: 7000 };
    expect(findingsOn(targetStaleText, share, {}, { settings })).toMatchObject([
      ["A3", { kind: "share", stated: 0.01, population: 7000, formerTarget: undefined }],
    ]);
  });
});

describe("provisionalFullYearTarget", () => {
  const february = (label: string, actual: string): string =>
    table(label, "60 60", `50 ${actual}`).replace("R2", "R2（2月末実績）");

  it("leaves stocks, running totals, full years and targets that are reached already alone", () => {
    expect(cells(provisionalFullYearTarget, february("数【人】", "23"))).toEqual(["D3"]);
    expect(cells(provisionalFullYearTarget, february("数（延べ）【人】", "23"))).toEqual([]);
    expect(cells(provisionalFullYearTarget, february("数【人】", "61"))).toEqual([]);
  });
});

describe("provisionalUnmarked", () => {
  const plain = table("数【人】", "60 60", "50 23");

  it("finds the year of 基準日 whose heading does not say that it is not over", () => {
    expect(findingsOn(provisionalUnmarked, plain, {}, { asOf: calendarDate(2021, 2, 28) })).toEqual([
      ["D1", { raw: "R2", asOf: "2021-02-28" }],
    ]);
  });

  it("leaves a year that is over on its last day, and one that says so, alone", () => {
    expect(cells(provisionalUnmarked, plain, { asOf: calendarDate(2021, 3, 31) })).toEqual([]);
    const marked = plain.replace("R2", "R2（2月末実績）");
    expect(cells(provisionalUnmarked, marked, { asOf: calendarDate(2021, 2, 28) })).toEqual([]);
  });
});
