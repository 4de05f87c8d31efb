/**
 * Why a file could not be opened. `notZip`: no office file at all; `encrypted`: protected by a password to open;
 * `notXlsx`: a file of another kind (.xls, .xlsb, .csv, .docx); `damaged`: an .xlsx whose inside cannot be read;
 * `tooLarge`: unpacked, it would take more memory than any ledger needs.
 */
export type UnreadableFileCode = "notZip" | "encrypted" | "notXlsx" | "damaged" | "tooLarge";

/** What `openXlsx` rejects with. `detail` is for a developer's eyes and holds no cell contents. */
export class UnreadableFile extends Error {
  constructor(
    readonly code: UnreadableFileCode,
    readonly detail = "",
  ) {
    super(detail === "" ? code : `${code}: ${detail}`);
    this.name = "UnreadableFile";
  }
}
