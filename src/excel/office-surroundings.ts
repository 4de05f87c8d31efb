/** What the pane takes from Office besides the workbook: where it runs, its colours and its language. */
export interface OfficeSurroundings {
  /** Excel's colours now; undefined where Office does not tell them, as on the web. */
  readonly readColours: () =>
    { readonly isDarkTheme?: boolean; readonly bodyBackgroundColor?: string } | undefined;
  /** `ja-JP`: the language of Excel's own menus. */
  readonly displayLanguage: string | undefined;
  /** Storage keys begin with it, so that add-ins of one server do not read each other's; often empty. */
  readonly storagePartition: string;
  readonly host: string;
  readonly platform: string;
  readonly version: string;
}

/**
 * Waits until Office has told who it is. Resolves to `officeNotLoaded` where office.js is missing (a closed network
 * that cannot reach it), and to `notInExcel` where the page is in a browser or in another Office program.
 */
export async function officeSurroundings(): Promise<OfficeSurroundings | "officeNotLoaded" | "notInExcel"> {
  if (typeof Office === "undefined") return "officeNotLoaded";
  const { host } = await Office.onReady();
  // Declared as a number and always there; it is a name, and null in a browser.
  if (String(host) !== "Excel") return "notInExcel";
  // Declared as always there; older Excel and Excel on the web leave parts of it out.
  const context: Partial<Office.Context> = Office.context;
  const { diagnostics } = context;
  return {
    readColours: () => context.officeTheme,
    displayLanguage: context.displayLanguage,
    storagePartition: context.partitionKey ?? "",
    host: "Excel",
    platform: String(diagnostics?.platform),
    version: diagnostics?.version ?? "",
  };
}
