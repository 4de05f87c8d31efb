import { strFromU8 } from "fflate";

/** In bytes; pieces overlap by as much as the longest text that is looked for in bytes that are no XML. */
const PIECE = 1 << 15;
const OVERLAP = 1 << 10;

/**
 * The texts that bytes of any kind may hold: read as UTF-8, and as UTF-16 from an even and from an odd place, cut where
 * there is no text.
 */
export function* rawTextSteps(bytes: Uint8Array, take: (text: string) => void): Generator<undefined, void> {
  for (let from = 0; from < bytes.length; from += PIECE) {
    const piece = bytes.subarray(from, from + PIECE + OVERLAP);
    for (const text of [strFromU8(piece, true), strFromU8(piece), utf16(piece, 0), utf16(piece, 1)]) {
      for (const run of text.split(NO_TEXT)) if (run.length > 1) take(run);
    }
    yield;
  }
}

/** Control characters, and what stands for bytes that are no text. */
const NO_TEXT = /[\p{Cc}\ufffd]+/u;

function utf16(bytes: Uint8Array, from: 0 | 1): string {
  let text = "";
  for (let at = from; at + 1 < bytes.length; at += 2)
    text += String.fromCharCode((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8));
  return text;
}
