/** A place in a workbook's file; `cell` is "" for a sheet as a whole, `sheet` too for the workbook as a whole. */
export interface FilePlace {
  readonly sheet: string;
  /** `B5` */
  readonly cell: string;
}

/** Cells of one kind on a sheet: the place of the first, and how many there are. */
export interface FoundCells extends FilePlace {
  readonly cells: number;
}

/** What leads out of a workbook: another book that formulas read, a file, or an address of mail. */
export type OutsideKind = "book" | "file" | "mail";

/** What a workbook's file holds that nobody means to pass on, by where it is; never the contents themselves. */
export interface FileLook {
  /**
   * Cells with values of personal-data columns, and where the columns have them; and the sheets that no copy keeps which have
   * such columns (`isColumn`, at the first value).
   */
  readonly personal: readonly (FilePlace & {
    readonly origins: readonly string[];
    readonly isColumn: boolean;
  })[];
  readonly hiddenSheets: readonly { readonly sheet: string; readonly isVeryHidden: boolean }[];
  /** Numbers of hidden rows and columns that hold something, counted from 0. */
  readonly hiddenLines: readonly {
    readonly sheet: string;
    readonly rows: readonly number[];
    readonly columns: readonly number[];
  }[];
  readonly outside: readonly (FoundCells & { readonly kind: OutsideKind })[];
  readonly comments: readonly FoundCells[];
  /** Memories of pivot tables; the sheet is "" where no pivot table of a sheet has it. */
  readonly pivotCaches: readonly (FilePlace & { readonly part: string })[];
  /** The file's properties that name people or an office: `creator`, `lastModifiedBy`, `Company`, `Manager`. */
  readonly authors: readonly string[];
  /** Defined names that hold a path. */
  readonly namesWithPath: readonly string[];
  readonly invisible: readonly FoundCells[];
  /** Cells far away from everything else on their sheet. */
  readonly farCells: readonly FoundCells[];
  /** Texts of ledgers that a program may take for a formula where they are written to CSV. */
  readonly formulaLike: readonly (FoundCells & { readonly sign: string })[];
}
