import { checkOf } from "../../checking/check";
import { callItem, inItemYears, placeOfItem } from "../../checking/programme-items";

/** Something was done and no amount is named. なし, money that is not the town's, and a blank cell are three other things. */
export const programmeAmountMissing = checkOf({
  code: "programme/amount-missing",
  severity: "error",
  keeps: ({ item, ledgerAmount }) => [item, ledgerAmount],
  find: (input) =>
    inItemYears(input, (one) => {
      if (one.year.amountState !== "missing") return [];
      const comparison = input.programmeRecount.comparisons.find(({ year }) => year === one.year);
      const data = { item: callItem(one.item), ledgerAmount: comparison?.recounted.spent };
      return [{ ...placeOfItem(one), data }];
    }),
});
