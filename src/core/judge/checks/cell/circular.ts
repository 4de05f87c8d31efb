import { cellThatLeadsBack } from "../../../read/indicator/circular-figures";
import { cellKey, formatCell } from "../../../values/workbook/cell-address";
import { checkOf } from "../../checking/check";
import { figureSteps, placeOf } from "../../checking/figures";

/** A figure whose formula leads back to itself: Excel shows 0, or whatever was there before, and rates are worked out from that. */
export const cellCircular = checkOf({
  code: "cell/circular",
  severity: "error",
  keeps: ({ figure, through }) => [figure, through],
  find: ({ workbook, tables }) =>
    figureSteps(tables, (figure) => {
      const { address } = figure.cell;
      const circle = cellThatLeadsBack(workbook, figure.cell);
      if (!circle) return [];
      const isItself = cellKey(circle) === cellKey(address);
      const isOnSheet = circle.sheet === address.sheet;
      const through = isItself ? "" : isOnSheet ? formatCell(circle) : cellKey(circle);
      return [{ ...placeOf(figure), data: { figure: figure.name, through } }];
    }),
});
