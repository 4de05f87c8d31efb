/**
 * `npm run check`: everything that can be said about the code without running it. Every part runs even where one
 * before it failed, so that one run tells all.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

interface Part {
  readonly name: string;
  readonly command: readonly string[];
}

const parts: readonly Part[] = [
  { name: "types", command: ["tsc", "--noEmit"] },
  { name: "types of core, alone", command: ["tsc", "--noEmit", "-p", "src/core/tsconfig.json"] },
  { name: "types of the tests", command: ["tsc", "--noEmit", "-p", "test/tsconfig.json"] },
  { name: "ESLint", command: ["eslint", "--max-warnings", "0", "."] },
  { name: "Prettier", command: ["prettier", "--check", "--log-level", "warn", "."] },
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

function run({ name, command }: Part): boolean {
  const [program = "", ...options] = command;
  const { status } = spawnSync(process.execPath, [scriptOf(program), ...options], {
    cwd: root,
    stdio: "inherit",
  });
  console.log(`${status === 0 ? "ok    " : "FAILED"}  ${name}`);
  return status === 0;
}

const chosen = parts.filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.toLowerCase().includes(word)),
);
const failed = chosen.filter((part) => !run(part));
console.log(`check: ${String(chosen.length - failed.length)} passed, ${String(failed.length)} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
