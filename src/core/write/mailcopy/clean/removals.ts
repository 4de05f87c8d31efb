import { TextList } from "../texts/text-list";

/** What a copy is without. */
export type RemovedKind =
  | "formula"
  | "formulaWithoutValue"
  | "name"
  | "link"
  | "validation"
  | "conditionalFormat"
  | "headerFooter"
  | "filter"
  | "password"
  | "series"
  | "chart"
  | "picture"
  | "shape"
  | "comment"
  | "pivot"
  | "externalLink"
  | "query"
  | "customXml"
  | "properties"
  | "webExtension"
  | "printerSettings"
  | "macro"
  | "control"
  | "embedding"
  | "slicer"
  | "metadata"
  | "view"
  | "feature"
  | "other";

/** Things of one kind that were left out, with their places in the original: cells, sheets or parts. */
export interface Removed {
  readonly kind: RemovedKind;
  readonly places: readonly string[];
}

/** Collects what a copy is made without, so that nothing is left out silently. */
export class Removals {
  private readonly places = new Map<RemovedKind, TextList>();

  note(kind: RemovedKind, place: string): void {
    const known = this.places.get(kind) ?? new TextList();
    known.add(place);
    this.places.set(kind, known);
  }

  all(): Removed[] {
    return [...this.places].map(([kind, places]) => ({ kind, places: [...places] }));
  }
}
