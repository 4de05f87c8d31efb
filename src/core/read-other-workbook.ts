import type { OtherWorkbook } from "./judge/comparison/comparison";
import { definitionTexts } from "./judge/comparison/definition-texts";
import type { NotChecked } from "./model/not-checked";
import { workbookFileSteps } from "./read/file/read-workbook-file";
import { readingSteps, type ReviewOptions } from "./review";

/** Kinds of what was not understood that may hold a figure of an indicator; ledgers and checks are not compared. */
const OF_TABLES: ReadonlySet<NotChecked["what"]["kind"]> = new Set([
  "figures",
  "row",
  "column",
  "heading",
  "sheet",
  "table",
]);

/** Reads another workbook's bytes as far as it is compared, with pauses. Throws UnreadableFile. */
export function* otherWorkbookSteps(
  bytes: Uint8Array,
  fileName: string,
  options: ReviewOptions,
): Generator<undefined, OtherWorkbook> {
  const { workbook, uncalculated } = yield* workbookFileSteps(bytes, fileName);
  const { input, notChecked } = yield* readingSteps(workbook, options);
  return {
    fileName,
    tables: input.tables,
    hiddenSheets: workbook.sheets.flatMap(({ name, visibility }) => (visibility === "visible" ? [] : [name])),
    definitions: definitionTexts(workbook),
    uncalculated,
    unread: notChecked.flatMap(({ what: { kind, sheet, at } }) =>
      OF_TABLES.has(kind) && sheet !== undefined ? [{ sheet, at: at ?? "" }] : [],
    ),
  };
}
