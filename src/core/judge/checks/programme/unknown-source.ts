import { namesSource } from "../../../read/programme/funding-source";
import { checkOf } from "../../checking/check";
import { callItem, inItemYears, placeOfItem } from "../../checking/programme-items";

/** A source without any word that money comes by (交付金, 一般財源, 基金 …): a slip, or a short form nobody else knows. */
export const programmeUnknownSource = checkOf({
  code: "programme/unknown-source",
  severity: "warning",
  keeps: ({ item, source }) => [item, source],
  find: (input) =>
    inItemYears(input, (one) =>
      one.year.shares.flatMap(({ source }) => {
        if (source === "" || namesSource(source)) return [];
        const data = { item: callItem(one.item), source };
        return [{ ...placeOfItem(one), data }] as const;
      }),
    ),
});
