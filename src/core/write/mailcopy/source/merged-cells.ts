import { columnIndex } from "../../../values/workbook/cell-address";
import { xmlPieces } from "../../../../ooxml/xml/xml-pieces";
import { attributesOf } from "../texts/scan-markup";

/** Rows and columns from 0, both ends included. */
interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const MERGE = /<(?:[^\s<>/:"']+:)?mergeCell\s([^<>]*)>/g;
const RANGE = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
/** In characters; what is still open after this many is no such element. */
const LONGEST = 1 << 16;
/** Rows that are looked up together; a merge that spans many of these is looked up by itself. */
const BAND = 256;
const TALL = 64;

/** The merged cells of a sheet. Only the first cell of a merge is seen: what the others hold lies below it. */
export class MergedCells {
  private readonly bands = new Map<number, Merge[]>();
  private readonly tall: Merge[] = [];

  add(reference: string): void {
    const [, left = "", top, right = "", bottom] = RANGE.exec(reference) ?? [];
    if (left === "") return;
    const merge = {
      top: Number(top) - 1,
      bottom: Number(bottom) - 1,
      left: columnIndex(left),
      right: columnIndex(right),
    };
    const [first, last] = [bandOf(merge.top), bandOf(merge.bottom)];
    if (last - first > TALL) this.tall.push(merge);
    else for (let band = first; band <= last; band += 1) this.ofBand(band).push(merge);
  }

  /** True of a cell within a merge that is not its first. */
  isCovered(row: number, column: number): boolean {
    const covers = ({ top, bottom, left, right }: Merge): boolean =>
      row >= top && row <= bottom && column >= left && column <= right && !(row === top && column === left);
    return this.tall.some(covers) || (this.bands.get(bandOf(row))?.some(covers) ?? false);
  }

  private ofBand(band: number): Merge[] {
    const known = this.bands.get(band) ?? [];
    this.bands.set(band, known);
    return known;
  }
}

function bandOf(row: number): number {
  return Math.floor(row / BAND);
}

/**
 * The merges of a worksheet's part. They follow the cells that they cover, so they are looked for before those are read; by
 * their characters alone, with a pause after each piece.
 */
export function* mergedCellSteps(bytes: Uint8Array): Generator<undefined, MergedCells> {
  const merges = new MergedCells();
  let waiting = "";
  for (const piece of xmlPieces(bytes)) {
    const text = waiting + piece;
    let end = 0;
    for (const match of text.matchAll(MERGE)) {
      merges.add(attributesOf(match[1] ?? "").get("ref") ?? "");
      end = match.index + match[0].length;
    }
    // An element that goes on in the next piece.
    const open = text.lastIndexOf("<");
    waiting = open >= end && text.length - open < LONGEST ? text.slice(open) : "";
    yield;
  }
  return merges;
}
