import { concurrencyTrial } from "./concurrency-trial";
import { PEOPLE } from "./people";
import { COMMANDS, sceneOf, type Scene } from "./scenes";
import type { Ending } from "./trial";

/** Its undo takes several requests: names and conditional formats go in one that comes after somebody may have moved rows. */
async function ratesAndCharts(): Promise<Scene> {
  const command = COMMANDS.find(({ name }) => name === "recount, rates and charts");
  if (!command) throw new Error("no command writes rates and draws charts");
  return sceneOf(command);
}

async function endings(does: RegExp): Promise<Ending[]> {
  const scene = await ratesAndCharts();
  const person = PEOPLE.find((one) => does.test(one.does));
  if (!person) throw new Error("nobody does this");
  const found: Ending[] = [];
  for (let batch = 3; batch < scene.undo.batches; batch += 1) {
    const ending = await concurrencyTrial(scene, person, { is: "during the undo", batch });
    if (ending !== undefined) found.push(ending);
  }
  return found;
}

describe("an undo of rates and charts while rows or columns move", () => {
  it("says on which sheet something may be left where a row between theirs has got their look from Excel", async () => {
    const found = await endings(/puts a row in between two indicators/);
    expect(found.filter((ending) => typeof ending === "object")).toEqual([]);
    expect(found).toContain("byHand");
  });

  it.each([
    /puts a row in above the table/,
    /puts a column in before the table/,
    /puts a column in between two years/,
  ])(
    "finds their colours and names wherever they are by now, and leaves nothing: somebody %s",
    async (does) => {
      const found = await endings(does);
      expect(found.filter((ending) => ending !== "planned" && ending !== "before")).toEqual([]);
      expect(found).toContain("planned");
    },
  );
});
