import type { CellValue } from "../workbook/cell-value";

/** Why a figure is not given: `-` none, `…` unknown, `x` suppressed, 集計中 pending. */
export type MissingMark = "none" | "unknown" | "suppressed" | "pending";

/** How a typed number is hedged: 約 about, 以上 at least, 以下 at most, 未満 below, 超 above. */
export type Qualifier = "about" | "atLeast" | "atMost" | "below" | "above";

/**
 * What a cell says, in the states that are never confused. `raw` is what was in the cell, untouched.
 * A number typed as text (`2,400`, `１２０`, `114人`, `▲5`) is a number with `typedAsText`; a qualified number
 * (`約100`) is text that keeps its parsed value, and is not assessed, except for a bound (`100以上`) at a target.
 */
export type CellReading =
  | {
      readonly state: "number";
      readonly value: number;
      readonly raw: CellValue;
      readonly typedAsText: boolean;
      /** The unit typed after the figure or shown by the number format (`人`), where there is one. */
      readonly unit?: string;
      /** What people see is the value times this, where that is not 1: 100 in a percent format, 0.001 in `#,##0,`. */
      readonly times?: number;
      /** 以上, 以下, 未満, 超 at a target: a bound that can be calculated with. */
      readonly qualifier?: Qualifier;
      /** 速報値, 見込 or 暫定値 in brackets: this figure is not final. */
      readonly provisional?: string;
    }
  | { readonly state: "blank"; readonly raw: CellValue }
  | { readonly state: "mark"; readonly mark: MissingMark; readonly raw: CellValue }
  | {
      readonly state: "text";
      readonly raw: CellValue;
      /** `times` as of a number. */
      readonly qualified?: { readonly value: number; readonly qualifier: Qualifier; readonly times?: number };
    }
  | { readonly state: "error"; readonly raw: CellValue };

export type CellState = CellReading["state"];
