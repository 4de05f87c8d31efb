import { access, constants, readFile, realpath, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { BadUsage } from "./arguments";

/** Reads IN whole; BadUsage where it is not there, is a folder or may not be read. */
export async function readInput(file: string): Promise<Uint8Array> {
  const entry = await stat(file).catch(() => undefined);
  if (!entry) throw new BadUsage((line) => line.notFound(file));
  if (entry.isDirectory()) throw new BadUsage((line) => line.inputIsFolder(file));
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    throw new BadUsage((line) => line.mayNotBeRead(file));
  }
}

/** Makes sure, before anything is done, that each result can be written, in a file of its own that is none of those read. */
export async function checkOutputs(
  files: readonly (string | undefined)[],
  inputs: readonly string[],
): Promise<void> {
  const named = files.flatMap((file) => (file === undefined ? [] : [path.resolve(file)]));
  if (new Set(named).size < named.length) {
    throw new BadUsage((line) => line.sameOutputs(named));
  }
  for (const file of named) await checkOutput(file, inputs);
}

async function checkOutput(file: string, inputs: readonly string[]): Promise<void> {
  const entry = await stat(file).catch(() => undefined);
  if (entry?.isDirectory()) throw new BadUsage((line) => line.outputIsFolder(file));
  const read = await Promise.all(inputs.map((input) => realpath(input)));
  if (entry && read.includes(await realpath(file))) {
    throw new BadUsage((line) => line.outputIsInput(file));
  }
  const target = entry ? file : path.dirname(path.resolve(file));
  try {
    await access(target, constants.W_OK);
  } catch {
    throw new BadUsage((line) => line.mayNotBeWritten(file));
  }
}

/** Writes a result; BadUsage where the disk refuses after all. */
export async function writeOutput(file: string, content: Uint8Array | string): Promise<void> {
  try {
    await writeFile(file, content);
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new BadUsage((line) => line.writingFailed(file, reason));
  }
}
