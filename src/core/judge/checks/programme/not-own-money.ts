import { checkOf } from "../../checking/check";
import { callItem, inItemYears, placeOfItem } from "../../checking/programme-items";

/** An amount that others paid (国費): totals include it and name it beside. */
export const programmeNotOwnMoney = checkOf({
  code: "programme/not-own-money",
  severity: "info",
  keeps: ({ item, source, amount }) => [item, source, amount],
  find: (input) =>
    inItemYears(input, (one) =>
      one.year.shares.flatMap(({ source, amount, isOwn }) => {
        if (isOwn || amount === undefined || amount === 0) return [];
        const data = { item: callItem(one.item), source, amount };
        return [{ ...placeOfItem(one), data }] as const;
      }),
    ),
});
