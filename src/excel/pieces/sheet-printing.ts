import type { SheetPrinting } from "../../core/values/workbook/sheet-printing";
import type { OpenContext } from "../session/office-session";
import { isRefusal } from "../session/host-failure-mapping";
import { together } from "../session/together";
import { readPageSetup, type PageSetup } from "./page-layout";
import { sheetIn } from "./piece";

/** Beyond its columns no table is printed in a size that anybody could read. */
const COLUMNS_ASKED_FOR = 256;

/**
 * How each of the sheets is printed, undefined for one of which Excel does not tell it (without a printer, or with paper that
 * it has no word for). Sheets side by side, and where Excel refuses, each by itself.
 */
export async function readPrintingOf(
  context: OpenContext,
  sheets: readonly string[],
): Promise<ReadonlyMap<string, SheetPrinting | undefined>> {
  const found = new Map<string, SheetPrinting | undefined>();
  const reading = (name: string) => async (shared: OpenContext) => {
    found.set(name, await readOne(shared, name));
  };
  try {
    await together(context, sheets.map(reading));
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
  return new Map(sheets.map((name) => [name, found.get(name)]));
}

async function readOne(context: OpenContext, name: string): Promise<SheetPrinting> {
  const sheet = sheetIn(context, name);
  const columns = sheet
    .getRangeByIndexes(0, 0, 1, COLUMNS_ASKED_FOR)
    .getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  const setup = await readPageSetup(context, sheet);
  return {
    ...printingOf(setup),
    columnWidths: columns.value.map(({ columnHidden, format }) =>
      columnHidden === true ? 0 : (format?.columnWidth ?? 0),
    ),
  };
}

function printingOf(setup: PageSetup): Omit<SheetPrinting, "columnWidths"> {
  const { zoom, margins } = setup;
  return {
    printAreas: setup.printArea ?? [],
    titleRows: setup.titleRows,
    orientation: setup.orientation === "Landscape" ? "landscape" : "portrait",
    paper: setup.paperSize,
    scale: zoom.scale === undefined ? undefined : zoom.scale / 100,
    fitToPagesWide: zoom.horizontalFitToPages,
    fitToPagesTall: zoom.verticalFitToPages,
    sideMargins: margins.leftMargin + margins.rightMargin,
  };
}
