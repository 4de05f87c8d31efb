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
    this.context.model.registrations.add(eventType.worksheetChanged, this.sheet.id);
  }

  _UnregisterDataChangedEvent(): void {
    this.context.model.registrations.remove(eventType.worksheetChanged, this.sheet.id);
  }

  _RegisterSelectionChangedEvent(): void {
    this.context.model.registrations.add(eventType.worksheetSelectionChanged, this.sheet.id);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.context.model.registrations.remove(eventType.worksheetSelectionChanged, this.sheet.id);
  }

  _RegisterActivatedEvent(): void {
    this.context.model.registrations.add(eventType.worksheetActivated, this.sheet.id);
  }

  _UnregisterActivatedEvent(): void {
    this.context.model.registrations.remove(eventType.worksheetActivated, this.sheet.id);
  }

  _RegisterDeactivatedEvent(): void {
    this.context.model.registrations.add(eventType.worksheetDeactivated, this.sheet.id);
  }

  _UnregisterDeactivatedEvent(): void {
    this.context.model.registrations.remove(eventType.worksheetDeactivated, this.sheet.id);
  }

  _RegisterEventNameChanged(): void {
    this.context.model.registrations.add(eventType.worksheetNameChanged, this.sheet.id);
  }

  _UnregisterEventNameChanged(): void {
    this.context.model.registrations.remove(eventType.worksheetNameChanged, this.sheet.id);
  }

  _RegisterEventVisibilityChanged(): void {
    this.context.model.registrations.add(eventType.worksheetVisibilityChanged, this.sheet.id);
  }

  _UnregisterEventVisibilityChanged(): void {
    this.context.model.registrations.remove(eventType.worksheetVisibilityChanged, this.sheet.id);
  }

  _RegisterProtectionChangedEvent(): void {
    this.context.model.registrations.add(eventType.worksheetProtectionChanged, this.sheet.id);
  }

  _UnregisterProtectionChangedEvent(): void {
    this.context.model.registrations.remove(eventType.worksheetProtectionChanged, this.sheet.id);
  }
}

/** The same for the collection of sheets, which also tells of sheets that come and go. */
export abstract class WorksheetCollectionEventSource<Item extends ApiObject> extends ApiCollection<Item> {
  constructor(readonly context: ApiContext) {
    super();
  }

  _RegisterDataChangedEvent(): void {
    this.context.model.registrations.add(eventType.worksheetChanged, workbookTarget);
  }

  _UnregisterDataChangedEvent(): void {
    this.context.model.registrations.remove(eventType.worksheetChanged, workbookTarget);
  }

  _RegisterSelectionChangedEvent(): void {
    this.context.model.registrations.add(eventType.worksheetSelectionChanged, workbookTarget);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.context.model.registrations.remove(eventType.worksheetSelectionChanged, workbookTarget);
  }

  _RegisterActivatedEvent(): void {
    this.context.model.registrations.add(eventType.worksheetActivated, workbookTarget);
  }

  _UnregisterActivatedEvent(): void {
    this.context.model.registrations.remove(eventType.worksheetActivated, workbookTarget);
  }

  _RegisterDeactivatedEvent(): void {
    this.context.model.registrations.add(eventType.worksheetDeactivated, workbookTarget);
  }

  _UnregisterDeactivatedEvent(): void {
    this.context.model.registrations.remove(eventType.worksheetDeactivated, workbookTarget);
  }

  _RegisterEventNameChanged(): void {
    this.context.model.registrations.add(eventType.worksheetNameChanged, workbookTarget);
  }

  _UnregisterEventNameChanged(): void {
    this.context.model.registrations.remove(eventType.worksheetNameChanged, workbookTarget);
  }

  _RegisterEventVisibilityChanged(): void {
    this.context.model.registrations.add(eventType.worksheetVisibilityChanged, workbookTarget);
  }

  _UnregisterEventVisibilityChanged(): void {
    this.context.model.registrations.remove(eventType.worksheetVisibilityChanged, workbookTarget);
  }

  _RegisterProtectionChangedEvent(): void {
    this.context.model.registrations.add(eventType.worksheetProtectionChanged, workbookTarget);
  }

  _UnregisterProtectionChangedEvent(): void {
    this.context.model.registrations.remove(eventType.worksheetProtectionChanged, workbookTarget);
  }

  _RegisterAddedEvent(): void {
    this.context.model.registrations.add(eventType.worksheetAdded, workbookTarget);
  }

  _UnregisterAddedEvent(): void {
    this.context.model.registrations.remove(eventType.worksheetAdded, workbookTarget);
  }

  _RegisterDeletedEvent(): void {
    this.context.model.registrations.add(eventType.worksheetDeleted, workbookTarget);
  }

  _UnregisterDeletedEvent(): void {
    this.context.model.registrations.remove(eventType.worksheetDeleted, workbookTarget);
  }
}
