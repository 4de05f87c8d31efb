import { entryAt } from "../../../values/invariants/defect";
import { columnByKey } from "../../../read/ledger/find-column";
import type { Ledger, LedgerColumn } from "../../../model/ledger";
import type { LedgerColumnDefinition } from "../../../model/ledger-definition";
import { ledgerName } from "../../../read/ledger/ledger-naming";
import { formatArea } from "../../../values/workbook/cell-address";
import { RECORDS_OF_A_STEP } from "../../../values/steps/records-of-a-step";
import { checkOf } from "../../checking/check";
import type { Occurrence } from "../../findings/finding";
import {
  knownColumns,
  NO_INDICATOR,
  placesOf,
  recordCell,
  rememberedKey,
  subjectOf,
  type KnownColumn,
  type LedgerPlace,
} from "../../checking/ledger-columns";

type LedgerReference = NonNullable<LedgerColumnDefinition["references"]>;

/**
 * A number that should be in another ledger and is not (クライアント番号): once a number, at its first record. Without
 * that ledger nothing can be said.
 */
export const ledgerUnknownReference = checkOf({
  code: "ledger/unknown-reference",
  severity: "error",
  keeps: ({ ledger, column, rows, raw, target }) => [ledger, column, rows, raw, target],
  *find({ ledgers, tables }) {
    const keyOf = rememberedKey();
    const found: Occurrence<"ledger/unknown-reference">[] = [];
    for (const { known, texts, to } of referencesIn(ledgers)) {
      const numbers = yield* numbersOf(ledgers, to, keyOf);
      if (!numbers) continue;
      const unknown = new Map<string, number[]>();
      for (const [record, raw] of texts.entries()) {
        if (record % RECORDS_OF_A_STEP === 0) yield;
        if (raw === "" || numbers.has(keyOf(raw))) continue;
        const records = unknown.get(raw);
        if (records) records.push(record);
        else unknown.set(raw, [record]);
      }
      const target = ledgerName(to.ledger, tables);
      for (const { at, records, raw } of placesOfValues(known, [...unknown])) {
        const data = { ...subjectOf(known, records.length), raw, target };
        found.push({ at, ...NO_INDICATOR, data });
      }
      yield;
    }
    return found;
  },
  passesOver: ({ ledgers, tables }) =>
    referencesIn(ledgers)
      .filter(({ to }) => columnsNamed(ledgers, to).length === 0)
      .map(({ known: { ledger, column }, to }) => ({
        what: { kind: "ledger", sheet: ledger.sheet, at: formatArea(ledger.area), text: column.header },
        why: { code: "missingInput", input: ledgerName(to.ledger, tables) },
      })),
});

/** A column of numbers of another ledger, and which column of which ledger has them. */
interface ReferenceColumn {
  readonly known: KnownColumn;
  readonly texts: readonly string[];
  readonly to: LedgerReference;
}

function referencesIn(ledgers: readonly Ledger[]): ReferenceColumn[] {
  return ledgers.flatMap(knownColumns).flatMap((known) => {
    const { values } = known.column;
    const to = known.definition.references;
    return to && values.type === "text" ? [{ known, texts: values.texts, to }] : [];
  });
}

function columnsNamed(ledgers: readonly Ledger[], { ledger: kind, column }: LedgerReference): LedgerColumn[] {
  return ledgers
    .filter((ledger) => ledger.kind === kind)
    .flatMap((ledger) => columnByKey(ledger, column) ?? []);
}

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
    const at = recordCell(known.ledger, known.column, entryAt(records, 0));
    return { at, records, raw };
  });
}

/** Undefined where no ledger of the kind has the column. */
function* numbersOf(
  ledgers: readonly Ledger[],
  to: LedgerReference,
  keyOf: (text: string) => string,
): Generator<undefined, ReadonlySet<string> | undefined> {
  const columns = columnsNamed(ledgers, to);
  if (columns.length === 0) return undefined;
  const numbers = new Set<string>();
  for (const { values } of columns) {
    if (values.type !== "text") continue;
    for (const [record, text] of values.texts.entries()) {
      if (record % RECORDS_OF_A_STEP === 0) yield;
      numbers.add(keyOf(text));
    }
  }
  return numbers;
}
