import type { Indicator } from "./indicator";
import { compareKey } from "../values/notation/normalise";
import type { IndicatorDefinition } from "./indicator-definition";
import { saysWhatIsCounted } from "./what-is-counted";

/** What a row of 指標定義 knows an indicator by. */
export type NamedIndicator = Pick<Indicator, "mark" | "name" | "section" | "sectionIsTitle">;

/**
 * The row of 指標定義 that speaks of an indicator of a table: the same name, and where several have it, the same section
 * or mark as well. Marks alone join nothing, because ① of one section is not ① of another; nor does a name that does not say what
 * is counted, as 東地区 of 交通事故死者数 is not 東地区 of 講座参加者数.
 */
export function definitionFor<Definition extends Pick<IndicatorDefinition, "mark" | "name" | "section">>(
  indicator: NamedIndicator,
  definitions: readonly Definition[],
): Definition | undefined {
  const saysEnough = saysWhatIsCounted(indicator.name);
  const sameName = definitions.filter(
    (definition) =>
      compareKey(definition.name) === compareKey(indicator.name) &&
      (saysEnough || isOfSection(definition, indicator)),
  );
  const same = (one: string, other: string): number => (compareKey(one) === compareKey(other) ? 1 : 0);
  const closeness = (definition: Definition): number =>
    2 * same(definition.section, indicator.section) + same(definition.mark, indicator.mark);
  return sameName.reduce<Definition | undefined>(
    (best, definition) => (best && closeness(best) >= closeness(definition) ? best : definition),
    undefined,
  );
}

/** The row that is the indicator's own: one of its name in no section or in the same; another section's is another indicator's. */
export function ownDefinitionFor<Definition extends Pick<IndicatorDefinition, "mark" | "name" | "section">>(
  indicator: NamedIndicator,
  definitions: readonly Definition[],
): Definition | undefined {
  const definition = definitionFor(indicator, definitions);
  if (!definition) return undefined;
  return isOfSection(definition, indicator) ? definition : undefined;
}

function isOfSection(
  definition: Pick<IndicatorDefinition, "section">,
  { section, sectionIsTitle }: NamedIndicator,
): boolean {
  if (definition.section === "") return sectionIsTitle !== true;
  return compareKey(definition.section) === compareKey(section);
}
