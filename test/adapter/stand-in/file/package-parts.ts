import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The text of one part of an .xlsx; throws where it is missing. */
export function partText(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  if (!part) throw new Error(`${name} is missing`);
  return strFromU8(part);
}

/** The names of all parts of an .xlsx. */
export function partNames(bytes: Uint8Array): string[] {
  return Object.keys(unzipSync(bytes));
}

/** The bytes with some parts replaced or added. */
export function withParts(
  bytes: Uint8Array,
  parts: Readonly<Record<string, string | ((old: string) => string)>>,
): Uint8Array {
  const files = unzipSync(bytes);
  for (const [name, content] of Object.entries(parts)) {
    const old = files[name];
    files[name] = strToU8(typeof content === "string" ? content : content(old ? strFromU8(old) : ""));
  }
  return zipSync(files);
}
