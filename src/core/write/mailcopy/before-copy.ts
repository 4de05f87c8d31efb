import { openBookSteps } from "../../../ooxml/workbook/source-book";
import { sharingFindings } from "../../judge/checks/sharing-checks";
import type { SharingFinding } from "../../judge/findings/data-of-sharing";
import { copyPlacesOf, withRealSheets, type MailCopyPlaces } from "./copy-places";
import { fileLookSteps, type KnownSheets } from "./look/look-at-file";
import type { MailCopyRequest } from "./request/mail-copy-request";
import { personalCells, personalColumns } from "./survey/personal-cells";
import { surveySteps } from "./survey/survey-book";

/** What a person is told before a copy is made. */
export interface BeforeCopy extends MailCopyPlaces {
  /** 共有前チェック: what the file holds that nobody means to pass on. */
  readonly found: readonly SharingFinding[];
}

/**
 * Looks through a workbook before these sheets of it are copied. Pauses after each piece; throws UnreadableFile for what is
 * no workbook.
 */
export function* beforeCopySteps(
  bytes: Uint8Array,
  asked: MailCopyRequest,
  known: KnownSheets,
): Generator<undefined, BeforeCopy> {
  const book = yield* openBookSteps(bytes);
  const request = withRealSheets(asked, book);
  const places = copyPlacesOf(yield* surveySteps(book, request), request);
  const look = yield* fileLookSteps(book, known);
  const personal = [...personalCells(places), ...personalColumns(request.personal, request.sheets)];
  return { ...places, found: sharingFindings({ ...look, personal }) };
}
