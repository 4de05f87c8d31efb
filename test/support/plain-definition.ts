import type { IndicatorDefinition } from "../../src/core/model/indicator-definition";

/** A row of 指標定義 that says nothing but the indicator's name. */
export function plainDefinition(name: string): IndicatorDefinition {
  return {
    mark: "",
    section: "",
    name,
    unit: "",
    countingBasis: "perYear",
    rule: undefined,
    direction: "higher",
    assessment: "ratio",
    base: undefined,
    seriesBreak: undefined,
    description: "",
    cell: undefined,
  };
}
