/** How arrays cross between Office.js and the Windows host: objects with methods instead of JavaScript's own arrays. */
export interface SafeArray {
  toArray(): unknown[];
  dimensions(): number;
}

export function safeArray(values: readonly unknown[]): SafeArray {
  return { toArray: () => [...values], dimensions: () => 1 };
}
