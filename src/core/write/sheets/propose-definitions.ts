import type { Indicator, IndicatorTable } from "../../model/indicator";
import { definitionFor } from "../../model/definition-for";
import type { IndicatorDefinition } from "../../model/indicator-definition";

/**
 * Definitions as far as the indicator tables themselves tell them: name, unit, 数え方, section, base and description. No
 * ledger, condition or series break is guessed; an indicator that stands in several tables is proposed once.
 */
export function proposeDefinitions(tables: readonly IndicatorTable[]): readonly IndicatorDefinition[] {
  const proposed: IndicatorDefinition[] = [];
  for (const indicator of tables.flatMap(({ indicators }) => indicators)) {
    const known = definitionFor(indicator, proposed);
    if (known?.section === indicator.section) continue;
    proposed.push(proposal(indicator));
  }
  return proposed;
}

function proposal(indicator: Indicator): IndicatorDefinition {
  const { mark, section, name, unit, countingBasis, direction, description } = indicator;
  return {
    mark,
    section,
    name,
    unit,
    countingBasis,
    direction,
    description,
    rule: undefined,
    assessment: "ratio",
    base: indicator.base?.reading.state === "number" ? indicator.base.reading.value : undefined,
    seriesBreak: undefined,
    cell: undefined,
  };
}
