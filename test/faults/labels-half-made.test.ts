import { FAULTS, type Fault } from "./faults";
import { COMMANDS, sceneOf, type Scene } from "./scenes";
import { faultTrial, type Phase } from "./trial";

/** A label is made in one request and gets its place and its ground in the next: between the two it says the same already. */
describe("charts whose labels were made, and not written yet", () => {
  it.each<Phase>(["undo", "apply"])(
    "come back as they were, whichever answer of an %s is an error",
    async (phase) => {
      const { scene, fault } = await chartsAgain("an answer is an error");
      for (let batch = 0; batch < scene[phase].batches; batch += 1)
        expect({ batch, ending: await faultTrial(scene, phase, fault, batch) }).toEqual({
          batch,
          ending: expect.stringMatching(/^(before|planned|told)$/) as string,
        });
    },
  );

  it("come back as they were where no answer comes any more while a series is made shorter", async () => {
    const { scene, fault } = await chartsAgain("no answer comes any more");
    // It writes in the second half of its requests.
    for (let batch = Math.floor(scene.undo.batches / 2); batch < scene.undo.batches; batch += 1)
      expect({ batch, ending: await faultTrial(scene, "undo", fault, batch) }).toEqual({
        batch,
        ending: expect.stringMatching(/^(planned|told)$/) as string,
      });
  });

  it("come back as they were where Excel refuses to write one of them", async () => {
    const { scene, fault } = await chartsAgain("ApiNotAvailable");
    // The charts are put back in the last fifth of an undo.
    for (let action = scene.undo.actions - 1; action > (scene.undo.actions * 4) / 5; action -= 47)
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
