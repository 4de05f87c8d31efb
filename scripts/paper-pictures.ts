/**
 * `npm run pictures:papers`: the pictures of what is printed in docs/user-guide.ja.md, made anew into docs/images/ from the
 * second sample by the command line, LibreOffice and pdftoppm: the first page of each. Look at them before they are committed.
 */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { runHeadless } from "../cli/run-headless";
import { startLibreOffice } from "../test/office/support/libre-office";
import { withOnly } from "../test/office/support/printed-pages";
import { runProgram } from "../test/office/support/programs";

const ROOT = path.join(__dirname, "..");
const IMAGES = path.join(ROOT, "docs", "images");
/** Of the picture, in pixels: as wide as the guide shows it at most. */
const WIDTH = 1400;

const PICTURES = new Map([
  ["paper-programme", "資料2-1 構成"],
  ["paper-indicators", "資料2-2 主な事業指標"],
  ["paper-sources", "資料2-3 財源別実績額"],
  ["paper-charts", "KPIグラフ"],
]);

async function takePictures(folder: string): Promise<void> {
  const made = path.join(folder, "made.xlsx");
  const words = [path.join(ROOT, "assets", "sample-ledgers.xlsx"), "--out", made, "--do", "charts,paper"];
  const code = await runHeadless(words, { line: console.log, errorLine: console.error });
  if (code !== 0) throw new Error(`the command line ended with ${String(code)}`);
  const bytes = new Uint8Array(await readFile(made));
  const office = await startLibreOffice();
  try {
    const books = new Map([...PICTURES].map(([name, sheet]) => [name, withOnly(bytes, sheet)]));
    for (const [name, pdf] of await office.convertAll(books, "pdf")) {
      const file = path.join(folder, `${name}.pdf`);
      await writeFile(file, pdf);
      const size = ["-scale-to-x", String(WIDTH), "-scale-to-y", "-1"];
      await runProgram("pdftoppm", ["-png", "-singlefile", ...size, file, path.join(IMAGES, name)]);
    }
  } finally {
    await office.close();
  }
}

async function main(): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "kpi-pictures-"));
  try {
    await takePictures(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
