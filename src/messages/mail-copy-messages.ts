import type { RemovedKind } from "../core/write/mailcopy/clean/removals";
import type { SheetPurpose } from "../core/write/mailcopy/request/sheet-choices";
import type { NoWorkbookReason } from "../core/read/file/why-no-workbook";
import type { SharingMessages } from "./sharing-messages";
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
  readonly page: MailCopyPageMessages;
  /** 共有前チェック. */
  readonly sharing: SharingMessages;
}

/** The page of the pane on which a copy is made. */
export interface MailCopyPageMessages {
  readonly heading: string;
  readonly lead: string;
  readonly reading: string;
  readonly notRead: string;
  readonly readAgain: string;
  /** The workbook was edited after it was read: what would be copied is not what is in it now. */
  readonly outdated: string;
  /** The same while it was being read: nothing is known of either state. */
  readonly editedMeanwhile: string;
  readonly back: string;
  /** Why nothing can be made of the workbook's file, and what to do. */
  readonly unreadable: Readonly<Record<NoWorkbookReason, string>>;
  readonly checkHeading: (findings: number) => string;
  readonly checkNone: string;
  readonly checkLead: string;
  readonly wholeFile: string;
  readonly sheetsHeading: string;
  readonly purpose: Readonly<Record<SheetPurpose, string>>;
  /** What is said beside a sheet that is hidden in the original; every sheet of the copy is visible. */
  readonly hiddenSheet: string;
  readonly neverHeading: string;
  readonly definitionsReduced: string;
  readonly hiddenHeading: (places: number) => string;
  readonly hiddenLead: string;
  readonly hiddenRows: (sheet: string, rows: string) => string;
  readonly hiddenColumns: (sheet: string, columns: string) => string;
  readonly personalHeading: (places: number) => string;
  readonly personalLead: string;
  /** A cell that holds a value of a personal-data column, as what may stay. */
  readonly personalPlace: (cell: string, origins: readonly string[]) => string;
  readonly make: string;
  readonly noSheet: string;
  readonly unconfirmed: (places: number) => string;
  /** The copy is made and proven; it has not left yet. */
  readonly madeHeading: string;
  readonly failedHeading: string;
  readonly failedLead: string;
  readonly proofHeading: string;
  readonly removedHeading: string;
  readonly listedHeading: (places: number) => string;
  readonly open: string;
  readonly save: string;
  /** The new workbook has been handed to Excel. */
  readonly opened: string;
  readonly saved: (name: string) => string;
  readonly cannotOpen: string;
  readonly choosePlacesAgain: string;
  /** The name of the copy's file, from that of the original without its ending. */
  readonly fileName: (original: string) => string;
  readonly unnamed: string;
}
