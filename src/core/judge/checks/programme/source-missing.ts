import type { Check } from "../../checking/check";
import { callItem, checkItemYears, placeOfItem } from "../../checking/programme-items";

/** An amount above zero of which nobody says where it came from. */
export const programmeSourceMissing: Check = {
  name: "programme/source-missing",
  run: (input) =>
    checkItemYears(input, (one) =>
      one.year.shares.flatMap(({ source, amount }) => {
        if (source !== "" || amount === undefined || amount <= 0) return [];
        const data = { item: callItem(one.item), amount };
        return [{ code: "programme/source-missing", severity: "error", ...placeOfItem(one), data }] as const;
      }),
    ),
};
