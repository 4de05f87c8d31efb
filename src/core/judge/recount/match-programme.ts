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

/**
 * Whether a ledger's 区分 and 事業 mean this item: the same section, where the table has any, and the same name; numbers
 * and marks in front don't matter.
 */
export function meansItem(
  item: Pick<ProgrammeItem, "section" | "name">,
  section: string,
  name: string,
): boolean {
  const isSection = item.section === "" || sameSection(item.section, section);
  return isSection && (compareKey(item.name) === itemKey(name) || compareKey(item.name) === compareKey(name));
}
