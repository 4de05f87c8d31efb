import { inTurns } from "../../../src/app/in-turns";

/** Steps that each take a while, as parts of a large workbook do. */
function* slowSteps(count: number, done: number[]): Generator<undefined, string> {
  for (let step = 1; step <= count; step += 1) {
    const until = Date.now() + 60;
    while (Date.now() < until);
    done.push(step);
    yield;
  }
  return "finished";
}

describe("inTurns", () => {
  it("comes to what the steps come to", async () => {
    const done: number[] = [];
    await expect(inTurns(slowSteps(2, done), undefined)).resolves.toBe("finished");
    expect(done).toEqual([1, 2]);
  });

  it("lets others have their turn between long steps", async () => {
    const order: (number | string)[] = [];
    const running = inTurns(slowSteps(3, order as number[]), undefined);
    setTimeout(() => order.push("a click"));
    await running;
    expect(order.indexOf("a click")).toBeLessThan(order.indexOf(3));
  });

  it("stops between two steps where it is asked to", async () => {
    const done: number[] = [];
    const stop = new AbortController();
    const running = inTurns(slowSteps(5, done), stop.signal);
    stop.abort();
    await expect(running).rejects.toMatchObject({ name: "AbortError" });
    expect(done).toEqual([1]);
  });
});
