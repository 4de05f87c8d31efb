import type { HostError } from "./host-error";
import { invalidArgument } from "./host-error";

/** Whatever comes over the wire is unknown; these read one argument, or fail with `InvalidArgument`. */

export function text(value: unknown, name: string): string {
  if (typeof value === "string") return value;
  throw invalid(name);
}

export function optionalText(value: unknown, name: string): string | undefined {
  return value === null || value === undefined ? undefined : text(value, name);
}

export function number(value: unknown, name: string): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalid(name);
}

export function integer(value: unknown, name: string): number {
  const read = number(value, name);
  if (Number.isInteger(read)) return read;
  throw invalid(name);
}

/** An integer, or `absent` where the argument was left out. */
export function optionalInteger(value: unknown, name: string, absent: number): number {
  return value === null || value === undefined ? absent : integer(value, name);
}

export function flag(value: unknown, name: string): boolean {
  if (typeof value === "boolean") return value;
  throw invalid(name);
}

export function optionalFlag(value: unknown, name: string, absent: boolean): boolean {
  return value === null || value === undefined ? absent : flag(value, name);
}

/** One of the given words, in whatever case; the API's enumerations are written `ColumnClustered` or `columnClustered`. */
export function oneOf<Word extends string>(value: unknown, words: readonly Word[], name: string): Word {
  const found = typeof value === "string" && words.find((word) => word.toLowerCase() === value.toLowerCase());
  if (found === false || found === undefined) throw invalid(name);
  return found;
}

/** A plain object; empty where the argument was left out. */
export function record(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (value === null || value === undefined) return {};
  if (typeof value === "object" && !Array.isArray(value)) return value as Record<string, unknown>;
  throw invalid(name);
}

/** `#RRGGBB` in capitals, from `#rrggbb`, `rrggbb` or a plain HTML colour name. */
export function color(value: unknown, name: string): string {
  const written = text(value, name).trim();
  const digits = /^#?([0-9a-f]{6})$/i.exec(written)?.[1] ?? namedColors[written.toLowerCase()];
  if (digits === undefined) throw invalid(name);
  return `#${digits.toUpperCase()}`;
}

const namedColors: Readonly<Record<string, string>> = {
  black: "000000",
  white: "FFFFFF",
  red: "FF0000",
  green: "008000",
  blue: "0000FF",
  yellow: "FFFF00",
  orange: "FFA500",
  gray: "808080",
  grey: "808080",
  lightgray: "D3D3D3",
  lightgrey: "D3D3D3",
};

function invalid(name: string): HostError {
  return invalidArgument(`The argument is invalid or missing or has an incorrect format: ${name}`);
}
