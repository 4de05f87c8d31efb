import type { Indicator, IndicatorTable } from "../../core/model/indicator";
import { isGiven } from "../../core/model/indicator-figures";
import type { Sign, UnderstoodAttribute } from "../../core/model/understanding";
import { formatCell } from "../../core/values/workbook/cell-address";
import type { ReportUnderstood } from "./report";

const ATTRIBUTES: readonly UnderstoodAttribute[] = [
  "direction",
  "unit",
  "scale",
  "countingBasis",
  "accrual",
  "targetForm",
  "targetYear",
  "targetSpan",
  "base",
  "kind",
  "ledger",
];

/** Every attribute of every indicator that is known or asked for, with its source and the signs in words. */
export function reportUnderstanding(
  tables: readonly IndicatorTable[],
  wording: (sign: Sign) => string,
): ReportUnderstood[] {
  return tables.flatMap(({ indicators }) =>
    indicators.flatMap((indicator) =>
      ATTRIBUTES.flatMap((attribute): ReportUnderstood[] => {
        const understood = indicator.understanding[attribute];
        if (!understood) return [];
        const { mark, name, labelCell } = indicator;
        return [
          {
            indicator: mark === "" ? name : mark,
            sheet: labelCell.sheet,
            cell: formatCell(labelCell),
            attribute,
            value: valueOf(indicator, attribute),
            source: understood.source,
            signs: understood.signs.map((sign) => ({ ...sign, message: wording(sign) })),
          },
        ];
      }),
    ),
  );
}

/** The value as the indicator has it; null where it has none, or where its reading does not keep it. */
function valueOf(indicator: Indicator, attribute: UnderstoodAttribute): string | number | null {
  switch (attribute) {
    case "direction":
      return indicator.direction;
    case "unit":
      return indicator.unit;
    case "countingBasis":
      return indicator.countingBasis;
    case "accrual":
      return indicator.accrual;
    case "base":
      return indicator.base?.reading.state === "number" ? indicator.base.reading.value : null;
    case "targetForm":
      return indicator.assessment ?? null;
    case "targetYear":
      return indicator.undatedTarget
        ? null
        : (indicator.years.find(({ target }) => target)?.fiscalYear ?? null);
    case "targetSpan":
      return indicator.years.find(({ target }) => isGiven(target))?.fiscalYear ?? null;
    case "scale":
    case "kind":
    case "ledger":
      return null;
  }
}
