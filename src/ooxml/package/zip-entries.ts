import { strFromU8 } from "fflate";

/** One entry of a zip's directory, as the directory describes it. */
export interface ZipEntry {
  /** As fflate gives it out; a folder's name ends with a slash. */
  readonly name: string;
  /** 0 is stored, 8 is deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  /** CRC-32 of the unpacked contents. */
  readonly checksum: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its local header begins, in bytes. */
  readonly offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const ENCRYPTED = 0x0001;
const NAME_IN_UTF8 = 0x0800;
/** The longest comment that may follow the end of the directory, and that end itself. */
const LONGEST_TAIL = 0xffff + 22;

/**
 * The entries of a zip's directory in its order. Empty where there is no directory to be found. From PKWARE's
 * APPNOTE.TXT, 4.3.12 to 4.3.16.
 */
export function zipEntries(zip: Uint8Array): ZipEntry[] {
  const found: ZipEntry[] = [];
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const directory = findDirectory(view);
  let at = directory.offset;
  for (let entry = 0; entry < directory.entries && at + 46 <= zip.length; entry += 1) {
    if (view.getUint32(at, true) !== ENTRY) break;
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = zip.subarray(at + 46, at + 46 + nameLength);
    found.push({
      name: strFromU8(name, (flags & NAME_IN_UTF8) === 0),
      method: view.getUint16(at + 10, true),
      isEncrypted: (flags & ENCRYPTED) !== 0,
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return found;
}

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
