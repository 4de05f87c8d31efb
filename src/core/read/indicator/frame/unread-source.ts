import type { NotChecked } from "../../../model/not-checked";
import type { TableSource } from "./table-frame";

/** A table of which nothing is read, for what is to be said of it. */
export function unreadSource(
  place: Pick<TableSource, "layout" | "headerRows" | "lastRow" | "firstColumn" | "lastColumn">,
  notChecked: readonly NotChecked[],
  excelTable?: string,
): TableSource {
  return {
    ...place,
    headings: [],
    indicators: [],
    hasRates: false,
    excelTable,
    tableUnit: "",
    known: [],
    numbers: [],
    notChecked,
  };
}
