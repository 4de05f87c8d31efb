import { columnName } from "../../core/values/workbook/cell-address";
import { wholeColumns } from "../session/ranges";
import { lineSize } from "./line-size";

/** The widths of columns, in points. */
export const columnWidth = lineSize<"columnWidth">(
  {
    kind: "columnWidth",
    lines: "columns",
    place: ({ sheet, line }) => ({ sheet, cells: [`${columnName(line)}:${columnName(line)}`] }),
    rangeOf: wholeColumns,
    ask: (column) => {
      column.load({ columnHidden: true, format: { columnWidth: true, useStandardWidth: true } });
    },
    stateOf: ({ columnHidden, format }) => ({
      points: format.columnWidth,
      isStandard: format.useStandardWidth,
      isHidden: columnHidden,
    }),
    setSize: ({ format }, { points, isStandard }) => {
      if (isStandard) format.useStandardWidth = true;
      else format.columnWidth = points;
    },
    setHidden: (column, isHidden) => {
      column.columnHidden = isHidden;
    },
  },
  ({ sheet, column, columns, points, isLeast = false }) => ({
    sheet,
    line: column,
    lines: columns,
    points,
    isLeast,
  }),
);
