import { checkOf } from "../../checking/check";
import { callItem, inItemYears, placeOfItem } from "../../checking/programme-items";

/** An amount above zero of which nobody says where it came from. */
export const programmeSourceMissing = checkOf({
  code: "programme/source-missing",
  severity: "error",
  keeps: ({ item, amount }) => [item, amount],
  find: (input) =>
    inItemYears(input, (one) =>
      one.year.shares.flatMap(({ source, amount }) => {
        if (source !== "" || amount === undefined || amount <= 0) return [];
        const data = { item: callItem(one.item), amount };
        return [{ ...placeOfItem(one), data }] as const;
      }),
    ),
});
