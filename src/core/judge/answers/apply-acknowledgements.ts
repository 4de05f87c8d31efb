import type { Acknowledgement } from "../../read/definition/acknowledgement";
import { compareKey } from "../../values/notation/normalise";
import { parseReference } from "../../values/workbook/cell-address";
import { placeOfFinding } from "../findings/finding-place";
import type { Finding } from "../findings/finding";
import { findingValue } from "./finding-value";

/** A finding with the row of 確認記録 that speaks of it. */
export interface AcknowledgedFinding {
  readonly finding: Finding;
  readonly acknowledgement: Acknowledgement;
}

/** Findings apart by what a person has said of them; each is in one of the three, in its old order. */
export interface SortedFindings {
  /** Nothing is recorded. */
  readonly open: readonly Finding[];
  /** Recorded, and its figures are still those. */
  readonly acknowledged: readonly AcknowledgedFinding[];
  /** Recorded, but its figures have changed since. */
  readonly reopened: readonly AcknowledgedFinding[];
}

/**
 * Sets findings beside 確認記録. An entry speaks of the finding of its code, indicator and year on the same sheet, wherever
 * that has moved to; one without an indicator speaks of its place. The newest entry that fits counts. An entry that keeps
 * no figures (written by hand) holds whatever they are.
 */
export function applyAcknowledgements(
  findings: readonly Finding[],
  acknowledgements: readonly Acknowledgement[],
): SortedFindings {
  const open: Finding[] = [];
  const acknowledged: AcknowledgedFinding[] = [];
  const reopened: AcknowledgedFinding[] = [];
  const byCode = new Map<string, Acknowledgement[]>();
  for (const entry of acknowledgements) byCode.set(entry.code, [...(byCode.get(entry.code) ?? []), entry]);
  const places = new Map(findings.map((finding) => [keyOfPlace(finding), finding]));
  for (const finding of findings) {
    const entries = (byCode.get(finding.code) ?? []).filter((entry) => speaksOf(entry, finding, places));
    const holding = entries.filter((entry) => holdsFor(entry, finding)).at(-1);
    const entry = holding ?? entries.at(-1);
    if (!entry) open.push(finding);
    else (holding ? acknowledged : reopened).push({ finding, acknowledgement: entry });
  }
  return { open, acknowledged, reopened };
}

function keyOfPlace(finding: Finding): string {
  return `${finding.code}|${placeOfFinding(finding)}`;
}

function holdsFor(entry: Acknowledgement, finding: Finding): boolean {
  if (entry.value === undefined) return !recordsAdoption(entry);
  return compareKey(entry.value) === compareKey(findingValue(finding));
}

/**
 * Whether a row without figures tells of an adopted figure, as earlier versions wrote it: `…（5 → 2）`. It says why the
 * figure was changed, and gives no reason for one that differs since.
 */
function recordsAdoption({ code, reason }: Acknowledgement): boolean {
  return code === "recount/mismatch" && /（[^（）]+ → [^（）]+）$/.test(reason);
}

function speaksOf(entry: Acknowledgement, finding: Finding, places: ReadonlyMap<string, Finding>): boolean {
  const isHere = compareKey(entry.place) === compareKey(placeOfFinding(finding));
  if (!isSameSubject(entry, finding)) return false;
  if (isHere || entry.place === "") return entry.indicator !== "" || isHere;
  if (entry.indicator === "") return false;
  // Another finding of the same indicator may be where the entry was written: then it speaks of that one.
  const there = places.get(`${finding.code}|${entry.place}`);
  return !(there && isSameSubject(entry, there)) && isOnSheet(entry, finding);
}

function isSameSubject(entry: Acknowledgement, { indicator = "", fiscalYear }: Finding): boolean {
  const sameIndicator = entry.indicator === "" || compareKey(entry.indicator) === compareKey(indicator);
  return sameIndicator && (entry.fiscalYear === undefined || entry.fiscalYear === fiscalYear);
}

function isOnSheet({ place }: Acknowledgement, { at }: Finding): boolean {
  const sheet = parseReference(place)?.sheet;
  return sheet === undefined || compareKey(sheet) === compareKey(at.sheet);
}
