/** Runs steps one after the other without a pause, to what they come to. */
export function runToTheEnd<Result>(steps: Generator<undefined, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
