import { entryAt } from "../../values/invariants/defect";
import { valueText } from "../../values/notation/value-text";
import type { UnreadableCell } from "../../model/ledger";
import { placesOf, type KnownColumn, type LedgerPlace } from "./ledger-columns";

/** Where cells of a column could not be read, with the first of them. */
export interface UnreadablePlace extends LedgerPlace {
  readonly first: UnreadableCell;
  /** What is in the first of them. */
  readonly raw: string;
}

/** The unreadable cells of a column, in the places where findings are placed. */
export function unreadablePlaces(known: KnownColumn): UnreadablePlace[] {
  const byRecord = new Map(known.column.unreadable.map((cell) => [cell.record, cell]));
  return placesOf(known, [...byRecord.keys()]).flatMap((place) => {
    const first = byRecord.get(entryAt(place.records, 0));
    return first ? [{ ...place, first, raw: valueText(first.raw) }] : [];
  });
}
