import { readFileSync } from "node:fs";

/**
 * The text of a file of this repository with one kind of line end, whichever the checkout has: a cell of a fixture that holds
 * two lines has a line feed between them, as in Excel.
 */
export function readText(file: string): string {
  return readFileSync(file, "utf8").replaceAll("\r\n", "\n");
}
