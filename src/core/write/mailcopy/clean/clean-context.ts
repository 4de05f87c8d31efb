import type { PackageWriter } from "../../../../ooxml/package/package-writer";
import type { FormulaScope } from "../formulas/kept-formula";
import type { SourceBook } from "../../../../ooxml/workbook/source-book";
import type { Removals } from "./removals";
import type { KeptStrings } from "./kept-strings";

/** What the parts of the cleaner share while they make one copy. */
export interface CleanContext {
  readonly book: SourceBook;
  readonly writer: PackageWriter;
  readonly scope: FormulaScope;
  readonly strings: KeptStrings;
  readonly removals: Removals;
  /** A text that is looked for: whatever is no cell goes without it, even where a cell shows the same. */
  readonly isSought: (text: string) => boolean;
  /** Places in `cellXfs` and `dxfs` that the copy uses. */
  readonly usedStyles: Set<number>;
  readonly usedDxfs: Set<number>;
  /** The names of the original's parts of which the copy has something. */
  readonly usedParts: Set<string>;
}
