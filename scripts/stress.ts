import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/**
 * `npm run stress`: the fault suites with every fault, every person and every request, and what became of all the trials in
 * docs/stress.md. Whatever comes after `--` goes to Jest, to run a part of them. Where STRESS_COUNTS names a file, counts are added
 * to those in it, so that the suites may be run one after the other; `--page` alone writes the page from it, and what comes after
 * that names the revision that they were run over.
 */
interface Counts {
  readonly suite: string;
  readonly kind: string;
  readonly tried: number;
  readonly before: number;
  readonly planned: number;
  readonly told: number;
  readonly byHand: number;
  readonly wrong: number;
}

const PAGE = path.join(__dirname, "..", "docs", "stress.md");

function main(args: readonly string[]): number {
  const folder = mkdtempSync(path.join(os.tmpdir(), "kpi-ledger-stress-"));
  const file = process.env.STRESS_COUNTS ?? path.join(folder, "counts.jsonl");
  const [first, revision] = args;
  const isPageAlone = first === "--page";
  const status = isPageAlone ? 0 : statusOf(args, file);
  const over = isPageAlone && revision !== undefined ? ` Run over revision ${revision}.` : "";
  if (existsSync(file)) writeFileSync(PAGE, pageOf(countsIn(readFileSync(file, "utf8")), over));
  rmSync(folder, { recursive: true });
  return status;
}

function statusOf(args: readonly string[], file: string): number {
  const { status } = spawnSync(
    process.execPath,
    [require.resolve("jest/bin/jest"), "--config", "jest.stress.config.js", ...args],
    { stdio: "inherit", env: { ...process.env, STRESS_COUNTS: file } },
  );
  return status ?? 1;
}

function countsIn(text: string): Counts[] {
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Counts)
    .sort((one, other) => `${one.suite} ${one.kind}`.localeCompare(`${other.suite} ${other.kind}`));
}

function pageOf(counts: readonly Counts[], over: string): string {
  const total = (of: (one: Counts) => number): number => counts.reduce((sum, one) => sum + of(one), 0);
  const all: Counts = {
    suite: "all",
    kind: "",
    tried: total(({ tried }) => tried),
    before: total(({ before }) => before),
    planned: total(({ planned }) => planned),
    told: total(({ told }) => told),
    byHand: total(({ byHand }) => byHand),
    wrong: total(({ wrong }) => wrong),
  };
  const lines = [...counts, all].map(
    ({ suite, kind, tried, before, planned, told, byHand, wrong }) =>
      `| ${[suite, kind, tried, before, planned, told, byHand, wrong].join(" | ")} |`,
  );
  return `# What becomes of an operation that meets with trouble

Written by \`npm run stress\`. Each trial applies or undoes a plan through the real Office.js on the stand-in while something
goes wrong (\`test/faults\`). It ends with the workbook as it was **before**, as **planned**, or half-way and **told**, with an
undo that works; or somebody has taken away, between two requests that wrote, the row or the sheet that the first of them wrote
to (or has renamed the sheet, or has put a row in between what it wrote), and is told which sheet to look through **by hand**.
Anything else is **wrong**. What is not in the
table was not run for it.${over}

| suite | command | tried | before | planned | told | by hand | wrong |
|---|---|---:|---:|---:|---:|---:|---:|
${lines.join("\n")}
`;
}

process.exitCode = main(process.argv.slice(2));
