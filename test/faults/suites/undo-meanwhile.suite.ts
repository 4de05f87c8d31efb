import { seedOfRun } from "../../support/seed-of-run";
import { concurrencyTrial } from "../concurrency-trial";
import { PEOPLE } from "../people";
import { places } from "../sampled";
import { COMMANDS, sceneOf, type Scene } from "../scenes";
import type { Ending } from "../trial";

/** An undo has written nothing before its fourth request. */
const FIRST_WRITTEN = 3;
/** Of the others so many are tried in a sample where each ending must be right, whichever it is. */
const REQUESTS_TRIED = 5;

/** Its undo takes several requests: names and conditional formats go in one that comes after somebody may have moved rows. */
async function ratesAndCharts(): Promise<Scene> {
  const command = COMMANDS.find(({ name }) => name === "recount, rates and charts");
  if (!command) throw new Error("no command writes rates and draws charts");
  return sceneOf(command);
}

const everyOne = (count: number): number[] => Array.from({ length: count }, (_, place) => place);
const some = (count: number): number[] => places(count, REQUESTS_TRIED, seedOfRun);

async function endings(
  does: RegExp,
  requests: (count: number) => readonly number[] = everyOne,
): Promise<Ending[]> {
  const scene = await ratesAndCharts();
  const person = PEOPLE.find((one) => does.test(one.does));
  if (!person) throw new Error("nobody does this");
  const found: Ending[] = [];
  const written = requests(scene.undo.batches - FIRST_WRITTEN);
  for (const batch of written.map((place) => FIRST_WRITTEN + place)) {
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
      const found = await endings(does, some);
      expect(found.filter((ending) => ending !== "planned" && ending !== "before")).toEqual([]);
      expect(found).toContain("planned");
    },
  );
});
