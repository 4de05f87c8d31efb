import type { Difference } from "./difference";
import type { ExpectedReading } from "./expected";

/** One word for a fixture: the worst that happens to any figure of it. */
export type Verdict = "silently wrong" | "named as unread" | "asked" | "read right";

/** The verdict over a fixture's differences; a table that is to be asked about is `asked` when all of it is right. */
export function verdictOf(
  { indicators, unread }: ExpectedReading,
  differences: readonly Difference[],
): Verdict {
  const kinds = new Set(differences.map(({ kind }) => kind));
  if (kinds.has("wrong")) return "silently wrong";
  if (kinds.has("named") || (indicators.length === 0 && (unread ?? []).length > 0)) return "named as unread";
  const isAskedByRight = indicators.some(({ direction }) => direction.startsWith("unknown"));
  return kinds.has("asked") || isAskedByRight ? "asked" : "read right";
}
