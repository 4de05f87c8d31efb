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

/** The finding of that name; undefined where the review has none. */
export function findingNamed({ findings }: Review, name: FindingName): Finding | undefined {
  return findings.find((finding) => nameOfFinding(finding) === name);
}
