/** Texts between which a repeated one is noticed. */
const REMEMBERED = 5_000;
/** Texts that are put together as one. */
const JOINED = 500;
/** What no text of a file can hold. */
const BETWEEN = "\uffff";

/**
 * Texts in the order in which they came, without most repetitions: one that comes again after thousands of others is in it twice.
 * A set of all of them would be filled anew, at once, whenever it grows, and a million texts of their own make long work for
 * the collection of garbage: both hold the pane up.
 */
export class TextList implements Iterable<string> {
  private readonly joined: string[] = [];
  private waiting: string[] = [];
  private readonly latest = new Set<string>();

  add(text: string): void {
    if (this.latest.has(text)) return;
    if (this.latest.size >= REMEMBERED) this.latest.clear();
    this.latest.add(text);
    this.waiting.push(text.replaceAll(BETWEEN, ""));
    if (this.waiting.length < JOINED) return;
    this.joined.push(this.waiting.join(BETWEEN));
    this.waiting = [];
  }

  *[Symbol.iterator](): Generator<string, void> {
    for (const texts of this.joined) yield* texts.split(BETWEEN);
    yield* this.waiting;
  }
}
