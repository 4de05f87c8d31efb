import type { ReadOptions } from "../read/read-snapshot";
import type { OpenContext } from "../session/office-session";
import { together } from "../session/together";
import { readAddedSheet, type AddedSheet } from "./added-sheet";
import type { Footprint } from "./footprint";
import { takeImage, type Image } from "./image";

/** Everything that an operation has changed or added, at one moment. */
export interface WholeImage {
  readonly image: Image;
  /** A sheet that is not there is not among them. */
  readonly addedSheets: readonly AddedSheet[];
}

/** Reads everything in a footprint, and the sheets that it adds, side by side. */
export async function lookAtAll(
  context: OpenContext,
  footprint: Footprint,
  options: ReadOptions,
): Promise<WholeImage> {
  const images: Image[] = [];
  const addedSheets: AddedSheet[] = [];
  await together(context, [
    async (shared) => {
      images.push(await takeImage(shared, footprint, options));
    },
    ...footprint.addedSheets.map((name) => async (shared: OpenContext) => {
      const sheet = await readAddedSheet(shared, name, options);
      if (sheet) addedSheets.push(sheet);
    }),
  ]);
  const [image = { cells: new Map(), pieces: [] }] = images;
  return { image, addedSheets };
}
