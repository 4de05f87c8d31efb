import { ApiObject, identity, NullObject } from "./api-object";
import { HostError, invalidArgument } from "./host-error";
import { callMethod, memberName, readProperty, writeProperty } from "./members";
import { answerQuery } from "./query";
import type { Action, ActionResult, ArgumentInfo, BatchRequest, BatchResponse, ObjectPath } from "./wire";
import { ActionType, ObjectPathType } from "./wire";

/** What the dispatcher needs of the workbook: where paths begin, and when a batch goes on. */
export interface ApiHost {
  /** The object that a path without a parent means: Excel's workbook. */
  readonly root: ApiObject;
  /** An object of a top-level service, by its full type name. */
  create(typeName: string): ApiObject;
  /** An object that the client asked to keep; throws where it is no longer known. */
  reference(id: string): ApiObject;
  /** Called before each action with its index in the batch; throws to let the batch fail there. */
  beforeAction(index: number): void;
}

/**
 * Carries out a batch, action by action. At the first error it stops: what was done stays done, as in Excel, and the
 * response holds the results so far with the error. Knows no class of the API.
 */
export function dispatchBatch(request: BatchRequest, host: ApiHost): BatchResponse {
  const paths = new PathResolver(request, host);
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      host.beforeAction(index);
      results.push({ ActionId: action.Id, Value: carryOut(action, paths) });
      if (action.ActionType === ActionType.trace) traceIds.push(action.Id);
    } catch (error) {
      return { Results: results, TraceIds: traceIds, Error: wireError(error, index) };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

function carryOut(action: Action, paths: PathResolver): unknown {
  if (action.ActionType === ActionType.trace) return null;
  const target = paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return target instanceof NullObject ? null : target[identity]();
    case ActionType.query:
      return answerQuery(target, action.QueryInfo);
    case ActionType.method:
      return methodResult(target, action, paths);
    case ActionType.setProperty:
      refuseNull(target, action.Name);
      writeProperty(target, memberName(action.Name), paths.arguments(action.ArgumentInfo)[0]);
      return null;
    case ActionType.update:
      refuseNull(target, action.Name);
      for (const [name, value] of Object.entries(action.ObjectState ?? {}))
        writeProperty(target, memberName(name), value);
      return null;
    default:
      throw new HostError(
        "ApiNotFound",
        `The stand-in for Excel does not have action type ${String(action.ActionType)}`,
      );
  }
}

function methodResult(target: ApiObject, action: Action, paths: PathResolver): unknown {
  if (target instanceof NullObject) return { _IsNull: true };
  const result = callMethod(target, memberName(action.Name), paths.arguments(action.ArgumentInfo));
  return result instanceof ApiObject ? result[identity]() : (result ?? null);
}

function refuseNull(target: ApiObject, name: string): void {
  if (!(target instanceof NullObject)) return;
  throw new HostError("ItemNotFound", `The object of which ${memberName(name)} is set does not exist`);
}

/** Follows each object path once per batch, so that a method in a path runs once. */
class PathResolver {
  readonly #objects = new Map<number, ApiObject>();

  constructor(
    readonly request: BatchRequest,
    readonly host: ApiHost,
  ) {}

  resolve(id: number): ApiObject {
    const known = this.#objects.get(id);
    if (known) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path)
      throw new HostError("InvalidObjectPath", `The object path ${String(id)} is not part of the request`);
    const resolved = this.#follow(path);
    this.#objects.set(id, resolved);
    return resolved;
  }

  arguments(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => this.#argument(argument, references[index]));
  }

  #follow(path: ObjectPath): ApiObject {
    switch (path.ObjectPathType) {
      case ObjectPathType.global:
        return this.host.root;
      case ObjectPathType.newObject:
        return this.host.create(path.Name);
      case ObjectPathType.reference:
        return this.host.reference(path.Name);
      case ObjectPathType.nullObject:
        return new NullObject();
      default:
        return this.#followFrom(this.resolve(path.ParentObjectPathId ?? 0), path);
    }
  }

  #followFrom(parent: ApiObject, path: ObjectPath): ApiObject {
    if (parent instanceof NullObject) return parent;
    switch (path.ObjectPathType) {
      case ObjectPathType.method:
        return asObject(callMethod(parent, memberName(path.Name), this.arguments(path.ArgumentInfo)));
      case ObjectPathType.property:
        return asObject(readProperty(parent, memberName(path.Name)));
      case ObjectPathType.indexer:
        return asObject(callMethod(parent, "getItem", this.arguments(path.ArgumentInfo)));
      default:
        throw new HostError("InvalidObjectPath", `Unknown object path type ${String(path.ObjectPathType)}`);
    }
  }

  #argument(argument: unknown, reference: unknown): unknown {
    if (typeof reference === "number" && reference !== 0) return this.resolve(reference);
    if (Array.isArray(argument)) {
      const references: readonly unknown[] = Array.isArray(reference) ? reference : [];
      return argument.map((entry: unknown, index) => this.#argument(entry, references[index]));
    }
    if (typeof argument !== "object" || argument === null) return argument;
    if ("_ObjectPathId" in argument && typeof argument._ObjectPathId === "number")
      return this.resolve(argument._ObjectPathId);
    return Object.fromEntries(
      Object.entries(argument).map(([name, value]) => [name, this.#argument(value, undefined)]),
    );
  }
}

function asObject(value: unknown): ApiObject {
  if (value instanceof ApiObject) return value;
  if (value === null || value === undefined) return new NullObject();
  throw invalidArgument("An object path leads to a plain value");
}

function wireError(error: unknown, index: number): NonNullable<BatchResponse["Error"]> {
  const known = error instanceof HostError ? error : undefined;
  // A defect of the stand-in must not look like a refusal of Excel's: it keeps its own message and a general code.
  const message = known?.message ?? (error instanceof Error ? (error.stack ?? error.message) : String(error));
  return {
    Code: known?.code ?? "GeneralException",
    Message: message,
    Location: known?.location ?? "",
    ActionIndex: index,
    HttpStatusCode: known?.code === "ItemNotFound" || known?.code === "ApiNotFound" ? 404 : 400,
  };
}
