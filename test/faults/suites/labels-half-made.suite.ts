import { seedOfRun } from "../../support/seed-of-run";
import { FAULTS, type Fault } from "../faults";
import { places } from "../sampled";
import { COMMANDS, sceneOf, type Scene } from "../scenes";
import { faultTrial, type Phase } from "../trial";

/** Of the requests of an operation so many are tried in a sample. */
const REQUESTS_TRIED = 8;
const WRITES_TRIED = { sample: 8, whole: 40 };

/** A label is made in one request and gets its place and its ground in the next: between the two it says the same already. */
describe("charts whose labels were made, and not written yet", () => {
  it.each<Phase>(["undo", "apply"])(
    "come back as they were, whichever answer of an %s is an error",
    async (phase) => {
      const { scene, fault } = await chartsAgain("an answer is an error");
      for (const batch of places(scene[phase].batches, REQUESTS_TRIED, seedOfRun))
        expect({ batch, ending: await faultTrial(scene, phase, fault, batch) }).toEqual({
          batch,
          ending: expect.stringMatching(/^(before|planned|told)$/) as string,
        });
    },
  );

  it("come back as they were where no answer comes any more while a series is made shorter", async () => {
    const { scene, fault } = await chartsAgain("no answer comes any more");
    // It writes in the second half of its requests.
    const half = Math.floor(scene.undo.batches / 2);
    const inIt = places(scene.undo.batches - half, REQUESTS_TRIED, seedOfRun);
    for (const batch of inIt.map((place) => half + place))
      expect({ batch, ending: await faultTrial(scene, "undo", fault, batch) }).toEqual({
        batch,
        ending: expect.stringMatching(/^(planned|told)$/) as string,
      });
  });

  it("come back as they were where Excel refuses to write one of them", async () => {
    const { scene, fault } = await chartsAgain("ApiNotAvailable");
    // The charts are put back in the last fifth of an undo.
    const start = Math.floor((scene.undo.actions * 4) / 5);
    const inIt = places(scene.undo.actions - start, WRITES_TRIED, seedOfRun);
    for (const action of inIt.map((place) => start + place))
      expect({ action, ending: await faultTrial(scene, "undo", fault, action) }).toEqual({
        action,
        ending: expect.stringMatching(/^(before|planned|told)$/) as string,
      });
  });
});

async function chartsAgain(faultName: string): Promise<{ readonly scene: Scene; readonly fault: Fault }> {
  const again = COMMANDS.find(({ name }) => name.startsWith("rates and charts again"));
  const fault = FAULTS.find(({ name }) => name === faultName);
  if (!again || !fault) throw new Error("no such scene");
  return { scene: await sceneOf(again), fault };
}
