import type { Compared } from "./differences";
import type { ExpectedReading } from "./expected";

/** One word for a fixture: the worst that happens to any figure of it. */
export type Verdict = "silently wrong" | "named as unread" | "asked" | "read right";

/**
 * The verdict over a fixture's differences; a table that is to be asked about is `asked` when all of it is right, one that
 * may be named instead of read is not `read right` when it is named.
 */
export function verdictOf(
  { indicators, unread }: ExpectedReading,
  { differences, isNamedInstead }: Compared,
): Verdict {
  const kinds = new Set(differences.map(({ kind }) => kind));
  if (kinds.has("wrong")) return "silently wrong";
  if (kinds.has("named") || isNamedInstead || (indicators.length === 0 && (unread ?? []).length > 0))
    return "named as unread";
  const isAskedByRight = indicators.some(({ direction }) => direction.startsWith("unknown"));
  return kinds.has("asked") || isAskedByRight ? "asked" : "read right";
}
