import { readFileSync } from "node:fs";
import path from "node:path";
import { findingValue } from "../../../../../src/core/judge/answers/finding-value";
import { ALL_CHECKS } from "../../../../../src/core/judge/checks/all-checks";
import type { Finding } from "../../../../../src/core/judge/findings/finding";

/** A finding's data with the text that 確認記録 was given for it before checks said themselves what they keep. */
type KeptFigures = Pick<Finding, "code" | "data"> & { readonly value: string };

const FIXTURE = path.join(__dirname, "../../../../fixtures/answers/kept-figures.json");
const KEPT = JSON.parse(readFileSync(FIXTURE, "utf8")) as readonly KeptFigures[];

describe("findingValue", () => {
  it("is held against figures of every check", () => {
    expect([...new Set(KEPT.map(({ code }) => code))].sort()).toEqual(
      ALL_CHECKS.map(({ code }) => code).sort(),
    );
  });

  it.each(KEPT.map((one): [string, string, KeptFigures] => [one.code, one.value, one]))(
    "of %s is still `%s`, as rows written before say",
    (_code, value, kept) => {
      expect(findingValue(kept)).toBe(value);
    },
  );

  it("does not depend on the order of the data's properties", () => {
    for (const { code, data, value } of KEPT) {
      const turned = Object.fromEntries(Object.entries(data).reverse()) as unknown as Finding["data"];
      expect(findingValue({ code, data: turned })).toBe(value);
    }
  });
});
