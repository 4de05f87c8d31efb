import type { IndicatorLayout } from "../../model/indicator-layout";
import { RATE_COLUMN } from "./rate-column";
import { RATE_BLOCK } from "./rate-block";
import type { RatePlace } from "./rate-place";

/** Where each layout's rates are written: a layout without its line does not compile. */
export const RATE_PLACES: Readonly<Record<IndicatorLayout, RatePlace>> = {
  "kind-rows": RATE_BLOCK,
  "kind-columns": RATE_BLOCK,
  long: RATE_COLUMN,
  milestones: RATE_BLOCK,
};
