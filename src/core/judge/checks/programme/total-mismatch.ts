import { sameSection } from "../../recount/match-programme";
import type { ProgrammeItem, ProgrammeTable } from "../../../model/programme";
import type { ProgrammeComparison, ProgrammeRecount } from "../../recount/recount-programme";
import { checkOf } from "../../checking/check";
import type { Occurrence } from "../../findings/finding";
import { callItem, isTotalRow, placeOfItem } from "../../checking/programme-items";

/**
 * A typed total that the amounts above it do not make, or an amount that 事業費台帳 does not add up to. An item of which the
 * ledger has no record counts as different only in a year of which the ledger has records at all.
 */
export const programmeTotalMismatch = checkOf({
  code: "programme/total-mismatch",
  severity: "error",
  keeps: ({ item, against, table, counted }) => [item, against, table, counted],
  find: ({ programmeTables, programmeRecount }) => {
    const typed = programmeTables.flatMap(typedTotals);
    return [...typed, ...ledgerDifferences(programmeRecount)];
  },
});

function typedTotals(table: ProgrammeTable): Occurrence<"programme/total-mismatch">[] {
  return table.items.filter(isTotalRow).flatMap((item) =>
    item.years.flatMap((year, index): Occurrence<"programme/total-mismatch">[] => {
      const candidates = sumsAbove(table, item, index);
      if (year.spent === undefined || candidates.length === 0 || candidates.includes(year.spent)) return [];
      const data = {
        item: callItem(item),
        against: "rows",
        table: year.spent,
        counted: candidates[0],
      } as const;
      const place = placeOfItem({ table, item, year });
      return [{ ...place, data }];
    }),
  );
}

/** What a total may be of: the items of its section above it, and all the items above it. */
function sumsAbove(table: ProgrammeTable, total: ProgrammeItem, yearIndex: number): number[] {
  const above = table.items.slice(0, table.items.indexOf(total)).filter((item) => !isTotalRow(item));
  const inSection = above.filter(({ section }) => sameSection(section, total.section));
  return [inSection, above]
    .filter((items) => items.length > 0)
    .map((items) => items.reduce((sum, { years }) => sum + (years[yearIndex]?.spent ?? 0), 0));
}

function ledgerDifferences({
  comparisons,
  unplaced,
}: ProgrammeRecount): Occurrence<"programme/total-mismatch">[] {
  const recorded = new Set<number>(unplaced.map(({ fiscalYear }) => fiscalYear));
  for (const { recounted } of comparisons)
    if (recounted.spent !== undefined) recorded.add(recounted.fiscalYear);
  return comparisons.flatMap((comparison): Occurrence<"programme/total-mismatch">[] => {
    const amounts = amountsThatDiffer(comparison, recorded);
    if (!amounts || isTotalRow(comparison.item)) return [];
    const data = { item: callItem(comparison.item), against: "ledger", ...amounts } as const;
    return [{ ...placeOfItem(comparison), data }];
  });
}

function amountsThatDiffer(
  { differences, year }: ProgrammeComparison,
  recorded: ReadonlySet<number>,
): { readonly table: number; readonly counted: number | undefined } | undefined {
  for (const difference of differences) {
    if (difference.kind === "amount") return { table: difference.table, counted: difference.ledger };
    // Money that others spend themselves is in no ledger of the town's.
    const isOwn = year.shares.some((share) => share.isOwn);
    if (difference.kind === "amountOnlyInTable" && isOwn && recorded.has(year.fiscalYear))
      return { table: difference.table, counted: undefined };
  }
  return undefined;
}
