/**
 * In cells of its used range: more than a browser can hold as values. A value far out by accident makes such a sheet, which
 * is then not read.
 */
export const LARGEST_SHEET = 5_000_000;
