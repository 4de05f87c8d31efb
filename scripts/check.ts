/**
 * `npm run check`: everything that can be said about the code without running it. Every part runs even where one
 * before it failed, so that one run tells all.
 */
import { spawnSync } from "node:child_process";
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
  { name: "dependency rules", command: ["depcruise", "src", "test", "scripts", "bench"] },
  { name: "unused code", command: ["knip"] },
  { name: "manifest", command: ["jest", "test/unit/manifest.test.ts"] },
];

const root = path.join(__dirname, "..");

/** `npm run check -- eslint types` runs the parts whose names hold one of the words. */
const wanted = process.argv.slice(2).map((word) => word.toLowerCase());

function run({ name, command }: Part): boolean {
  const [program = "", ...options] = command;
  const { status } = spawnSync(path.join(root, "node_modules", ".bin", program), options, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
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
