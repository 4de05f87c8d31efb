import { axisScale } from "../../../../stand-in/page/chart/axis-scale";

describe("axisScale", () => {
  it("marks round steps from zero to above the highest value", () => {
    const scale = axisScale([4, 20, 45, 114]);
    expect(scale.marks).toEqual([0, 20, 40, 60, 80, 100, 120]);
    expect(scale.position(60)).toBe(0.5);
  });

  it("marks rates without binary dust", () => {
    expect(axisScale([2.5, 1.5, 0.7]).marks).toEqual([0, 0.5, 1, 1.5, 2, 2.5, 3]);
  });

  it("goes below zero where values do", () => {
    expect(axisScale([-3, 5]).minimum).toBeLessThanOrEqual(-3);
    expect(axisScale([-3, 5]).marks).toContain(0);
  });

  it("keeps the ends that the chart sets", () => {
    const scale = axisScale([0.4, 3], { minimum: 0, maximum: 2 });
    expect([scale.minimum, scale.maximum]).toEqual([0, 2]);
  });

  it("has an axis even without values", () => {
    expect(axisScale([]).marks.length).toBeGreaterThan(1);
    expect(axisScale([0, 0]).maximum).toBeGreaterThan(0);
  });
});
