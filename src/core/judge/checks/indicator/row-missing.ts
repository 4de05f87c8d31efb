import type { Indicator, IndicatorTable } from "../../../model/indicator";
import { layoutTraits } from "../../../model/indicator-layout";
import { targetOfNoYear } from "../../../model/target-of-no-year";
import { checkOf } from "../../checking/check";
import { callName } from "../../checking/figures";
import type { Occurrence } from "../../findings/finding";

/**
 * An indicator with a row (or columns) of 目標 but none of 実績, or the reverse. Where columns are missing for the whole table
 * it is said once, at its first indicator.
 */
export const indicatorRowMissing = checkOf({
  code: "indicator/row-missing",
  severity: "error",
  keeps: ({ name, missing }) => [name, missing],
  find: ({ tables }) => tables.flatMap(missingIn),
});

/** What was done, of which forms have the results alone beside goals for what came of it. */
const OF_ACTIVITY = "活動指標";

function isOfActivity({ name, section }: Indicator): boolean {
  return name.startsWith(OF_ACTIVITY) || section.startsWith(OF_ACTIVITY);
}

/** 受講者数 内訳 男: of parts the forms have the results alone as well, below the goal of the whole. */
const OF_PART = /(?:^|[\s（(])(?:内訳|うち)/u;

function isPart({ name }: Indicator): boolean {
  return OF_PART.test(name);
}

function isAimedAt({ years }: Indicator): boolean {
  return years.some(({ target }) => target !== undefined);
}

/** It has goals, and nothing says of which year. */
function isAimedAtSometime(indicator: Indicator): boolean {
  return targetOfNoYear(indicator) !== undefined || indicator.lacks === "yearOfTarget";
}

function missingIn(table: IndicatorTable): Occurrence<"indicator/row-missing">[] {
  const { mayLackActuals } = layoutTraits(table);
  const concerned = layoutTraits(table).ownRowsOfFigures ? table.indicators : table.indicators.slice(0, 1);
  const isAimed = table.indicators.some(isAimedAt);
  // Where one of them has a goal, the others lack theirs.
  const goalless = [isOfActivity, isPart].filter(
    (isOf) => !table.indicators.some((one) => isOf(one) && isAimedAt(one)),
  );
  const mayLackTargets = (indicator: Indicator): boolean =>
    isAimed && goalless.some((isOf) => isOf(indicator));
  return concerned.flatMap((indicator) =>
    (["target", "actual"] as const)
      .filter(
        (figure) =>
          !(figure === "actual" && mayLackActuals) &&
          figure !== table.lacks &&
          figure !== indicator.lacks &&
          !(figure === "target" && (mayLackTargets(indicator) || isAimedAtSometime(indicator))) &&
          indicator.years.length > 0 &&
          indicator.years.every((year) => year[figure] === undefined),
      )
      .map((missing) => finding(indicator, missing)),
  );
}

function finding(indicator: Indicator, missing: "target" | "actual"): Occurrence<"indicator/row-missing"> {
  return {
    at: indicator.labelCell,
    indicator: callName(indicator),
    fiscalYear: undefined,
    data: { name: indicator.name, missing },
  };
}
