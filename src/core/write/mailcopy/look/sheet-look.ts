import type { FoundCells } from "../../../model/file-look";
import { formatCell, type CellPosition } from "../../../values/workbook/cell-address";
import { compareKey } from "../../../values/notation/normalise";
import type { ScannedCell } from "../source/cell-texts";
import { LineGroups, type Counted } from "./line-groups";

/** A cell with so many blank rows or columns between it and the rest of its sheet is overlooked. */
const FAR = { rows: 200, columns: 30 } as const;

/** What a spreadsheet takes for the beginning of a formula in a CSV file. */
const FORMULA_SIGN = /^[=+\-@\t\0]/;
const NAMES_OF_SIGNS: Readonly<Record<string, string>> = { "\t": "Tab", "\0": "NUL" };
/**
 * A book's number in square brackets, before the name of one of its sheets or names: `[1]名簿!B2`, `'[1]名 簿'!B2`, `[1]!名前`.
 * A table's column may be called by a number too: `表[1]`, `表[[#All],[1]]`.
 */
const OTHER_BOOK = /(?:^|[^\p{L}\p{N}_[\]])\[\d+\][\p{L}\p{N}_!\\. ]/u;

/** What one sheet's cells hold that nobody means to pass on, collected cell by cell, row by row. */
export class SheetLook {
  private readonly kinds = new Map<string, Counted>();
  private readonly rows = new LineGroups(FAR.rows);
  private readonly columns = new LineGroups(FAR.columns);

  /** `isLedger`: its texts may be written to CSV. */
  constructor(
    private readonly sheet: string,
    private readonly isLedger: boolean,
  ) {}

  take({ row, column, text, isText, formula, isInvisible }: ScannedCell): void {
    const at = { row, column };
    this.rows.add(row, at);
    this.columns.add(column, at);
    if (isInvisible) this.count("invisible", at);
    if (OTHER_BOOK.test(formula)) this.count("book", at);
    if (!this.isLedger || !isText || formula !== "") return;
    const sign = FORMULA_SIGN.exec(text)?.[0];
    // A lone mark says that there is no figure.
    if (sign !== undefined && compareKey(text).length > 1) this.count(`sign ${sign}`, at);
  }

  invisibleCells(): FoundCells[] {
    return this.found("invisible");
  }

  cellsWithOtherBooks(): FoundCells[] {
    return this.found("book");
  }

  formulaLikeCells(): (FoundCells & { readonly sign: string })[] {
    return [...this.kinds.keys()]
      .filter((kind) => kind.startsWith("sign "))
      .flatMap((kind) => {
        const sign = kind.slice("sign ".length);
        return this.found(kind).map((one) => ({ ...one, sign: NAMES_OF_SIGNS[sign] ?? sign }));
      });
  }

  /** Those below the first gap in the rows that hold anything, and those to the right of the first gap in the columns. */
  farCells(): FoundCells[] {
    return [this.rows.afterFirstGap(), this.columns.afterFirstGap()].flatMap((far) => this.place(far));
  }

  private count(kind: string, at: CellPosition): void {
    const known = this.kinds.get(kind);
    this.kinds.set(kind, { first: known?.first ?? at, cells: (known?.cells ?? 0) + 1 });
  }

  private found(kind: string): FoundCells[] {
    return this.place(this.kinds.get(kind));
  }

  private place(counted: Counted | undefined): FoundCells[] {
    return counted ? [{ sheet: this.sheet, cell: formatCell(counted.first), cells: counted.cells }] : [];
  }
}
