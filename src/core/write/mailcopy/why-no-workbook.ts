import { UnreadableFile, type UnreadableFileCode } from "../../../ooxml/package/unreadable-file";

/** Why no copy can be made of a file. */
export type NoWorkbookReason = UnreadableFileCode;

/** What the steps of a copy threw it for; undefined where it is a mistake of ours. */
export function whyNoWorkbook(error: unknown): NoWorkbookReason | undefined {
  return error instanceof UnreadableFile ? error.code : undefined;
}
