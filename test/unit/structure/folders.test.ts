import path from "node:path";
import { circles, folderGraph, withoutShortcuts } from "../../../scripts/structure/folder-graph";
import { importsWithin } from "../../../scripts/structure/import-graph";
import { structurePictures, topFolder } from "../../../scripts/structure/structure-picture";
import { readText } from "../../support/read-text";
import { withPictures } from "../../../scripts/structure/architecture-page";

const folderOf = (file: string): string => path.posix.dirname(file);

describe("circles", () => {
  const graphOf = (...arrows: string[]): ReturnType<typeof folderGraph> =>
    folderGraph(
      arrows.map((arrow) => {
        const [from = "", to = ""] = arrow.split(">");
        return { from: `${from}/a.ts`, to: `${to}/b.ts` };
      }),
      folderOf,
    );

  it("finds folders that reach each other, over a third one too", () => {
    expect(circles(graphOf("a>b", "b>c", "c>a", "c>d"))).toEqual([["a", "b", "c"]]);
  });

  it("finds none where every arrow runs down", () => {
    expect(circles(graphOf("a>b", "a>c", "b>c"))).toEqual([]);
  });

  it("leaves out the arrows that a longer way implies", () => {
    expect([...(withoutShortcuts(graphOf("a>b", "a>c", "b>c")).get("a") ?? [])]).toEqual(["b"]);
  });
});

describe("the folders of the project", () => {
  it("import one another in an order at the top", () => {
    const imports = importsWithin(["src", "stand-in", "cli"]);
    expect(imports.length).toBeGreaterThan(2000);
    expect(circles(folderGraph(imports, topFolder))).toEqual([]);
  });

  it.each([
    "src/core",
    "src/excel",
    "src/app",
    "src/messages",
    "src/taskpane",
    "src/commands",
    "src/ooxml",
    "stand-in",
    "cli",
    "scripts",
  ])("import one another in an order within %s", (folder) => {
    const imports = importsWithin([folder]);
    expect(imports.length).toBeGreaterThan(0);
    expect(circles(folderGraph(imports, folderOf))).toEqual([]);
  });
});

describe("docs/architecture.md", () => {
  it("draws the folders as they import one another now (npm run draw:structure)", () => {
    const page = readText(path.join(__dirname, "../../../docs/architecture.md"));
    expect(withPictures(page, structurePictures())).toBe(page);
  });
});
