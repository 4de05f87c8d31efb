import { existsSync, statSync } from "node:fs";
import path from "node:path";

/**
 * What Excel needs of Office.js (4 of the 86 MB of @microsoft/office-js): the loader, Excel's part for each platform,
 * the texts of the two languages of the pane, and the siblings that the loader asks for. Paths within a folder that is
 * laid out as Microsoft's host and the package's dist folder are.
 */
export const officeFiles: readonly string[] = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "ja-jp/office_strings.js",
  "en-us/office_strings.js",
  "telemetry/oteljs_agave.js",
];

/**
 * The folder as an absolute path. Throws, naming each file, where one that Excel needs is missing or empty: the pane
 * would stay white, and only in Excel.
 */
export function officeFolder(folder: string): string {
  const absolute = path.resolve(folder);
  const missing = officeFiles.filter((file) => {
    const found = path.join(absolute, file);
    return !existsSync(found) || statSync(found).size === 0;
  });
  if (missing.length > 0) {
    throw new Error(`office=${folder} lacks these files of Office.js: ${missing.join(", ")}`);
  }
  return absolute;
}
