/** A broken promise of our own code, never of what a user typed: the pane's error boundary shows it as a defect. */
export class Defect extends Error {
  override readonly name = "Defect";
}

/**
 * The entry of a list that its maker promises to be there; a missing one is a defect, never a filler.
 * @example
 * entryAt(["H29", "H30"], 1); // "H30"
 */
export function entryAt<T>(list: ArrayLike<T>, index: number): T {
  const entry = list[index];
  if (entry === undefined) throw new Defect(`no entry ${String(index)} of ${String(list.length)}`);
  return entry;
}

/**
 * What a map's maker promises to be there for a key; a missing one is a defect, never a filler.
 * @example
 * valueOf(new Map([["R7", 3]]), "R7"); // 3
 */
export function valueOf<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Defect("a map without a key that its maker promises");
  return value;
}
