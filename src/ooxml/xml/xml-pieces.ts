import { strFromU8 } from "fflate";

/** In bytes: what a parser goes through in a few milliseconds. */
const PIECE = 1 << 15;

/**
 * The text of an XML part, in pieces: UTF-8, or UTF-16 where it begins with that encoding's mark. No character is cut
 * in two. fflate's decoder also works where the environment has none of its own.
 */
export function* xmlPieces(bytes: Uint8Array): Generator<string, void> {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 0 : bytes[0] === 0xfe && bytes[1] === 0xff ? 1 : undefined;
  if (marked !== undefined) return yield* utf16Pieces(bytes, marked);
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (at < bytes.length) {
    const end = characterEnd(bytes, at + PIECE);
    yield strFromU8(bytes.subarray(at, end));
    at = end;
  }
}

/** The first place from `end` back at which a character of UTF-8 begins. */
function characterEnd(bytes: Uint8Array, end: number): number {
  if (end >= bytes.length) return bytes.length;
  let at = end;
  // A character has three bytes after its first one at most; more is no UTF-8, and is cut anywhere.
  while (at > end - 4 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at -= 1;
  return at > end - 4 ? at : end;
}

/** `low`: which byte of a pair is the low one. A lone last byte is none. */
function* utf16Pieces(bytes: Uint8Array, low: 0 | 1): Generator<string, void> {
  for (let from = 2; from + 1 < bytes.length; from += PIECE) {
    const units: number[] = [];
    for (let at = from; at < from + PIECE && at + 1 < bytes.length; at += 2) {
      units.push((bytes[at + low] ?? 0) | ((bytes[at + 1 - low] ?? 0) << 8));
    }
    yield String.fromCharCode(...units);
  }
}
