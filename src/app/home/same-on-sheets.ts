import type { NotChecked } from "../../core/model/not-checked";

/** What is alike, put together in the order in which it is first met. */
export function putTogether<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups.values()];
}

/** What an entry says but for its sheet: the same for the same place of sheets of one form. */
export function saidOfPlace({ what, why }: NotChecked): string {
  const { sheet = "", at, ...said } = what;
  return JSON.stringify([at ?? sheet, said, why]);
}
