import type { ChartState } from "./chart-state";

/**
 * A workbook's state as plain data: what the stand-in for Excel keeps, what file/ opens and saves, and what page/
 * draws. Nothing here knows Office.js, .xlsx or the DOM. Rows and columns count from 0. Colours are `#RRGGBB`.
 */
export type StoredValue = number | string | boolean | null | { readonly error: string };

export interface BorderState {
  readonly style: "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  readonly color: string;
}

/** A property that is left out has Excel's default. */
export interface CellStyle {
  numberFormat?: string;
  fill?: string;
  fontName?: string;
  fontSize?: number;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  wrapText?: boolean;
  horizontal?: "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  vertical?: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  indent?: number;
  textOrientation?: number;
  shrinkToFit?: boolean;
  borders?: Partial<Record<"top" | "bottom" | "left" | "right", BorderState>>;
  /** False where the cell is unlocked under protection. */
  locked?: boolean;
  hidden?: boolean;
  /** Written with a leading apostrophe. */
  quotePrefix?: boolean;
}

export interface CellState {
  /** What the cell shows; for a formula its last calculated value. */
  value: StoredValue;
  /** With its leading `=`, English names, A1; left out where the cell holds a plain value. */
  formula?: string;
  /** Shared and never changed in place: a new object for a new style. */
  style?: Readonly<CellStyle>;
  /** Where the formula is an array formula: the cells that it fills, this one first. */
  array?: { readonly area: AreaState; readonly dynamic: boolean };
  /** How the file held the text (rich text, furigana); used again on a save while the value is still that text. */
  source?: unknown;
}

export interface AreaState {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface TableState {
  id: number;
  name: string;
  area: AreaState;
  hasHeaderRow: boolean;
  hasTotalsRow: boolean;
  style: string;
  showBandedRows: boolean;
  showFilterButton: boolean;
}

export interface ConditionalFormatState {
  id: string;
  area: AreaState;
  /** Counted from 0 as in the API; 0 comes first. */
  priority: number;
  stopIfTrue: boolean;
  rule:
    | { kind: "custom"; formula: string }
    | { kind: "cellValue"; operator: string; formula1: string; formula2?: string }
    | { kind: "containsText"; operator: string; text: string }
    /** Anything else that a file held: carried through as it is, never evaluated. */
    | { kind: "other"; source: unknown };
  format: {
    fill?: string;
    fontColor?: string;
    bold?: boolean;
    italic?: boolean;
    underline?: boolean;
    strikethrough?: boolean;
    numberFormat?: string;
  };
  /** How the file held the format (borders, italics …); used again on a save while `format` is still the same. */
  source?: unknown;
}

export interface ValidationState {
  area: AreaState;
  type: "list" | "wholeNumber" | "decimal" | "date" | "textLength" | "custom" | "time";
  /** The API's word, such as `GreaterThanOrEqualTo`; none for lists and custom formulas. */
  operator?: string;
  /** A number; a formula with its leading `=`; or the choices of a list, separated by commas. */
  formula1: string | number;
  formula2?: string | number;
  allowBlank: boolean;
  errorTitle?: string;
  errorMessage?: string;
  promptTitle?: string;
  promptMessage?: string;
  errorStyle?: "stop" | "warning" | "information";
  /** What is not among the choices may be typed as well. */
  showsNoAlert?: true;
  /** Attributes of the file that the model does not know (input mode, hidden arrow): carried through. */
  source?: unknown;
}

export type PrintErrors = "Blank" | "Dash" | "NotAvailable";

export interface PageLayoutState {
  orientation: "Portrait" | "Landscape";
  /** Excel's own number; A4 is 9, A3 is 8. */
  paperSize?: number;
  fitToPagesWide?: number;
  fitToPagesTall?: number;
  scale?: number;
  printArea?: AreaState;
  titleRows?: { first: number; last: number };
  titleColumns?: { first: number; last: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  /** How errors in cells are printed; left out: as they are shown. */
  printErrors?: PrintErrors;
  /** Points. */
  margins?: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  /** Excel's own codes (`&C資料2&R&P/&N`) under `oddHeader`, `oddFooter`, `evenHeader`, `firstHeader` … */
  headerFooter?: Record<string, string>;
}

/** A picture or a drawn shape. */
export interface ShapeState {
  id: string;
  name: string;
  type: "Image" | "GeometricShape" | "Group" | "Line";
}

export interface SheetState {
  /** As Excel's: `{00000000-0001-0000-0000-000000000000}`. */
  id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColor?: string;
  /** Sparse: row → column → cell. */
  cells: Map<number, Map<number, CellState>>;
  merges: AreaState[];
  tables: TableState[];
  charts: ChartState[];
  /** What a person has put on the sheet since it was opened; pictures and shapes of the file stay in its `source`. */
  shapes?: ShapeState[];
  conditionalFormats: ConditionalFormatState[];
  validations: ValidationState[];
  /** Points; a column or row that is left out has the default. */
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  /** Points; left out where the sheet has Excel's own default. */
  defaultColumnWidth?: number;
  defaultRowHeight?: number;
  /** The look of cells that a column or row does not hold itself; a cell that exists has its own. */
  columnStyles?: Map<number, Readonly<CellStyle>>;
  rowStyles?: Map<number, Readonly<CellStyle>>;
  hiddenColumns: Set<number>;
  hiddenRows: Set<number>;
  freeze?: { rows: number; columns: number };
  showGridlines: boolean;
  /** `password` was given through the API; a file keeps only what is in `source`. */
  protection?: { options: Record<string, boolean>; password?: string; source?: unknown };
  pageLayout: PageLayoutState;
  autoFilter?: AreaState;
  /** Names that hold on this sheet only; print areas and titles are in `pageLayout`. */
  names?: NameState[];
  /** Set once rows or columns were inserted or deleted: what `source` holds by position no longer fits. */
  shifted?: boolean;
  /** Set on a copy made within the workbook: what only one sheet can hold of `source` stays with the original. */
  isCopy?: boolean;
  /** Anything else of the file that is carried through untouched. */
  source?: unknown;
}

export interface NameState {
  name: string;
  /** With its leading `=`. */
  formula: string;
  visible: boolean;
  comment?: string;
}

export interface BookState {
  sheets: SheetState[];
  names: NameState[];
  activeSheet: string;
  date1904: boolean;
  /** The font of cells that name none; left out: 游ゴシック 11. */
  defaultFont?: { readonly name: string; readonly size: number };
  /** The vertical place of cells that name none; left out: the middle, as a Japanese Excel has it. */
  usualVertical?: NonNullable<CellStyle["vertical"]>;
  /** Sheets can neither come nor go, nor change name, place or visibility. `password` was given through the API. */
  structureProtection?: { readonly password?: string; readonly source?: unknown };
  /** Excel's own file properties. */
  properties: {
    author?: string;
    title?: string;
    company?: string;
    manager?: string;
    lastAuthor?: string;
    subject?: string;
    keywords?: string;
    comments?: string;
    category?: string;
  };
  /** The add-in's settings in the document (Office.context.document.settings, workbook.settings). */
  settings: Map<string, unknown>;
  source?: unknown;
}
