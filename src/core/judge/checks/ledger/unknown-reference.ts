import type { NotChecked } from "../../../model/indicator";
import { columnByKey } from "../../../read/ledger/find-column";
import type { Ledger } from "../../../model/ledger";
import { ledgerDefinition } from "../../../read/ledger/ledger-definitions";
import { formatArea } from "../../../values/workbook/cell-address";
import type { Check } from "../../checking/check";
import type { Finding } from "../../findings/finding";
import {
  knownColumns,
  NO_INDICATOR,
  placesOf,
  recordCell,
  recordsByText,
  rememberedKey,
  subjectOf,
  type KnownColumn,
  type LedgerPlace,
} from "../../checking/ledger-columns";

/**
 * A number that should stand in another ledger and does not (クライアント番号): once a number, at its first record. Without
 * that ledger nothing can be said.
 */
export const ledgerUnknownReference: Check = {
  name: "ledger/unknown-reference",
  run: ({ ledgers }) => {
    const keyOf = rememberedKey();
    const findings: Finding[] = [];
    const notChecked: NotChecked[] = [];
    for (const known of ledgers.flatMap(knownColumns)) {
      const { ledger, column, definition } = known;
      if (!definition.references || column.values.type !== "text") continue;
      const { ledger: kind, column: key } = definition.references;
      const numbers = numbersOf(ledgers, kind, key, keyOf);
      const target = ledgerDefinition(kind).name;
      if (!numbers) {
        const at = formatArea(ledger.area);
        notChecked.push({
          what: { kind: "ledger", sheet: ledger.sheet, at, text: column.header },
          why: { code: "missingInput", input: target },
        });
        continue;
      }
      const unknown = [...recordsByText(column.values.texts)].filter(([raw]) => !numbers.has(keyOf(raw)));
      for (const { at, records, raw } of placesOfValues(known, unknown)) {
        const data = { ...subjectOf(known, records.length), raw, target };
        findings.push({ code: "ledger/unknown-reference", severity: "error", at, ...NO_INDICATOR, data });
      }
    }
    return { findings, notChecked };
  },
};

/** Each value at its first record; the heading once where most records have one that is unknown (numbered anew). */
function placesOfValues(
  known: KnownColumn,
  values: readonly (readonly [raw: string, records: readonly number[]])[],
): (LedgerPlace & { readonly raw: string })[] {
  const [whole, ...more] = placesOf(
    known,
    values.flatMap(([, records]) => records),
  );
  const [first] = values;
  if (first && whole && more.length === 0) return [{ ...whole, raw: first[0] }];
  return values.map(([raw, records]) => {
    const at = recordCell(known.ledger, known.column, records[0] ?? 0);
    return { at, records, raw };
  });
}

/** Undefined where no ledger of the kind has the column. */
function numbersOf(
  ledgers: readonly Ledger[],
  kind: Ledger["kind"],
  key: string,
  keyOf: (text: string) => string,
): ReadonlySet<string> | undefined {
  const columns = ledgers
    .filter((ledger) => ledger.kind === kind)
    .flatMap((ledger) => columnByKey(ledger, key) ?? []);
  if (columns.length === 0) return undefined;
  const texts = columns.flatMap(({ values }) => (values.type === "text" ? values.texts : []));
  return new Set(texts.map(keyOf));
}
