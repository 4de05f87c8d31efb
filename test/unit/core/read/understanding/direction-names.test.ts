import type { Indicator } from "../../../../../src/core/model/indicator";
import {
  readDirection,
  type DirectionReading,
} from "../../../../../src/core/read/understanding/read-direction";
import { directionNames, type DirectionName } from "../../../../support/direction-names";
import { figure, year } from "../../../../support/indicator-builder";

const AT = { sheet: "指標", row: 0, column: 0 };

/** A year of 100 and 80, with the rate that the office would have typed. */
function ratedYear(form: "actual/target" | "target/actual", actual: number): Indicator["years"][number] {
  const rate = form === "actual/target" ? actual / 100 : 100 / actual;
  return { ...year(100, actual), rate: figure(Number(rate.toFixed(3))) };
}

function read({ name, signs = {} }: DirectionName): DirectionReading {
  const { targets = [], base, column, word, officeRate } = signs;
  const years = [
    ...targets.map((target) => year(word === undefined ? target : `${String(target)}${word}`, null)),
    ...(word !== undefined && targets.length === 0 ? [year(`100${word}`, null)] : []),
    ...(officeRate === undefined ? [] : [ratedYear(officeRate, 80), ratedYear(officeRate, 90)]),
  ];
  return readDirection(
    {
      name,
      label: name,
      unit: "",
      section: "",
      years,
      base: base === undefined ? undefined : figure(base),
      column: column === undefined ? undefined : { text: column, at: AT },
      inHeadings: [],
      formatOf: () => "General",
    },
    undefined,
  );
}

describe("the directions of the names labelled by hand", () => {
  const { names } = directionNames();
  const results = names.map((entry) => ({ entry, ...read(entry) }));
  const listed = (wrong: readonly (typeof results)[number][]): string[] =>
    wrong.map(({ entry, direction }) => `${entry.name} ${JSON.stringify(entry.signs ?? {})}: ${direction}`);

  it("turn none round, and rate none that is to be asked", () => {
    const reversed = results.filter(
      ({ entry, direction }) => direction !== "unknown" && direction !== entry.expected,
    );
    expect(listed(reversed)).toEqual([]);
  });

  it("ask needlessly of at most 5 %", () => {
    const needless = results.filter(
      ({ entry, direction }) => direction === "unknown" && entry.expected !== "ask",
    );
    expect(needless.length).toBeLessThanOrEqual(names.length * 0.05);
    // Said so that a change that asks more is seen.
    expect(listed(needless)).toEqual([]);
  });
});
