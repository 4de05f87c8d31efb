import { assessYear } from "../../../../../src/core/judge/achievement/assess-year";
import { NAGANO_SCHEME } from "../../../../../src/core/model/grade-scheme";
import { findIndicatorTables } from "../../../../../src/core/read/indicator/find-indicator-tables";
import { planTrueNumbers } from "../../../../../src/core/write/rates/plan-true-numbers";
import { applyPlan } from "../../../../support/apply-plan";
import { calculate } from "../../../../support/calculate";
import { withRates } from "../../../../support/plan-over";
import { workbookOf } from "../../../../support/workbook-builder";

const directionsOf = (text: string): string[] =>
  findIndicatorTables(workbookOf(text, {})).tables.flatMap(({ indicators }) =>
    indicators.map(({ direction, understanding }) => `${direction} ${understanding.direction.source}`),
  );

/** One row of an indicator whose name says nothing, below a heading of targets. */
const below = (heading: string): string[] =>
  directionsOf(`指標\tR6実績\tR6${heading}\n会議の回数（回）\t190\t200`);

describe("the heading of targets", () => {
  it.each(["目標（以下）", "目標値（以内）", "目標値（上限）", "計画値（未満）"])(
    "says that less is better: %s",
    (heading) => {
      expect(below(heading)).toEqual(["lower inferred"]);
    },
  );

  it.each(["目標（以上）", "目標値（下限）"])("says that more is better: %s", (heading) => {
    expect(below(heading)).toEqual(["higher inferred"]);
  });

  it("says nothing without such a word", () => {
    expect(below("目標（見直し後）")).toEqual(["higher assumed"]);
  });

  it("says it in front of rows, of the indicator that they are of", () => {
    const rows =
      "指標\t区分\tR5\tR6\n会議の回数\t目標（以下）\t200\t200\n\t実績\t190\t210\n貸出\t目標\t10\t10\n\t実績\t9\t8";
    expect(directionsOf(rows)).toEqual(["lower inferred", "higher assumed"]);
  });

  it("says it over years below one another", () => {
    expect(directionsOf("会議の回数（回）\n年度\t目標（以下）\t実績\nR5\t200\t190\nR6\t200\t210")).toEqual([
      "lower inferred",
    ]);
  });

  it("leaves a question where a target says otherwise", () => {
    expect(directionsOf("指標\tR6実績\tR6目標（以下）\n会議の回数（回）\t190\t200以上")).toEqual([
      "unknown unknown",
    ]);
  });

  it.each(["計画期間10年以内", "目標の上限", "目標：3年以内", "目標以下"])(
    "is no cell in front of the indicator's name or figures that speaks of something else: %s",
    (text) => {
      expect(directionsOf(`施策\t指標\t備考\tR6目標\tR6実績\n${text}\t貸出\t${text}\t60\t55`)).toEqual([
        "higher assumed",
      ]);
    },
  );

  it.each(["目標値（税込10万円未満）", "目標値（R6以下同じ）"])(
    "is none that bounds another thing: %s",
    (heading) => {
      expect(below(heading)).toEqual(["higher assumed"]);
    },
  );
});

describe("a target equal to what was reached", () => {
  /** The grade of each year, and the words that the sheet comes to for the latest. */
  const gradesOf = async (text: string, direction?: "lower"): Promise<[string[], unknown]> => {
    const book = workbookOf(text, { name: "指標" });
    const { tables } = findIndicatorTables(book);
    const [read] = tables.flatMap(({ indicators }) => indicators);
    if (!read) throw new Error("no indicator");
    const one = direction ? { ...read, direction } : read;
    const grades = one.years.map((year) => assessYear(one, year, NAGANO_SCHEME).grade);
    const shown = await calculate(withRates(applyPlan(book, planTrueNumbers(book, tables))));
    const words = shown.sheets.flatMap(({ values }) => values.flat());
    return [grades, words.find((word) => word === "おおむね順調" || word === "順調")];
  };

  it.each([
    ["in its cell", "苦情件数（件）\t目標\t5未満\n\t実績\t5"],
    ["in front of its row", "苦情件数（件）\t目標値（未満）\t5\n\t実績\t5"],
    ["above a target that has to be passed", "講座（回）\t目標（超）\t5\n\t実績\t5"],
  ])("is not reached where 未満 or 超 says so %s: the second band at best", async (_where, rows) => {
    expect(await gradesOf(`指標\t区分\tR6\n${rows}`)).toEqual([["mostlyOnTrack"], "おおむね順調"]);
  });

  it("is not reached where the heading above says 未満, and is where it says 以下", async () => {
    const row = (word: string): string => `指標\tR6目標（${word}）\tR6実績\n苦情件数（件）\t5\t5`;
    expect(await gradesOf(row("未満"))).toEqual([["mostlyOnTrack"], "おおむね順調"]);
    expect(await gradesOf(row("以下"))).toEqual([["onTrack"], "順調"]);
    expect(await gradesOf(row("未満").replace("\t5\t5", "\t5\t4"))).toEqual([["onTrack"], "順調"]);
  });

  it("is not reached where the name says 未満 of that very figure with its unit", async () => {
    const row = (name: string, unit: string): string =>
      `指標\t単位\tR6目標\tR6実績\n${name}\t${unit}\t65\t65`;
    const graded = async (name: string, unit: string): Promise<string[]> =>
      (await gradesOf(row(name, unit), "lower"))[0];
    expect(await graded("苦情件数を65件未満", "件")).toEqual(["mostlyOnTrack"]);
    expect(await graded("苦情件数を60件未満", "件")).toEqual(["onTrack"]);
    expect(await graded("65歳未満の死亡者数", "人")).toEqual(["onTrack"]);
  });
});
