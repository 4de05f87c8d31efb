import { wholeRows } from "../session/ranges";
import { lineSize } from "./line-size";

/** The heights of rows, in points. */
export const rowHeight = lineSize<"rowHeight">(
  {
    kind: "rowHeight",
    lines: "rows",
    place: ({ sheet, line }) => ({ sheet, cells: [`${String(line + 1)}:${String(line + 1)}`] }),
    rangeOf: wholeRows,
    ask: (row) => {
      row.load({ rowHidden: true, format: { rowHeight: true, useStandardHeight: true } });
    },
    stateOf: ({ rowHidden, format }) => ({
      points: format.rowHeight,
      isStandard: format.useStandardHeight,
      isHidden: rowHidden,
    }),
    setSize: ({ format }, { points, isStandard }) => {
      if (isStandard) format.useStandardHeight = true;
      else format.rowHeight = points;
    },
    setHidden: (row, isHidden) => {
      row.rowHidden = isHidden;
    },
  },
  ({ sheet, row, rows, points }) => ({ sheet, line: row, lines: rows, points, isLeast: false }),
);
