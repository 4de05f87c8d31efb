import { concurrencyTrial, type Moment } from "./concurrency-trial";
import { PEOPLE, peopleInTheWay } from "./people";
import { COMMANDS, sceneOf, type Scene } from "./scenes";
import type { Ending } from "./trial";

/** Writes a figure and a row of a table that becomes longer: the undo resizes the table in the request that writes the cells. */
async function adoption(): Promise<Scene> {
  const command = COMMANDS.find(({ name }) => name === "adopt into a record that is there");
  if (!command) throw new Error("no command adopts into a record");
  return sceneOf(command);
}

async function endings(does: RegExp, is: "during the apply" | "during the undo"): Promise<Ending[]> {
  const scene = await adoption();
  const people = [...PEOPLE, ...peopleInTheWay(scene.plan)].filter((person) => does.test(person.does));
  const batches = is === "during the apply" ? scene.apply.batches : scene.undo.batches;
  const moments = Array.from({ length: batches }, (_, batch): Moment => ({ is, batch }));
  const found: Ending[] = [];
  for (const person of people)
    for (const moment of moments) {
      const ending = await concurrencyTrial(scene, person, moment);
      if (ending !== undefined) found.push(ending);
    }
  return found;
}

describe("a figure that is adopted into a record that is there", () => {
  it.each([/puts a row in above the table/, /puts a row in among the records/])(
    "is left with its table where its undo is refused: somebody %s",
    async (does) => {
      const found = await endings(does, "during the undo");
      expect(found.filter((ending) => typeof ending === "object")).toEqual([]);
      expect(found).toContain("before");
    },
  );

  it.each(["during the apply", "during the undo"] as const)(
    "loses nothing that somebody types into the row that its table gets or loses, %s",
    async (is) => {
      const found = await endings(/a cell that the plan writes.*確認記録/, is);
      expect(found.length).toBeGreaterThan(2);
      expect(found.filter((ending) => typeof ending === "object")).toEqual([]);
    },
  );
});
