import { cellKey } from "../../values/workbook/cell-address";
import type { Finding } from "./finding";

/** Where a finding is placed, as 確認記録 keeps it: `主な事業指標!K7`. */
export function placeOfFinding({ at }: Pick<Finding, "at">): string {
  return cellKey(at);
}
