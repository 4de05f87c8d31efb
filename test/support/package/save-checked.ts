import { saveXlsx } from "../../../stand-in/file/save-xlsx";
import type { LostPart } from "../../../stand-in/file/lost/lost-part";
import type { BookState } from "../../../stand-in/model/book-state";
import { packageFaults } from "./package-faults";

/**
 * Saves a workbook for a test. Rejects with the list of faults where Excel would want to repair what was written.
 * `original` is the file that the workbook came from: parts that are carried from it byte for byte are as they were.
 */
export async function saveChecked(
  book: BookState,
  original?: Uint8Array,
): Promise<{ bytes: Uint8Array; lost: LostPart[] }> {
  const saved = await saveXlsx(book);
  checkWritten(saved.bytes, original);
  return saved;
}

/** The same for bytes that the command line wrote. */
export function checkWritten(bytes: Uint8Array, original?: Uint8Array): void {
  const faults = packageFaults(bytes, original);
  if (faults.length > 0) throw new Error(`Excel would repair this file:\n${faults.join("\n")}`);
}
