/**
 * Why a copy must not leave. `personal`, `removed`, `property`: a text of the original that is looked for; `sheetName`: a
 * formula names a removed sheet; `part`, `element`, `relationship`: something that no copy may have; `dangling`: a
 * relationship that leads to nothing; `unreachable`: a part that nothing leads to; `unreadable`: a part that could not be
 * read again.
 */
export type FaultKind =
  | "personal"
  | "removed"
  | "property"
  | "sheetName"
  | "part"
  | "element"
  | "relationship"
  | "dangling"
  | "unreachable"
  | "unreadable";

/** Something that the proof has found. Says where, never what: the text itself is to be seen at its origin. */
export interface ProofFault {
  readonly kind: FaultKind;
  /** The copy's part, with the one in it where it is a file itself: `xl/embeddings/book.xlsx!xl/workbook.xml`. */
  readonly part: string;
  /** The cell of the copy, `資料2!B5`, where it is one; "" elsewhere. */
  readonly cell: string;
  /** Where the original has that text: `住民ワーカー台帳!B5`, `docProps/core.xml`; "" where it is no text. */
  readonly origin: string;
}

/** What reading the copy again came to. */
export interface Proof {
  /** Nothing was found: the copy may leave. */
  readonly holds: boolean;
  readonly faults: readonly ProofFault[];
  /** Short names within longer words, to be looked at by a person; they stop nothing. */
  readonly listed: readonly ProofFault[];
  /** How many different texts were looked for, by what they are. */
  readonly searched: { readonly personal: number; readonly removed: number; readonly property: number };
  /** Personal values that were not looked for, because they are too short or too general. */
  readonly notSearched: number;
  /** How many parts were looked through. */
  readonly parts: number;
  /** Pictures: what they show was not seen. */
  readonly notSeen: readonly string[];
}
