import type { FileLook } from "../../src/core/model/file-look";

/** A file that holds nothing but what is seen. */
export const NOTHING_SEEN: FileLook = {
  personal: [],
  hiddenSheets: [],
  hiddenLines: [],
  outside: [],
  comments: [],
  pivotCaches: [],
  authors: [],
  namesWithPath: [],
  invisible: [],
  farCells: [],
  formulaLike: [],
};
