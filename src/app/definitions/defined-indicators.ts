import { compareRecounts, type RecountReview } from "../../core/judge/recount/compare-recounts";
import { ownDefinitionFor } from "../../core/model/definition-for";
import type { Indicator, IndicatorTable } from "../../core/model/indicator";
import type { NotCheckedReason } from "../../core/model/not-checked";
import type { IndicatorDefinition } from "../../core/model/indicator-definition";
import type { Review } from "../../core/review";
import { compareKey } from "../../core/values/notation/normalise";
import { countingContext } from "../counting";

/** An indicator of the tables with its row of 指標定義. */
export interface DefinedIndicator {
  readonly table: IndicatorTable;
  readonly indicator: Indicator;
  /** Undefined where 指標定義 has no row for it. */
  readonly definition: IndicatorDefinition | undefined;
  /** Why the ledgers give no figure for it; undefined where they do. */
  readonly why: NotCheckedReason | undefined;
}

/** Every indicator once, in the order of the tables: one that several tables hold is defined by one row. */
export function definedIndicators({ tables, definitions, recount }: Review): readonly DefinedIndicator[] {
  const found = new Map<string, DefinedIndicator>();
  for (const table of tables) {
    for (const indicator of table.indicators) {
      const { mark, section, name } = indicator;
      const key = [mark, section, name].map(compareKey).join("\n");
      if (found.has(key)) continue;
      const definition = ownDefinitionFor(indicator, definitions.definitions);
      const why = recount.notRecounted.find((one) => one.indicator === indicator)?.why;
      found.set(key, { table, indicator, definition, why });
    }
  }
  return [...found.values()];
}

/** What the ledgers give for an indicator in every year of its table that has begun, counted by a definition that is only typed yet. */
export function countByDefinition(
  { table, indicator }: Pick<DefinedIndicator, "table" | "indicator">,
  definition: IndicatorDefinition,
  review: Review,
): RecountReview {
  const only = { ...table, indicators: [indicator] };
  return compareRecounts([only], [definition], review.ledgers, countingContext(review));
}
