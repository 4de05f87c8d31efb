import { FAULTS } from "../faults";
import { COMMANDS, sceneOf } from "../scenes";
import { faultTrial } from "../trial";

jest.mock("../../../src/excel/operation/settle", () => ({
  ...jest.requireActual<object>("../../../src/excel/operation/settle"),
  settle: () =>
    Promise.resolve({ isAtEnd: false, sheetsLeft: [], doubtful: [], shortfalls: [], mayBeLeftOn: [] }),
}));

describe("the suite of faults, with a put-back that puts nothing back", () => {
  it("finds that something was written, and nobody is told", async () => {
    const recount = COMMANDS.find(({ name }) => name === "recount");
    const fault = FAULTS.find(({ name }) => name === "an answer is an error");
    if (!recount || !fault) throw new Error("no such scene");
    const scene = await sceneOf(recount);
    const endings = [];
    for (let batch = 0; batch < scene.apply.batches; batch += 1)
      endings.push(await faultTrial(scene, "apply", fault, batch));
    expect(endings.filter((ending) => typeof ending === "object").length).toBeGreaterThan(0);
  });
});
