/**
 * Whether everything is tried (`npm run stress`) or a sample that fits into every run of the tests; see
 * jest.stress.config.js.
 */
export const isWhole = "wholeStress" in globalThis;

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Of the places from 0 to `count`: the first, the middle, the last and a seeded sample of the others; all of them in the whole. */
export function places(count: number, most: number, seed = 1): number[] {
  const all = Array.from({ length: count }, (_, place) => place);
  if (isWhole || count <= most) return all;
  const random = randomFrom(seed);
  const chosen = new Set([0, Math.floor(count / 2), count - 1]);
  while (chosen.size < most) chosen.add(Math.floor(random() * count));
  return [...chosen].sort((one, other) => one - other);
}
