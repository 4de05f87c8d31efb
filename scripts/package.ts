/**
 * `ADDIN_URL=https://… npm run package`: what an administrator gets, as dist/kpi-ledger-VERSION-online.zip and
 * -offline.zip, each with its source maps in a zip apart. `-- --only offline` makes one; `--office DIR` is a folder
 * with a newer Office.js for the offline build.
 */
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { zipSync } from "fflate";
import { version } from "../package.json";
import { bundle } from "./bundle";
import { BadOption, readOptions } from "./options";
import { packageFiles, sourceMapFiles, type Files } from "./package/package-files";

const root = path.join(__dirname, "..");
const dist = path.join(root, "dist");
const builds = ["online", "offline"] as const;

const usage = [
  "使い方 (usage):",
  "  ADDIN_URL=https://office.example.lg.jp/kpi/ npm run package",
  "  npm run package -- --base https://office.example.lg.jp/kpi/ [--only online|offline] [--office DIR]",
].join("\n");

/** The earliest time that a zip can hold: the same build gives the same bytes, whose sum can be compared. */
const mtime = new Date(1980, 0, 1);

async function makePackages(): Promise<void> {
  const { base, only, office } = readOptions(
    { base: { type: "string" }, only: { type: "string" }, office: { type: "string" } },
    usage,
  );
  const address = base ?? process.env.ADDIN_URL;
  if (!address) {
    throw new BadOption(`アドインを置くアドレスが必要です。(the add-in's address is missing)\n${usage}`);
  }
  const chosen = builds.filter((build) => only === undefined || only === build);
  if (chosen.length === 0) throw new BadOption(`--only は online か offline です。(bad --only)\n${usage}`);
  for (const build of chosen) {
    const forOffline = { offline: true, ...(office === undefined ? {} : { office }) };
    await bundle({
      mode: "production",
      env: { base: address, ...(build === "offline" ? forOffline : {}) },
    });
    const name = `kpi-ledger-${version}-${build}`;
    const folder = path.join(dist, build);
    writeZip(name, packageFiles({ build: folder, root, address, version }));
    writeZip(`${name}-source-maps`, sourceMapFiles(folder));
  }
}

function writeZip(name: string, files: Files): void {
  const inFolder = Object.fromEntries(
    Object.entries(files).map(([file, bytes]) => [`${name}/${file}`, bytes]),
  );
  const bytes = zipSync(inFolder, { level: 9, mtime });
  mkdirSync(dist, { recursive: true });
  writeFileSync(path.join(dist, `${name}.zip`), bytes);
  console.log(`${createHash("sha256").update(bytes).digest("hex")}  dist/${name}.zip`);
}

makePackages().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof BadOption ? 2 : 1;
});
