import { Inflate } from "fflate";
import { packageOf, partNameOf, type OpcPackage } from "./opc-package";
import { obstacleToUnzipping } from "./recognise-file";
import { damaged, UnreadableFile } from "./unreadable-file";
import { continueChecksum, finishedChecksum, FIRST_CHECKSUM } from "./zip-checksums";
import { zipEntries, type ZipEntry } from "./zip-entries";

/** What a file may come to; more is made to fill the memory, not to be read. */
export interface PackageLimits {
  readonly parts: number;
  /** In bytes, all parts together. */
  readonly unpacked: number;
  /** How many times its packed size a part of more than a few megabytes may come to. */
  readonly ratio: number;
}

/** Deflate packs one byte for at most 1,032; a sheet of nothing but equal rows stays below 200. */
export const USUAL_LIMITS: PackageLimits = { parts: 10_000, unpacked: 2 ** 29, ratio: 400 };

/** In bytes of packed and of unpacked contents: what is unpacked in a few milliseconds. */
const PIECE = { packed: 1 << 14, unpacked: 1 << 18 } as const;
/** In bytes: below this a ratio says nothing. */
const SMALL = 2 ** 22;
const LOCAL_HEADER = 0x04034b50;

/**
 * `openPackage` with a pause after each piece, so that a large file holds nobody up; strict where a file is to be passed
 * on: limits, names that lead out of the package or that two parts share, and every checksum. Throws UnreadableFile.
 */
export function* openPackageSteps(
  bytes: Uint8Array,
  limits: PackageLimits = USUAL_LIMITS,
): Generator<undefined, OpcPackage> {
  const obstacle = obstacleToUnzipping(bytes);
  if (obstacle) throw new UnreadableFile(obstacle);
  const entries = zipEntries(bytes).filter(({ name }) => !/[/\\]$/.test(name));
  if (entries.length === 0) throw damaged("unpack");
  if (entries.length > limits.parts) throw new UnreadableFile("tooLarge", `${String(entries.length)} parts`);
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (total > limits.unpacked) throw new UnreadableFile("tooLarge", String(total));
  const files = new Map<string, Uint8Array>();
  const taken = new Set<string>();
  for (const entry of entries) {
    const name = partNameOf(entry.name);
    const obstacleOfEntry = faultOf(entry, name, limits);
    if (obstacleOfEntry) throw obstacleOfEntry;
    if (taken.has(name.toLowerCase())) throw damaged("unpack", name, "two parts of one name");
    taken.add(name.toLowerCase());
    files.set(name, yield* unpackSteps(bytes, entry, name));
  }
  return packageOf(files);
}

function faultOf(entry: ZipEntry, name: string, limits: PackageLimits): UnreadableFile | undefined {
  if (entry.isEncrypted) return new UnreadableFile("encrypted", name);
  if (name.split("/").includes("..")) return damaged("unpack", name, "a name that leads out of the package");
  if (entry.method !== 0 && entry.method !== 8)
    return damaged("unpack", name, `method ${String(entry.method)}`);
  const isBomb = entry.unpacked > SMALL && entry.unpacked > entry.packed * limits.ratio;
  return isBomb ? new UnreadableFile("tooLarge", name) : undefined;
}

function* unpackSteps(zip: Uint8Array, entry: ZipEntry, name: string): Generator<undefined, Uint8Array> {
  const packed = packedBytes(zip, entry, name);
  const out = new Uint8Array(entry.unpacked);
  let filled = 0;
  let checksum = FIRST_CHECKSUM;
  const take = (piece: Uint8Array): void => {
    // An entry that comes to more than its directory says would get past the limits.
    if (filled + piece.length > out.length) throw damaged("unpack", name, "longer than it says");
    out.set(piece, filled);
    filled += piece.length;
    checksum = continueChecksum(checksum, piece);
  };
  const inflate = entry.method === 8 ? new Inflate(take) : undefined;
  const ratio = entry.unpacked / Math.max(1, packed.length);
  const length = Math.max(256, Math.min(PIECE.packed, Math.floor(PIECE.unpacked / ratio)));
  for (let at = 0; at < packed.length; at += length) {
    const piece = packed.subarray(at, at + length);
    if (inflate) push(inflate, piece, at + length >= packed.length, name);
    else take(piece);
    yield;
  }
  if (filled < out.length) throw damaged("unpack", name, "shorter than it says");
  if (finishedChecksum(checksum) !== entry.checksum) throw damaged("checksum", name);
  return out;
}

function push(inflate: Inflate, piece: Uint8Array, isLast: boolean, name: string): void {
  try {
    inflate.push(piece, isLast);
  } catch (cause) {
    if (cause instanceof UnreadableFile) throw cause;
    throw damaged("unpack", name, cause instanceof Error ? cause.message : String(cause));
  }
}

function packedBytes(zip: Uint8Array, entry: ZipEntry, name: string): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const { offset } = entry;
  if (offset + 30 > zip.length || view.getUint32(offset, true) !== LOCAL_HEADER)
    throw damaged("unpack", name);
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + entry.packed > zip.length) throw damaged("unpack", name, "cut off");
  return zip.subarray(from, from + entry.packed);
}
