import type { Review } from "../../core/review";
import type { Finding, FindingCode, Severity } from "../../core/judge/findings/finding";
import type { IndicatorTable } from "../../core/model/indicator";
import { SEVERITIES } from "../parts/severities";

export type FindingGrouping = "indicator" | "kind";

/** Findings under one heading: one indicator of one sheet, a whole sheet, or one kind. */
export type FindingGroup = { readonly key: string; readonly findings: readonly Finding[] } & (
  | { readonly by: "indicator"; readonly sheet: string; readonly indicator: string }
  | { readonly by: "sheet"; readonly sheet: string }
  | { readonly by: "kind"; readonly code: FindingCode }
);

/** The worst first, then in the order of reading: sheet by sheet as found, row by row. */
export function byWeightAndPlace(one: Finding, other: Finding): number {
  return (
    SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
    one.at.row - other.at.row ||
    one.at.column - other.at.column
  );
}

/** `① 住民ワーカー登録者数` where a table of the sheet has such an indicator, else as the finding calls it. */
function indicatorTitle(tables: readonly IndicatorTable[], sheet: string, indicator: string): string {
  const named = tables
    .filter((table) => table.sheet === sheet)
    .flatMap((table) => table.indicators)
    .find(({ mark, name }) => mark === indicator || name === indicator);
  if (named === undefined) return indicator;
  return named.mark === "" ? named.name : `${named.mark} ${named.name}`;
}

function groupOf(
  finding: Finding,
  grouping: FindingGrouping,
  tables: readonly IndicatorTable[],
): FindingGroup {
  const findings: readonly Finding[] = [];
  if (grouping === "kind") return { by: "kind", key: finding.code, code: finding.code, findings };
  const { sheet } = finding.at;
  if (finding.indicator === undefined) return { by: "sheet", key: `${sheet}!`, sheet, findings };
  const indicator = indicatorTitle(tables, sheet, finding.indicator);
  return { by: "indicator", key: `${sheet}!${finding.indicator}`, sheet, indicator, findings };
}

/**
 * The review's findings of the severities asked for, in groups, those with an error first: what must be put right is
 * seen without scrolling. Apart from that, indicators come in the order of their tables, then what is about whole
 * sheets; kinds come with the worst first.
 */
export function groupFindings(
  review: Review,
  grouping: FindingGrouping,
  severities: ReadonlySet<Severity>,
): readonly FindingGroup[] {
  const groups = new Map<string, { readonly group: FindingGroup; readonly findings: Finding[] }>();
  const shown = review.findings.filter((finding) => severities.has(finding.severity));
  for (const finding of [...shown].sort(byWeightAndPlace)) {
    const group = groupOf(finding, grouping, review.tables);
    const entry = groups.get(group.key) ?? { group, findings: [] };
    entry.findings.push(finding);
    groups.set(group.key, entry);
  }
  const complete = [...groups.values()].map(({ group, findings }) => ({ ...group, findings }));
  return grouping === "kind" ? complete : inOrderOfTables(complete, review.tables);
}

function inOrderOfTables(
  groups: readonly FindingGroup[],
  tables: readonly IndicatorTable[],
): readonly FindingGroup[] {
  const order = tables.flatMap((table) =>
    table.indicators.flatMap(({ mark, name }) => [`${table.sheet}!${mark}`, `${table.sheet}!${name}`]),
  );
  const position = (group: FindingGroup): number => {
    const found = order.indexOf(group.key);
    return found < 0 ? order.length + (group.by === "sheet" ? 1 : 0) : found;
  };
  const withoutError = (group: FindingGroup): number =>
    Number(!group.findings.some(({ severity }) => severity === "error"));
  return [...groups].sort(
    (one, other) => withoutError(one) - withoutError(other) || position(one) - position(other),
  );
}
