import type { YearHeading } from "../../../model/indicator";
import type { CellPosition } from "../../../values/workbook/cell-address";
import type { FigurePlace, IndicatorSource } from "./indicator-source";

/** Where a cell of one view of a sheet is in another one of it. */
export type Move = <Place extends CellPosition>(place: Place) => Place;

export function movedHeading(heading: YearHeading, move: Move): YearHeading {
  return { ...heading, address: move(heading.address) };
}

/** An indicator that was read in a view of a sheet, with every place as the sheet itself has it. `back` leads into the view again. */
export function movedIndicator(indicator: IndicatorSource, move: Move, back: Move): IndicatorSource {
  const { label, description, direction, base, summedTarget, undatedTarget, unitOf, years } = indicator;
  const moved = (place: FigurePlace | undefined): FigurePlace | undefined => place && move(place);
  return {
    ...indicator,
    ...(unitOf && { unitOf: (place) => unitOf(back(place)) }),
    label: { ...label, place: move(label.place) },
    description: description && { ...description, place: move(description.place) },
    direction: direction && { ...direction, place: move(direction.place) },
    base: moved(base),
    ...(summedTarget && { summedTarget: move(summedTarget) }),
    ...(undatedTarget && {
      undatedTarget: { ...move(undatedTarget), heading: move(undatedTarget.heading) },
    }),
    years: years.map(({ heading, target, actual, rate }) => ({
      heading: movedHeading(heading, move),
      target: moved(target),
      actual: moved(actual),
      rate: moved(rate),
    })),
  };
}
