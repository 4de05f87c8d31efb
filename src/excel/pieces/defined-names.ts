import { formatReference, parseReference, type RangeAddress } from "../../core/values/workbook/cell-address";
import type { OpenContext } from "../session/office-session";

/** A workbook-level name as it was; null where it did not exist. */
export type NameImage = {
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
} | null;

export async function readName(context: OpenContext, name: string): Promise<NameImage> {
  const item = context.workbook.names.getItemOrNullObject(name);
  item.load({ formula: true, visible: true, comment: true });
  await context.sync();
  if (item.isNullObject) return null;
  return { formula: String(item.formula), visible: item.visible, comment: item.comment };
}

/** What a name refers to; null where it does not exist, undefined where it is no plain range. */
export function refersTo(image: NameImage): RangeAddress | null | undefined {
  return image === null ? null : parseReference(image.formula);
}

/** Queues what a name refers to, makes the name where it does not exist, or removes it. `exists`: it is there now. */
export function setName(context: OpenContext, name: string, wanted: NameImage, exists: boolean): void {
  const { names } = context.workbook;
  if (!wanted) {
    if (exists) names.getItem(name).delete();
    return;
  }
  if (exists) names.getItem(name).formula = wanted.formula;
  else names.add(name, wanted.formula, wanted.comment);
  if (!wanted.visible) names.getItem(name).visible = false;
}

/** A name for a range, as a plan makes it. */
export function nameOfRange(range: RangeAddress | null): NameImage {
  return range && { formula: `=${formatReference(range)}`, visible: true, comment: "" };
}
