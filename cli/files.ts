import { access, constants, readFile, realpath, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { BadUsage } from "./arguments";

/** Reads IN whole; BadUsage where it is not there, is a folder or may not be read. */
export async function readInput(file: string): Promise<Uint8Array> {
  const entry = await stat(file).catch(() => undefined);
  if (!entry)
    throw new BadUsage(
      `${file} が見つかりません。ファイル名と場所を確かめてください。`,
      `${file} was not found. Check its name and folder.`,
    );
  if (entry.isDirectory())
    throw new BadUsage(
      `${file} はフォルダーです。.xlsx のファイルを指定してください。`,
      `${file} is a folder. Name an .xlsx file.`,
    );
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    throw new BadUsage(
      `${file} を読めません。アクセス権を確かめてください。`,
      `${file} cannot be read. Check who may read it.`,
    );
  }
}

/** Makes sure, before anything is done, that each result can be written, in a file of its own that is not IN. */
export async function checkOutputs(files: readonly (string | undefined)[], input: string): Promise<void> {
  const named = files.flatMap((file) => (file === undefined ? [] : [path.resolve(file)]));
  if (new Set(named).size < named.length) {
    throw new BadUsage(
      `--out と --json が同じファイルです（${named.join("、")}）。別の名前を指定してください。`,
      `--out and --json name the same file (${named.join(", ")}). Give them different names.`,
    );
  }
  for (const file of named) await checkOutput(file, input);
}

async function checkOutput(file: string, input: string): Promise<void> {
  const entry = await stat(file).catch(() => undefined);
  if (entry?.isDirectory())
    throw new BadUsage(
      `${file} はフォルダーです。保存先のファイル名を指定してください。`,
      `${file} is a folder. Name the file to save to.`,
    );
  if (entry && (await realpath(file)) === (await realpath(input))) {
    throw new BadUsage(
      `保存先が元のブックと同じです（${file}）。元のブックは変更しません。別の名前を指定してください。`,
      `The result would replace the workbook itself (${file}), which is never changed. Give it another name.`,
    );
  }
  const target = entry ? file : path.dirname(path.resolve(file));
  try {
    await access(target, constants.W_OK);
  } catch {
    throw new BadUsage(
      `${file} に書き込めません。フォルダーがあるか、アクセス権があるかを確かめてください。`,
      `${file} cannot be written. Check that its folder exists and who may write there.`,
    );
  }
}

/** Writes a result; BadUsage where the disk refuses after all. */
export async function writeOutput(file: string, content: Uint8Array | string): Promise<void> {
  try {
    await writeFile(file, content);
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new BadUsage(
      `${file} に書き込めません（${reason}）。保存先を確かめてください。`,
      `${file} cannot be written (${reason}). Check where it is to go.`,
    );
  }
}
