import type { FigurePlace, IndicatorSource } from "./indicator-source";

/** The cells of all figures of an indicator. */
export function figurePlacesOf({ base, summedTarget, undatedTarget, years }: IndicatorSource): FigurePlace[] {
  const ofYears = years.flatMap(({ target, actual, rate }) => [target, actual, rate]);
  return [base, summedTarget, undatedTarget, ...ofYears].flatMap((place) => place ?? []);
}
