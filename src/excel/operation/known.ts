import type { Footprint } from "./footprint";
import type { Image } from "./image";

/** What is known before anything is written. */
export interface Known {
  readonly footprint: Footprint;
  readonly before: Image;
  /** The sheets' names in their order. */
  readonly order: readonly string[];
  readonly isProtected: ReadonlySet<string>;
}
