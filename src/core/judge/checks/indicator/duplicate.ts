import type { Indicator, IndicatorTable } from "../../../model/indicator";
import { footnoteOf } from "../../../read/tables/indicator-label";
import { compareKey } from "../../../values/notation/normalise";
import { formatCell } from "../../../values/workbook/cell-address";
import { checkOf } from "../../checking/check";
import { callName } from "../../checking/figures";
import type { Occurrence } from "../../findings/finding";

/**
 * The same indicator twice in one section of one table, in whatever widths and spaces. The same name with another unit,
 * counting basis (累計 beside 単年度) or footnote (※1 beside ※2) is another indicator, and so is one in another table (last
 * year's copy).
 */
export const indicatorDuplicate = checkOf({
  code: "indicator/duplicate",
  severity: "error",
  keeps: ({ name, first }) => [name, first],
  find: ({ tables }) => tables.flatMap(duplicatesOf),
});

function duplicatesOf({ indicators }: IndicatorTable): Occurrence<"indicator/duplicate">[] {
  const firstByKey = new Map<string, Indicator>();
  return indicators.flatMap((indicator) => {
    const { section, name, unit, countingBasis, label } = indicator;
    const key = [section, name, unit, countingBasis, footnoteOf(label)].map(compareKey).join("\n");
    const first = firstByKey.get(key);
    if (!first) {
      firstByKey.set(key, indicator);
      return [];
    }
    const data = { name: indicator.name, first: formatCell(first.labelCell) };
    return [
      {
        at: indicator.labelCell,
        indicator: callName(indicator),
        fiscalYear: undefined,
        data,
      },
    ];
  });
}
