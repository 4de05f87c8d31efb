import { compareDates } from "../../../values/calendar/calendar-date";
import { fiscalYear, yearEnd } from "../../../values/calendar/fiscal-year";
import { checkOf, type CheckInput } from "../../checking/check";
import { callItem, inItemYears, placeOfItem, type ItemYear } from "../../checking/programme-items";
import type { Occurrence } from "../../findings/finding";

type Missing = Occurrence<"programme/amount-missing">;

/**
 * Something was done and no amount is named. なし, money that is not the town's, and a blank cell are three other things. Of a
 * year that is not over nobody owes its amounts yet: that is said once, as a warning.
 */
export const programmeAmountMissing = checkOf({
  code: "programme/amount-missing",
  severity: ({ notYetDue }) => (notYetDue === undefined ? "error" : "warning"),
  keeps: ({ item, ledgerAmount, notYetDue }) => [item, ledgerAmount, notYetDue],
  find: (input) => {
    const missing = inItemYears(input, (one) =>
      one.year.amountState === "missing" ? [occurrence(one, input)] : [],
    );
    const isDue = ({ fiscalYear }: Missing): boolean => fiscalYear === undefined || isOver(fiscalYear, input);
    return [...missing.filter(isDue), ...onceAYear(missing.filter((one) => !isDue(one)))];
  },
});

function occurrence(one: ItemYear, { programmeRecount }: CheckInput): Missing {
  const comparison = programmeRecount.comparisons.find(({ year }) => year === one.year);
  return {
    ...placeOfItem(one),
    data: { item: callItem(one.item), ledgerAmount: comparison?.recounted.spent, notYetDue: undefined },
  };
}

function isOver(year: number, { asOf, settings }: CheckInput): boolean {
  return compareDates(yearEnd(fiscalYear(year), settings.startMonth), asOf.date) < 0;
}

/** The first of each year, with how many there are. */
function onceAYear(missing: readonly Missing[]): Missing[] {
  return missing.flatMap((one, index) => {
    const ofYear = missing.filter(({ fiscalYear }) => fiscalYear === one.fiscalYear);
    if (missing.findIndex(({ fiscalYear }) => fiscalYear === one.fiscalYear) !== index) return [];
    return [{ ...one, data: { ...one.data, notYetDue: ofYear.length } }];
  });
}
