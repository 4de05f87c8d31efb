import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The Debian package that brings a program. */
const PACKAGES = {
  soffice: "libreoffice-calc",
  pdftoppm: "poppler-utils",
  pdftotext: "poppler-utils",
  nginx: "nginx-light",
  openssl: "openssl",
  sha256sum: "coreutils",
} as const;

/** Servers stand where Debian does not look for the programs of everybody. */
export const withServers = { ...process.env, PATH: `${process.env.PATH ?? ""}:/usr/sbin` };

export type Program = keyof typeof PACKAGES;

/** Runs a program to its end and gives what it printed. One that is missing is a failure that says what to install. */
export async function runProgram(
  program: Program,
  args: readonly string[],
  folder?: string,
): Promise<string> {
  try {
    const { stdout } = await run(program, [...args], { timeout: 180_000, env: withServers, cwd: folder });
    return stdout;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT")
      throw new Error(`${program} is missing: apt-get install ${PACKAGES[program]}`, { cause: error });
    throw error;
  }
}
