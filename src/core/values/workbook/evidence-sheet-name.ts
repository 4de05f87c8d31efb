const EVIDENCE_PREFIX = "根拠 ";

/** Characters that Excel refuses in the name of a sheet. */
const REFUSED = /[\\/?*[\]:']/g;
const LONGEST_NAME = 31;

/** The name of a sheet that shows a figure's records: `根拠 ①住民ワーカー登録者数 R7`. */
export function evidenceSheetName(indicator: string, year: string): string {
  const room = LONGEST_NAME - EVIDENCE_PREFIX.length - year.length - 1;
  return `${EVIDENCE_PREFIX}${indicator.replace(REFUSED, "").slice(0, room)} ${year}`;
}

/** Whether a sheet repeats records of a ledger as evidence, and so is no ledger itself. */
export function isEvidenceSheet(name: string): boolean {
  return name.startsWith(EVIDENCE_PREFIX);
}
