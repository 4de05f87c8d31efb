import { appendFileSync } from "node:fs";
import type { Ending } from "./trial";

/** What became of many trials of one kind. */
export class Tally {
  private readonly counts = { tried: 0, before: 0, planned: 0, told: 0, byHand: 0 };
  private readonly wrong: string[] = [];

  constructor(
    private readonly suite: string,
    private readonly kind: string,
  ) {}

  add(what: string, ending: Ending): void {
    this.counts.tried += 1;
    if (typeof ending === "string") this.counts[ending] += 1;
    else this.wrong.push(`${what}: ${ending.wrong}`);
  }

  /** Fails where anything went wrong, or where nothing was tried; writes the counts down where the whole is run. */
  end(): void {
    const file = process.env.STRESS_COUNTS;
    const { suite, kind, counts, wrong } = this;
    if (file !== undefined)
      appendFileSync(file, `${JSON.stringify({ suite, kind, ...counts, wrong: wrong.length })}\n`);
    expect(wrong).toEqual([]);
    expect(counts.tried).toBeGreaterThan(0);
  }
}
