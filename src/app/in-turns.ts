/** After this long the pane gets its turn: short enough to answer a click on 中止 without a noticeable wait. */
const TURN_MILLISECONDS = 50;

/**
 * Runs steps to their end, letting the pane draw and answer in between. Rejects as an aborted signal does where it is
 * stopped; a single step is never cut.
 */
export async function inTurns<Result>(
  steps: Generator<undefined, Result>,
  signal: AbortSignal | undefined,
): Promise<Result> {
  let since = Date.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (Date.now() - since < TURN_MILLISECONDS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    since = Date.now();
  }
}
