import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { Report } from "../../src/app/report/report";
import { runHeadless } from "../../cli/run-headless";
import { bytesOf, type OddWorkbook } from "./odd-workbooks";
import { checkWritten } from "./package/save-checked";

export interface HeadlessRun {
  readonly code: number;
  readonly report: Report;
  readonly out: Uint8Array;
  readonly lines: readonly string[];
}

/** A folder of its own for a test file's workbooks; `remove` takes it away. */
export async function workFolder(): Promise<{
  readonly file: (name: string) => string;
  readonly remove: () => Promise<void>;
}> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "kpi-ledger-"));
  return {
    file: (name) => path.join(folder, name),
    remove: () => rm(folder, { recursive: true }),
  };
}

/** Runs the command line on a file of the folder, reads back what it wrote, and makes sure that Excel would too. */
export async function headless(
  folder: { readonly file: (name: string) => string },
  input: string,
  ...words: string[]
): Promise<HeadlessRun> {
  const [out, report] = [folder.file("out.xlsx"), folder.file("report.json")];
  const lines: string[] = [];
  const collect = { line: (text: string) => lines.push(text), errorLine: (text: string) => lines.push(text) };
  const code = await runHeadless([input, "--out", out, "--json", report, ...words], collect);
  const bytes = new Uint8Array(await readFile(out));
  checkWritten(bytes, new Uint8Array(await readFile(input)));
  return {
    code,
    report: JSON.parse(await readFile(report, "utf8")) as Report,
    out: bytes,
    lines,
  };
}

/** Writes an odd workbook into the folder and gives its path. */
export async function written(
  folder: { readonly file: (name: string) => string },
  name: string,
  workbook: OddWorkbook | Uint8Array,
): Promise<string> {
  const file = folder.file(name);
  await writeFile(file, typeof workbook === "function" ? await bytesOf(workbook) : workbook);
  return file;
}
