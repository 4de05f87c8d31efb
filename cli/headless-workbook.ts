import { createUseCases } from "../src/app/create-use-cases";
import type { UseCases } from "../src/app/use-cases";
import type { WorkbookHost } from "../src/app/workbook-host";
import type { CalendarDate } from "../src/core/values/calendar/calendar-date";
import { createOfficeWorkbookHost } from "../src/excel/office-workbook-host";
import { openXlsx } from "../stand-in/file/open-xlsx";
import { saveXlsx } from "../stand-in/file/save-xlsx";
import type { LostPart } from "../stand-in/file/lost/lost-part";
import type { BookState } from "../stand-in/model/book-state";
import { createFormulaEngine } from "../stand-in/model/formula-engine";
import { WorkbookModel } from "../stand-in/model/workbook-model";
import { loadOfficeInNode } from "../stand-in/office/node-office";

/** A workbook that is open in the stand-in, with the add-in's use cases joined to it through the real Office.js. */
export interface HeadlessWorkbook {
  readonly state: BookState;
  readonly useCases: UseCases;
  readonly host: WorkbookHost;
  /** What the file held that the stand-in could not read in. */
  readonly lost: readonly LostPart[];
  readonly save: () => ReturnType<typeof saveXlsx>;
}

/** Opens the bytes of an .xlsx that is called so, `指標.xlsx`; rejects with UnreadableFile where they are none. One workbook at a time is current. */
export async function openHeadlessWorkbook(
  bytes: Uint8Array,
  name: string,
  asOf: CalendarDate | undefined,
): Promise<HeadlessWorkbook> {
  const { book, lost } = await openXlsx(bytes);
  const model = new WorkbookModel(book, await createFormulaEngine(), { name });
  const { Excel, Office } = await loadOfficeInNode(model);
  const claims = (version: string): boolean =>
    Office.context.requirements.isSetSupported("ExcelApi", version);
  const host = createOfficeWorkbookHost(Excel, { claims });
  const useCases = createUseCases(host, asOf === undefined ? {} : { asOf });
  return { state: book, useCases, host, lost, save: () => saveXlsx(book) };
}
