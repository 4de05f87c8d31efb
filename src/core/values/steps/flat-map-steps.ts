/**
 * `flatMap` with a pause after so many items; returns what it made.
 * @example
 * [...flatMapSteps([1, 2, 3, 4, 5], (count) => [count, count], 2)].length; // 2
 */
export function* flatMapSteps<Item, Made>(
  items: readonly Item[],
  made: (item: Item) => readonly Made[],
  itemsOfAStep: number,
): Generator<undefined, Made[]> {
  const all: Made[] = [];
  for (let from = 0; from < items.length; from += itemsOfAStep) {
    if (from > 0) yield;
    all.push(...items.slice(from, from + itemsOfAStep).flatMap(made));
  }
  return all;
}
