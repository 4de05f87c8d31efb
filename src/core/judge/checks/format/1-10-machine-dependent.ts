import { machineDependentIn } from "../../../values/notation/machine-dependent";
import type { CellAddress } from "../../../values/workbook/cell-address";
import { formatSubject, placesWhere, type DataColumn, type DataRange } from "../../checking/data-range";
import type { Occurrence } from "../../findings/finding";
import { NO_INDICATOR } from "../../checking/ledger-columns";
import { columnRule } from "../../checking/machine-readable-rule";

/** Rule 1-10: no machine-dependent characters, in headings and cells. */
export const formatMachineDependent = columnRule({
  code: "format/1-10-machine-dependent",
  severity: "info",
  keeps: ({ table, column, rows, characters }) => [table, column, rows, characters],
  speaksOf: () => true,
  find: (range, column) => {
    const inCells = placesWhere(range, column, (text) => machineDependentIn(text) !== "").map(
      ({ at, rows, text }) => finding(range, column, at, rows.length, machineDependentIn(text)),
    );
    const inHeading = machineDependentIn(column.header);
    const at = { sheet: range.sheet.name, row: range.area.row, column: column.sheetColumn };
    return inHeading === "" ? inCells : [finding(range, column, at, 1, inHeading), ...inCells];
  },
});

function finding(
  range: DataRange,
  column: DataColumn,
  at: CellAddress,
  rows: number,
  characters: string,
): Occurrence<"format/1-10-machine-dependent"> {
  const data = { ...formatSubject(range, column, rows), characters };
  return { at, ...NO_INDICATOR, data };
}
