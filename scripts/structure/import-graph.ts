import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** One file that imports another, both as paths from the project's root with `/` between folders. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

const root = path.join(__dirname, "..", "..");

/** Every relative import among the TypeScript files below the folders, type-only ones too. */
export function importsWithin(folders: readonly string[]): Import[] {
  const files = folders.flatMap(sourceFiles);
  const known = new Set(files);
  return files.flatMap((from) =>
    ts
      .preProcessFile(readFileSync(path.join(root, from), "utf8"))
      .importedFiles.filter(({ fileName }) => fileName.startsWith("."))
      .flatMap(({ fileName }): Import[] => {
        const wanted = path.posix.join(path.posix.dirname(from), fileName);
        const to = [wanted, `${wanted}.ts`, `${wanted}.tsx`].find((file) => known.has(file));
        return to === undefined ? [] : [{ from, to }];
      }),
  );
}

/** The TypeScript files below a folder, in the order of their names. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .sort();
}
