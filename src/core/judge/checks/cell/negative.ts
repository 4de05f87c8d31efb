import { checkOf } from "../../checking/check";
import { placeOf, typedFiguresOf } from "../../checking/figures";

/** Indicators that may fall below zero by their nature: 社会増減数, 収支. */
const MAY_BE_NEGATIVE = /増減|増加|減少|収支|損益|黒字|赤字|差引|差額|伸び|変化|超過|前年比|対前年|バランス/;

/** A negative target, actual or base, except of an indicator whose name says that it measures a change or a balance. */
export const cellNegative = checkOf({
  code: "cell/negative",
  severity: "error",
  keeps: ({ value, figure }) => [value, figure],
  find: ({ tables }) =>
    typedFiguresOf(tables).flatMap((figure) => {
      const { reading } = figure.cell;
      if (reading.state !== "number" || reading.value >= 0 || MAY_BE_NEGATIVE.test(figure.indicator.name))
        return [];
      return [
        {
          ...placeOf(figure),
          data: { value: reading.value, figure: figure.name },
        },
      ];
    }),
});
