import type { CellValue } from "../workbook/cell-value";

/** Why a figure is not given: `-` none, `…` unknown, `x` suppressed, 集計中 pending. */
export type MissingMark = "none" | "unknown" | "suppressed" | "pending";

/** How a typed number is hedged: 約 about, 以上 at least, 以下 at most, 未満 below, 超 above. */
export type Qualifier = "about" | "atLeast" | "atMost" | "below" | "above";

/**
 * What a cell says, in the states that are never confused. `raw` is what stood in the cell, untouched.
 * A number typed as text (`2,400`, `１２０`, `114人`, `▲5`) is a number with `typedAsText`; a qualified number
 * (`約100`) is text that keeps its parsed value, and is not assessed.
 */
export type CellReading =
  | {
      readonly state: "number";
      readonly value: number;
      readonly raw: CellValue;
      readonly typedAsText: boolean;
      /** The unit typed behind the figure (`人`), where there was one. */
      readonly unit?: string;
    }
  | { readonly state: "blank"; readonly raw: CellValue }
  | { readonly state: "mark"; readonly mark: MissingMark; readonly raw: CellValue }
  | {
      readonly state: "text";
      readonly raw: CellValue;
      readonly qualified?: { readonly value: number; readonly qualifier: Qualifier };
    }
  | { readonly state: "error"; readonly raw: CellValue };

export type CellState = CellReading["state"];
