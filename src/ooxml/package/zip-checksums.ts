import { strFromU8 } from "fflate";

const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const NAME_IN_UTF8 = 0x0800;
/** The longest comment that may follow the end of the directory, and that end itself. */
const LONGEST_TAIL = 0xffff + 22;

/**
 * The checksums (CRC-32) that a zip's directory gives its entries, by their names as fflate gives them out. Empty where
 * there is no directory to be found. From PKWARE's APPNOTE.TXT, 4.3.12 to 4.3.16.
 */
export function storedChecksums(zip: Uint8Array): Map<string, number> {
  const checksums = new Map<string, number>();
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const directory = findDirectory(view);
  let at = directory.offset;
  for (let entry = 0; entry < directory.entries && at + 46 <= zip.length; entry += 1) {
    if (view.getUint32(at, true) !== ENTRY) break;
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = zip.subarray(at + 46, at + 46 + nameLength);
    checksums.set(strFromU8(name, (flags & NAME_IN_UTF8) === 0), view.getUint32(at + 16, true));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return checksums;
}

/** The CRC-32 that zip and PNG use (ISO 3309, polynomial 0xEDB88320). */
export function checksumOf(bytes: Uint8Array): number {
  let checksum = 0xffffffff;
  for (const byte of bytes) checksum = (checksum >>> 8) ^ (TABLE[(checksum ^ byte) & 0xff] ?? 0);
  return (checksum ^ 0xffffffff) >>> 0;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1)
    remainder = (remainder & 1) === 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  return remainder;
});

function findDirectory(view: DataView): { entries: number; offset: number } {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - LONGEST_TAIL); at -= 1) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    const found = { entries: view.getUint16(at + 10, true), offset: view.getUint32(at + 16, true) };
    return found.entries === 0xffff || found.offset === 0xffffffff
      ? (findDirectory64(view, at) ?? found)
      : found;
  }
  return { entries: 0, offset: 0 };
}

/** The directory of a zip of more than 65,535 entries or 4 GB, from the locator before its usual end. */
function findDirectory64(view: DataView, end: number): { entries: number; offset: number } | undefined {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return undefined;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_OF_DIRECTORY_64) return undefined;
  return {
    entries: Number(view.getBigUint64(at + 32, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}
