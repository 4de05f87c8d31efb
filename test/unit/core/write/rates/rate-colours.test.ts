import type { ConditionalRule } from "../../../../../src/core/plan/plan";
import {
  columnName,
  contains,
  formatCell,
  parseArea,
  type Area,
} from "../../../../../src/core/values/workbook/cell-address";
import { NAGANO_SCHEME } from "../../../../../src/core/model/grade-scheme";
import { assessYear } from "../../../../../src/core/judge/achievement/assess-year";
import { planTrueNumbers } from "../../../../../src/core/write/rates/plan-true-numbers";
import { applyPlan } from "../../../../support/apply-plan";
import { calculate } from "../../../../support/calculate";
import { ratesOver, tablesOf, typed, valuesIn } from "../../../../support/plan-over";
import { workbookOf } from "../../../../support/workbook-builder";

const SHEET = "Sheet1";

function cellAt(at: string): Area {
  const area = parseArea(at);
  if (!area) throw new Error(at);
  return area;
}

/** The words of the bands whose colour the rate in a cell has, as its conditional formats come out. */
async function coloursAt(tsv: string, cell: string): Promise<string[]> {
  const typedIn = workbookOf(tsv);
  const book = applyPlan(typedIn, planTrueNumbers(typedIn, tablesOf(typedIn)));
  const plan = ratesOver(book);
  const rules = plan.edits.flatMap((edit): ConditionalRule[] => {
    if (edit.kind !== "conditionalFormat" || !contains(edit.area, cellAt(cell))) return [];
    const headingOf = (at: Area): string => `${columnName(at.column)}$`;
    return edit.rules
      .filter(({ fill }) => fill !== undefined)
      .map((rule) => ({
        ...rule,
        formula: rule.formula
          .replaceAll(formatCell(edit.area), cell)
          .replaceAll(headingOf(edit.area), headingOf(cellAt(cell))),
      }));
  });
  const columns = ["AA", "AB", "AC"];
  const probes = Object.fromEntries(
    rules.map(({ formula }, index) => [`${columns[index] ?? "AD"}1`, { formula }]),
  );
  const shown = await calculate(typed(applyPlan(book, plan), SHEET, probes));
  const met = valuesIn(shown, SHEET, "AA1:AC1");
  return NAGANO_SCHEME.bands.flatMap(({ word }, index) => (met[index] === true ? [word] : []));
}

const gradeOf = (tsv: string): unknown => {
  const indicator = tablesOf(workbookOf(tsv))[0]?.indicators[0];
  const year = indicator?.years.at(-1);
  return indicator && year && assessYear(indicator, year, NAGANO_SCHEME).grade;
};

const table = (target: string, actual: string): string =>
  `指標\t区分\tR5\tR6\n緑地の幅【ｍ】\t目標\t5\t${target}\n\t実績\t5\t${actual}`;

describe("the colour of a rate", () => {
  it.each([
    ["5未満", "5", "おおむね順調", "mostlyOnTrack"],
    ["5未満", "4.9", "順調", "onTrack"],
    ["5未満", "5.1", "おおむね順調", "mostlyOnTrack"],
    ["5未満", "6.5", "努力を要する", "effortNeeded"],
    ["5以下", "5", "順調", "onTrack"],
    ["5以下", "5.1", "おおむね順調", "mostlyOnTrack"],
    ["5以上", "5", "順調", "onTrack"],
    ["5以上", "4.9", "おおむね順調", "mostlyOnTrack"],
    ["5超", "5", "おおむね順調", "mostlyOnTrack"],
    ["5超", "5.1", "順調", "onTrack"],
  ])("of target %s and actual %s is that of %s, as its grade is", async (target, actual, word, grade) => {
    const tsv = table(target, actual);
    expect(await coloursAt(tsv, "G3")).toEqual([word]);
    expect(gradeOf(tsv)).toBe(grade);
  });

  it.each([
    ["5未満", "0"],
    ["0以下", "0"],
    ["5以上", "目標達成"],
  ])("is none where there is no rate: target %s, actual %s", async (target, actual) => {
    expect(await coloursAt(table(target, actual), "G3")).toEqual([]);
  });

  it("is the latest year's alone: a year before has its mark without a colour", async () => {
    const two = "指標\t区分\tR5\tR6\n宿泊者数【人】\t目標\t5\t5\n\t実績\t5\t5";
    expect(await coloursAt(two, "F3")).toEqual([]);
    expect(await coloursAt(two, "G3")).toEqual(["順調"]);
    const rules = ratesOver(workbookOf(two)).edits.flatMap((edit) =>
      edit.kind === "conditionalFormat" && formatCell(edit.area) === "F2" ? edit.rules : [],
    );
    expect(rules.slice(3)).toEqual([
      { formula: "=IF(ISNUMBER(F2),AND(ROUND(F2,9)>=1),FALSE)", numberFormat: '"◎ "0.0%' },
      { formula: "=IF(ISNUMBER(F2),AND(ROUND(F2,9)>=0.8,ROUND(F2,9)<1),FALSE)", numberFormat: '"○ "0.0%' },
      { formula: "=IF(ISNUMBER(F2),AND(ROUND(F2,9)<0.8),FALSE)", numberFormat: '"△ "0.0%' },
    ]);
  });

  it("of a negative actual is that of the last band, where more is better", async () => {
    expect(await coloursAt(table("5以上", "-1"), "G3")).toEqual(["努力を要する"]);
  });
});
