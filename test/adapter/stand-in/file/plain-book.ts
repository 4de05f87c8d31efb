import type { BookState, SheetState } from "../../../../stand-in/model/book-state";

/** A book without what only its file knows, so that two can be compared. */
export function plainBook(book: BookState): unknown {
  return withoutSources({ ...book, defaultFont: undefined });
}

/** A sheet likewise; ids of conditional formats are made anew at each opening. */
export function plainSheet(sheet: SheetState | undefined): unknown {
  return withoutSources(sheet);
}

function withoutSources(value: unknown): unknown {
  if (value instanceof Map) {
    const entries = [...value.entries()].map(([key, inner]): [unknown, unknown] => [
      key,
      withoutSources(inner),
    ]);
    return new Map(entries.filter(([, inner]) => !(inner instanceof Map && inner.size === 0)));
  }
  if (value instanceof Set || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutSources);
  const kept = Object.entries(value).filter(([name, inner]) => name !== "source" && inner !== undefined);
  const isConditionalFormat = "stopIfTrue" in value;
  return Object.fromEntries(
    kept
      .filter(([name]) => !(isConditionalFormat && name === "id"))
      .map(([name, inner]) => [name, withoutSources(inner)]),
  );
}
