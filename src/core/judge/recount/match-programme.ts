import { compareKey } from "../../values/notation/normalise";
import { readItemLabel } from "../../read/programme/item-label";
import type { ProgrammeItem } from "../../model/programme";

function sectionKey(section: string): string {
  return compareKey(section).replace(/^[\d.]+/, "");
}

/** Whether two names of a section mean the same; a number in front doesn't matter. */
export function sameSection(one: string, other: string): boolean {
  return sectionKey(one) === sectionKey(other);
}

type NamedItem = Pick<ProgrammeItem, "section" | "name">;

/** How a name may be meant: with its mark, without it, and without what is in brackets at its end. */
function itemKeys(item: string): { readonly whole: string; readonly name: string; readonly bare: string } {
  const name = compareKey(readItemLabel(item).name);
  return { whole: compareKey(item), name, bare: name.replace(/\([^()]*\)$/, "") };
}

/** Finds the items that a ledger's 区分 and 事業 mean. Texts are compared once each, as a ledger repeats them. */
export function itemFinder<Item extends NamedItem>(
  items: readonly Item[],
): (section: string, name: string) => readonly Item[] {
  const known = items.map((item) => ({ item, key: compareKey(item.name), ...itemKeys(item.name) }));
  const found = new Map<string, readonly Item[]>();
  return (section, name) => {
    const text = `${section}\n${name}`;
    let meant = found.get(text);
    if (meant === undefined) found.set(text, (meant = itemsMeant(known, section, name)));
    return meant;
  };
}

/** What a record of a ledger says of the item and the year that it belongs to. */
interface OfItem {
  readonly year: number;
  readonly section: string;
  readonly item: string;
}

/**
 * The records that mean an item of a table, in each year; in their order. Names are compared once for each that there is, not
 * once for each record and item: a ledger of a hundred thousand records repeats a few dozen.
 */
export function recordsByItem<Entry extends OfItem>(
  entries: readonly Entry[],
): <Item extends NamedItem>(items: readonly Item[]) => (item: Item) => (year: number) => readonly Entry[] {
  interface Placed {
    readonly entry: Entry;
    readonly place: number;
  }
  interface Group extends Pick<OfItem, "section" | "item"> {
    readonly byYear: Map<number, Placed[]>;
  }
  const groups = new Map<string, Map<string, Group>>();
  entries.forEach((entry, place) => {
    const { section, item } = entry;
    const inSection = entryOf(groups, section, () => new Map<string, Group>());
    const { byYear } = entryOf(inSection, item, (): Group => ({ section, item, byYear: new Map() }));
    entryOf(byYear, entry.year, (): Placed[] => []).push({ entry, place });
  });
  const distinct = [...groups.values()].flatMap((inSection) => [...inSection.values()]);
  return (items) => {
    const itemsMeant = itemFinder(items);
    const named = distinct.map((group) => ({ group, meant: itemsMeant(group.section, group.item) }));
    return (item) => {
      const ofItem = named.flatMap(({ group, meant }) => (meant.includes(item) ? [group] : []));
      return (year) =>
        ofItem
          .flatMap(({ byYear }) => byYear.get(year) ?? [])
          .sort((one, other) => one.place - other.place)
          .map(({ entry }) => entry);
    };
  };
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/**
 * In the same section, where the table has any, those of the same name; numbers and marks in front don't matter. Where there
 * is none, the only one whose name is the same without what is in brackets at the end (`推進事業（補助）`).
 */
function itemsMeant<Item extends NamedItem>(
  known: readonly { readonly item: Item; readonly key: string; readonly bare: string }[],
  section: string,
  text: string,
): readonly Item[] {
  const { whole, name, bare } = itemKeys(text);
  const inSection = known.filter(({ item }) => item.section === "" || sameSection(item.section, section));
  const same = inSection.filter(({ key }) => key === name || key === whole);
  const alike = same.length > 0 ? same : inSection.filter((one) => one.bare === bare);
  return same.length > 0 || alike.length === 1 ? alike.map(({ item }) => item) : [];
}
