import { directionNames } from "../../support/direction-names";

describe("the names labelled by hand", () => {
  const { names, sources } = directionNames();

  it("are at least 160, each of them once with the same signs, from sources that are told", () => {
    expect(new Set(names.map(({ name }) => name)).size).toBeGreaterThanOrEqual(160);
    const keys = names.map(({ name, signs }) => name + JSON.stringify(signs ?? {}));
    expect(keys).toHaveLength(new Set(keys).size);
    expect(names.filter(({ source }) => sources[source] === undefined)).toEqual([]);
  });

  it("have both directions and some to be asked", () => {
    const count = (wanted: string): number => names.filter(({ expected }) => expected === wanted).length;
    expect([count("higher") > 100, count("lower") > 30, count("ask") > 30]).toEqual([true, true, true]);
  });

  it("expect nothing lower by falling targets alone: the same name without its sign is asked or higher", () => {
    const byTargets = names.filter(
      ({ expected, signs }) => expected === "lower" && (signs?.targets ?? signs?.base) === undefined,
    );
    expect(
      byTargets.filter(({ signs }) => (signs?.column ?? signs?.word ?? signs?.officeRate) === undefined),
    ).toEqual([]);
  });
});
