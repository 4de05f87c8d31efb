import type { FiscalYear } from "../../values/calendar/fiscal-year";
import { isFiscalYear } from "../../values/calendar/fiscal-year";
import type { MilestoneHeading } from "./milestone-heading";
import type { MilestoneColumn } from "./milestones-of-row";
import { yearNearest } from "./resolve-bare-years";
import type { SheetGrid } from "../tables/sheet-grid";
import { headingOfCell, yearOfTitle } from "./table-frame";
import type { YearCell } from "../tables/year-row";

/** A column with what it is once all headings have been looked at. */
export type ColumnInRole = MilestoneHeading & { readonly role: MilestoneColumn["kind"] };

/**
 * Gives the columns of milestones their fiscal years. A bare `29年度` is of the era that brings it nearest to a clear year
 * beside it, else to the title's; one that stays unclear is given back as such.
 */
export function yearHeadingsOf(
  grid: SheetGrid,
  firstRow: number,
  columns: readonly ColumnInRole[],
): { readonly columns: readonly MilestoneColumn[]; readonly unclear: readonly MilestoneHeading[] } {
  const clear = columns.flatMap(({ year }) => (year ? (clearYear(year) ?? []) : []));
  const near = clear[0] ?? yearOfTitle(grid, firstRow);
  const unclear: MilestoneHeading[] = [];
  const headed = columns.flatMap(({ role, ...heading }): MilestoneColumn[] => {
    const { column, year, unit } = heading;
    if (!year) return [{ column, kind: role, heading: undefined, unit }];
    const fiscalYear = clearYear(year) ?? (near === undefined ? undefined : yearNearest(year, near));
    if (fiscalYear !== undefined && isFiscalYear(fiscalYear))
      return [{ column, kind: role, heading: headingOfCell(grid, year, fiscalYear), unit }];
    unclear.push(heading);
    return [];
  });
  return { columns: headed, unclear };
}

function clearYear({ label }: YearCell): FiscalYear | undefined {
  return label.state === "year" ? label.fiscalYear : undefined;
}
