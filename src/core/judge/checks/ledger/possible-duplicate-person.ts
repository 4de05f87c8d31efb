import { textReader } from "../../../model/column-text";
import { columnByKey } from "../../../read/ledger/find-column";
import type { Ledger } from "../../../model/ledger";
import type { CellAddress } from "../../../values/workbook/cell-address";
import { checkOf } from "../../checking/check";
import type { Occurrence } from "../../findings/finding";
import {
  knownColumns,
  NO_INDICATOR,
  recordCell,
  referenceFrom,
  rememberedKey,
  subjectOf,
} from "../../checking/ledger-columns";

/** Variants of kanji in names that NFKC keeps apart. */
const NAME_VARIANTS: Readonly<Record<string, string>> = {
  髙: "高",
  﨑: "崎",
  嵜: "崎",
  濵: "浜",
  濱: "浜",
  澤: "沢",
  邉: "辺",
  邊: "辺",
  齋: "斎",
  廣: "広",
  嶋: "島",
  嶌: "島",
  𠮷: "吉",
};

/** Which columns besides the name must be the same, the first of them filled; a person who ended and began again is no duplicate. */
const SAME_AS_WELL = { workers: ["residence", "registeredWith"], directors: ["affiliation"] } as const;

/**
 * A person who seems to be registered twice: the same name (width, spaces and variants of kanji set aside), address and
 * 登録先, and none of the two ended. The finding names places only.
 */
export const ledgerPossibleDuplicatePerson = checkOf({
  code: "ledger/possible-duplicate-person",
  severity: "warning",
  keeps: ({ ledger, column, rows, first }) => [ledger, column, rows, first],
  find: ({ ledgers }) => {
    const keyOf = rememberedKey();
    return [
      ...duplicatesAmong(
        ledgers.filter(({ kind }) => kind === "workers"),
        SAME_AS_WELL.workers,
        keyOf,
      ),
      ...duplicatesAmong(
        ledgers.filter(({ kind }) => kind === "directors"),
        SAME_AS_WELL.directors,
        keyOf,
      ),
    ];
  },
});

function duplicatesAmong(
  ledgers: readonly Ledger[],
  sameAsWell: readonly string[],
  keyOf: (text: string) => string,
): Occurrence<"ledger/possible-duplicate-person">[] {
  const firsts = new Map<string, CellAddress>();
  return ledgers.flatMap((ledger) => {
    const known = knownColumns(ledger).find(({ definition }) => definition.key === "name");
    if (!known) return [];
    const nameAt = textReader(known.column);
    const others = sameAsWell.map((key) => textOfColumn(ledger, key));
    const endAt = textOfColumn(ledger, "endedOn");
    const findings: Occurrence<"ledger/possible-duplicate-person">[] = [];
    for (let record = 0; record < ledger.rows.length; record += 1) {
      const name = nameAt(record);
      const saysWhere = others[0]?.(record) !== "";
      if (name === "" || !saysWhere || endAt(record) !== "") continue;
      const key = [personKey(keyOf(name)), ...others.map((textAt) => keyOf(textAt(record)))].join("|");
      const at = recordCell(ledger, known.column, record);
      const first = firsts.get(key);
      if (!first) firsts.set(key, at);
      else {
        const data = { ...subjectOf(known, 1), first: referenceFrom(ledger.sheet, first) };
        findings.push({
          at,
          ...NO_INDICATOR,
          data,
        });
      }
    }
    return findings;
  });
}

function textOfColumn(ledger: Ledger, key: string): (record: number) => string {
  const column = columnByKey(ledger, key);
  return column ? textReader(column) : () => "";
}

function personKey(name: string): string {
  return [...name].map((letter) => NAME_VARIANTS[letter] ?? letter).join("");
}
