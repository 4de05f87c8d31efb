import type { IndicatorDefinition } from "../../src/core/model/indicator-definition";

/** A row of 指標定義 that says nothing but the indicator's name. */
export function plainDefinition(name: string): IndicatorDefinition {
  return {
    mark: "",
    section: "",
    name,
    unit: "",
    countingBasis: undefined,
    rule: undefined,
    direction: undefined,
    assessment: undefined,
    base: undefined,
    targetYear: undefined,
    targetSpan: undefined,
    seriesBreak: undefined,
    description: "",
    cell: undefined,
  };
}
