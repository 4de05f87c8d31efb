import type { HeadedColumn, HeaderBand } from "./header-band";
import { readMilestoneHeading } from "./milestone-heading";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { YearCell, YearCellReader } from "../../tables/year-row";

/**
 * 現状（2019） after what was reached in 2018 is what was reached in 2019: no plan begins after its first result. Without an
 * earlier actual it stays what the plan began with.
 */
export function withCurrentAsActual(grid: SheetGrid, reader: YearCellReader, band: HeaderBand): HeaderBand {
  const reached = band.columns.filter(({ figure }) => figure?.kind === "actual");
  const headed = new Set(band.columns.map(({ column }) => column));
  const [first, last] = [Math.min(...headed), Math.max(...headed)];
  const found: HeadedColumn[] = [];
  for (let column = first + 1; column < last; column += 1) {
    const heading = headed.has(column) ? undefined : readMilestoneHeading(grid, reader, band, column);
    if (heading?.kind !== "current" || !heading.year) continue;
    const { year, unit } = heading;
    if (reached.some((one) => isBefore(one.year, year)))
      found.push({ column, year, figure: { kind: "actual", unit, asOf: undefined, note: "" } });
  }
  if (found.length === 0) return band;
  const columns = [...band.columns, ...found].sort((one, other) => one.column - other.column);
  return { ...band, columns };
}

function isBefore({ label: one }: YearCell, { label: other }: YearCell): boolean {
  return one.state === "year" && other.state === "year" && one.fiscalYear < other.fiscalYear;
}
