/**
 * `npm run mutate -- [--count 100] [--seed 1] [--from 0] [--nearest 20] [FOLDER …]`: changes one thing at a time in the code (a
 * comparison turned round, a condition made constant, a number one off, a call's branch dropped) and runs the tests that
 * reach the changed file by imports, the nearest first, up to the first that fails. A change that no test notices survives: a
 * rule that nothing holds, or a line that nothing needs. `--nearest 20` asks only so many test files: a quick first pass,
 * whose survivors are yet to be tried whole. By hand, never in CI; each file is put back, also after Ctrl+C. Prints every
 * survivor and every change whose tests did not end in time (nobody knows of those), and how many at the end or at Ctrl+C,
 * with the `--from` that does the rest: `--from 40` leaves out the first 40 of the same choice.
 */
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { sourceFiles } from "./structure/import-graph";
import { mutationsOf, type Mutation } from "./mutation/mutations";
import { nearestTests } from "./mutation/nearest-tests";

const root = path.join(__dirname, "..");
const jest = path.join(root, "node_modules", "jest", "bin", "jest.js");
const sequencer = path.join(__dirname, "mutation", "nearest-first.cjs");

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: "string", default: "100" },
    seed: { type: "string", default: "1" },
    from: { type: "string", default: "0" },
    nearest: { type: "string" },
  },
});
const folders =
  positionals.length > 0 ? positionals : ["src/core/read", "src/core/judge", "src/excel/operation"];

const tests = nearestTests();
const nearest = values.nearest === undefined ? undefined : Number(values.nearest);

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

type Outcome = "passed" | "failed" | "undecided";

class Interrupted extends Error {}

/**
 * One process that runs the tests one after another, the nearest first, and ends at the first that fails. Rejects with
 * `Interrupted` after Ctrl+C, which ends the tests too, whatever they then say of themselves.
 */
function outcomeOf(tests: readonly string[], stop: AbortSignal): Promise<Outcome> {
  if (tests.length === 0) return Promise.resolve("passed");
  const files = tests.map((test) => path.join(root, test));
  return new Promise((resolve, reject) => {
    const run = spawn(
      process.execPath,
      [jest, "--bail", "--silent", "--runInBand", "--testSequencer", sequencer, "--runTestsByPath", ...files],
      {
        cwd: root,
        stdio: "ignore",
        timeout: 600_000,
        signal: stop,
        env: { ...process.env, MUTATION_TESTS: JSON.stringify(files) },
      },
    );
    run.once("error", (error) => {
      reject(stop.aborted ? new Interrupted() : error);
    });
    run.once("exit", (status, signal) => {
      if (stop.aborted) reject(new Interrupted());
      else if (signal !== null) resolve("undecided");
      else resolve(status === 0 ? "passed" : "failed");
    });
  });
}

/** "passed" where every test still does. */
async function tried(mutation: Mutation, stop: AbortSignal): Promise<Outcome> {
  const file = path.join(root, mutation.file);
  const before = readFileSync(file, "utf8");
  try {
    writeFileSync(file, before.slice(0, mutation.start) + mutation.text + before.slice(mutation.end));
    return await outcomeOf(tests.of(mutation.file).slice(0, nearest), stop);
  } finally {
    writeFileSync(file, before);
  }
}

async function tryAll(mutations: readonly Mutation[], from: number, stop: AbortSignal): Promise<void> {
  const counts: Record<Outcome, number> = { passed: 0, failed: 0, undecided: 0 };
  let done = from;
  try {
    for (const mutation of mutations.slice(from)) {
      const outcome = await tried(mutation, stop);
      counts[outcome] += 1;
      done += 1;
      if (outcome === "failed") continue;
      const word = outcome === "passed" ? "survives" : "undecided";
      console.log(`${word}: ${mutation.file}:${String(mutation.line)}  ${mutation.was} → ${mutation.text}`);
    }
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    console.log(`interrupted: --from ${String(done)} does the rest`);
  }
  const decided = counts.passed + counts.failed;
  console.log(
    `${String(counts.passed)} of ${String(decided)} survive, ${String(counts.undecided)} undecided for want of time`,
  );
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
const stop = new AbortController();
process.once("SIGINT", () => {
  stop.abort();
});
void tryAll(chosen, Number(values.from), stop.signal);
