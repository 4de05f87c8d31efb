import { definitionFor } from "../../model/definition-for";
import { readIndicatorLabel } from "../tables/indicator-label";
import type { IndicatorOverride, IndicatorOverrides } from "./indicator-overrides";
import type { IndicatorSource } from "./places/indicator-source";

/** What 指標定義 says of an indicator as a layout found it; undefined where no row of it is the indicator's. */
export function overrideOf(
  source: Pick<IndicatorSource, "label" | "mark" | "section">,
  overrides: IndicatorOverrides,
): IndicatorOverride | undefined {
  const label = readIndicatorLabel(source.label.text);
  const mark = label.mark === "" ? source.mark : label.mark;
  return definitionFor({ mark, name: label.name, section: source.section }, overrides);
}
