import { HostFailure } from "../app/workbook-host";
import { associateCommand, officeReady } from "../excel/ribbon-commands";

/** The name by which the manifest's button and its shortcut (assets/shortcuts.json) call the command. */
const NEXT_FINDING = "KpiLedger.NextFinding";

/** What the command needs is loaded when it is first used: the page that it is in is the pane's, which comes first. */
async function nextFindingOnUse(): Promise<void> {
  const { showNextFinding } = await import("./show-next-finding");
  await showNextFinding();
}

/** Excel refusing (a cell is being edited) needs no word: the selection has not moved. Anything else is a defect. */
function keepQuiet(error: unknown): void {
  if (!(error instanceof HostFailure)) throw error;
}

void officeReady().then((inExcel) => {
  if (inExcel) associateCommand(NEXT_FINDING, nextFindingOnUse, keepQuiet);
});
