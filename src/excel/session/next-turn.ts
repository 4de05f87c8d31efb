/**
 * Lets the pane draw and answer between two pieces of work that are long where thousands of cells are written. What
 * people do to the workbook meanwhile is found in the requests that write.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** So many milliseconds of work before the pane gets its turn. */
const LONG_TURN = 10;

/** What waits for the next turn where the work has gone on for long since it last waited; to be called after each part. */
export function turns(): () => Promise<void> {
  let since = Date.now();
  return async () => {
    if (Date.now() - since < LONG_TURN) return;
    await nextTurn();
    since = Date.now();
  };
}

/** Runs steps to their end; the pane gets its turn between two where they have gone on for long. */
export async function inShortTurns<Result>(steps: Generator<undefined, Result>): Promise<Result> {
  const turn = turns();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await turn();
  }
}
