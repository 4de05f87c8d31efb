/** A value axis: its ends, the values that it is marked at, and where a value lies between them (0 to 1). */
export interface AxisScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly marks: readonly number[];
  position(value: number): number;
}

/** How many steps an axis has at most. */
const mostSteps = 8;

/**
 * An axis in round steps (1, 2 or 5 times a power of ten) that holds all values and zero, with some room above the
 * highest; `fixed` ends are kept as they are. Without values it goes from 0 to 1.
 */
export function axisScale(
  values: readonly number[],
  fixed: { readonly minimum?: number; readonly maximum?: number; readonly majorUnit?: number } = {},
): AxisScale {
  const lowest = Math.min(0, ...values);
  const highest = Math.max(0, ...values);
  const low = fixed.minimum ?? lowest;
  const high =
    fixed.maximum ?? (highest === lowest ? low + 1 : highest + (highest - Math.max(low, 0)) * 0.05);
  const step = fixed.majorUnit ?? roundStep((high - low) / mostSteps);
  const minimum = fixed.minimum ?? Math.floor(low / step) * step;
  const maximum = fixed.maximum ?? Math.ceil(high / step) * step;
  const marks: number[] = [];
  for (let index = 0; minimum + index * step <= maximum + step / 1000; index++) {
    // Steps of 0.1 added up would leave binary dust on the labels.
    marks.push(Number((minimum + index * step).toPrecision(12)));
  }
  const span = maximum - minimum || 1;
  return { minimum, maximum, marks, position: (value) => (value - minimum) / span };
}

function roundStep(atLeast: number): number {
  if (!(atLeast > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(atLeast));
  const factor = [1, 2, 5, 10].find((one) => one * power >= atLeast * (1 - 1e-9)) ?? 10;
  return factor * power;
}
