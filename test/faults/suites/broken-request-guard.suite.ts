import type { RequestGuard } from "../../../src/excel/session/request-guard";
import { concurrencyTrial } from "../concurrency-trial";
import { PEOPLE } from "../people";
import { COMMANDS, sceneOf } from "../scenes";

/** What each request that writes begins with is left out: Excel has nothing to refuse it by. */
jest.mock("../../../src/excel/session/request-guard", () => {
  const actual = jest.requireActual<{ readonly RequestGuard: typeof RequestGuard }>(
    "../../../src/excel/session/request-guard",
  );
  class OpenRequests extends actual.RequestGuard {
    override begin(): void {
      // Holds nothing back.
    }
  }
  return { ...actual, RequestGuard: OpenRequests };
});

describe("the suite of other people, with requests that nothing holds back", () => {
  it("finds what is written beside a table where a row comes between the look and a request", async () => {
    const rates = COMMANDS.find(({ name }) => name === "rates");
    const person = PEOPLE.find(({ does }) => does.startsWith("puts a row in above the table"));
    if (!rates || !person) throw new Error("no such scene");
    const scene = await sceneOf(rates);
    const wrong: string[] = [];
    for (let batch = 0; batch < scene.apply.batches; batch += 1) {
      const ending = await concurrencyTrial(scene, person, { is: "during the apply", batch });
      if (typeof ending === "object") wrong.push(ending.wrong);
    }
    expect(wrong).toContain("stale 主な事業指標: something was written, and may be left");
  });
});
