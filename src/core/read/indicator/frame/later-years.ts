import type { SheetGrid } from "../../tables/sheet-grid";
import { notCheckedAt, type TableSource } from "./table-frame";

/**
 * A table without its columns of R6以降 where it has actuals: 50 from R6 on and 11 in R6 would be 22 %. They are named as unread.
 * A plan of targets alone has them at the year that they begin with.
 */
export function withoutLaterYears(grid: SheetGrid, source: TableSource): TableSource {
  if (source.lacks === "actual") return source;
  const later = source.headings.filter(({ raw }) => raw.includes("以降"));
  if (later.length === 0) return source;
  const isLater = ({ address: { row, column } }: TableSource["headings"][number]): boolean =>
    later.some(({ address }) => address.row === row && address.column === column);
  return {
    ...source,
    headings: source.headings.filter((heading) => !isLater(heading)),
    indicators: source.indicators.map((indicator) => ({
      ...indicator,
      years: indicator.years.filter(({ heading }) => !isLater(heading)),
    })),
    notChecked: [
      ...source.notChecked,
      ...later.map(({ address: { row, column }, raw }) => notCheckedAt(grid, "heading", row, column, raw)),
    ],
  };
}
