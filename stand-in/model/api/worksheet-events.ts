import { ApiCollection, ApiObject } from "../../protocol/api-object";
import type { SheetState } from "../book-state";
import { eventType, workbookTarget } from "../host-events";
import type { ApiContext } from "./api-context";

/** The events of a sheet that are raised; registering for one that is not listed is refused as an unknown member. */
export abstract class WorksheetEventSource extends ApiObject {
  constructor(
    readonly context: ApiContext,
    readonly sheet: SheetState,
  ) {
    super();
  }

  _RegisterDataChangedEvent(): void {
    this.context.model.announcements.registrations.add(eventType.worksheetChanged, this.sheet.id);
  }

  _UnregisterDataChangedEvent(): void {
    this.context.model.announcements.registrations.remove(eventType.worksheetChanged, this.sheet.id);
  }
}

/** The same for the collection of sheets, which also tells of sheets that come and go. */
export abstract class WorksheetCollectionEventSource<Item extends ApiObject> extends ApiCollection<Item> {
  constructor(readonly context: ApiContext) {
    super();
  }

  _RegisterDataChangedEvent(): void {
    this.context.model.announcements.registrations.add(eventType.worksheetChanged, workbookTarget);
  }

  _UnregisterDataChangedEvent(): void {
    this.context.model.announcements.registrations.remove(eventType.worksheetChanged, workbookTarget);
  }

  _RegisterSelectionChangedEvent(): void {
    this.context.model.announcements.registrations.add(eventType.worksheetSelectionChanged, workbookTarget);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.context.model.announcements.registrations.remove(
      eventType.worksheetSelectionChanged,
      workbookTarget,
    );
  }

  _RegisterActivatedEvent(): void {
    this.context.model.announcements.registrations.add(eventType.worksheetActivated, workbookTarget);
  }

  _UnregisterActivatedEvent(): void {
    this.context.model.announcements.registrations.remove(eventType.worksheetActivated, workbookTarget);
  }

  _RegisterAddedEvent(): void {
    this.context.model.announcements.registrations.add(eventType.worksheetAdded, workbookTarget);
  }

  _UnregisterAddedEvent(): void {
    this.context.model.announcements.registrations.remove(eventType.worksheetAdded, workbookTarget);
  }
}
