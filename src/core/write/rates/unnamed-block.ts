import type { Indicator, IndicatorTable } from "../../model/indicator";
import { layoutTraits } from "../../model/indicator-layout";
import { valueAt, type SheetSnapshot } from "../../values/workbook/snapshot";
import { isOurRateFormula } from "../../plan/our-formulas";
import { isOurHeading } from "../../plan/sheet-words";

/**
 * A table without the block that an earlier run left beside it and that no name tells apart (on a copy of the sheet,
 * whose names Excel keeps to the copy): such a block reads as 達成率 columns of the table's own. Other tables are given
 * back as they are.
 */
export function withoutUnnamedBlock(table: IndicatorTable, sheet: SheetSnapshot): IndicatorTable {
  if (layoutTraits(table).ownRowsOfYears) return table;
  const columns = new Set(table.indicators.flatMap((indicator) => ourRateColumns(indicator, table, sheet)));
  if (columns.size === 0) return table;
  const indicators = table.indicators.map((indicator) => ({
    ...indicator,
    years: indicator.years.map((year) =>
      year.rate && columns.has(year.rate.address.column) ? { ...year, rate: undefined } : year,
    ),
  }));
  return {
    ...table,
    area: { ...table.area, columns: Math.min(...columns) - table.area.column },
    indicators,
    hasRates: indicators.some(({ years }) => years.some((year) => year.rate)),
  };
}

function ourRateColumns(
  { years }: Indicator,
  { headerRows }: IndicatorTable,
  sheet: SheetSnapshot,
): number[] {
  return years.flatMap(({ rate }) => {
    if (!rate || !isOurRateFormula(rate.formula ?? "")) return [];
    const heading = valueAt(sheet, headerRows.first, rate.address.column);
    return typeof heading === "string" && isOurHeading(heading) ? [rate.address.column] : [];
  });
}
