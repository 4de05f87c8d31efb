import { Defect } from "../core/values/invariants/defect";

/** Something that comes in a file of its own, which is asked for on use. */
export interface OnFirstUse<Part> {
  /** Loads it once. Rejects where the file cannot be had, and asks for it again the next time. */
  readonly load: () => Promise<void>;
  /** It as it was loaded; a defect where it was not. */
  readonly part: () => Part;
}

/** What `find` brings, found once. `name` says in a defect what was asked for too early. */
export function onFirstUse<Part extends object>(name: string, find: () => Promise<Part>): OnFirstUse<Part> {
  let part: Part | undefined;
  return {
    load: async () => {
      part ??= await find();
    },
    part: () => {
      if (!part) throw new Defect(`not loaded: ${name}`);
      return part;
    },
  };
}
