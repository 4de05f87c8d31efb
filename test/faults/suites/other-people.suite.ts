import { concurrencyTrial, type Moment } from "../concurrency-trial";
import { PEOPLE, peopleInTheWay } from "../people";
import { isWhole, places, randomFrom } from "../sampled";
import { COMMANDS, sceneOf, type Scene } from "../scenes";
import { Tally } from "../tally";

/** Of the people whose edit comes during an operation, so many are tried in a sample. */
const PART_OF_PEOPLE = 0.15;

/** Before each operation everybody is tried; in the middle of it a part, at one request. */
function momentsOf({ apply, undo }: Scene, index: number): Moment[] {
  const random = randomFrom(index + 1);
  const batches = (count: number): number[] =>
    isWhole || random() < PART_OF_PEOPLE ? places(count, { sample: 1, whole: 3 }, index) : [];
  return [
    { is: "before the apply" },
    ...batches(apply.batches).map((batch) => ({ is: "during the apply", batch }) as const),
    ...(isWhole || random() < 0.5 ? [{ is: "before the undo" } as const] : []),
    ...batches(undo.batches).map((batch) => ({ is: "during the undo", batch }) as const),
  ];
}

describe("an operation in a workbook that somebody else edits", () => {
  it.each(COMMANDS)("writes nothing beside its table and loses nobody's work: $name", async (command) => {
    const scene = await sceneOf(command);
    const tally = new Tally("other people", command.name);
    for (const [index, person] of [...PEOPLE, ...peopleInTheWay(scene.plan)].entries()) {
      for (const moment of momentsOf(scene, index)) {
        const ending = await concurrencyTrial(scene, person, moment);
        const when = "batch" in moment ? `${moment.is}, request ${String(moment.batch)}` : moment.is;
        if (ending !== undefined) tally.add(`${when}: somebody ${person.does}`, ending);
      }
    }
    tally.end();
  });
});
