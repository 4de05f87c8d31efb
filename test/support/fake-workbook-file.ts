import type { WorkbookFile } from "../../src/app/workbook-file";
import type { LongRun } from "../../src/app/workbook-host";

/** A workbook's file without Excel: gives the bytes that a test gives it, and keeps what is made of them. */
export class FakeWorkbookFile implements WorkbookFile {
  readonly opened: Uint8Array[] = [];
  readonly saved: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  opensWorkbooks = true;
  /** Called when the bytes are asked for; where it throws, so does the call. */
  onRead: (run: LongRun | undefined) => Promise<void> = () => Promise.resolve();

  constructor(public bytes: Uint8Array) {}

  async read(run?: LongRun): Promise<Uint8Array> {
    await this.onRead(run);
    return this.bytes;
  }

  canOpen(): boolean {
    return this.opensWorkbooks;
  }

  open(bytes: Uint8Array): Promise<void> {
    this.opened.push(bytes);
    return Promise.resolve();
  }

  save(name: string, bytes: Uint8Array): void {
    this.saved.push({ name, bytes });
  }
}
