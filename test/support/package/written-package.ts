import type { Node } from "./xml-tree";

/** A part of a written package, with its tree where it is XML. */
export interface Part {
  readonly name: string;
  readonly isCarried: boolean;
  readonly tree: Node | undefined;
}

export interface Target {
  readonly id: string;
  /** The last step of its type: `worksheet`. */
  readonly kind: string;
  readonly type: string;
  /** The part; undefined where it leads out of the package, or to a place in this workbook. */
  readonly part: string | undefined;
}

export interface WrittenPackage {
  readonly parts: ReadonlyMap<string, Part>;
  readonly contentTypeOf: (part: string) => string | undefined;
  readonly targetsOf: (part: string) => readonly Target[];
}
