import { namesSource } from "../../../read/programme/funding-source";
import type { Check } from "../../checking/check";
import { callItem, checkItemYears, placeOfItem } from "../../checking/programme-items";

/** A source without any word that money comes by (交付金, 一般財源, 基金 …): a slip, or a short form nobody else knows. */
export const programmeUnknownSource: Check = {
  name: "programme/unknown-source",
  run: (input) =>
    checkItemYears(input, (one) =>
      one.year.shares.flatMap(({ source }) => {
        if (source === "" || namesSource(source)) return [];
        const data = { item: callItem(one.item), source };
        return [
          { code: "programme/unknown-source", severity: "warning", ...placeOfItem(one), data },
        ] as const;
      }),
    ),
};
