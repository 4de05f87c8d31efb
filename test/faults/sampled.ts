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

/** How many places are tried in a sample, and in the whole. */
export interface PlacesTried {
  readonly sample: number;
  readonly whole: number;
}

/**
 * Of the places from 0 to `count`: the first, the middle, the last and a seeded choice of the others, so many in all; of one
 * or two, the seeds in turn choose among the first, the middle, the last and any.
 */
export function places(count: number, tried: number | PlacesTried, seed = 1): number[] {
  const all = Array.from({ length: count }, (_, place) => place);
  if (typeof tried === "number" && isWhole) return all;
  const most = typeof tried === "number" ? tried : isWhole ? tried.whole : tried.sample;
  if (count <= most) return all;
  const random = randomFrom(seed);
  const any = (): number => Math.floor(random() * count);
  const landmarks = [0, Math.floor(count / 2), count - 1, any()];
  const first = most < 3 ? seed % landmarks.length : 0;
  const chosen = new Set([...landmarks.slice(first), ...landmarks].slice(0, Math.min(most, 3)));
  while (chosen.size < most) chosen.add(any());
  return [...chosen].sort((one, other) => one - other);
}
