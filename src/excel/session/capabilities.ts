/** The oldest set of requirements that the add-in runs on: merged areas came with it. */
export const MINIMUM_EXCEL_API = "1.13";

/** Answers whether Excel claims a set of requirements, `"1.15"`. */
export type ClaimsExcelApi = (version: string) => boolean;

/** What Office says of itself; false where there is no Office at all. */
export function claimsExcelApi(version: string): boolean {
  if (typeof Office === "undefined") return false;
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** True where Excel is new enough for the add-in to run at all. */
export function isExcelNewEnough(claims: ClaimsExcelApi = claimsExcelApi): boolean {
  return claims(MINIMUM_EXCEL_API);
}

/**
 * True where a member newer than the minimum may be called. Both are asked: the list of sets is a list and not the
 * code, and a library of 2022 lacks members that a newer Excel claims.
 */
export function canCall(claims: ClaimsExcelApi, version: string, owner: object, member: string): boolean {
  return claims(version) && typeof (owner as Readonly<Record<string, unknown>>)[member] === "function";
}

/** False in Excel for iPad, where sending a series to a secondary axis fails. */
export function hasSecondaryAxis(): boolean {
  return typeof Office === "undefined" || String(Office.context.platform) !== "iOS";
}

/** True in Excel on the web, where one request or response may hold 5 MB at most. */
export function isOnTheWeb(): boolean {
  return typeof Office !== "undefined" && String(Office.context.platform) === "OfficeOnline";
}
