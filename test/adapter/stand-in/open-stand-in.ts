import type { BookState } from "../../../stand-in/model/book-state";
import { createFormulaEngine } from "../../../stand-in/model/formula-engine";
import { createBook } from "../../../stand-in/model/new-book";
import type { ModelOptions } from "../../../stand-in/model/workbook-model";
import { WorkbookModel } from "../../../stand-in/model/workbook-model";
import type { NodeOffice } from "../../../stand-in/office/node-office";
import { loadOfficeInNode } from "../../../stand-in/office/node-office";

export interface StandIn {
  readonly model: WorkbookModel;
  readonly Excel: NodeOffice["Excel"];
  /** Runs a batch on the first sheet and syncs at its end. */
  run<Result>(
    batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result> | Result,
  ): Promise<Result>;
}

/** A workbook with one empty sheet, `Sheet1`, behind the real Office.js. */
export async function openStandIn(
  options: ModelOptions = {},
  state: BookState = createBook(),
): Promise<StandIn> {
  const model = new WorkbookModel(state, await createFormulaEngine(), options);
  const { Excel } = await loadOfficeInNode(model);
  return {
    model,
    Excel,
    run: (batch) =>
      Excel.run(async (context) => {
        const result = await batch(context.workbook.worksheets.getFirst(), context);
        await context.sync();
        return result;
      }),
  };
}

/** The error code with which Excel refuses; fails the test where it does not. */
export async function refusal(
  attempt: Promise<unknown>,
): Promise<{ code: string; location: string; message: string }> {
  try {
    await attempt;
  } catch (error) {
    const { code, message, debugInfo } = error as OfficeExtension.Error;
    return { code, message, location: debugInfo.errorLocation ?? "" };
  }
  throw new Error("Excel should have refused");
}
