import { ApiCollection, ApiObject, identity, items, NullObject } from "./api-object";
import { findMember, propertyNames, readProperty, wireName } from "./members";
import type { QueryInfo } from "./wire";

/** What to load: property name → what to load of it; empty means all scalar properties. */
type Selection = Map<string, Selection>;

/**
 * What a `load` gets: an entity's properties in PascalCase beside its identity, a collection's items as `_Items`,
 * null for a null object. Loading without names means every scalar property, as in Excel.
 */
export function answerQuery(target: ApiObject, query: QueryInfo | undefined): unknown {
  const selection: Selection = new Map();
  for (const path of [...(query?.Select ?? []), ...(query?.Expand ?? [])]) addPath(selection, path);
  if (target instanceof NullObject) return null;
  if (isCollection(target)) return collectionResult(target, selection, query);
  return entityResult(target, selection);
}

function addPath(selection: Selection, path: string): void {
  let level = selection;
  for (const step of path.split(/[/.]/)) {
    const name = step.charAt(0).toLowerCase() + step.slice(1);
    const next = level.get(name) ?? (new Map() as Selection);
    level.set(name, next);
    level = next;
  }
}

function collectionResult(
  target: ApiCollection,
  selection: Selection,
  query: QueryInfo | undefined,
): unknown {
  const result: Record<string, unknown> = {};
  const ofItems: Selection = new Map();
  for (const [name, inner] of selection) {
    if (findMember(target, name)?.get) result[wireName(name)] = readProperty(target, name);
    else ofItems.set(name, inner);
  }
  if (selection.size > 0 && ofItems.size === 0) return result;
  const skip = query?.Skip ?? 0;
  const listed = target[items]().slice(skip, query?.Top === undefined ? undefined : skip + query.Top);
  result._Items = listed.map((item) => entityResult(item, ofItems));
  return result;
}

function entityResult(target: ApiObject, selection: Selection): unknown {
  const result: Record<string, unknown> = { ...target[identity]() };
  const names = selection.size === 0 || selection.has("*") ? scalarNames(target) : [];
  for (const name of names) result[wireName(name)] = plain(readProperty(target, name));
  for (const [name, inner] of selection) {
    if (name === "*" || name in result) continue;
    const value = readProperty(target, name);
    result[wireName(name)] = value instanceof ApiObject ? nested(value, inner) : plain(value);
  }
  return result;
}

function nested(value: ApiObject, selection: Selection): unknown {
  if (value instanceof NullObject) return { _IsNull: true };
  if (isCollection(value)) return collectionResult(value, selection, undefined);
  return entityResult(value, selection);
}

function scalarNames(target: ApiObject): string[] {
  return propertyNames(target).filter((name) => !(readProperty(target, name) instanceof ApiObject));
}

function isCollection(target: ApiObject): target is ApiCollection {
  return target instanceof ApiCollection;
}

function plain(value: unknown): unknown {
  return value ?? null;
}
