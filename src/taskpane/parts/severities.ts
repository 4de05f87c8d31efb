import type { Finding, Severity } from "../../core/judge/findings/finding";
import type { SeverityCounts } from "../../messages/pane-messages";

/** The worst first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

export function countBySeverity(findings: readonly Finding[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}
