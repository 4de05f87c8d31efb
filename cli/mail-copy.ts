import { makeMailCopy } from "../src/app/mailcopy/make-mail-copy";
import { sharingFindingsOf } from "../src/app/mailcopy/prepare-mail-copy";
import { reportMailCopy, reportSharingFinding } from "../src/app/report/report-mail-copy";
import type { ReportFailure, ReportMailCopy } from "../src/app/report/report";
import type { MailCopyReport } from "../src/core/write/mailcopy/mail-copy";
import type { Review } from "../src/core/review";
import { describeSharingFinding } from "../src/messages/describe-sharing";
import { mailCopyMessagesIn } from "../src/messages/languages/mail-copy-messages-in";
import type { MailCopyMessages } from "../src/messages/mail-copy-messages";
import type { Language } from "../src/core/model/language";

export interface HeadlessMailCopy {
  /** OUT; undefined where the copy must not leave. */
  readonly bytes: Uint8Array | undefined;
  readonly section: ReportMailCopy;
  readonly failures: readonly ReportFailure[];
  /** Lines of the summary for people. */
  readonly lines: readonly string[];
}

/** A workbook's file and what was read of it. */
export interface ReadWorkbook {
  readonly bytes: Uint8Array;
  readonly review: Review;
}

/** The usual mail copy of a workbook, and what 共有前チェック says of `input`, as it was before anything was written; nobody is there to confirm anything, so what would need it is refused. */
export async function headlessMailCopy(
  { bytes, review }: ReadWorkbook,
  input: ReadWorkbook,
  language: Language,
): Promise<HeadlessMailCopy> {
  const words = mailCopyMessagesIn(language);
  const found = await sharingFindingsOf(input.bytes, input.review);
  const { bytes: copy, report } = await makeMailCopy(bytes, review, {});
  return {
    bytes: copy,
    section: reportMailCopy(
      report,
      found.map((one) => reportSharingFinding(one, describeSharingFinding(one, words.sharing).message)),
    ),
    failures: failuresOf(report, words),
    lines: copy ? linesOf(report, words) : [],
  };
}

function failuresOf(report: MailCopyReport, words: MailCopyMessages): ReportFailure[] {
  if (report.sheets.length === 0) return [{ code: "nothingToKeep", sheet: "", message: words.nothingToKeep }];
  return [
    ...report.personal.map(({ cell, origin }) => ({
      code: "personalData",
      sheet: sheetOf(cell),
      message: words.personal(cell, origin),
    })),
    ...(report.proof?.faults ?? []).map(({ kind, part, cell, origin }) => ({
      code: "notProven",
      sheet: sheetOf(cell),
      message: words.fault(kind, cell === "" ? part : cell, origin),
    })),
  ];
}

/** The sheet of `資料2!B5`; "" of what is no cell. */
function sheetOf(cell: string): string {
  return cell.slice(0, Math.max(0, cell.lastIndexOf("!")));
}

function linesOf({ proof, ...report }: MailCopyReport, words: MailCopyMessages): string[] {
  const searched = proof ? Object.values(proof.searched).reduce((sum, count) => sum + count, 0) : 0;
  return [
    words.kept(report.sheets),
    words.removedSheets(report.removedSheets.map(({ name }) => name)),
    ...report.removed.map(({ kind, places }) => words.removed(kind, places.length)),
    ...report.hidden.map(({ sheet, rows, columns }) => words.hidden(sheet, rows.length, columns.length)),
    ...(proof ? [words.searched(searched, proof.parts)] : []),
    ...(proof?.listed ?? []).map(({ part, cell, origin }) => words.listed(cell === "" ? part : cell, origin)),
    ...(proof && proof.notSearched > 0 ? [words.notSearched(proof.notSearched)] : []),
    ...(proof && proof.notSeen.length > 0 ? [words.notSeen(proof.notSeen.length)] : []),
  ];
}
