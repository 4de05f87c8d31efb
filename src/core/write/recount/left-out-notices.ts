import { callName } from "../../judge/checking/figures";
import type { PlanNotice } from "../../plan/plan";
import { formatCell } from "../../values/workbook/cell-address";
import type { RecountComparison } from "../../judge/recount/compare-recounts";
import { isComplete } from "../../judge/recount/recount";

/** What a figure that is written lacks. */
export function leftOutNotices({ indicator, year, recounted, ledgers }: RecountComparison): PlanNotice[] {
  const { leftOut } = recounted;
  if (!year.actual || isComplete(leftOut)) return [];
  const { sheet } = year.actual.address;
  return [
    {
      code: "recordsLeftOut",
      sheet,
      cell: formatCell(year.actual.address),
      indicator: callName(indicator),
      ledgers: [...new Set(ledgers.map((ledger) => ledger.sheet))],
      ...leftOut,
    },
  ];
}
