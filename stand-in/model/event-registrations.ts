import type { HostEvent } from "./host-events";

/** Which events clients have asked for; Excel sends no others. */
export class EventRegistrations {
  readonly #counts = new Map<string, number>();

  add(type: number, target: string): void {
    const key = keyOf(type, target);
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  remove(type: number, target: string): void {
    const key = keyOf(type, target);
    const count = (this.#counts.get(key) ?? 0) - 1;
    if (count > 0) this.#counts.set(key, count);
    else this.#counts.delete(key);
  }

  includes({ type, target }: HostEvent): boolean {
    return this.#counts.has(keyOf(type, target));
  }
}

function keyOf(type: number, target: string): string {
  return `${String(type)} ${target}`;
}
