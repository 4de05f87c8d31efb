import { flag } from "../../protocol/argument";
import { ApiObject, apiName } from "../../protocol/api-object";
import type { ApiContext } from "./api-context";

/** Whether the add-in is told of events. */
export class RuntimeApi extends ApiObject {
  readonly [apiName] = "Runtime";

  constructor(readonly context: ApiContext) {
    super();
  }

  get enableEvents(): boolean {
    return this.context.model.announcements.eventsEnabled;
  }

  set enableEvents(written: unknown) {
    this.context.model.announcements.eventsEnabled = flag(written, "enableEvents");
  }
}
