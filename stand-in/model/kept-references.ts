import type { AreaState, SheetState } from "./book-state";

/** A range that the client has asked to keep: it moves with its cells. */
export interface KeptRange {
  sheet: SheetState;
  area: AreaState;
  /** True once its cells, or its sheet, have been deleted. */
  isGone: boolean;
}

/**
 * No id is given twice in a process: a client lets go of its ranges with a request that may come after another workbook was
 * opened, and must not take that one's ranges along.
 */
let lastId = 0;

/** The ranges that clients keep between batches, by the ids that they know them by. */
export class KeptReferences<Range extends KeptRange> {
  readonly #ranges = new Map<string, Range>();

  keep(range: Range): string {
    lastId += 1;
    const id = `range-${String(lastId)}`;
    this.#ranges.set(id, range);
    return id;
  }

  find(id: string): Range | undefined {
    return this.#ranges.get(id);
  }

  forget(id: string): void {
    this.#ranges.delete(id);
  }

  /** Moves the kept ranges of a sheet; undefined means that the cells are gone. */
  move(sheet: SheetState, moved: (area: AreaState) => AreaState | undefined): void {
    for (const range of this.#ranges.values()) {
      if (range.sheet !== sheet || range.isGone) continue;
      const area = moved(range.area);
      if (area) range.area = area;
      else range.isGone = true;
    }
  }
}
