import type { SeededRandom } from "./seeded-random";

/** Parts that add up to a total, none of them round; each at least a fifth of the average. */
export function split(total: number, parts: number, unit: number, random: SeededRandom): number[] {
  const weights = Array.from({ length: parts }, () => random.whole(20, 180));
  const sum = weights.reduce((one, other) => one + other, 0);
  const amounts = weights.map((weight) => Math.floor((total * weight) / sum / unit) * unit);
  const rest = total - amounts.reduce((one, other) => one + other, 0);
  return amounts.map((amount, index) => (index === 0 ? amount + rest : amount));
}
