/** Why the bytes of IN are no workbook that can be opened. */
export type UnreadableInputReason = "notZip" | "encrypted" | "notXlsx" | "damaged" | "tooLarge";

/** What is broken in a damaged file, and in which part of it, where that is known. */
export interface FileDamage {
  readonly fault: "unpack" | "checksum" | "missing" | "xml" | "noWorksheet" | "inside";
  readonly part?: string;
}

/** What the summary counts. */
export interface RunCounts {
  readonly tables: number;
  readonly indicators: number;
  readonly years: number;
  readonly assessed: number;
  /** False where the run did not check: no findings then means nothing. */
  readonly checked: boolean;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly notChecked: number;
  /** On the user's sheets. */
  readonly cells: number;
  /** On sheets of the add-in's own. */
  readonly ownCells: number;
  readonly charts: number;
}

/** The lines that only the command line says; each is one line. */
export interface CommandLineMessages {
  /** `usage` is how the command line is written. */
  readonly noWorkbook: (usage: string) => string;
  readonly severalWorkbooks: (others: readonly string[], usage: string) => string;
  readonly notUnderstood: (reason: string, usage: string) => string;
  readonly unknownTask: (word: string, known: readonly string[]) => string;
  readonly csvWithoutTidy: string;
  readonly unknownRates: (text: string) => string;
  readonly rowsWithoutRates: string;
  readonly overwriteWithoutPaper: string;
  readonly noSuchDay: (text: string) => string;
  readonly unknownLanguage: (text: string, known: readonly string[]) => string;
  readonly notFound: (file: string) => string;
  readonly inputIsFolder: (file: string) => string;
  readonly mayNotBeRead: (file: string) => string;
  readonly sameOutputs: (files: readonly string[]) => string;
  readonly outputIsFolder: (file: string) => string;
  readonly outputIsInput: (file: string) => string;
  readonly mayNotBeWritten: (file: string) => string;
  /** The disk refused after all; `reason` is its code, "" where it gives none. */
  readonly writingFailed: (file: string, reason: string) => string;
  /** IN could not be opened: what is wrong with it and what to do. */
  readonly cannotOpen: (file: string, reason: UnreadableInputReason, damage?: FileDamage) => string;
  /** IN was opened, and the add-in could not read it; `why` is Excel's refusal in words. */
  readonly cannotRead: (file: string, why: string) => string;
  /** A finding that is read by itself has to name its indicator. */
  readonly named: (indicator: string, message: string) => string;
  readonly summary: (input: string, counts: RunCounts) => readonly string[];
  /** A cell of 設定 or 指標定義 that nothing was done with. */
  readonly passedOver: (what: string, why: string) => string;
  /** Something that was left alone. */
  readonly noticed: (message: string) => string;
  readonly refused: (message: string) => string;
  readonly lost: (what: string, where: string) => string;
  readonly saved: (output: string) => string;
}
