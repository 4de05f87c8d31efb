import type { SourceBook, SourceSheet } from "../../../../ooxml/workbook/source-book";
import { cellTextSteps, sharedTextSteps, type HiddenLinesInFile, type ScannedCell } from "./cell-texts";

/** The texts of the shared strings, by their numbers. */
export function* stringSteps({ opc, sharedStrings }: SourceBook): Generator<undefined, string[]> {
  const part = sharedStrings === undefined ? undefined : opc.parts.get(sharedStrings);
  return part ? yield* sharedTextSteps(part.bytes) : [];
}

/** Hands every cell of a sheet that holds something to `take`; nothing of what is no worksheet. */
export function* cellSteps(
  { opc }: SourceBook,
  { part }: SourceSheet,
  strings: readonly string[],
  isInvisible: (style: number) => boolean,
  take: (cell: ScannedCell) => void,
): Generator<undefined, HiddenLinesInFile> {
  const found = part === undefined ? undefined : opc.parts.get(part);
  return found ? yield* cellTextSteps(found.bytes, strings, isInvisible, take) : { rows: [], columns: [] };
}
