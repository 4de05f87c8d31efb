import { Deflate, strToU8 } from "fflate";
import { continueChecksum, finishedChecksum, FIRST_CHECKSUM } from "./zip-checksums";

/** In bytes of contents: what is packed in a few milliseconds. */
const PIECE = 1 << 15;
const LOCAL_HEADER = 0x04034b50;
const ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const VERSION = 20;
const NAME_IN_UTF8 = 0x0800;
const DEFLATED = 8;
/** 1 January 1980, the earliest day that a zip can hold: the same contents give the same bytes. */
const FIXED_DAY = (1 << 5) | 1;

interface PackedEntry {
  readonly name: Uint8Array;
  readonly checksum: number;
  readonly packed: readonly Uint8Array[];
  readonly packedLength: number;
  readonly length: number;
  readonly offset: number;
}

/**
 * A zip of these files in their order, with a pause after each piece. Holds no date, no comment and nothing of the machine
 * that made it. From PKWARE's APPNOTE.TXT, 4.3.7 to 4.3.16.
 */
export function* zipSteps(files: ReadonlyMap<string, Uint8Array>): Generator<undefined, Uint8Array> {
  const entries: PackedEntry[] = [];
  let offset = 0;
  for (const [name, bytes] of files) {
    const entry = yield* packSteps(strToU8(name), bytes, offset);
    entries.push(entry);
    offset += 30 + entry.name.length + entry.packedLength;
  }
  const directory = entries.reduce((sum, { name }) => sum + 46 + name.length, 0);
  const zip = new Uint8Array(offset + directory + 22);
  let at = 0;
  for (const entry of entries) {
    at = put(zip, at, localHeader(entry), entry.name, ...entry.packed);
    yield;
  }
  for (const entry of entries) at = put(zip, at, directoryHeader(entry), entry.name);
  put(zip, at, endOfDirectory(entries.length, directory, offset));
  return zip;
}

function* packSteps(name: Uint8Array, bytes: Uint8Array, offset: number): Generator<undefined, PackedEntry> {
  const packed: Uint8Array[] = [];
  let checksum = FIRST_CHECKSUM;
  const deflate = new Deflate({ level: 6 }, (piece) => {
    // What the packer hands out is its own buffer, which it writes over.
    packed.push(piece.slice());
  });
  for (let at = 0; at === 0 || at < bytes.length; at += PIECE) {
    const piece = bytes.subarray(at, at + PIECE);
    checksum = continueChecksum(checksum, piece);
    deflate.push(piece, at + PIECE >= bytes.length);
    yield;
  }
  const packedLength = packed.reduce((sum, piece) => sum + piece.length, 0);
  return { name, checksum: finishedChecksum(checksum), packed, packedLength, length: bytes.length, offset };
}

function put(zip: Uint8Array, from: number, ...pieces: readonly Uint8Array[]): number {
  let at = from;
  for (const piece of pieces) {
    zip.set(piece, at);
    at += piece.length;
  }
  return at;
}

/** Numbers in little-endian order, each with its width in bytes. */
function fields(...numbers: readonly (readonly [width: 2 | 4, value: number])[]): Uint8Array {
  const bytes = new Uint8Array(numbers.reduce((sum, [width]) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [width, value] of numbers) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  return bytes;
}

function localHeader(entry: PackedEntry): Uint8Array {
  return fields([4, LOCAL_HEADER], ...shared(entry));
}

/** What an entry's local header and its line in the directory have in common. */
function shared({ checksum, packedLength, length, name }: PackedEntry): (readonly [2 | 4, number])[] {
  return [
    [2, VERSION],
    [2, NAME_IN_UTF8],
    [2, DEFLATED],
    [2, 0],
    [2, FIXED_DAY],
    [4, checksum],
    [4, packedLength],
    [4, length],
    [2, name.length],
    [2, 0],
  ];
}

function directoryHeader(entry: PackedEntry): Uint8Array {
  return fields(
    [4, ENTRY],
    [2, VERSION],
    ...shared(entry),
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, entry.offset],
  );
}

function endOfDirectory(entries: number, length: number, offset: number): Uint8Array {
  return fields(
    [4, END_OF_DIRECTORY],
    [2, 0],
    [2, 0],
    [2, entries],
    [2, entries],
    [4, length],
    [4, offset],
    [2, 0],
  );
}
