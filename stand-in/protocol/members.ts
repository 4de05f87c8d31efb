import { ApiObject, apiName } from "./api-object";
import { HostError } from "./host-error";

type Method = (this: ApiObject, ...args: unknown[]) => unknown;

/** `Values` on the wire is `values` in the API; names that begin with an underscore are the same in both. */
export function memberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** `values` in the API is `Values` on the wire. */
export function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}

/** The API's member of that name; undefined where the class has none. Fields of the instance are never found. */
export function findMember(target: ApiObject, name: string): PropertyDescriptor | undefined {
  for (let prototype = prototypeOf(target); isApiPrototype(prototype); prototype = prototypeOf(prototype)) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (descriptor && name !== "constructor") return descriptor;
  }
  return undefined;
}

/** Reads a property; fails with `ApiNotFound` where there is none. */
export function readProperty(target: ApiObject, name: string): unknown {
  if (!findMember(target, name)?.get) throw memberNotFound(target, name);
  return located(target, name, () => Reflect.get(target, name) as unknown);
}

/** Sets a property; fails with `ApiNotFound` where there is none that can be set. */
export function writeProperty(target: ApiObject, name: string, value: unknown): void {
  if (!findMember(target, name)?.set) throw memberNotFound(target, name);
  located(target, name, () => {
    Reflect.set(target, name, value);
  });
}

/** Calls a method; fails with `ApiNotFound` where there is none. */
export function callMethod(target: ApiObject, name: string, args: readonly unknown[]): unknown {
  const method: unknown = findMember(target, name)?.value;
  if (typeof method !== "function") throw memberNotFound(target, name);
  return located(target, name, () => (method as Method).apply(target, [...args]));
}

/** The names of all properties, scalar and navigation, the class's own before those that it inherits. */
export function propertyNames(target: ApiObject): string[] {
  const names = new Set<string>();
  for (let prototype = prototypeOf(target); isApiPrototype(prototype); prototype = prototypeOf(prototype)) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (descriptor.get) names.add(name);
    }
  }
  return [...names];
}

function prototypeOf(value: object): object | null {
  return Object.getPrototypeOf(value) as object | null;
}

function isApiPrototype(prototype: object | null): prototype is object {
  return prototype !== null && prototype !== ApiObject.prototype && prototype !== Object.prototype;
}

function memberNotFound(target: ApiObject, name: string): HostError {
  const location = `${target[apiName]}.${name}`;
  const error = new HostError("ApiNotFound", `The stand-in for Excel does not have ${location}`);
  error.location = location;
  return error;
}

function located<Result>(target: ApiObject, name: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    if (error instanceof HostError && error.location === "") error.location = `${target[apiName]}.${name}`;
    throw error;
  }
}
