import { openXlsx } from "../file/open-xlsx";
import { saveXlsx } from "../file/save-xlsx";
import type { LostPart } from "../file/lost/lost-part";
import type { FormulaEngine } from "../model/formula-engine";
import { WorkbookModel } from "../model/workbook-model";

/**
 * A workbook as the page has it open. The model is changed in place: `revision` grows with every change, that of the
 * selection too, `contentRevision` when anything may have changed that is drawn of the cells.
 */
export class OpenWorkbook {
  readonly model: WorkbookModel;
  #revision = 0;
  #contentRevision = 0;
  #selecting = false;
  readonly #listeners = new Set<() => void>();

  constructor(
    readonly name: string,
    model: WorkbookModel,
    readonly lost: readonly LostPart[],
  ) {
    this.model = model;
    model.announcements.subscribe(() => {
      this.#revision += 1;
      if (!this.#selecting) this.#contentRevision += 1;
      for (const listener of this.#listeners) listener();
    });
  }

  readonly revision = (): number => this.#revision;

  get contentRevision(): number {
    return this.#contentRevision;
  }

  /** Does something that changes the selection and nothing else, so that a large sheet is not gone through for it. */
  selecting(action: () => void): void {
    this.#selecting = true;
    try {
      action();
    } finally {
      this.#selecting = false;
    }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The workbook as an .xlsx file; `lost` says what is not in it. */
  save(): Promise<{ readonly bytes: Uint8Array; readonly lost: readonly LostPart[] }> {
    return saveXlsx(this.model.state);
  }
}

/** Opens the bytes of an .xlsx file; rejects with UnreadableFile where they are none. */
export async function openWorkbook(
  name: string,
  bytes: Uint8Array,
  engine: FormulaEngine,
): Promise<OpenWorkbook> {
  const { book, lost } = await openXlsx(bytes);
  return new OpenWorkbook(name, new WorkbookModel(book, engine, { name }), lost);
}
