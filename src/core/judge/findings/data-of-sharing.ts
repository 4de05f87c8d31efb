import type { FilePlace, OutsideKind } from "../../model/file-look";
import type { Severity } from "./finding";

/** What the findings of 共有前チェック carry; where is said, what never. */
export interface SharingDataByCode {
  /** `isColumn`: the sheet has the column itself, as ledgers have. */
  "share/personal-data": { readonly origins: readonly string[]; readonly isColumn: boolean };
  "share/hidden-sheet": { readonly isVeryHidden: boolean };
  /** How many rows and columns. */
  "share/hidden-rows": { readonly rows: number; readonly columns: number };
  "share/external-link": { readonly kind: OutsideKind; readonly cells: number };
  "share/comment": { readonly cells: number };
  "share/pivot-cache": { readonly part: string };
  "share/author": { readonly properties: readonly string[] };
  "share/name-with-path": { readonly name: string };
  "share/invisible-text": { readonly cells: number };
  "share/far-cell": { readonly cells: number };
  "share/formula-like-text": { readonly cells: number; readonly sign: string };
}

export type SharingCode = keyof SharingDataByCode;

/** Where something is that nobody means to pass on: often a sheet or the whole file, and no cell. */
export interface SharingOccurrence<Code extends SharingCode> {
  readonly at: FilePlace;
  readonly data: SharingDataByCode[Code];
}

export type SharingFinding<Code extends SharingCode = SharingCode> = {
  [Each in Code]: SharingOccurrence<Each> & { readonly code: Each; readonly severity: Severity };
}[Code];
