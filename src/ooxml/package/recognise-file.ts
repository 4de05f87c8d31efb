import type { UnreadableFileCode } from "./unreadable-file";

const ZIP = [0x50, 0x4b];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const SAMPLE = 4096;

/**
 * What is in the way of reading bytes as a zip package; undefined where they look like one. An .xlsx with a
 * password to open is a compound file that holds a stream `EncryptedPackage` (MS-OFFCRYPTO §1.3.3); any other
 * compound file is an older Office format.
 */
export function obstacleToUnzipping(bytes: Uint8Array): UnreadableFileCode | undefined {
  if (startsWith(bytes, ZIP)) return undefined;
  if (startsWith(bytes, COMPOUND_FILE))
    return holdsStream(bytes, "EncryptedPackage") ? "encrypted" : "notXlsx";
  return looksLikeText(bytes) ? "notXlsx" : "notZip";
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Names of streams are in a compound file's directory in UTF-16. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Uint8Array.from([...name].flatMap((letter) => [letter.charCodeAt(0), 0]));
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** True for text in any encoding that staff meet (UTF-8, UTF-16 with its mark, Shift_JIS): no NUL, few controls. */
function looksLikeText(bytes: Uint8Array): boolean {
  if (bytes.length === 0) return false;
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  return bytes
    .subarray(0, SAMPLE)
    .every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
}
