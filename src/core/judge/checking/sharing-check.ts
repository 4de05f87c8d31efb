import type { FileLook } from "../../model/file-look";
import type { SharingCode, SharingFinding, SharingOccurrence } from "../findings/data-of-sharing";
import type { Severity } from "../findings/finding";

/** One rule of 共有前チェック: its code (which names its file, test and page), how grave it is, and how it finds. */
export interface SharingCheckRule<Code extends SharingCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly find: (look: FileLook) => readonly SharingOccurrence<Code>[];
}

/** A rule as it is run. */
export interface SharingCheckOf<Code extends SharingCode> extends Pick<
  SharingCheckRule<Code>,
  "code" | "severity"
> {
  readonly run: (look: FileLook) => readonly SharingFinding<Code>[];
}

/**
 * Makes a check of its rule. Apart from the checks of what is in the cells: it looks at the file, which is read only where
 * somebody is about to pass it on, and its findings are answered for one copy, not in 確認記録.
 */
export function sharingCheckOf<Code extends SharingCode>(rule: SharingCheckRule<Code>): SharingCheckOf<Code> {
  const { code, severity, find } = rule;
  return {
    code,
    severity,
    run: (look) => find(look).map((occurrence) => ({ ...occurrence, code, severity })),
  };
}
