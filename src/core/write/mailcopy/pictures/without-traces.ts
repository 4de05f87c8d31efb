import { joinBytes } from "../../../../ooxml/package/join-bytes";

/** The parts of a PNG that draw it; others hold texts, dates and the names of programs. */
const DRAWN: ReadonlySet<string> = new Set([
  "IHDR",
  "PLTE",
  "IDAT",
  "IEND",
  "tRNS",
  "gAMA",
  "cHRM",
  "sRGB",
  "sBIT",
  "pHYs",
  "bKGD",
]);
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * A picture without what it tells beside what it shows: comments, the camera's and the place's data, thumbnails, what
 * follows its end. Undefined for what is neither PNG nor JPEG, or not whole: other kinds can hold text that nobody sees.
 */
export function withoutTraces(bytes: Uint8Array, contentType: string): Uint8Array | undefined {
  if (contentType === "image/png") return pngWithoutTraces(bytes);
  return contentType === "image/jpeg" || contentType === "image/jpg" ? jpegWithoutTraces(bytes) : undefined;
}

function pngWithoutTraces(bytes: Uint8Array): Uint8Array | undefined {
  if (!PNG.every((byte, index) => bytes[index] === byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept = [bytes.subarray(0, PNG.length)];
  for (let at = PNG.length; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (end > bytes.length) return undefined;
    if (DRAWN.has(type)) kept.push(bytes.subarray(at, end));
    if (type === "IEND") return joinBytes(kept);
    at = end;
  }
  return undefined;
}

const START_OF_SCAN = 0xda;
const COMMENT = 0xfe;
const END = 0xd9;
/** The third letter of JFXX, which holds a small picture, where JFIF has an F. */
const X = 0x58;

function jpegWithoutTraces(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const kept = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return undefined;
    const end = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
    if (end > bytes.length) return undefined;
    // JFIF (0xE0) and Adobe's (0xEE) say how the colours are meant; the other applications' data are traces.
    const isThumbnail = marker === 0xe0 && bytes[at + 6] === X;
    const isTrace = marker === COMMENT || isThumbnail || (marker > 0xe0 && marker <= 0xef && marker !== 0xee);
    if (!isTrace) kept.push(bytes.subarray(at, end));
    at = end;
    if (marker === START_OF_SCAN) {
      const stop = endOfScan(bytes, at);
      kept.push(bytes.subarray(at, stop.at));
      if (stop.isEnd) return joinBytes(kept);
      at = stop.at;
    }
  }
  return undefined;
}

/** The place after a scan's data: the next marker, or the end of the picture with its two bytes. */
function endOfScan(bytes: Uint8Array, from: number): { readonly at: number; readonly isEnd: boolean } {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff || marker === 0 || (marker >= 0xd0 && marker <= 0xd7) || marker === 0xff) continue;
    return marker === END ? { at: at + 2, isEnd: true } : { at, isEnd: false };
  }
  return { at: bytes.length, isEnd: true };
}
