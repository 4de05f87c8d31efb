import { CHECKS } from "../checks/all-checks";
import type { Kept } from "../checking/check";
import type { FindingCode, FindingDataByCode } from "../findings/finding";

/**
 * The figures that a finding is about, on one line: `114 / 2024 / 59 / 人`, as its check says which they are. An
 * acknowledgement keeps them, and is opened again when they are others.
 */
export function findingValue<Code extends FindingCode>(finding: {
  readonly code: Code;
  readonly data: FindingDataByCode[Code];
}): string {
  return CHECKS[finding.code].keeps(finding.data).flatMap(shown).join(" / ");
}

function shown(part: Kept): string[] {
  if (part === undefined || part === "") return [];
  return [typeof part === "number" ? roundedText(part) : part.replace(/\s+/g, " ").trim()];
}

/** Six digits are enough to tell figures apart, and survive being written down. */
function roundedText(value: number): string {
  return String(Number.isInteger(value) ? value : Number(value.toPrecision(6)));
}
