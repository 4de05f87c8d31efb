import { mutationsOf } from "../../../scripts/mutation/mutations";

describe("mutationsOf", () => {
  const changed = (text: string): string[] =>
    mutationsOf("a.ts", text).map(({ start, end, text: by }) => text.slice(0, start) + by + text.slice(end));

  it("turns an operator into its neighbour", () => {
    expect(changed("const a = b < c;")).toEqual(["const a = b <= c;"]);
  });

  it("makes a condition constant, and changes what stands in it", () => {
    expect(changed("if (!a) b();")).toEqual(["if (false) b();", "if (a) b();"]);
  });

  it("puts whole numbers one off and turns truth values round", () => {
    expect(changed("f(2, true);")).toEqual(["f(3, true);", "f(2, false);"]);
  });

  it("leaves types and imports alone", () => {
    expect(changed('import { a } from "b"; type T = 1 | true; interface I { readonly a: 2 }')).toEqual([]);
  });
});
