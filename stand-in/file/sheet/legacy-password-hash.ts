/** The longest password that the 16-bit hash covers. */
const LONGEST = 15;
const BITS = 15;
const MASK = 0x7fff;
const END = 0xce4b;

/**
 * The 16-bit hash of a sheet's password, as four hexadecimal digits (ECMA-376 part 4 §14.7.1): it guards against
 * mistakes, not against people, and every Excel understands it. Undefined for letters beyond ASCII, whose bytes depend
 * on the code page of the computer.
 */
export function legacyPasswordHash(password: string): string | undefined {
  if (password === "" || password.length > LONGEST || !/^[\x20-\x7E]+$/.test(password)) return undefined;
  let hash = 0;
  for (const letter of [...password].reverse()) hash = rotate(hash) ^ letter.charCodeAt(0);
  const finished = rotate(hash) ^ password.length ^ END;
  return finished.toString(16).toUpperCase().padStart(4, "0");
}

/** Turns 15 bits to the left by one. */
function rotate(hash: number): number {
  return ((hash >> (BITS - 1)) & 1) | ((hash << 1) & MASK);
}
