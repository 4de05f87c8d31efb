import type { MailCopyReport } from "../../core/write/mailcopy/mail-copy";
import type { ReportMailCopy } from "./report";

/** The report's section about a mail copy. Says where, never what: the values themselves are not repeated. */
export function reportMailCopy(copy: MailCopyReport): ReportMailCopy {
  const { proof } = copy;
  return {
    made: proof?.holds === true,
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
