import type { FileLook } from "../../model/file-look";
import type { SharingCheckOf } from "../checking/sharing-check";
import type { SharingCode, SharingFinding } from "../findings/data-of-sharing";
import { sharePersonalData } from "./share/personal-data";
import { shareHiddenSheet } from "./share/hidden-sheet";
import { shareHiddenRows } from "./share/hidden-rows";
import { shareExternalLink } from "./share/external-link";
import { shareComment } from "./share/comment";
import { sharePivotCache } from "./share/pivot-cache";
import { shareAuthor } from "./share/author";
import { shareNameWithPath } from "./share/name-with-path";
import { shareInvisibleText } from "./share/invisible-text";
import { shareFarCell } from "./share/far-cell";
import { shareFormulaLikeText } from "./share/formula-like-text";

/** The checks of 共有前チェック by their codes, in the order in which findings are listed. A missing one does not compile. */
export const SHARING_CHECKS: { readonly [Code in SharingCode]: SharingCheckOf<Code> } = {
  "share/personal-data": sharePersonalData,
  "share/hidden-sheet": shareHiddenSheet,
  "share/hidden-rows": shareHiddenRows,
  "share/external-link": shareExternalLink,
  "share/comment": shareComment,
  "share/pivot-cache": sharePivotCache,
  "share/author": shareAuthor,
  "share/name-with-path": shareNameWithPath,
  "share/invisible-text": shareInvisibleText,
  "share/far-cell": shareFarCell,
  "share/formula-like-text": shareFormulaLikeText,
};

/** What a file holds that nobody means to pass on. */
export function sharingFindings(look: FileLook): readonly SharingFinding[] {
  return Object.values(SHARING_CHECKS).flatMap((check): readonly SharingFinding[] => check.run(look));
}
