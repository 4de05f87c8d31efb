import { HostError } from "../protocol/host-error";

/** Whether a person is editing a cell: until they end, a batch fails, or waits where it has asked to. */
export class CellEdit {
  #isOn = false;
  readonly #waiting: (() => void)[] = [];

  begin(): void {
    this.#isOn = true;
  }

  end(): void {
    this.#isOn = false;
    for (const resume of this.#waiting.splice(0)) resume();
  }

  /** Resolves when no cell is edited any more; rejects at once where one is and the batch does not wait. */
  async ended(waits: boolean): Promise<void> {
    if (!this.#isOn) return;
    if (!waits) {
      throw new HostError(
        "InvalidOperationInCellEditMode",
        "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
      );
    }
    await new Promise<void>((resume) => {
      this.#waiting.push(resume);
    });
  }
}
