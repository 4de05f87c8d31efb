import type { HostEvent } from "../model/host-events";

/** The category of messages that are events of the API. */
const eventCategory = 65_536;

/** An event as the client takes it: category, type, target, arguments as JSON, a number of its own. */
export function eventEntry(event: HostEvent): readonly unknown[] {
  return [eventCategory, event.type, event.target, JSON.stringify(event.args), 1];
}
