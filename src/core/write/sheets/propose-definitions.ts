import type { Indicator, IndicatorTable } from "../../model/indicator";
import { definitionFor } from "../../model/definition-for";
import type { IndicatorDefinition } from "../../model/indicator-definition";

/**
 * Definitions as far as the indicator tables themselves tell them: name, unit, section, base and description. 数え方 and
 * 向き only where they are stated: what is inferred or assumed would become a person's word by being written down. No ledger,
 * condition or series break is guessed; an indicator that is in several tables is proposed once.
 */
export function proposeDefinitions(tables: readonly IndicatorTable[]): readonly IndicatorDefinition[] {
  const proposed: IndicatorDefinition[] = [];
  for (const indicator of tables.flatMap(({ indicators }) => indicators)) {
    const known = definitionFor(indicator, proposed);
    if (known?.section === indicator.section) continue;
    proposed.push(proposeDefinition(indicator));
  }
  return proposed;
}

/** One of `proposeDefinitions`. */
export function proposeDefinition(indicator: Indicator): IndicatorDefinition {
  const { mark, section, name, unit, countingBasis, direction, understanding, description } = indicator;
  return {
    mark,
    section,
    name,
    unit,
    countingBasis: understanding.countingBasis?.source === "stated" ? countingBasis : undefined,
    direction: direction !== "unknown" && understanding.direction.source === "stated" ? direction : undefined,
    description,
    rule: undefined,
    assessment: undefined,
    base: indicator.base?.figure,
    targetYear: undefined,
    targetSpan: undefined,
    seriesBreak: undefined,
    cell: undefined,
  };
}
