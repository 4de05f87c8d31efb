import type { RemovedKind } from "../core/write/mailcopy/clean/removals";
import type { FaultKind } from "../core/write/mailcopy/proof/proof";

/** The words for a copy that is safe to mail: what was left out, what was looked for, and why one must not leave. */
export interface MailCopyMessages {
  readonly removedKind: Readonly<Record<RemovedKind, string>>;
  readonly faultKind: Readonly<Record<FaultKind, string>>;
  /** No sheet of the workbook is one that a copy keeps. */
  readonly nothingToKeep: string;
  /** A value of a personal-data column is in a cell of a kept sheet. */
  readonly personal: (cell: string, origin: string) => string;
  /** The proof has found something: where it is in the copy, and where in the original. */
  readonly fault: (kind: FaultKind, place: string, origin: string) => string;
  readonly kept: (sheets: readonly string[]) => string;
  readonly removedSheets: (sheets: readonly string[]) => string;
  readonly removed: (kind: RemovedKind, count: number) => string;
  readonly hidden: (sheet: string, rows: number, columns: number) => string;
  readonly searched: (texts: number, parts: number) => string;
  /** Short names within longer words, which a person should look at. */
  readonly listed: (place: string, origin: string) => string;
  readonly notSearched: (count: number) => string;
  readonly notSeen: (pictures: number) => string;
}
