/** Texts between which a repeated one is noticed. */
const REMEMBERED = 5_000;

/**
 * Texts in the order in which they came, without most repetitions: one that comes again after thousands of others is in it twice.
 * A set of all of them would be filled anew, at once, whenever it grows, and hold the pane up.
 */
export class TextList {
  readonly all: string[] = [];
  private readonly latest = new Set<string>();

  add(text: string): void {
    if (this.latest.has(text)) return;
    if (this.latest.size >= REMEMBERED) this.latest.clear();
    this.latest.add(text);
    this.all.push(text);
  }
}
