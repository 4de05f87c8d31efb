/** Bytes one after the other, as one array of their own. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const steps = joinSteps(pieces);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** In bytes: what is copied in a few milliseconds, also into memory that is touched for the first time. */
const STEP = 1 << 22;

/** `joinBytes` with a pause after each few megabytes. */
export function* joinSteps(pieces: readonly Uint8Array[]): Generator<undefined, Uint8Array> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  let paused = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
    if (at - paused < STEP) continue;
    paused = at;
    yield;
  }
  return whole;
}
