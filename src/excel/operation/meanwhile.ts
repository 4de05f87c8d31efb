import type { ReadOptions } from "../read/read-snapshot";
import type { OfficeSession, OpenContext } from "../session/office-session";
import type { Anchors } from "./anchors";
import type { PieceImage } from "../pieces/piece";
import type { Overwritten, Watcher } from "./own-contents";
import type { PlacesNow } from "./places-now";

/**
 * What people do while a move goes on, as far as it was found, and what is in the way of theirs. People go on while the move is
 * put back, so it is kept up to date: whoever puts back the rest later begins where this one has come to.
 */
export class Meanwhile {
  private readonly typed: Overwritten[] = [];
  private moved: PlacesNow = new Map();
  private count = 0;
  private isProtecting = false;

  /** `anchors`: what is held in the `context`. `seen`: what the requests that wrote have found. */
  constructor(
    private readonly session: OfficeSession,
    private readonly context: OpenContext,
    private readonly anchors: Anchors,
    private readonly seen: Watcher,
  ) {}

  /** Where cells are by now, on sheets of which rows or columns have moved since the start; as of the last look. */
  get places(): PlacesNow {
    return this.moved;
  }

  /** What people had typed into cells that were then written over: it is put back like what was there before. */
  get overwritten(): readonly Overwritten[] {
    return [...this.seen.overwritten, ...this.typed];
  }

  /** What people had made of pieces by then, by their keys. */
  get pieces(): ReadonlyMap<string, PieceImage> {
    return this.seen.pieces;
  }

  /** How often anything was found: where it has grown, trying once more begins with more knowledge. */
  get findings(): number {
    return this.count;
  }

  /** Whether sheets of the operation's own may be protected, so that nobody types on them before they are deleted. */
  get mayHaveProtected(): boolean {
    return this.isProtecting;
  }

  /**
   * Asks where cells are by now. One sync, one more for each sheet where something that is held is gone. Rejects where Excel
   * does not answer.
   */
  async look({ batchBytes, patience }: ReadOptions): Promise<void> {
    const { places } = await this.anchors.moved(
      this.session.again(this.context, patience.answer),
      batchBytes,
    );
    if (asText(places) === asText(this.moved)) return;
    this.moved = places;
    this.count += 1;
  }

  foundTyped(cells: readonly Overwritten[]): void {
    if (cells.length === 0) return;
    this.typed.push(...cells);
    this.count += 1;
  }

  protects(): void {
    this.isProtecting = true;
  }

  protectsNoMore(): void {
    this.isProtecting = false;
  }

  /** Goes on holding the cells after the work has ended: the rest is to be put back later. */
  keep(): void {
    this.anchors.keep();
  }

  /** All is done, and nobody will look any more. */
  async letGo({ batchBytes, patience }: ReadOptions): Promise<void> {
    await this.anchors.letGo(this.session.again(this.context, patience.answer), batchBytes);
  }
}

function asText(places: PlacesNow): string {
  return JSON.stringify(
    [...places].map(([sheet, lines]) => [
      sheet,
      lines === "unknown" ? lines : [[...lines.rows], [...lines.columns]],
    ]),
  );
}
