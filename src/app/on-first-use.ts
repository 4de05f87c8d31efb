import { Defect } from "../core/values/invariants/defect";
import { HostFailure } from "./workbook-host";

/** Something that comes in a file of its own, which is asked for on use. */
export interface OnFirstUse<Part> {
  /** Loads it once. Rejects with `notLoaded` where the file cannot be had, and asks for it again the next time. */
  readonly load: () => Promise<void>;
  /** It as it was loaded; a defect where it was not. */
  readonly part: () => Part;
}

/** What the bundler's loader rejects with where a file does not come; anything else is a fault of the file itself. */
const NOT_LOADED = "ChunkLoadError";

/** What `find` brings, found once. `name` says in a defect what was asked for too early. */
export function onFirstUse<Part extends object>(name: string, find: () => Promise<Part>): OnFirstUse<Part> {
  let part: Part | undefined;
  return {
    load: async () => {
      try {
        part ??= await find();
      } catch (error) {
        throw error instanceof Error && error.name === NOT_LOADED ? new HostFailure("notLoaded") : error;
      }
    },
    part: () => {
      if (!part) throw new Defect(`not loaded: ${name}`);
      return part;
    },
  };
}
