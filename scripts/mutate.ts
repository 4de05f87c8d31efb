/**
 * `npm run mutate -- [--count 100] [--seed 1] [--from 0] [FOLDER …]`: changes one thing at a time in the code (a comparison turned
 * round, a condition made constant, a number one off, a call's branch dropped) and runs the tests of the changed file: those
 * of its folder first, then all that import it. A change that no test notices survives: a rule that nothing holds, or a line
 * that nothing needs. By hand, never in CI; each file is put back, also after Ctrl+C. Prints every survivor, and "N of M
 * survive" at the end. `--from 40` leaves out the first 40 of the same choice: the rest of a run that was interrupted.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { sourceFiles } from "./structure/import-graph";
import { mutationsOf, type Mutation } from "./mutation/mutations";

const root = path.join(__dirname, "..");
const jest = path.join(root, "node_modules", "jest", "bin", "jest.js");

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: "string", default: "100" },
    seed: { type: "string", default: "1" },
    from: { type: "string", default: "0" },
  },
});
const folders =
  positionals.length > 0 ? positionals : ["src/core/read", "src/core/judge", "src/excel/operation"];

/** A small generator of numbers in [0, 1) that gives the same row for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Tests stand as the code does: src/core/read/tables has its own in test/unit/core/read/tables. */
function testsOfFolder(file: string): string[] {
  const folder = path.dirname(file).replace(/^src\//, "");
  return ["--passWithNoTests", "--testPathPatterns", `test/(unit|adapter)/${folder}/`];
}

/** jest looks at no pattern beside --findRelatedTests, but at which files are tests. */
function testsThatImport(file: string): string[] {
  const folders = file.startsWith("src/excel/") ? "{unit,adapter/excel}" : "unit";
  return ["--findRelatedTests", file, "--testMatch", `<rootDir>/test/${folders}/**/*.test.{ts,tsx}`];
}

function passes(tests: readonly string[]): boolean {
  const { status, signal } = spawnSync(process.execPath, [jest, "--bail", "--silent", ...tests], {
    cwd: root,
    stdio: "ignore",
    timeout: 600_000,
  });
  if (signal !== null) console.log(`ran out of time: ${tests.join(" ")}`);
  return status === 0;
}

function survives(mutation: Mutation): boolean {
  const file = path.join(root, mutation.file);
  const before = readFileSync(file, "utf8");
  const restore = (): void => {
    writeFileSync(file, before);
  };
  const interrupted = (): void => {
    restore();
    process.exit(1);
  };
  process.once("SIGINT", interrupted);
  try {
    writeFileSync(file, before.slice(0, mutation.start) + mutation.text + before.slice(mutation.end));
    return [testsOfFolder(mutation.file), testsThatImport(mutation.file)].every(passes);
  } finally {
    restore();
    process.removeListener("SIGINT", interrupted);
  }
}

const random = randomFrom(Number(values.seed));
const all = folders
  .flatMap(sourceFiles)
  .flatMap((file) => mutationsOf(file, readFileSync(path.join(root, file), "utf8")));
const chosen = Array.from({ length: Math.min(Number(values.count), all.length) }, () =>
  all.splice(Math.floor(random() * all.length), 1),
).flat();
console.log(
  `${String(chosen.length)} of ${String(chosen.length + all.length)} changes to ${folders.join(", ")}`,
);
const rest = chosen.slice(Number(values.from));
let survivors = 0;
for (const mutation of rest) {
  if (!survives(mutation)) continue;
  survivors += 1;
  console.log(`survives: ${mutation.file}:${String(mutation.line)}  ${mutation.was} → ${mutation.text}`);
}
console.log(`${String(survivors)} of ${String(rest.length)} survive`);
