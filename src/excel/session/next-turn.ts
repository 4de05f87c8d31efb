/**
 * Lets the pane draw and answer between two pieces of work that are long where thousands of cells are written. What
 * people do to the workbook meanwhile is found in the requests that write.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
