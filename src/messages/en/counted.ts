import { formatNumber } from "../written-figures";

/** `1 chart`, `2 charts`; `many` where the plural is no mere s. */
export function englishCounted(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}
