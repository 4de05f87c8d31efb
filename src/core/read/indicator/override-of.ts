import { definitionFor, ownDefinitionFor, type NamedIndicator } from "../../model/definition-for";
import { readIndicatorLabel } from "../tables/indicator-label";
import type { IndicatorOverride, IndicatorOverrides } from "./indicator-overrides";
import type { IndicatorSource } from "./places/indicator-source";

/** What 指標定義 says of an indicator as a layout found it; undefined where no row of it is the indicator's. */
export function overrideOf(source: Named, overrides: IndicatorOverrides): IndicatorOverride | undefined {
  return definitionFor(namesOf(source), overrides);
}

/** The same, but for a row that is of another section. */
export function ownOverrideOf(source: Named, overrides: IndicatorOverrides): IndicatorOverride | undefined {
  return ownDefinitionFor(namesOf(source), overrides);
}

type Named = Pick<IndicatorSource, "label" | "mark" | "section" | "sectionIsTitle">;

function namesOf({ label: { text }, mark, ...section }: Named): NamedIndicator {
  const label = readIndicatorLabel(text);
  return { ...section, mark: label.mark === "" ? mark : label.mark, name: label.name };
}
