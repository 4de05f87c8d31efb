import { fiscalYear } from "../../src/core/values/calendar/fiscal-year";
import type { Check } from "../../src/core/judge/checking/check";
import type { IndicatorDefinition } from "../../src/core/model/indicator-definition";
import { findingsOn, type CheckParts } from "./check-support";

/** A table of one indicator: C1 on are the years from R1, row 2 the targets, row 3 the actuals. */
export function table(label: string, targets: string, actuals: string, description = ""): string {
  const years = targets.split(" ").map((_, index) => `R${String(index + 1)}`);
  const cells = (text: string): string => text.replaceAll(" ", "\t");
  return [
    `指標\t\t${years.join("\t")}`,
    `${label}\t目標\t${cells(targets)}`,
    `${description}\t実績\t${cells(actuals)}`,
  ].join("\n");
}

export function cells(check: Check, tsv: string, more: CheckParts = {}): string[] {
  return findingsOn(check, tsv, {}, more).map(([cell]) => cell);
}

/** The row of 指標定義 for 登録者数, with a series break in R3. */
export const broken: IndicatorDefinition = {
  mark: "",
  section: "",
  name: "登録者数",
  unit: "人",
  countingBasis: "cumulative",
  rule: undefined,
  direction: "higher",
  assessment: "ratio",
  base: undefined,
  targetYear: undefined,
  targetSpan: undefined,
  seriesBreak: { fiscalYear: fiscalYear(2021), condition: undefined, reason: "移管" },
  description: "",
  cell: undefined,
};
