import { isCellError, type CellValue } from "./cell-value";

const FIRST_SEED = 0x811c9dc5;
const SECOND_SEED = 0x01000193;

/** Two sums of 32 bits over texts, one after the other: FNV-1a from two different beginnings. */
export class Checksum {
  private first = FIRST_SEED;
  private second = SECOND_SEED;

  /** Adds a value; blank and "" are the same, an error counts as its text. */
  add(value: CellValue): void {
    this.addText(isCellError(value) ? value.error : textForSum(value));
  }

  private addText(text: string): void {
    for (let index = 0; index < text.length; index += 1) this.addCode(text.charCodeAt(index));
    // What parts two values is no character, so that "1","2" and "12","" differ.
    this.addCode(0x1_0000);
  }

  private addCode(code: number): void {
    this.first = Math.imul(this.first ^ code, SECOND_SEED);
    this.second = Math.imul(this.second ^ code, 0x5bd1e995);
    this.second ^= this.second >>> 15;
  }

  /** The sum so far, in hexadecimal digits. */
  text(): string {
    return [this.first, this.second].map((sum) => (sum >>> 0).toString(16).padStart(8, "0")).join("");
  }
}

/** A number and its text are told apart: "1" in a cell is not 1. */
function textForSum(value: string | number | boolean | null): string {
  if (value === null) return "";
  return typeof value === "string" ? value : `${typeof value} ${String(value)}`;
}
