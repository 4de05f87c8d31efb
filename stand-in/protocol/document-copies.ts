/** Excel keeps so many in memory; another is refused until one is closed (documented for `getFileAsync`). */
const MOST_OPEN = 2;

/** The copies of the file that `Office.context.document.getFileAsync` has opened, slice by slice, until it closes them. */
export class DocumentCopies {
  readonly #copies = new Map<number, Uint8Array>();
  #next = 1;
  #opening = 0;

  constructor(readonly save: () => Promise<Uint8Array>) {}

  /** The handle of a new copy and its size in bytes. Rejects where two are open. */
  async open(): Promise<[handle: number, size: number]> {
    if (this.#copies.size + this.#opening >= MOST_OPEN) throw new Error("Two copies of the file are open");
    this.#opening += 1;
    const bytes = await this.save().finally(() => {
      this.#opening -= 1;
    });
    const handle = this.#next++;
    this.#copies.set(handle, bytes);
    return [handle, bytes.length];
  }

  /** A slice's bytes as plain numbers; undefined where the copy is closed. */
  slice(handle: number, offset: number, size: number): number[] | undefined {
    const bytes = this.#copies.get(handle);
    return bytes && [...bytes.subarray(offset, offset + size)];
  }

  close(handle: number): void {
    this.#copies.delete(handle);
  }
}
