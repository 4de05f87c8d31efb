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

function itemKey(item: string): string {
  return compareKey(readItemLabel(item).name);
}

type NamedItem = Pick<ProgrammeItem, "section" | "name">;

/** What a record of a ledger says of the item and the year that it belongs to. */
interface OfItem {
  readonly year: number;
  readonly section: string;
  readonly item: string;
}

/**
 * The records that mean an item, as `meansItem` has it, in each year; in their order. Names are compared once for each that
 * there is, not once for each record and item: a ledger of a hundred thousand records repeats a few dozen.
 */
export function recordsByItem<Entry extends OfItem>(
  entries: readonly Entry[],
): (item: NamedItem) => (year: number) => readonly Entry[] {
  interface Placed {
    readonly entry: Entry;
    readonly place: number;
  }
  interface Group {
    readonly means: (item: NamedItem) => boolean;
    readonly byYear: Map<number, Placed[]>;
  }
  const groups = new Map<string, Map<string, Group>>();
  entries.forEach((entry, place) => {
    const inSection = entryOf(groups, entry.section, () => new Map<string, Group>());
    const { byYear } = entryOf(inSection, entry.item, (): Group => ({
      means: meaning(entry.section, entry.item),
      byYear: new Map(),
    }));
    entryOf(byYear, entry.year, (): Placed[] => []).push({ entry, place });
  });
  const distinct = [...groups.values()].flatMap((inSection) => [...inSection.values()]);
  return (item) => {
    const meant = distinct.filter(({ means }) => means(item));
    return (year) =>
      meant
        .flatMap(({ byYear }) => byYear.get(year) ?? [])
        .sort((one, other) => one.place - other.place)
        .map(({ entry }) => entry);
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
 * Whether a ledger's 区分 and 事業 mean this item: the same section, where the table has any, and the same name; numbers
 * and marks in front don't matter.
 */
export function meansItem(item: NamedItem, section: string, name: string): boolean {
  return meaning(section, name)(item);
}

/** `meansItem` for one section and name, whose keys are worked out once for all items. */
function meaning(section: string, name: string): (item: NamedItem) => boolean {
  const ofSection = sectionKey(section);
  const names = [itemKey(name), compareKey(name)];
  return (item) =>
    (item.section === "" || sectionKey(item.section) === ofSection) && names.includes(compareKey(item.name));
}
