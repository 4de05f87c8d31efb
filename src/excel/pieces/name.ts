import { formatReference, sameArea, type RangeAddress } from "../../core/values/workbook/cell-address";
import { rangeOfName } from "../read/range-of-name";
import type { OpenContext } from "../session/office-session";
import { none, smallJob, type EditRules } from "./edit-rules";
import { pieceKind } from "./piece";

/** A workbook-level name as it was; null where it did not exist. */
type NameImage = {
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
  /** null where it is no plain range, as in a reading of the workbook. */
  readonly refersTo: RangeAddress | null;
} | null;

const nameOf = pieceKind<{ readonly name: string }, NameImage>({
  kind: "name",
  place: ({ name: object }) => ({ objects: [object] }),
  isView: false,
  bytes: () => 1_500,
  read: async (context, { name: object }) => {
    const item = context.workbook.names.getItemOrNullObject(object);
    item.load({ formula: true, visible: true, comment: true });
    const range = item.getRangeOrNullObject();
    range.load({ address: true });
    await context.sync();
    if (item.isNullObject) return null;
    const { visible, comment } = item;
    return { formula: String(item.formula), visible, comment, refersTo: rangeOfName(range) ?? null };
  },
  restore: (context, { name: object }, wanted, current) => {
    setName(context, object, wanted, current !== null);
  },
});

export const name: EditRules<"name"> = {
  cells: none,
  pieces: (edit) => [nameOf(edit)],
  isStale: (edit, before) => {
    const standing = before.piece(nameOf(edit));
    return standing !== undefined && !isSameRange(standing?.refersTo ?? null, edit.before);
  },
  write: (edit, { context, before }) => {
    const exists = (before.piece(nameOf(edit)) ?? null) !== null;
    return [
      smallJob(() => {
        setName(context, edit.name, nameOfRange(edit.after), exists);
      }),
    ];
  },
};

function isSameRange(one: RangeAddress | null, other: RangeAddress | null): boolean {
  if (!one || !other) return one === other;
  return one.sheet === other.sheet && sameArea(one, other);
}

/** Queues what a name refers to, makes the name where it does not exist, or removes it. `exists`: it is there now. */
function setName(context: OpenContext, object: string, wanted: NameImage, exists: boolean): void {
  const { names } = context.workbook;
  if (!wanted) {
    if (exists) names.getItem(object).delete();
    return;
  }
  if (exists) names.getItem(object).formula = wanted.formula;
  else names.add(object, wanted.formula, wanted.comment);
  if (!wanted.visible) names.getItem(object).visible = false;
}

/** A name for a range, as a plan makes it. */
function nameOfRange(range: RangeAddress | null): NameImage {
  return range && { formula: `=${formatReference(range)}`, visible: true, comment: "", refersTo: range };
}
