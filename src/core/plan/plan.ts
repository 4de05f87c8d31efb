import type { Area, RangeAddress } from "../values/workbook/cell-address";
import type { CellContent } from "../values/workbook/cell-value";
import type { ChartSpec } from "./chart-spec";
import type { PlanNotice } from "./plan-notice";

/** Colours are `#RRGGBB`; a property that is left out is left as it is in the sheet. */
export interface CellFormat {
  readonly numberFormat?: string;
  /** null takes the fill away. */
  readonly fill?: string | null;
  readonly fontColor?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly wrapText?: boolean;
  readonly horizontalAlignment?: "General" | "Left" | "Center" | "Right";
  readonly verticalAlignment?: "Top" | "Center" | "Bottom";
  /** Thin lines around every cell in this colour; null takes them away. */
  readonly border?: string | null;
  /** Thin lines around the whole area in this colour, and none within it. */
  readonly outline?: string;
}

/** A rule of a conditional format: `formula` is written for the area's first cell. */
export interface ConditionalRule {
  readonly formula: string;
  readonly fill?: string;
  readonly fontColor?: string;
  /** Applied while the rule holds, e.g. `"◎ "0.0%`; where Excel cannot carry it, fill and font are all there is. */
  readonly numberFormat?: string;
}

/** What may be typed into the cells of an area. */
export type ValidationRule =
  /** `others`: what is offered to choose from, and anything else may be typed. */
  | { readonly kind: "list"; readonly choices: readonly string[]; readonly others?: true }
  | { readonly kind: "listFrom"; readonly formula: string }
  | { readonly kind: "date" }
  | { readonly kind: "wholeNumber"; readonly minimum: number }
  | { readonly kind: "decimal"; readonly minimum: number };

/** What is left out is left as it is in the sheet. */
export interface PageLayout {
  readonly orientation?: "portrait" | "landscape";
  readonly paper?: "A4" | "A3";
  readonly fitToPagesWide?: number;
  /** undefined: as many as it takes. */
  readonly fitToPagesTall?: number;
  readonly printArea?: Area;
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly centreHorizontally?: boolean;
  /** #N/A and the like leave no ink. */
  readonly errorsBlank?: boolean;
  /** Points left free at every edge of the page; left out: as it is. */
  readonly marginPoints?: number;
  /** `2 / 5` in the middle of each page's foot. */
  readonly pageNumbers?: boolean;
}

/** What each kind of edit says. A kind that is added here is asked for by the preview and by the adapter to Excel. */
export interface EditContents {
  /** Cells of one rectangle: `before` and `after` have the same shape. A string is text and never becomes a formula. */
  readonly cells: {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly before: readonly (readonly CellContent[])[];
    readonly after: readonly (readonly CellContent[])[];
  };
  readonly format: { readonly sheet: string; readonly area: Area; readonly format: CellFormat };
  /**
   * Gives cells the look of others: fill, font, borders, alignment, wrapping and number format, cell by cell; a source
   * smaller than `to` is repeated. Contents, merges, conditional formats and validation do not come along (which they
   * would with `Range.copyFrom(…, formats)`). `only`: how contents are aligned, and nothing else of the look.
   */
  readonly copyFormat: {
    readonly from: RangeAddress;
    readonly to: RangeAddress;
    readonly only?: "alignment";
  };
  readonly merge: { readonly sheet: string; readonly area: Area };
  /** `isLeast`: columns that are as wide or wider stay as they are, as a person may have made them so. */
  readonly columnWidth: {
    readonly sheet: string;
    readonly column: number;
    readonly columns: number;
    readonly points: number;
    readonly isLeast?: boolean;
  };
  readonly rowHeight: {
    readonly sheet: string;
    readonly row: number;
    readonly rows: number;
    readonly points: number;
  };
  /** Replaces every conditional format on exactly this area; none where `rules` is empty. */
  readonly conditionalFormat: {
    readonly sheet: string;
    readonly area: Area;
    readonly rules: readonly ConditionalRule[];
  };
  readonly validation: { readonly sheet: string; readonly area: Area; readonly rule: ValidationRule };
  /** A workbook-level name; `before` is what it refers to now, null where it does not exist or refers to no range (`#REF!`). */
  readonly name: {
    readonly name: string;
    readonly before: RangeAddress | null;
    readonly after: RangeAddress | null;
  };
  /** Adds an empty sheet at the end (or after the sheet `after`); refused as stale where it exists by now. */
  readonly addSheet: { readonly sheet: string; readonly after?: string; readonly tabColor?: string };
  /**
   * Puts whole rows in, each below a row as they are numbered before (from above to below), with one word in it; Excel
   * gives it the look of that row. A plan that puts rows into a sheet holds no other edit of it, as all that is below moves.
   */
  readonly insertRows: {
    readonly sheet: string;
    readonly text: string;
    readonly rows: readonly { readonly below: number; readonly column: number }[];
  };
  readonly addTable: {
    readonly sheet: string;
    readonly area: Area;
    readonly name: string;
    readonly style: string;
  };
  /** Makes an Excel table wider or longer; both areas start at the same cell and include header and totals rows. */
  readonly resizeTable: {
    readonly sheet: string;
    readonly table: string;
    readonly before: Area;
    readonly after: Area;
  };
  readonly freeze: { readonly sheet: string; readonly rows: number; readonly columns: number };
  readonly pageLayout: { readonly sheet: string; readonly layout: PageLayout };
  readonly showGridlines: { readonly sheet: string; readonly show: boolean };
  /** Makes the chart of that name on that sheet, or brings it up to date; a user's size and position stay. */
  readonly chart: { readonly sheet: string; readonly chart: ChartSpec; readonly exists: boolean };
}

export type EditKind = keyof EditContents;

/** An edit of one kind, or of any of several. */
export type EditOf<Kind extends EditKind> = {
  readonly [One in Kind]: { readonly kind: One } & EditContents[One];
}[Kind];

/**
 * One thing to do to the workbook, as plain data, in the order in which the plan lists them: a number format that
 * is before the cells of the same place is there so that a number does not become text.
 */
export type Edit = EditOf<EditKind>;

export type CellsEdit = EditOf<"cells">;

/** The sheet that an edit writes to; undefined for a name, which belongs to the workbook. */
export function sheetOfEdit(edit: Edit): string | undefined {
  if (edit.kind === "name") return undefined;
  return edit.kind === "copyFormat" ? edit.to.sheet : edit.sheet;
}

/** The area that a cells edit writes. */
export function areaOfCells({ row, column, after }: CellsEdit): Area {
  return { row, column, rows: after.length, columns: Math.max(0, ...after.map((cells) => cells.length)) };
}

export type PlanKind =
  | "rates"
  | "rateRows"
  | "charts"
  | "paper"
  | "tidy"
  | "recount"
  | "ledgers"
  | "mend"
  | "acknowledge"
  | "evidence"
  | "adopt"
  | "definitions"
  | "takeOver"
  | "ledgerAnswer"
  | "settings"
  | "sample"
  | "combined";

/** Why part of what was asked for is not in the plan. */
export type PlanRefusal =
  | {
      readonly code: "blockTaken";
      readonly sheet: string;
      /** Where the block would have been, in A1 notation. */
      readonly at: string;
      /** The cells that hold someone's data. */
      readonly taken: readonly string[];
      /** Ranges (A1) on the same sheet where the block would fit, the nearest first. */
      readonly offers?: readonly string[];
    }
  | { readonly code: "protected"; readonly sheet: string }
  /** A sheet of ours that somebody has edited since it was made: what they wrote would be lost. */
  | {
      readonly code: "editedByHand";
      readonly sheet: string;
      /** The rows that are others than they were written, in A1 notation. */
      readonly cells: readonly string[];
    }
  /** Nothing that a paper could be made of. */
  | { readonly code: "nothingForPaper"; readonly sheet: string }
  | { readonly code: "nameTaken"; readonly sheet: string };

/** What a plan relies on, whether it writes there or not: it is stale where anything of it is another by now. */
export type Guard =
  /** The sheet, which must be there under its name. */
  | { readonly is: "sheet"; readonly sheet: string }
  /** No sheet of this name, in whatever width and with whatever spaces: what it would say was not asked. */
  | { readonly is: "noSheet"; readonly sheet: string }
  /** No table, which may be a ledger, on a sheet of another name than these. */
  | { readonly is: "noOtherTable"; readonly sheets: readonly string[] }
  /** Cells and all that they hold: of the shape of the area; blank is null, an error is its text. */
  | (RangeAddress & { readonly is: "contents"; readonly contents: readonly (readonly CellContent[])[] })
  /** The values of more cells than a plan should hold, as `checksumOf` gives it for them. */
  | (RangeAddress & { readonly is: "values"; readonly checksum: string })
  /** How far down the sheet these columns hold anything, from the area's first row on: the last such row, null for none. */
  | (RangeAddress & { readonly is: "end"; readonly lastRow: number | null });

/** Everything that a button would do, before it does anything. Empty `edits`: there is nothing to do. */
export interface Plan {
  readonly kind: PlanKind;
  readonly edits: readonly Edit[];
  readonly refusals: readonly PlanRefusal[];
  readonly notices?: readonly PlanNotice[];
  /** Looked at again together with every `before`. */
  readonly guards?: readonly Guard[];
}
