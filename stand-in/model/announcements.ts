import { EventRegistrations } from "./event-registrations";
import type { HostEvent } from "./host-events";

/**
 * What a workbook tells those outside it: events to the clients that have asked for them, the end of a batch to whoever
 * draws it, and a new workbook's bytes to whoever opens one. Events wait until their batch or the user's action has ended.
 */
export class Announcements {
  readonly registrations = new EventRegistrations();
  eventsEnabled = true;

  readonly #raised: HostEvent[] = [];
  readonly #redraw = new Set<() => void>();
  readonly #eventListeners = new Set<(events: readonly HostEvent[]) => void>();
  readonly #workbookListeners = new Set<(bytes: Uint8Array) => void>();

  raise(events: readonly HostEvent[]): void {
    if (this.eventsEnabled)
      this.#raised.push(...events.filter((event) => this.registrations.includes(event)));
  }

  /** A batch or a user's action has ended: sends the events, lets the page draw. */
  send(): void {
    const events = this.#raised.splice(0);
    if (events.length > 0) for (const listener of this.#eventListeners) listener(events);
    for (const draw of this.#redraw) draw();
  }

  /** Calls after every batch and every action of the user's; returns the way to stop. */
  subscribe(listener: () => void): () => void {
    this.#redraw.add(listener);
    return () => this.#redraw.delete(listener);
  }

  onEvents(listener: (events: readonly HostEvent[]) => void): () => void {
    this.#eventListeners.add(listener);
    return () => this.#eventListeners.delete(listener);
  }

  /** `Excel.createWorkbook` was called: the new workbook's bytes, or none for an empty one. */
  onWorkbookCreated(listener: (bytes: Uint8Array) => void): () => void {
    this.#workbookListeners.add(listener);
    return () => this.#workbookListeners.delete(listener);
  }

  workbookCreated(bytes: Uint8Array): void {
    for (const listener of this.#workbookListeners) listener(bytes);
  }
}
