/**
 * `npm run check`: everything that can be said about the code without running it. Every part runs even where one
 * before it failed, so that one run tells all. Two go on at a time, the longest first.
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

interface Part {
  readonly name: string;
  readonly command: readonly string[];
}

const eslint = ["eslint", "--max-warnings", "0"];

/** The longest first. ESLint would take longer than all the others together; the tests have a tsconfig.json, and so types, of their own. */
const parts: readonly Part[] = [
  { name: "ESLint", command: [...eslint, "--ignore-pattern", "test/**", "."] },
  { name: "ESLint of the tests", command: [...eslint, "test"] },
  { name: "types of the tests", command: ["tsc", "--noEmit", "-p", "test/tsconfig.json"] },
  { name: "Prettier", command: ["prettier", "--check", "--log-level", "warn", "."] },
  { name: "types", command: ["tsc", "--noEmit"] },
  { name: "types of core, alone", command: ["tsc", "--noEmit", "-p", "src/core/tsconfig.json"] },
  { name: "dependency rules", command: ["depcruise", "src", "stand-in", "cli", "test", "scripts", "bench"] },
  { name: "unused code", command: ["knip"] },
  { name: "manifest", command: ["jest", "test/unit/manifest.test.ts"] },
];

/** Where a program is not in a package of its own name. */
const packageOf: Readonly<Record<string, string>> = { tsc: "typescript", depcruise: "dependency-cruiser" };

interface PackageDescription {
  readonly bin: string | Readonly<Record<string, string>>;
}

const root = path.join(__dirname, "..");

/** `npm run check -- eslint types` runs the parts whose names hold one of the words. */
const wanted = process.argv.slice(2).map((word) => word.toLowerCase());

/** The program's own script, run by this Node: no shell between, which would break a path with spaces in two. */
function scriptOf(program: string): string {
  const folder = packageOf[program] ?? program;
  const described = readFileSync(path.join(root, "node_modules", folder, "package.json"), "utf8");
  const description = JSON.parse(described) as PackageDescription;
  const script = typeof description.bin === "string" ? description.bin : description.bin[program];
  if (script === undefined) throw new Error(`${folder} has no program ${program}`);
  return path.join(root, "node_modules", folder, script);
}

/** Runs one part; what it says comes in one piece, whatever runs beside it. Resolves to whether it passed. */
function run({ name, command }: Part): Promise<boolean> {
  const [program = "", ...options] = command;
  return new Promise((resolve, reject) => {
    const said: Buffer[] = [];
    const child = spawn(process.execPath, [scriptOf(program), ...options], { cwd: root });
    child.stdout.on("data", (piece: Buffer) => said.push(piece));
    child.stderr.on("data", (piece: Buffer) => said.push(piece));
    child.on("error", reject);
    child.on("close", (status) => {
      process.stdout.write(Buffer.concat(said));
      console.log(`${status === 0 ? "ok    " : "FAILED"}  ${name}`);
      resolve(status === 0);
    });
  });
}

/** Takes parts off the list until none is left. */
async function runInTurn(left: Part[]): Promise<boolean[]> {
  const passed: boolean[] = [];
  for (let part = left.shift(); part; part = left.shift()) passed.push(await run(part));
  return passed;
}

function isWanted({ name }: Part): boolean {
  return wanted.length === 0 || wanted.some((word) => name.toLowerCase().includes(word));
}

async function main(): Promise<void> {
  const left = parts.filter(isWanted);
  const passed = (await Promise.all([runInTurn(left), runInTurn(left)])).flat();
  const failed = passed.filter((isPassed) => !isPassed);
  console.log(`check: ${String(passed.length - failed.length)} passed, ${String(failed.length)} failed`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

void main();
