import { zipEntries } from "./zip-entries";

/** The checksums (CRC-32) that a zip's directory gives its entries, by their names as fflate gives them out. */
export function storedChecksums(zip: Uint8Array): Map<string, number> {
  return new Map(zipEntries(zip).map(({ name, checksum }) => [name, checksum]));
}

/** The CRC-32 that zip and PNG use (ISO 3309, polynomial 0xEDB88320). */
export function checksumOf(bytes: Uint8Array): number {
  return finishedChecksum(continueChecksum(FIRST_CHECKSUM, bytes));
}

/** What `continueChecksum` begins with. */
export const FIRST_CHECKSUM = 0xffffffff;

/** The running checksum over more bytes, for contents that come in pieces; `finishedChecksum` gives the CRC-32 itself. */
export function continueChecksum(running: number, bytes: Uint8Array): number {
  let checksum = running;
  for (const byte of bytes) checksum = (checksum >>> 8) ^ (TABLE[(checksum ^ byte) & 0xff] ?? 0);
  return checksum;
}

export function finishedChecksum(running: number): number {
  return (running ^ 0xffffffff) >>> 0;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1)
    remainder = (remainder & 1) === 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  return remainder;
});
