import { onFirstUse } from "../../../src/app/on-first-use";

function named(name: string): Error {
  const error = new Error("Loading chunk operations failed.");
  error.name = name;
  return error;
}

describe("onFirstUse", () => {
  it("finds its part once, and has it from then on", async () => {
    let asked = 0;
    const part = { at: "here" };
    const late = onFirstUse("part", () => {
      asked += 1;
      return Promise.resolve(part);
    });
    await late.load();
    await late.load();
    expect([late.part(), asked]).toEqual([part, 1]);
  });

  it("is a failure to be tried again where the file does not come, and asks for it again", async () => {
    const answers = [Promise.reject(named("ChunkLoadError")), Promise.resolve({ at: "here" })];
    const late = onFirstUse("part", () => answers.shift() ?? Promise.reject(new Error("asked too often")));
    await expect(late.load()).rejects.toMatchObject({ name: "HostFailure", code: "notLoaded" });
    expect(() => late.part()).toThrow("not loaded: part");
    await late.load();
    expect(late.part()).toEqual({ at: "here" });
  });

  it("does not hide a fault of the file itself", async () => {
    const late = onFirstUse("part", () => Promise.reject(named("TypeError")));
    await expect(late.load()).rejects.toMatchObject({ name: "TypeError" });
  });
});
