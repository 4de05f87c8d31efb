/** Symbols keep what the dispatcher needs out of the way of the API's own member names. */
export const apiName: unique symbol = Symbol("apiName");
export const identity: unique symbol = Symbol("identity");
export const items: unique symbol = Symbol("items");

/**
 * An object of the API as the client sees it. Every accessor and method on a subclass's prototype is an API member
 * under its own name; fields of the instance, private members and symbols are not.
 */
export abstract class ApiObject {
  /** The class's name in the API, for errors: `Range`. */
  abstract readonly [apiName]: string;

  /** What the client needs to find the object again: `Id`, `_Id` or `_ReferenceId`. */
  [identity](): Readonly<Record<string, string | number>> {
    return {};
  }
}

/** A collection: `load("items/…")` lists what `items` returns, in order. */
export abstract class ApiCollection<Item extends ApiObject = ApiObject> extends ApiObject {
  abstract [items](): readonly Item[];
}

/** What an `…OrNullObject` method leads to when there is nothing. */
export class NullObject extends ApiObject {
  readonly [apiName] = "NullObject";
}
