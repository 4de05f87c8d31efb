import type { IndicatorLayout } from "../../model/indicator-layout";
import { RATE_COLUMN } from "./rate-column";
import { RATE_BLOCK } from "./rate-block";
import { RATES_OF_YEARS_DOWN } from "./rates-of-years-down";
import type { RatePlace } from "./rate-place";

/** Where each layout's rates are written: a layout without its line does not compile. */
export const RATE_PLACES: Readonly<Record<IndicatorLayout, RatePlace>> = {
  "kind-rows": RATE_BLOCK,
  "kind-columns": RATE_BLOCK,
  long: RATE_COLUMN,
  milestones: RATE_BLOCK,
  "years-down": RATES_OF_YEARS_DOWN,
};
