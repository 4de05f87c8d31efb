import { callName } from "../../judge/checking/figures";
import { referenceFrom } from "../../judge/checking/ledger-columns";
import type { PlanNotice } from "../../plan/plan-notice";
import { formatCell } from "../../values/workbook/cell-address";
import type { RecountComparison } from "../../judge/recount/compare-recounts";
import { isComplete } from "../../judge/recount/recount";

/** A figure that is not written, because no record makes it up. */
export function nothingCountedNotices(comparison: RecountComparison): PlanNotice[] {
  return placed(comparison).map((place) => ({
    code: "nothingCounted",
    ...place,
    fiscalYear: comparison.year.fiscalYear,
  }));
}

/** A figure that is not written, because values of its records could not be read. */
export function valuesUnreadNotices(comparison: RecountComparison): PlanNotice[] {
  const { value, leftOut, firstUnread } = comparison.recounted;
  if (!firstUnread) return [];
  const { at, raw } = firstUnread;
  return placed(comparison).map((place) => ({
    code: "valuesUnread",
    ...place,
    records: leftOut.unread,
    first: referenceFrom(place.ledgers.length > 1 ? "" : at.sheet, at),
    raw,
    value,
  }));
}

/** What a figure that is written lacks. */
export function leftOutNotices(comparison: RecountComparison): PlanNotice[] {
  const { leftOut } = comparison.recounted;
  if (isComplete(leftOut)) return [];
  return placed(comparison).map((place) => ({ code: "recordsLeftOut", ...place, ...leftOut }));
}

interface NoticePlace {
  readonly sheet: string;
  readonly cell: string;
  readonly indicator: string;
  readonly ledgers: readonly string[];
}

/** Where the figure stands and which sheets it is counted from; none for a year without a cell. */
function placed({ indicator, year, ledgers }: RecountComparison): NoticePlace[] {
  if (!year.actual) return [];
  return [
    {
      sheet: year.actual.address.sheet,
      cell: formatCell(year.actual.address),
      indicator: callName(indicator),
      ledgers: [...new Set(ledgers.map((ledger) => ledger.sheet))],
    },
  ];
}
