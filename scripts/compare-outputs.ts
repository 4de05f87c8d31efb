/**
 * `npm run compare -- OTHER_CHECKOUT BOOK.xlsx [BOOK.xlsx …]`: runs the command line of this checkout and of another one on
 * the same workbooks, and says where their reports (without `host`) and the parts of their OUT files differ. For changes
 * that are not meant to change what is shipped. Exits with 1 where anything differs.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";

interface Outcome {
  readonly exit: number | null;
  readonly report: unknown;
  /** The parts of OUT as text, by name; none where it was not written. */
  readonly parts: ReadonlyMap<string, string>;
}

const TODAY = "2026-02-28";
const here = path.join(__dirname, "..");

function run(checkout: string, book: string, folder: string): Outcome {
  const out = path.join(folder, "out.xlsx");
  const json = path.join(folder, "report.json");
  for (const old of [out, json]) rmSync(old, { force: true });
  const entry = ["cli/main.ts", "src/sandbox/headless/main.ts"].find((file) =>
    existsSync(path.join(checkout, file)),
  );
  if (entry === undefined) throw new Error(`${checkout} has no command line`);
  const tsx = path.join(checkout, "node_modules", "tsx", "dist", "cli.mjs");
  const steps = ["--do", "check,recount,rates,charts", "--as-of", TODAY];
  const { status } = spawnSync(process.execPath, [tsx, entry, book, "--out", out, "--json", json, ...steps], {
    cwd: checkout,
    stdio: "ignore",
  });
  return {
    exit: status,
    report: existsSync(json) ? withoutHost(JSON.parse(readFileSync(json, "utf8"))) : undefined,
    parts: existsSync(out) ? partsOf(out) : new Map(),
  };
}

function withoutHost(report: unknown): unknown {
  if (typeof report !== "object" || report === null) return report;
  return Object.fromEntries(
    Object.entries(report)
      .filter(([key]) => key !== "host")
      .map(([key, value]): [string, unknown] => [key, key === "findings" ? byPlace(value) : value]),
  );
}

/** Findings by code and cell instead of by their number, so that one more does not make all after it differ. */
function byPlace(findings: unknown): unknown {
  if (!Array.isArray(findings)) return findings;
  const byKey = new Map<string, unknown[]>();
  for (const finding of findings as readonly { code?: unknown; sheet?: unknown; cell?: unknown }[]) {
    const key = `${String(finding.code)} ${String(finding.sheet)}!${String(finding.cell)}`;
    byKey.set(key, [...(byKey.get(key) ?? []), finding]);
  }
  return Object.fromEntries(byKey);
}

function partsOf(file: string): Map<string, string> {
  return new Map(
    Object.entries(unzipSync(readFileSync(file))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}

/** Paths at which two JSON values differ. */
function differences(left: unknown, right: unknown, at = ""): string[] {
  if (JSON.stringify(left) === JSON.stringify(right)) return [];
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) {
    return [`${at}: ${shown(left)} → ${shown(right)}`];
  }
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  const [one, other] = [new Map(Object.entries(left)), new Map(Object.entries(right))];
  return [...keys].flatMap((key) => differences(one.get(key), other.get(key), `${at}/${key}`));
}

function shown(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}

function compare(other: string, book: string, folder: string): string[] {
  const [before, after] = [run(other, book, folder), run(here, book, folder)];
  const exit = before.exit === after.exit ? [] : [`exit ${String(before.exit)} → ${String(after.exit)}`];
  const names = new Set([...before.parts.keys(), ...after.parts.keys()]);
  const parts = [...names]
    .filter((name) => before.parts.get(name) !== after.parts.get(name))
    .map((name) => `part ${name}`);
  return [...exit, ...differences(before.report, after.report, "report"), ...parts];
}

/** Differences of one kind as one line: the places of a list are `*`, and what differs is the first example. */
function grouped(lines: readonly string[]): string[] {
  const kinds = new Map<string, { readonly example: string; count: number }>();
  for (const line of lines) {
    const kind = line
      .replace(/: .*$/s, "")
      .replaceAll(/\/\d+(?=\/|$)/g, "/*")
      .replace(/^(report\/findings\/\S+) .*?!\S+?(?=\/|$)/, "$1");
    const known = kinds.get(kind);
    if (known) known.count += 1;
    else kinds.set(kind, { example: line, count: 1 });
  }
  return [...kinds.values()].map(({ example, count }) => `${String(count)} × ${example}`);
}

const [other, ...books] = process.argv.slice(2).map((argument) => path.resolve(argument));
if (other === undefined || books.length === 0) {
  console.error("npm run compare -- OTHER_CHECKOUT BOOK.xlsx [BOOK.xlsx …]");
  process.exitCode = 2;
} else {
  const folder = mkdtempSync(path.join(os.tmpdir(), "compare-"));
  let different = 0;
  for (const book of books) {
    const found = grouped(compare(other, book, folder));
    if (found.length > 0) different += 1;
    console.log(`${found.length === 0 ? "same     " : "DIFFERENT"}  ${path.basename(book)}`);
    for (const line of found) console.log(`    ${line.slice(0, 240)}`);
  }
  rmSync(folder, { recursive: true });
  console.log(`${String(books.length - different)} of ${String(books.length)} the same`);
  process.exitCode = different === 0 ? 0 : 1;
}
