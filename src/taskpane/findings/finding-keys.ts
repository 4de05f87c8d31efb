import { findingPlace } from "../../app/finding-name";
import type { Finding } from "../../core/judge/findings/finding";

/** Findings with a key each that stays while their figures change; of those that share one, by their order. */
export function keyedFindings(
  findings: readonly Finding[],
): readonly { readonly key: string; readonly finding: Finding }[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const place = findingPlace(finding);
    const before = counts.get(place) ?? 0;
    counts.set(place, before + 1);
    return { key: `${place} ${String(before)}`, finding };
  });
}
