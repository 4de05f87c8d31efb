import { isOfClosedYear } from "../../core/judge/findings/closed-year";
import type { Finding, FindingCode } from "../../core/judge/findings/finding";
import type { Review } from "../../core/review";
import { byWeightAndPlace } from "./finding-groups";

/** Findings of one kind: one cause, seen together. */
export interface FindingCause {
  readonly code: FindingCode;
  /** The worst first, then in the order of reading. */
  readonly findings: readonly Finding[];
}

/** The open findings in the order in which somebody deals with them; each is in one part. */
export interface FindingQueue {
  /** What makes a figure of the open year wrong, what waits for an answer, what one press puts right, what has come up again. */
  readonly today: readonly FindingCause[];
  readonly rest: readonly FindingCause[];
  /** Of years that are over, and published. */
  readonly closed: readonly FindingCause[];
}

/** The queue of a review; causes come with the worst first. `isReopened`: an answer was recorded for other figures. */
export function findingQueue(review: Review, isReopened: (finding: Finding) => boolean): FindingQueue {
  const { findings } = review;
  const isOver = (finding: Finding): boolean => isOfClosedYear(finding, review);
  const isForToday = (finding: Finding): boolean =>
    finding.suggestion !== undefined ||
    finding.answers !== undefined ||
    isReopened(finding) ||
    (finding.severity === "error" && !isOver(finding));
  const others = findings.filter((finding) => !isForToday(finding));
  return {
    today: byCause(findings.filter(isForToday)),
    rest: byCause(others.filter((finding) => !isOver(finding))),
    closed: byCause(others.filter(isOver)),
  };
}

function byCause(findings: readonly Finding[]): readonly FindingCause[] {
  const causes = new Map<FindingCode, Finding[]>();
  for (const finding of [...findings].sort(byWeightAndPlace))
    causes.set(finding.code, [...(causes.get(finding.code) ?? []), finding]);
  return [...causes].map(([code, found]) => ({ code, findings: found }));
}

/** How many findings there are of several causes. */
export function countCauses(causes: readonly FindingCause[]): number {
  return causes.reduce((sum, { findings }) => sum + findings.length, 0);
}
