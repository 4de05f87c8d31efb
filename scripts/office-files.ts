/**
 * What Excel needs of @microsoft/office-js (4 of its 86 MB): the loader, Excel's part for each platform, the texts of
 * the two languages of the pane, and the siblings that the loader asks for. Paths within the package's dist folder.
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
