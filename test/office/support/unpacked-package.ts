import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { unzipSync } from "fflate";
import { version } from "../../../package.json";

const run = promisify(execFile);
const root = path.join(__dirname, "..", "..", "..");

export type Build = "online" | "offline";

/** The address that the packages are made for. Nothing is asked of the real one: the name leads to this machine. */
export const ADDRESS = new URL("https://office.example.lg.jp/kpi/");

/** `npm run package` for ADDRESS, both builds. */
export async function makePackages(): Promise<void> {
  const tsx = path.join(root, "node_modules", "tsx", "dist", "cli.mjs");
  await run(process.execPath, [tsx, "scripts/package.ts", "--base", ADDRESS.href], { cwd: root });
}

/** Unpacks a build's zip into a folder, as an administrator does; gives the one folder that is in it. */
export function unpack(build: Build, into: string): string {
  const name = `kpi-ledger-${version}-${build}`;
  const zip = readFileSync(path.join(root, "dist", `${name}.zip`));
  for (const [file, bytes] of Object.entries(unzipSync(new Uint8Array(zip)))) {
    const place = path.join(into, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, bytes);
  }
  return path.join(into, name);
}
