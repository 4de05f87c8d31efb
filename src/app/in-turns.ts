/**
 * After this long the pane gets its turn. A turn is as long as this and the step that goes on then; with steps of 20 ms
 * the pane is never held up for more than the 50 ms that a person notices.
 */
const TURN_MILLISECONDS = 20;

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
