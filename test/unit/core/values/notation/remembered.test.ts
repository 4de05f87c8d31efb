import { remembered } from "../../../../../src/core/values/notation/remembered";

/** A reader that counts how often it has worked something out. */
function counting(): { readonly read: (text: string) => string | undefined; readonly asked: string[] } {
  const asked: string[] = [];
  const read = remembered((text) => {
    asked.push(text);
    return text === "" ? undefined : text.toUpperCase();
  });
  return { read, asked };
}

describe("remembered", () => {
  it("works out a text once, be there an answer or none", () => {
    const { read, asked } = counting();
    expect([read("r5"), read(""), read("r5"), read("")]).toEqual(["R5", undefined, "R5", undefined]);
    expect(asked).toEqual(["r5", ""]);
  });

  it("keeps no prose", () => {
    const { read, asked } = counting();
    const prose = "長".repeat(201);
    expect([read(prose), read(prose)]).toEqual([prose, prose]);
    expect(asked).toEqual([prose, prose]);
  });

  it("forgets what it has kept once that is much, and answers as before", () => {
    const { read, asked } = counting();
    read("r5");
    for (let index = 0; index < 5000; index += 1) read(String(index));
    expect(read("r5")).toBe("R5");
    expect(asked.filter((text) => text === "r5")).toHaveLength(2);
  });
});
