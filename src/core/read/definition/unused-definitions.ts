import type { DefinitionProblem } from "../../model/definition-problem";
import type { IndicatorTable } from "../../model/indicator";
import type { IndicatorDefinition } from "../../model/indicator-definition";
import { compareKey } from "../../values/notation/normalise";
import { INDICATOR_DEFINITIONS } from "./definition-columns";

/**
 * Rows of 指標定義 for indicators that no table has, as after somebody has changed an indicator's name: what they say holds for
 * nothing. None where no table was read at all.
 */
export function unusedDefinitions(
  definitions: readonly IndicatorDefinition[],
  tables: readonly IndicatorTable[],
): DefinitionProblem[] {
  if (tables.length === 0) return [];
  // A part may be called by its own words: うち女性 of 受講者数 うち女性.
  const namesOf = (name: string): string[] => [name, name.split(" ").at(-1) ?? name].map(compareKey);
  const names = new Set(tables.flatMap(({ indicators }) => indicators.flatMap(({ name }) => namesOf(name))));
  const field = INDICATOR_DEFINITIONS.columns.find(({ key }) => key === "name")?.header ?? "";
  return definitions.flatMap(({ name, cell }): DefinitionProblem[] =>
    cell === undefined || names.has(compareKey(name))
      ? []
      : [{ code: "unknownIndicator", cell, field, raw: name }],
  );
}
