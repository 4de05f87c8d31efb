import type { WorkbookFile } from "../app/workbook-file";
import { HostFailure, type HostFailureCode, type LongRun } from "../app/workbook-host";
import { saveAsDownload } from "./save-as-download";
import { answeredInTime } from "./session/answered-in-time";
import { base64InTurns } from "./session/base64";
import { canCall, claimsExcelApi, isOnTheWeb, type ClaimsExcelApi } from "./session/capabilities";
import { failureOf } from "./session/host-failure-mapping";
import { nextTurn } from "./session/next-turn";
import { USUAL_PATIENCE, type Patience } from "./session/patience";

/** In bytes. Office gives a slice as one number a byte: with 4 MB, the most it allows, the pane would stand still. */
const SLICE = 1 << 20;

/** In bytes: what fits, as Base64 (a third more), into the 5 MB that a request of Excel on the web may have. */
const LARGEST_ON_THE_WEB = 3_500_000;

/** What Office calls a new workbook in `Excel`, beside the requests that go to the open one. */
export interface OpensWorkbooks {
  createWorkbook(base64: string): Promise<void>;
}

export interface OfficeWorkbookFileOptions {
  /** What Excel claims to know; left out, Office is asked. */
  readonly claims?: ClaimsExcelApi;
  readonly isOnTheWeb?: boolean;
  readonly patience?: Patience;
}

/** The open workbook as a file, over Office's common API. `document`, `excel`: left out, those of the add-in's own Office. */
export function createOfficeWorkbookFile(
  document: Pick<Office.Document, "getFileAsync"> = Office.context.document,
  excel: OpensWorkbooks = Excel,
  options: OfficeWorkbookFileOptions = {},
): WorkbookFile {
  const claims = options.claims ?? claimsExcelApi;
  const onTheWeb = options.isOnTheWeb ?? isOnTheWeb();
  const { answer } = options.patience ?? USUAL_PATIENCE;
  return {
    read: (run) => readFile(document, answer, run),
    canOpen: (bytes) =>
      canCall(claims, "1.8", excel, "createWorkbook") && !(onTheWeb && bytes > LARGEST_ON_THE_WEB),
    open: async (bytes, run) => {
      const base64 = await base64InTurns(bytes, run?.signal);
      try {
        await answeredInTime(excel.createWorkbook(base64), answer, run?.signal);
      } catch (error) {
        throw failureOf(error);
      }
    },
    save: saveAsDownload,
  };
}

/**
 * The file, slice by slice. It is always closed again: Office keeps two at most, and opening a third fails. A file whose
 * slices are not as long as it says is no file to make a copy of.
 */
async function readFile(
  document: Pick<Office.Document, "getFileAsync">,
  longestAnswer: number,
  run: LongRun | undefined,
): Promise<Uint8Array> {
  const ask = <Value>(
    call: (answered: (result: Office.AsyncResult<Value>) => void) => void,
  ): Promise<Value> => answeredInTime(answerOf(call), longestAnswer, run?.signal);
  const opening = answerOf<Office.File>((answered) => {
    document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, answered);
  });
  let file: Office.File;
  try {
    file = await answeredInTime(opening, longestAnswer, run?.signal);
  } catch (error) {
    // Where nobody waits any more, it may still be opened.
    opening.then(closed, () => undefined);
    throw error;
  }
  try {
    const bytes = new Uint8Array(file.size);
    let filled = 0;
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await ask<Office.Slice>((answered) => {
        file.getSliceAsync(index, answered);
      });
      const data = bytesOf(slice);
      if (filled + data.length > bytes.length) throw incomplete();
      bytes.set(data, filled);
      filled += data.length;
      run?.onProgress?.(filled, bytes.length);
      await nextTurn();
    }
    if (filled !== bytes.length) throw incomplete();
    return bytes;
  } finally {
    closed(file);
  }
}

function closed(file: Office.File): void {
  file.closeAsync(() => undefined);
}

function incomplete(): HostFailure {
  return new HostFailure("unknown", { hostCode: "FileSlices" });
}

/** Declared as anything: an array of numbers in Excel on Windows, bytes elsewhere. */
function bytesOf({ data }: Office.Slice): Uint8Array {
  const content: unknown = data;
  if (content instanceof Uint8Array) return content;
  if (Array.isArray(content)) return Uint8Array.from(content, Number);
  throw incomplete();
}

function answerOf<Value>(
  call: (answered: (result: Office.AsyncResult<Value>) => void) => void,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    call(({ status, value, error }) => {
      if (String(status) === "succeeded") resolve(value);
      else
        reject(
          new HostFailure(FAMILY[error.code] ?? "unknown", { hostCode: `Office ${String(error.code)}` }),
        );
    });
  });
}

/** The common API's error numbers by the family that the user is told of. */
const FAMILY: Readonly<Record<number, HostFailureCode>> = {
  1009: "unsupported",
  5000: "unsupported",
  5011: "unanswered",
  5012: "unanswered",
  7000: "unsupported",
  11000: "tooLarge",
  11001: "unanswered",
};
