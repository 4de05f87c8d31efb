import { existsSync } from "node:fs";
import path from "node:path";
import { readText } from "../../support/read-text";

const root = path.join(__dirname, "../../..");

/** The places that the first column of the page's tables names, each up to its first `<placeholder>`. */
function placesNamed(page: string): string[] {
  return page
    .split("\n")
    .filter((line) => line.startsWith("| `") || line.startsWith("| a tab"))
    .flatMap((line) => [
      ...(line.split(" | ")[0] ?? "").matchAll(/`((?:src|test|docs|cli|stand-in)\/[^`]+|manifest\.xml)`/g),
    ])
    .map(([, place = ""]) => place.replace(/[^/]*<.*$/, ""));
}

describe("docs/adding.md", () => {
  it("names files and folders that there are", () => {
    const places = placesNamed(readText(path.join(root, "docs/adding.md")));
    expect(places.length).toBeGreaterThan(30);
    expect(places.filter((place) => !existsSync(path.join(root, place)))).toEqual([]);
  });
});
