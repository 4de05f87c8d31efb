import type { MailCopyReport } from "../../core/write/mailcopy/mail-copy";
import type { SharingFinding } from "../../core/judge/findings/data-of-sharing";
import type { ReportFinding, ReportMailCopy } from "./report";

/** The report's section about a mail copy. Says where, never what: the values themselves are not repeated. */
export function reportMailCopy(copy: MailCopyReport, found: readonly ReportFinding[]): ReportMailCopy {
  const { proof } = copy;
  return {
    made: proof?.holds === true,
    found,
    sheets: copy.sheets,
    removedSheets: copy.removedSheets.map(({ name, isHidden }) => ({ name, hidden: isHidden })),
    removed: copy.removed,
    hidden: copy.hidden,
    personal: copy.personal.map(({ cell, origin }) => ({ cell, origin })),
    proof: proof
      ? {
          faults: proof.faults,
          listed: proof.listed,
          searched: proof.searched,
          notSearched: proof.notSearched,
          parts: proof.parts,
          notSeen: proof.notSeen,
        }
      : null,
  };
}

/** A finding of 共有前チェック as every other one; sheet and cell are "" where it is about more than one of them. */
export function reportSharingFinding(finding: SharingFinding, message: string): ReportFinding {
  const { code, severity, at, data } = finding;
  return { code, severity, sheet: at.sheet, cell: at.cell, message, data, closedYear: false };
}
