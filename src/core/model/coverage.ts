import type { CellPosition } from "../values/workbook/cell-address";

/**
 * What a figure of the workbook was read as. `known` is in a table and is understood, but nothing is judged by it (totals,
 * differences, grades); `heading` and `number` are years that head columns and numbers of rows; `managed` the add-in wrote.
 */
export const FIGURE_CLASSES = [
  "target",
  "actual",
  "rate",
  "base",
  "cost",
  "known",
  "heading",
  "number",
  "ledger",
  "programme",
  "managed",
  "unread",
] as const;

export type FigureClass = (typeof FIGURE_CLASSES)[number];

/** A cell that holds a figure, and what it was read as: one class each. */
export interface ClassifiedFigure extends CellPosition {
  readonly class: FigureClass;
}

/** How many figures a sheet holds, in all and by class; classes without any are left out. */
export interface SheetCoverage {
  readonly sheet: string;
  readonly figures: number;
  readonly classes: Readonly<Partial<Record<FigureClass, number>>>;
}

/**
 * Why figures were not read: the cell that kept them from it says none of what a reader needs, or, `noIndicator`, all but whose they are; `formerGoal`
 * that another goal has replaced them, `inText` that they stand among words.
 */
export type UnreadBecause =
  | "partOfYear"
  | "formerGoal"
  | "inText"
  | "noYear"
  | "noKind"
  | "noIndicator"
  | "unknownHeading"
  | "noHeading";
