import { compareKey } from "../../../values/notation/normalise";
import type { ProgrammeItem, ProgrammeTable } from "../../../model/programme";
import { formatCell } from "../../../values/workbook/cell-address";
import { checkOf } from "../../checking/check";
import type { Occurrence } from "../../findings/finding";
import { callItem, isTotalRow } from "../../checking/programme-items";

/** Marks that set something off and number nothing: several ★ in a section are no duplicates. */
const NO_NUMBER = /^[★☆◎●■○◆◇□▲△※]$/;

/** The same mark or the same name twice in one section of one table, so that ledger records fit both. */
export const programmeDuplicateKey = checkOf({
  code: "programme/duplicate-key",
  severity: "error",
  keeps: ({ item, first }) => [item, first],
  find: ({ programmeTables }) => programmeTables.flatMap(duplicatesIn),
});

function duplicatesIn({ items }: ProgrammeTable): Occurrence<"programme/duplicate-key">[] {
  const firstByKey = new Map<string, ProgrammeItem>();
  return items
    .filter((item) => !isTotalRow(item))
    .flatMap((item): Occurrence<"programme/duplicate-key">[] => {
      const keys = keysOf(item);
      const first = keys.map((key) => firstByKey.get(key)).find((other) => other !== undefined);
      for (const key of keys) if (!firstByKey.has(key)) firstByKey.set(key, item);
      if (!first) return [];
      const data = { item: callItem(item), first: formatCell(first.labelCell) };
      const place = { at: item.labelCell, indicator: undefined, fiscalYear: undefined };
      return [{ ...place, data }];
    });
}

function keysOf({ section, mark, name }: ProgrammeItem): string[] {
  const inSection = compareKey(section);
  const byName = name === "" ? [] : [`${inSection}|name|${compareKey(name)}`];
  return mark === "" || NO_NUMBER.test(mark) ? byName : [`${inSection}|mark|${mark}`, ...byName];
}
