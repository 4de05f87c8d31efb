import { openXlsx } from "../../stand-in/file/open-xlsx";
import { createFormulaEngine } from "../../stand-in/model/formula-engine";
import { WorkbookModel } from "../../stand-in/model/workbook-model";
import { loadOfficeInNode } from "../../stand-in/office/node-office";
import { saveChecked } from "./package/save-checked";

export type WorkbookChange = (
  workbook: Excel.Workbook,
  context: Excel.RequestContext,
) => void | Promise<void>;

/** The workbook's bytes after somebody has worked on it without the add-in. */
export async function changedWorkbook(bytes: Uint8Array, change: WorkbookChange): Promise<Uint8Array> {
  const { book } = await openXlsx(bytes);
  const { Excel } = await loadOfficeInNode(new WorkbookModel(book, await createFormulaEngine()));
  await Excel.run(async (context) => {
    await change(context.workbook, context);
    await context.sync();
  });
  return (await saveChecked(book)).bytes;
}
