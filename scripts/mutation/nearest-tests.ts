import path from "node:path";
import { importsWithin, type Import } from "../structure/import-graph";

/** The test files that reach a file by imports. */
export interface NearestTests {
  /** In the order of how near they are: those of the file's own folder, then by the number of imports between. */
  readonly of: (file: string) => readonly string[];
}

/** Folders of tests that may hold what a file does; those of the pane and of the browser are too dear for this. */
function asked(file: string): readonly string[] {
  return file.startsWith("src/excel/")
    ? ["test/unit/", "test/adapter/excel/", "test/faults/"]
    : ["test/unit/"];
}

export function nearestTests(): NearestTests {
  const importers = importersOf(importsWithin(["src", "stand-in", "test"]));
  return {
    of: (file) => {
      const distances = distancesTo(file, importers);
      const own = path.posix.dirname(file).replace(/^src\//, "");
      const folders = asked(file);
      return [...distances]
        .filter(([test]) => /\.test\.tsx?$/.test(test))
        .filter(([test]) => folders.some((folder) => test.startsWith(folder)))
        .map(([test, imports]) => ({ test, steps: path.posix.dirname(test).endsWith(own) ? 0 : imports }))
        .sort((one, other) => one.steps - other.steps || (one.test < other.test ? -1 : 1))
        .map(({ test }) => test);
    },
  };
}

function importersOf(imports: readonly Import[]): ReadonlyMap<string, readonly string[]> {
  const importers = new Map<string, string[]>();
  for (const { from, to } of imports) importers.set(to, [...(importers.get(to) ?? []), from]);
  return importers;
}

/** How many imports are between each file and the one that it reaches. */
function distancesTo(
  file: string,
  importers: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, number> {
  const distances = new Map([[file, 0]]);
  let ring = [file];
  for (let distance = 1; ring.length > 0; distance += 1) {
    const next = new Set(
      ring.flatMap((one) => importers.get(one) ?? []).filter((one) => !distances.has(one)),
    );
    for (const one of next) distances.set(one, distance);
    ring = [...next];
  }
  return distances;
}
