import type { Check } from "../../checking/check";
import { callItem, checkItemYears, placeOfItem } from "../../checking/programme-items";

/** An amount that others paid (国費): totals include it and name it beside. */
export const programmeNotOwnMoney: Check = {
  name: "programme/not-own-money",
  run: (input) =>
    checkItemYears(input, (one) =>
      one.year.shares.flatMap(({ source, amount, isOwn }) => {
        if (isOwn || amount === undefined || amount === 0) return [];
        const data = { item: callItem(one.item), source, amount };
        return [{ code: "programme/not-own-money", severity: "info", ...placeOfItem(one), data }] as const;
      }),
    ),
};
