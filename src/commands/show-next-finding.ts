import { createUseCases } from "../app/create-use-cases";
import { readActiveCell } from "../excel/active-cell";
import { createOfficeWorkbookHost } from "../excel/office-workbook-host";
import { nextFinding } from "./next-finding";

/** Checks the workbook and selects the cell of the next finding. Changes nothing. Rejects with HostFailure. */
export async function showNextFinding(): Promise<void> {
  const useCases = createUseCases(createOfficeWorkbookHost());
  const review = await useCases.review();
  const cell = nextFinding(review, await readActiveCell());
  if (cell) await useCases.show([cell]);
}
