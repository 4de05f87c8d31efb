import { TIDY_DATA_HEADINGS } from "../../plan/tidy-headings";
import { csvText } from "./csv-text";
import { tidyRows, type TidySources } from "./plan-tidy";

/** 指標データ as CSV, the same rows as the sheet's; undefined where there is no table to make it from. */
export function tidyCsv(sources: TidySources): string | undefined {
  const rows = tidyRows(sources);
  return rows.length === 0 ? undefined : csvText([TIDY_DATA_HEADINGS, ...rows]);
}
