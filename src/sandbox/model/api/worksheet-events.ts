import { ApiCollection, ApiObject } from "../../protocol/api-object";

/**
 * Events go to every client, which keeps only those that it has handlers for; so registering one needs nothing here.
 * What is listed is raised; an event that is not listed is refused as a member that does not exist.
 */
export abstract class WorksheetEventSource extends ApiObject {
  _RegisterDataChangedEvent(): void {
    acceptRegistration();
  }

  _UnregisterDataChangedEvent(): void {
    acceptRegistration();
  }

  _RegisterSelectionChangedEvent(): void {
    acceptRegistration();
  }

  _UnregisterSelectionChangedEvent(): void {
    acceptRegistration();
  }

  _RegisterActivatedEvent(): void {
    acceptRegistration();
  }

  _UnregisterActivatedEvent(): void {
    acceptRegistration();
  }

  _RegisterDeactivatedEvent(): void {
    acceptRegistration();
  }

  _UnregisterDeactivatedEvent(): void {
    acceptRegistration();
  }

  _RegisterEventNameChanged(): void {
    acceptRegistration();
  }

  _UnregisterEventNameChanged(): void {
    acceptRegistration();
  }

  _RegisterProtectionChangedEvent(): void {
    acceptRegistration();
  }

  _UnregisterProtectionChangedEvent(): void {
    acceptRegistration();
  }
}

/** The same for the collection of sheets, which also tells of sheets that come and go. */
export abstract class WorksheetCollectionEventSource<Item extends ApiObject> extends ApiCollection<Item> {
  _RegisterDataChangedEvent(): void {
    acceptRegistration();
  }

  _UnregisterDataChangedEvent(): void {
    acceptRegistration();
  }

  _RegisterSelectionChangedEvent(): void {
    acceptRegistration();
  }

  _UnregisterSelectionChangedEvent(): void {
    acceptRegistration();
  }

  _RegisterActivatedEvent(): void {
    acceptRegistration();
  }

  _UnregisterActivatedEvent(): void {
    acceptRegistration();
  }

  _RegisterDeactivatedEvent(): void {
    acceptRegistration();
  }

  _UnregisterDeactivatedEvent(): void {
    acceptRegistration();
  }

  _RegisterAddedEvent(): void {
    acceptRegistration();
  }

  _UnregisterAddedEvent(): void {
    acceptRegistration();
  }

  _RegisterDeletedEvent(): void {
    acceptRegistration();
  }

  _UnregisterDeletedEvent(): void {
    acceptRegistration();
  }

  _RegisterEventNameChanged(): void {
    acceptRegistration();
  }

  _UnregisterEventNameChanged(): void {
    acceptRegistration();
  }

  _RegisterProtectionChangedEvent(): void {
    acceptRegistration();
  }

  _UnregisterProtectionChangedEvent(): void {
    acceptRegistration();
  }
}

/** Named, so that it is plain that nothing is missing. */
export function acceptRegistration(): void {
  return undefined;
}
