import { FAULTS } from "../faults";
import { places } from "../sampled";
import { COMMANDS, sceneOf } from "../scenes";
import { Tally } from "../tally";
import { faultTrial, type Phase } from "../trial";

const PHASES: readonly Phase[] = ["apply", "undo"];

/** Of each fault the places that are tried: in the whole the first, the middle, the last and one more. */
const PLACES_OF_A_FAULT = { sample: 1, whole: 4 };

describe("an operation that meets with a fault", () => {
  it.each(COMMANDS)("ends before, as planned, or told with an undo that works: $name", async (command) => {
    const scene = await sceneOf(command);
    const tally = new Tally("faults", command.name);
    for (const phase of PHASES) {
      for (const [index, fault] of FAULTS.entries()) {
        const extent = scene[phase];
        const count = fault.at === "action" ? extent.actions : extent.batches;
        for (const place of places(count, PLACES_OF_A_FAULT, index)) {
          const ending = await faultTrial(scene, phase, fault, place);
          tally.add(`${phase}, ${fault.name} at ${fault.at} ${String(place)} of ${String(count)}`, ending);
        }
      }
    }
    tally.end();
  });
});
