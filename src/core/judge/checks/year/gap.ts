import { flatMapSteps } from "../../../values/steps/flat-map-steps";
import { entryAt } from "../../../values/invariants/defect";
import { layoutTraits } from "../../../model/indicator-layout";
import type { FiscalYear } from "../../../values/calendar/fiscal-year";
import type { IndicatorTable, YearHeading } from "../../../model/indicator";
import { isReported } from "../../../model/indicator-figures";
import { checkOf } from "../../checking/check";
import type { Occurrence } from "../../findings/finding";
import { reportedHeadings } from "../../checking/reported-headings";
import { compareKey } from "../../../values/notation/normalise";
import { findSheet, valueAt, type WorkbookSnapshot } from "../../../values/workbook/snapshot";

/**
 * Years that a table leaves out between its first and last one; it is placed at the heading after the gap. A table no two of whose
 * years follow each other (every fifth year; H28, R3, R6) leaves nothing out, nor do the years of a plan that nothing is reported for yet
 * (2025, 2030, 2034). Nor is a year told that a heading between the two may name which is not read (31目標) and is said to be so.
 */
export const yearGap = checkOf({
  code: "year/gap",
  severity: "warning",
  keeps: ({ before, after, missing }) => [before, after, ...missing],
  find: ({ workbook, tables }) =>
    flatMapSteps(
      tables.filter((table) => layoutTraits(table).yearsFollow),
      (table) => gapsOf(workbook, table),
      1,
    ),
});

function gapsOf(workbook: WorkbookSnapshot, table: IndicatorTable): Occurrence<"year/gap">[] {
  const headings = distinctInOrder(reportedHeadings(table));
  const steps = headings
    .slice(1)
    .map((heading, index) => heading.fiscalYear - entryAt(headings, index).fiscalYear);
  if (steps.length > 1 && steps.every((step) => step > 1)) return [];
  const reported = new Set(
    table.indicators.flatMap(({ years }) => years.filter(isReported).map((year) => year.fiscalYear)),
  );
  return steps.flatMap((step, index) => {
    const [before, after] = [headings[index], headings[index + 1]];
    if (step === 1 || !before || !after || !reported.has(after.fiscalYear)) return [];
    if (isHeadedBetween(workbook, table, before, after)) return [];
    const missing = Array.from({ length: step - 1 }, (_, offset) => before.fiscalYear + offset + 1);
    const data = { before: before.fiscalYear, after: after.fiscalYear, missing };
    return [
      {
        at: after.address,
        indicator: undefined,
        fiscalYear: after.fiscalYear,
        data,
      },
    ];
  });
}

/** 31, 31目標, 元年度, 20～22: the number of a year or of a few, of no era; not 4年前との差. */
const NUMBER_OF_YEAR = /^(?:元|\d{1,2})(?:[~〜～-]\d{1,2})?(?:年度?)?末?(?:目標|計画|実績|見込み?)?値?$/;

/** Whether the line of two headings has another one between them that begins with the number of a year and is none of the table's. */
function isHeadedBetween(
  workbook: WorkbookSnapshot,
  { headings }: IndicatorTable,
  { address: from }: YearHeading,
  { address: to }: YearHeading,
): boolean {
  const sheet = findSheet(workbook, to.sheet);
  const isAcross = from.row === to.row;
  if (!sheet || !(isAcross || from.column === to.column)) return false;
  const ends = isAcross ? [from.column, to.column] : [from.row, to.row];
  for (let place = Math.min(...ends) + 1; place < Math.max(...ends); place += 1) {
    const [row, column] = isAcross ? [to.row, place] : [place, to.column];
    const isOwn = headings.some(({ address }) => address.row === row && address.column === column);
    const value = valueAt(sheet, row, column);
    const text = typeof value === "number" ? value.toString() : value;
    if (!isOwn && typeof text === "string" && NUMBER_OF_YEAR.test(compareKey(text))) return true;
  }
  return false;
}

function distinctInOrder(headings: readonly YearHeading[]): YearHeading[] {
  const byYear = new Map<FiscalYear, YearHeading>();
  for (const heading of headings)
    if (!byYear.has(heading.fiscalYear)) byYear.set(heading.fiscalYear, heading);
  return [...byYear.values()].sort((one, other) => one.fiscalYear - other.fiscalYear);
}
