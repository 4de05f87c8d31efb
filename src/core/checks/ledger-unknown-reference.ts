import type { NotChecked } from "../indicator/indicator";
import { columnByKey } from "../ledger/find-column";
import type { Ledger } from "../ledger/ledger";
import { ledgerDefinition } from "../ledger/ledger-definitions";
import { formatArea } from "../workbook/cell-address";
import { lacks } from "./cannot-run";
import type { Check } from "./check";
import type { Finding } from "./finding";
import {
  knownColumns,
  NO_INDICATOR,
  recordCell,
  recordsByText,
  rememberedKey,
  subjectOf,
} from "./ledger-columns";

/**
 * A number that should stand in another ledger and does not (クライアント番号): once a number, at its first record. Without
 * that ledger nothing can be said.
 */
export const ledgerUnknownReference: Check = {
  name: "ledger/unknown-reference",
  run: ({ ledgers }) => {
    if (!ledgers) return lacks("ledger/unknown-reference", "台帳");
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
      for (const [raw, records] of recordsByText(column.values.texts)) {
        if (numbers.has(keyOf(raw))) continue;
        const at = recordCell(ledger, column, records[0] ?? 0);
        const data = { ...subjectOf(known, records.length), raw, target };
        findings.push({ code: "ledger/unknown-reference", severity: "error", at, ...NO_INDICATOR, data });
      }
    }
    return { findings, notChecked };
  },
};

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
