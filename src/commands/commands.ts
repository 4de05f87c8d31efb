import { createUseCases } from "../app/create-use-cases";
import { HostFailure } from "../app/workbook-host";
import { readActiveCell } from "../excel/active-cell";
import { createOfficeWorkbookHost } from "../excel/office-workbook-host";
import { associateCommand, officeReady } from "../excel/ribbon-commands";
import { nextFinding } from "./next-finding";

/** The name by which the manifest calls the command. */
const NEXT_FINDING = "KpiLedger.NextFinding";

/** Checks the workbook and selects the cell of the next finding. Changes nothing. */
async function showNextFinding(): Promise<void> {
  const useCases = createUseCases(createOfficeWorkbookHost());
  const review = await useCases.review();
  const cell = nextFinding(review, await readActiveCell());
  if (cell) await useCases.show([cell]);
}

/** Excel refusing (a cell is being edited) needs no word: the selection has not moved. Anything else is a defect. */
function keepQuiet(error: unknown): void {
  if (!(error instanceof HostFailure)) throw error;
}

void officeReady().then(() => {
  associateCommand(NEXT_FINDING, showNextFinding, keepQuiet);
});
