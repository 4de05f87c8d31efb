import { execFile } from "node:child_process";
import { access, copyFile, mkdir, readFile, rm } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import type { AddInReference } from "./workbook-with-pane";

const run = promisify(execFile);

/** Where Excel for Windows looks for add-ins in development: a value per add-in, its manifest's path (docs/decisions/sideload.md). */
const developerKey = String.raw`HKCU\Software\Microsoft\Office\16.0\WEF\Developer`;

/** Where Excel for Mac looks for them: a copy of each manifest. */
const macContainer = path.join(homedir(), "Library", "Containers", "com.microsoft.Excel", "Data");

export class NoExcelHere extends Error {}

/** Tells Excel of the add-in, so that it is under 開発者向けアドイン from its next start on. */
export async function sideload(manifest: string): Promise<void> {
  const { id } = await addInOf(manifest);
  if (process.platform === "win32") {
    await run("reg", ["add", developerKey, "/v", id, "/t", "REG_SZ", "/d", path.resolve(manifest), "/f"]);
    return;
  }
  await requireMacExcel();
  const folder = path.join(macContainer, "Documents", "wef");
  await mkdir(folder, { recursive: true });
  await copyFile(manifest, path.join(folder, `${id}.manifest.xml`));
}

/** Takes the add-in out of Excel again; nothing happens where it was not there. */
export async function removeSideload(manifest: string): Promise<void> {
  const { id } = await addInOf(manifest);
  if (process.platform === "win32") {
    await run("reg", ["delete", developerKey, "/v", id, "/f"]).catch(() => undefined);
    return;
  }
  await requireMacExcel();
  await rm(path.join(macContainer, "Documents", "wef", `${id}.manifest.xml`), { force: true });
}

async function requireMacExcel(): Promise<void> {
  if (process.platform !== "darwin") throw new NoExcelHere();
  await access(macContainer).catch(() => {
    throw new NoExcelHere();
  });
}

/** What names the add-in to Excel. Throws where the manifest does not say. */
export async function addInOf(manifest: string): Promise<AddInReference> {
  const text = await readFile(manifest, "utf8");
  const id = /<Id>([0-9a-f-]{36})<\/Id>/i.exec(text)?.[1];
  const version = /<Version>([\d.]+)<\/Version>/.exec(text)?.[1];
  if (id === undefined || version === undefined) throw new Error(`${manifest} has no <Id> or no <Version>.`);
  return { id, version };
}
