/**
 * `npm run validate -- --send [FILE]`: Microsoft's validation of a manifest, by its service on the internet. Never part of
 * another command, and without `--send` only what would be sent is said: the manifest has the office's address in it.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { BadOption, readOptionsAndFiles } from "./options";

const root = path.join(__dirname, "..");

/** The version whose reporting of usage is empty; it is fetched when it is needed, as it is no part of this product. */
const tool = "office-addin-manifest@3.0.0";
const service = "https://validationgateway.omex.office.net";

const usage = [
  "使い方 (usage): npm run validate -- --send [manifest.xml]",
  `  ${service} にマニフェストを送り、Microsoft の検証結果を表示します。--send がなければ何も送りません。`,
  `  (sends the manifest to Microsoft's service and prints its answer; nothing is sent without --send)`,
].join("\n");

function validate(): number {
  const { values, files } = readOptionsAndFiles({ send: { type: "boolean", default: false } }, usage);
  const [chosen, ...more] = files;
  if (more.length > 0) throw new BadOption(`ファイルは1つだけです。(one file only)\n${usage}`);
  const manifest = path.resolve(chosen ?? path.join(root, "manifest.xml"));
  if (!existsSync(manifest)) {
    throw new BadOption(`ファイルがありません: ${manifest} (no such file)\n${usage}`);
  }
  if (!values.send) {
    console.log(`${manifest}\n${usage}`);
    return 2;
  }
  const npm = process.env.npm_execpath;
  if (npm === undefined) throw new BadOption(`npm run で実行してください。(run it by npm)\n${usage}`);
  const command = ["exec", "--yes", `--package=${tool}`, "--", "office-addin-manifest", "validate"];
  // npm's own script by this Node: no shell between, which would break a path with spaces in two.
  return spawnSync(process.execPath, [npm, ...command, manifest], { stdio: "inherit" }).status ?? 1;
}

try {
  process.exitCode = validate();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof BadOption ? 2 : 1;
}
