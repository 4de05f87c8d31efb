import { sheetsOf, type Footprint } from "./footprint";
import type { SheetsSeen } from "./open-sheets";

/** A footprint on the sheets that are there by now. */
export interface OnSheetsNow {
  readonly footprint: Footprint;
  /** The name that a sheet has by now. */
  readonly nameOf: (then: string) => string;
  /** Names of then, of sheets that are protected now. */
  readonly isProtected: ReadonlySet<string>;
  /** The sheets, by their names of now, on which something is found by the sheet's name of then and by nothing else. */
  readonly lost: readonly string[];
}

/**
 * Someone may have deleted a sheet meanwhile: there is nothing to be put back on it. One that has another name by now is found
 * by its id, and its cells with it.
 */
export function onSheetsNow(footprint: Footprint, then: SheetsSeen, now: SheetsSeen): OnSheetsNow {
  const names = new Map([...now.ids].map(([name, id]) => [id, name]));
  const sheets = sheetsOf(footprint).map((name) => {
    const id = then.ids.get(name) ?? "";
    return { name, id, nameNow: names.get(id) };
  });
  const there = sheets.filter(({ nameNow }) => nameNow !== undefined);
  const renamed = there.filter(({ name, nameNow }) => nameNow !== name);
  const unchanged = new Set<string | undefined>(
    there.filter(({ name, nameNow }) => nameNow === name).map(({ name }) => name),
  );
  const isThere = new Set(there.map(({ name }) => name));
  return {
    footprint: {
      ...footprint,
      cells: new Map([...footprint.cells].filter(([name]) => isThere.has(name))),
      pieces: footprint.pieces.filter(({ place }) => place.sheet === undefined || unchanged.has(place.sheet)),
      ...(renamed.length > 0 && { renamed: new Map(renamed.map(({ name, id }) => [name, id])) }),
    },
    nameOf: (then) => sheets.find(({ name }) => name === then)?.nameNow ?? then,
    isProtected: new Set(
      there.flatMap(({ name, nameNow = name }) => (now.isProtected.has(nameNow) ? [name] : [])),
    ),
    lost: renamed.flatMap(({ name, nameNow = name }) =>
      footprint.pieces.some(({ isView, place }) => !isView && place.sheet === name) ? [nameNow] : [],
    ),
  };
}
