import type { IndicatorTable } from "../../model/indicator";
import { noteOfMeasure, noteOfTable } from "../../plan/sheet-words";
import { columnName } from "../../values/workbook/cell-address";

/** What the headings of a block say where it must be told from those of tables beside its own: its measure, or its columns. */
export function whoseRates({ area, measure }: Pick<IndicatorTable, "area" | "measure">): string {
  if (measure !== undefined) return noteOfMeasure(measure);
  return noteOfTable(columnName(area.column), columnName(area.column + area.columns - 1));
}
