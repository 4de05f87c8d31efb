import { UnreadableFile, type UnreadableFileCode } from "../../../ooxml/package/unreadable-file";

/** Why bytes cannot be read as a workbook. */
export type NoWorkbookReason = UnreadableFileCode;

/** What reading a file threw it for; undefined where it is a mistake of ours. */
export function whyNoWorkbook(error: unknown): NoWorkbookReason | undefined {
  return error instanceof UnreadableFile ? error.code : undefined;
}
