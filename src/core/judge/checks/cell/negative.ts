import { flatMapSteps } from "../../../values/steps/flat-map-steps";
import type { Indicator } from "../../../model/indicator";
import { checkOf } from "../../checking/check";
import { placeOf, typedFiguresOf, type Figure } from "../../checking/figures";

/** Indicators that may fall below zero by their nature: 社会増減数, 純増数, 収支. */
const MAY_BE_NEGATIVE =
  /純増|増減|増加|減少|過不足|剰余|利益|収支|損益|黒字|赤字|差引|差額|(?:数|額|量)[－−-]|伸び|変化|超過|前年比|対前年|バランス|の差|格差|差$/;

/**
 * A negative target, actual or base, except of an indicator that measures a change or a balance: its name says so, or all its
 * figures are below zero (CO₂ ▲5 % … ▲20 %), which no slip of the pen makes.
 */
export const cellNegative = checkOf({
  code: "cell/negative",
  severity: "error",
  keeps: ({ value, figure }) => [value, figure],
  find: ({ tables }) =>
    flatMapSteps(
      tables,
      (table) => {
        const figures = typedFiguresOf(table);
        const changes = measuresOfChange(figures);
        return figures.flatMap((figure) => {
          const { reading } = figure.cell;
          if (reading.state !== "number" || reading.value >= 0 || changes.has(figure.indicator)) return [];
          return [
            {
              ...placeOf(figure),
              data: { value: reading.value, times: reading.times ?? 1, figure: figure.name },
            },
          ];
        });
      },
      1,
    ),
});

/** The indicators whose figures may be below zero. */
function measuresOfChange(figures: readonly Figure[]): ReadonlySet<Indicator> {
  const values = new Map<Indicator, number[]>();
  for (const { indicator, cell } of figures) {
    const known = values.get(indicator) ?? [];
    values.set(indicator, cell.reading.state === "number" ? [...known, cell.reading.value] : known);
  }
  const areAllBelow = (figures: readonly number[]): boolean =>
    figures.every((value) => value <= 0) && figures.filter((value) => value < 0).length > 2;
  return new Set(
    [...values].flatMap(([indicator, figures]) =>
      MAY_BE_NEGATIVE.test(indicator.name) || areAllBelow(figures) ? [indicator] : [],
    ),
  );
}
