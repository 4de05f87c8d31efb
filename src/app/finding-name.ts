import { findingValue } from "../core/judge/answers/finding-value";
import type { Finding } from "../core/judge/findings/finding";
import type { Review } from "../core/review";
import { cellKey } from "../core/values/workbook/cell-address";

/**
 * What tells a finding from all others, also of a newer review: code, place, year and the figures that it is about. With
 * other figures it is another finding, for which nobody has given a reason or asked for a mend.
 */
export type FindingName = string & { readonly findingName: true };

export function nameOfFinding(finding: Finding): FindingName {
  return `${findingPlace(finding)} ${findingValue(finding)}` as FindingName;
}

/** Code, place and year: stays the same while figures change. Two findings of one code may share it. */
export function findingPlace({ code, at, indicator, fiscalYear }: Finding): string {
  return [code, cellKey(at), indicator ?? "", String(fiscalYear ?? "")].join(" ");
}

/**
 * The findings of those names, each once, in the order of the names; undefined where the review lacks one of them: what was
 * said of all of them was said of another list.
 */
export function findingsNamed(review: Review, names: readonly FindingName[]): readonly Finding[] | undefined {
  const known = new Map(review.findings.map((finding) => [nameOfFinding(finding), finding]));
  const named = [...new Set(names)].map((name) => known.get(name));
  const found = named.filter((finding) => finding !== undefined);
  return found.length === named.length ? found : undefined;
}

/** The finding of that name; undefined where the review has none. */
export function findingNamed({ findings }: Review, name: FindingName): Finding | undefined {
  return findings.find((finding) => nameOfFinding(finding) === name);
}
