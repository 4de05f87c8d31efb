import type { HostFailure } from "../../app/workbook-host";
import type { ReadOptions } from "../read/read-snapshot";
import type { OpenContext } from "../session/office-session";
import type { LinesNow } from "./lines-now";

/** How a message names a place: a sheet (none for what belongs to the workbook) with cells or objects of it. */
export type NamedPlace = Pick<HostFailure["detail"], "sheet" | "cells" | "objects">;

/** What a piece was at one moment; only its own kind can look inside. */
export interface PieceImage {
  /** Two moments with the same text are the same. */
  readonly text: string;
}

/** What a last request of an operation is about. */
export type LastRequest = "view" | "print";

/** A piece of the workbook that is no cell and that an operation may change: a merge, a chart, a column's width. */
export interface Piece {
  /** The same piece has the same key, whichever edit speaks of it. */
  readonly key: string;
  readonly place: NamedPlace;
  /**
   * True for what only changes how a sheet is looked at or printed. Someone who widened a column since keeps the width,
   * and can take back the rest all the same.
   */
  readonly isView: boolean;
  /** True for what has to be put back before the cells. */
  readonly goesFirst: boolean;
  /** True for what is put back in several requests. */
  readonly takesRequests: boolean;
  /**
   * Set for what is written and put back in a last request, whose failure is told and harms nothing. What is printed is read
   * in a request of its own besides; where Excel refuses that, it is not known, and is left alone.
   */
  readonly lastRequest?: LastRequest;
  /** About how many bytes the largest request takes that reads, writes or restores it. */
  readonly bytes: number;
  /** Reads the piece in a few syncs of its own; several are read side by side. */
  readonly read: (context: OpenContext, options: ReadOptions) => Promise<PieceImage>;
  /**
   * What has to be done before the cells are put back, as some of a piece is out of reach once its figures are gone: in a
   * few syncs of its own, and what is queued last is left to the next sync. undefined where there is nothing to be done.
   */
  readonly preparation: (
    wanted: PieceImage,
    current: PieceImage,
  ) => ((context: OpenContext) => Promise<void>) | undefined;
  /**
   * The same piece, of the same key, where its rows and columns are by now. undefined where it cannot be made `wanted` there, as that
   * would point to where cells were; not set for what no rows and columns tell.
   */
  readonly movedTo?: (lines: LinesNow, wanted: PieceImage) => Piece | undefined;
  /** Queues what makes the piece `wanted` that is `current` now, and prepared. */
  readonly restore: (context: OpenContext, wanted: PieceImage, current: PieceImage) => Promise<void>;
}

/** A piece of a kind whose inside is known. */
export interface PieceOf<Data> extends Piece {
  readonly dataOf: (image: PieceImage) => Data;
  readonly imageOf: (data: Data) => PieceImage;
}

/** What has to be said of a kind of pieces. `At`: where one is found; `Data`: what one was at a moment, as plain data. */
export interface PieceRules<At, Data> {
  readonly kind: string;
  readonly place: (at: At) => NamedPlace;
  readonly isView: boolean;
  readonly goesFirst?: boolean;
  readonly takesRequests?: boolean;
  readonly lastRequest?: LastRequest;
  /** See `Piece`; measured, with room to spare. */
  readonly bytes: (at: At) => number;
  readonly read: (context: OpenContext, at: At, options: ReadOptions) => Promise<Data>;
  /** See `Piece`; not set for what needs none. */
  readonly preparation?: (at: At, wanted: Data, current: Data) => ReturnType<Piece["preparation"]>;
  readonly restore: (context: OpenContext, at: At, wanted: Data, current: Data) => Promise<void> | void;
  /** See `Piece`. */
  readonly moved?: (at: At, lines: LinesNow, wanted: Data) => At | undefined;
}

/** Makes the pieces of a kind. */
export function pieceKind<At, Data>(rules: PieceRules<At, Data>): (at: At) => PieceOf<Data> {
  const inside = new WeakMap<PieceImage, { readonly data: Data }>();
  const dataOf = (image: PieceImage): Data => {
    const found = inside.get(image);
    if (!found) throw new Error(`Not a moment of a ${rules.kind}`);
    return found.data;
  };
  const imageOf = (data: Data): PieceImage => {
    const image: PieceImage = { text: JSON.stringify(data) };
    inside.set(image, { data });
    return image;
  };
  const keyOf = (at: At): string => JSON.stringify([rules.kind, rules.place(at)]);
  const pieceAt = (at: At, key = keyOf(at)): PieceOf<Data> => {
    const { moved } = rules;
    return {
      key,
      place: rules.place(at),
      isView: rules.isView,
      goesFirst: rules.goesFirst ?? false,
      takesRequests: rules.takesRequests ?? false,
      ...(rules.lastRequest && { lastRequest: rules.lastRequest }),
      bytes: rules.bytes(at),
      dataOf,
      imageOf,
      read: async (context, options) => imageOf(await rules.read(context, at, options)),
      preparation: (wanted, current) => rules.preparation?.(at, dataOf(wanted), dataOf(current)),
      restore: async (context, wanted, current) => {
        await rules.restore(context, at, dataOf(wanted), dataOf(current));
      },
      ...(moved && {
        movedTo: (lines: LinesNow, wanted: PieceImage) => {
          const now = moved(at, lines, dataOf(wanted));
          return now && pieceAt(now, key);
        },
      }),
    };
  };
  return (at) => pieceAt(at);
}

/** The sheet of that name in a context. */
export function sheetIn(context: OpenContext, name: string): Excel.Worksheet {
  return context.workbook.worksheets.getItem(name);
}
