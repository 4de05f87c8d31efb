import { HostFailure } from "../../app/workbook-host";
import type { PageLayout } from "../../core/plan/plan";
import { formatArea, type Area } from "../../core/values/workbook/cell-address";
import type { OpenContext } from "../session/office-session";
import { areaOfRange, rangeOf } from "../session/ranges";
import { never, none, onSheet, type EditRules } from "./edit-rules";
import { pieceKind, sheetIn } from "./piece";

/** How a sheet is printed, as far as a plan says it. */
export interface PageSetup {
  readonly orientation: Excel.PageLayout["orientation"];
  readonly paperSize: Excel.PageLayout["paperSize"];
  readonly zoom: Excel.PageLayoutZoomOptions;
  readonly centerHorizontally: boolean;
  readonly printErrors: Excel.PageLayout["printErrors"];
  /** undefined: everything is printed. */
  readonly printArea: readonly Area[] | undefined;
  readonly titleRows: { readonly first: number; readonly last: number } | undefined;
  /** In points. */
  readonly margins: Readonly<Record<Margin, number>>;
  /** In the middle of each page's foot, in Excel's codes. */
  readonly footer: string;
}

const MARGINS = ["leftMargin", "rightMargin", "topMargin", "bottomMargin"] as const;
type Margin = (typeof MARGINS)[number];

/** The page's number and how many there are. */
const PAGE_NUMBERS = "&P / &N";

const setupOf = pieceKind<{ readonly sheet: string }, PageSetup>({
  kind: "pageLayout",
  place: ({ sheet }) => ({ sheet, objects: [sheet] }),
  isView: true,
  lastRequest: "print",
  bytes: () => 6_000,
  read: (context, { sheet }) => readPageSetup(context, sheetIn(context, sheet)),
  restore: (context, { sheet }, wanted, current) => {
    restorePageSetup(sheetIn(context, sheet), wanted, current);
  },
});

export const pageLayout: EditRules<"pageLayout"> = {
  cells: none,
  pieces: ({ sheet }) => [setupOf({ sheet })],
  isStale: never,
  lastRequest: "print",
  write: ({ sheet, layout }, work) =>
    onSheet(work, sheet, (target) => {
      setPageLayout(target, layout);
    }),
};

/** Rejects with `unsupported` where a sheet has paper that Excel has no word for: it could not be put back. */
export async function readPageSetup(context: OpenContext, sheet: Excel.Worksheet): Promise<PageSetup> {
  const layout = sheet.pageLayout;
  layout.load({
    orientation: true,
    paperSize: true,
    zoom: true,
    centerHorizontally: true,
    printErrors: true,
    leftMargin: true,
    rightMargin: true,
    topMargin: true,
    bottomMargin: true,
  });
  const printArea = layout.getPrintAreaOrNullObject();
  const titleRows = layout.getPrintTitleRowsOrNullObject();
  // One by one: the address of many areas is a text that Excel cuts off.
  printArea.areas.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  titleRows.load({ rowIndex: true, rowCount: true });
  const footers = layout.headersFooters.defaultForAllPages;
  footers.load({ centerFooter: true });
  await context.sync();
  const { paperSize } = layout as { paperSize: PageSetup["paperSize"] | null };
  if (paperSize === null) throw new HostFailure("unsupported", { hostCode: "PageLayout.paperSize" });
  return {
    orientation: layout.orientation,
    paperSize,
    zoom: withoutNulls(layout.zoom),
    centerHorizontally: layout.centerHorizontally,
    printErrors: layout.printErrors,
    printArea: printArea.isNullObject ? undefined : printArea.areas.items.map(areaOfRange),
    titleRows: titleRows.isNullObject ? undefined : lines(titleRows),
    margins: {
      leftMargin: layout.leftMargin,
      rightMargin: layout.rightMargin,
      topMargin: layout.topMargin,
      bottomMargin: layout.bottomMargin,
    },
    footer: footers.centerFooter,
  };
}

/** Excel gives null for what a scale or a fit to pages makes useless, and does not say that it takes it back. */
function withoutNulls(zoom: Excel.PageLayoutZoomOptions): Excel.PageLayoutZoomOptions {
  return Object.fromEntries(Object.entries(zoom).filter(([, value]) => value !== null));
}

function lines(rows: Excel.Range): { first: number; last: number } {
  return { first: rows.rowIndex, last: rows.rowIndex + rows.rowCount - 1 };
}

/** Queues what a plan says of printing; the rest stays. */
function setPageLayout(sheet: Excel.Worksheet, layout: PageLayout): void {
  const page = sheet.pageLayout;
  if (layout.orientation) page.orientation = layout.orientation === "landscape" ? "Landscape" : "Portrait";
  if (layout.paper) page.paperSize = layout.paper;
  if (layout.fitToPagesWide !== undefined)
    page.zoom = {
      horizontalFitToPages: layout.fitToPagesWide,
      ...(layout.fitToPagesTall !== undefined && { verticalFitToPages: layout.fitToPagesTall }),
    };
  if (layout.centreHorizontally !== undefined) page.centerHorizontally = layout.centreHorizontally;
  if (layout.errorsBlank) page.printErrors = "Blank";
  if (layout.printArea) page.setPrintArea(rangeOf(sheet, layout.printArea));
  if (layout.titleRows) page.setPrintTitleRows(rowsRange(sheet, layout.titleRows));
  if (layout.marginPoints !== undefined) for (const margin of MARGINS) page[margin] = layout.marginPoints;
  if (layout.pageNumbers) page.headersFooters.defaultForAllPages.centerFooter = PAGE_NUMBERS;
}

/** Queues a sheet's printing as it was. */
function restorePageSetup(sheet: Excel.Worksheet, wanted: PageSetup, current: PageSetup): void {
  const page = sheet.pageLayout;
  page.orientation = wanted.orientation;
  page.paperSize = wanted.paperSize;
  page.zoom = wanted.zoom;
  page.centerHorizontally = wanted.centerHorizontally;
  if (wanted.printArea) page.setPrintArea(printedCells(sheet, wanted.printArea));
  else if (current.printArea) sheet.names.getItemOrNullObject("Print_Area").delete();
  if (wanted.titleRows) page.setPrintTitleRows(rowsRange(sheet, wanted.titleRows));
  else if (current.titleRows) sheet.names.getItemOrNullObject("Print_Titles").delete();
  if (wanted.printErrors !== current.printErrors) page.printErrors = wanted.printErrors;
  for (const margin of MARGINS)
    if (wanted.margins[margin] !== current.margins[margin]) page[margin] = wanted.margins[margin];
  if (wanted.footer !== current.footer) page.headersFooters.defaultForAllPages.centerFooter = wanted.footer;
}

/** Excel gives the area to print as several even where it is one. */
function printedCells(sheet: Excel.Worksheet, areas: readonly Area[]): Excel.Range | Excel.RangeAreas {
  const [only] = areas;
  return only && areas.length === 1 ? rangeOf(sheet, only) : sheet.getRanges(areas.map(formatArea).join(","));
}

function rowsRange(
  sheet: Excel.Worksheet,
  { first, last }: { readonly first: number; readonly last: number },
): Excel.Range {
  return sheet.getRange(`${String(first + 1)}:${String(last + 1)}`);
}
