import type { YearRates } from "../../judge/achievement/year-rate";
import type { Indicator, IndicatorYear } from "../../model/indicator";
import type { PlanPart } from "../../plan/plan-part";
import type { Area, CellPosition } from "../../values/workbook/cell-address";
import type { ChosenPlace } from "./chosen-place";
import type { RateTable } from "./rate-table";

/** What surrounds a table when the place of its rates is planned. */
export interface Surroundings {
  /** Areas of its sheet that belong to blocks of other tables, those that are there and those planned before. */
  readonly claimed: readonly Area[];
  /** Places that a person chose instead of refused ones. */
  readonly chosen: readonly ChosenPlace[];
  /** A name for a block that has none yet. */
  readonly freeName: string;
}

/** Where a year's rate is shown; undefined where it has no cell. */
export type RateCellOf = (indicator: Indicator, year: IndicatorYear) => CellPosition | undefined;

/** Where the rates of a layout are written that the table has no 達成率 cells of its own for. */
export interface RatePlace {
  /** The cells of rates that are there, or would be once the plan is applied. */
  readonly locate: (at: RateTable, chosen: readonly ChosenPlace[]) => RateCellOf;
  /** What it takes to bring them up to date. */
  readonly plan: (at: RateTable, surroundings: Surroundings, judging: YearRates) => PlanPart;
}
