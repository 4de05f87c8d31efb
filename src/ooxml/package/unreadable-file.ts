/**
 * Why a file could not be opened. `notZip`: no office file at all; `encrypted`: protected by a password to open;
 * `notXlsx`: a file of another kind (.xls, .xlsb, .csv, .docx); `damaged`: an .xlsx whose inside cannot be read;
 * `tooLarge`: unpacked, it would take more memory than any ledger needs.
 */
export type UnreadableFileCode = "notZip" | "encrypted" | "notXlsx" | "damaged" | "tooLarge";

/**
 * What is broken in a damaged file. `unpack`: the zip is cut off or packed in a way that Excel does not use;
 * `checksum`: a part's contents are not those that were packed; `missing`: a part that others name is not there; `xml`:
 * a part is no well-formed XML; `noWorksheet`: the workbook lists none; `inside`: anything else.
 */
export type FileFault = "unpack" | "checksum" | "missing" | "xml" | "noWorksheet" | "inside";

/** What `openXlsx` rejects with. `detail` is for a developer's eyes and holds no cell contents. */
export class UnreadableFile extends Error {
  constructor(
    readonly code: UnreadableFileCode,
    readonly detail = "",
    readonly damage?: {
      readonly fault: FileFault;
      /** The part's name in the package: `xl/worksheets/sheet1.xml`. */
      readonly part?: string;
    },
  ) {
    const where = [damage?.fault, damage?.part, detail].filter((text) => text !== undefined && text !== "");
    super([code, ...where].join(": "));
    this.name = "UnreadableFile";
  }
}

/** A damaged file; `part` is what is broken in it, where that is known. */
export function damaged(fault: FileFault, part?: string, detail = ""): UnreadableFile {
  return new UnreadableFile("damaged", detail, part === undefined ? { fault } : { fault, part });
}
