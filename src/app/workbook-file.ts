import type { LongRun } from "./workbook-host";

/** The port to the open workbook as a file, and to where another file may go. Rejects with HostFailure where Excel refuses. */
export interface WorkbookFile {
  /** The workbook as it is now, saved or not, as the bytes of an .xlsx or .xlsm file; nothing is saved anywhere. */
  read(run?: LongRun): Promise<Uint8Array>;
  /** Whether a file of so many bytes can be opened as a new workbook. */
  canOpen(bytes: number): boolean;
  /** Opens a file as a new workbook, which nobody has saved yet. */
  open(bytes: Uint8Array, run?: LongRun): Promise<void>;
  /** Hands the person the file under that name, as a download. */
  save(name: string, bytes: Uint8Array): void;
}
