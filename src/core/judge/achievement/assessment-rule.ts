import type { IndicatorDefinition } from "../../model/indicator-definition";
import type { Direction, Indicator } from "../../model/indicator";
import type { CellAddress } from "../../values/workbook/cell-address";

/** 基準値: the figure, and the cell that it stands in where that is a true number of the table. */
export interface AssessmentBase {
  readonly value: number;
  readonly cell: CellAddress | undefined;
}

/** How an indicator's rate is calculated (workbook.md §5). */
export type AssessmentRule =
  /** actual ÷ target. */
  | { readonly form: "ratio" }
  /** target ÷ actual: less is better, and there is no base to progress from. */
  | { readonly form: "inverseRatio" }
  /** (actual − base) ÷ (target − base), towards more or towards less. */
  | { readonly form: "progress"; readonly base: AssessmentBase; readonly direction: Direction }
  /** 基準値からの進捗 is asked for and there is no base: never assessable. */
  | { readonly form: "progressWithoutBase" };

/** The part of 指標定義 that says how an indicator is judged. */
export type AssessmentDefinition = Pick<IndicatorDefinition, "direction" | "assessment" | "base">;

/**
 * The rule of an indicator: 指標定義 decides where it has a row; otherwise the table's direction, and progress only where
 * less is better and the table has a base. A base in the table comes before one in 指標定義.
 */
export function assessmentRule(indicator: Indicator, definition?: AssessmentDefinition): AssessmentRule {
  const direction = definition?.direction ?? indicator.direction;
  const base = baseOf(indicator, definition);
  const progress = definition?.assessment === "progressFromBase";
  if (base && (progress || direction === "lower")) return { form: "progress", base, direction };
  if (direction === "lower") return { form: "inverseRatio" };
  return progress ? { form: "progressWithoutBase" } : { form: "ratio" };
}

function baseOf(
  indicator: Indicator,
  definition: AssessmentDefinition | undefined,
): AssessmentBase | undefined {
  const cell = indicator.base;
  if (cell?.reading.state === "number") return { value: cell.reading.value, cell: cell.address };
  return definition?.base === undefined ? undefined : { value: definition.base, cell: undefined };
}

/** What 指標定義 says of an indicator: how it is judged, and where its series breaks. */
export type DefinitionOf = (
  indicator: Indicator,
) => (AssessmentDefinition & Pick<IndicatorDefinition, "seriesBreak">) | undefined;

/** For a workbook without 指標定義. */
export const noDefinition: DefinitionOf = () => undefined;
