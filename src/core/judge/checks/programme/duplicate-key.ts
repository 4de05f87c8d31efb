import { compareKey } from "../../../values/notation/normalise";
import type { ProgrammeItem, ProgrammeTable } from "../../../model/programme";
import { formatCell } from "../../../values/workbook/cell-address";
import { found, type Check } from "../../checking/check";
import type { Finding } from "../../findings/finding";
import { callItem, isTotalRow } from "../../checking/programme-items";

/** Marks that set something off and number nothing: several ★ in a section are no duplicates. */
const NO_NUMBER = /^[★☆◎●■○◆◇□▲△※]$/;

/** The same mark or the same name twice in one section of one table, so that ledger records fit both. */
export const programmeDuplicateKey: Check = {
  name: "programme/duplicate-key",
  run: ({ programmeTables }) => found(programmeTables.flatMap(duplicatesIn)),
};

function duplicatesIn({ items }: ProgrammeTable): Finding[] {
  const firstByKey = new Map<string, ProgrammeItem>();
  return items
    .filter((item) => !isTotalRow(item))
    .flatMap((item): Finding[] => {
      const keys = keysOf(item);
      const first = keys.map((key) => firstByKey.get(key)).find((other) => other !== undefined);
      for (const key of keys) if (!firstByKey.has(key)) firstByKey.set(key, item);
      if (!first) return [];
      const data = { item: callItem(item), first: formatCell(first.labelCell) };
      const place = { at: item.labelCell, indicator: undefined, fiscalYear: undefined };
      return [{ code: "programme/duplicate-key", severity: "error", ...place, data }];
    });
}

function keysOf({ section, mark, name }: ProgrammeItem): string[] {
  const inSection = compareKey(section);
  const byName = name === "" ? [] : [`${inSection}|name|${compareKey(name)}`];
  return mark === "" || NO_NUMBER.test(mark) ? byName : [`${inSection}|mark|${mark}`, ...byName];
}
