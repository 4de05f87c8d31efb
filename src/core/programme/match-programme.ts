import { compareKey } from "../notation/normalise";
import { readItemLabel } from "./item-label";
import type { ProgrammeItem } from "./programme";

/** `1 雇用創出型テレワーク` and `雇用創出型テレワーク` have the same key. */
function sectionKey(section: string): string {
  return compareKey(section).replace(/^[\d.]+/, "");
}

function itemKey(item: string): string {
  return compareKey(readItemLabel(item).name);
}

/**
 * Whether a ledger's 区分 and 事業 mean this item: the same section, where the table has any, and the same name; numbers
 * and marks in front don't matter.
 */
export function meansItem(item: Pick<ProgrammeItem, "section" | "name">, section: string, name: string): boolean {
  const sameSection = item.section === "" || sectionKey(item.section) === sectionKey(section);
  return sameSection && (compareKey(item.name) === itemKey(name) || compareKey(item.name) === compareKey(name));
}
