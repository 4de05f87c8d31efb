import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Compilation, sources, type Compiler, type Module } from "webpack";

const FILE = "THIRD-PARTY-NOTICES.txt";

/**
 * Writes the licence of every package that is in the bundles into one file beside them, as their licences ask for. A
 * package whose licence is not to be found breaks the build. Office.js, which is copied, has its terms beside it already.
 */
export class ThirdPartyNotices {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap("ThirdPartyNotices", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "ThirdPartyNotices", stage }, () => {
        const folders = new Set<string>();
        for (const module of compilation.modules) {
          for (const file of filesOf(module)) {
            const folder = packageFolder(file);
            if (folder !== undefined) folders.add(folder);
          }
        }
        compilation.emitAsset(FILE, new sources.RawSource(noticesOf([...folders])));
      });
    });
  }
}

/** The notices of packages in their folders, by name; one entry for a version that is in several places. */
export function noticesOf(folders: readonly string[]): string {
  const entries = new Map(folders.map(noticeOf).map(({ title, text }) => [title, text]));
  return [...entries]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([title, text]) => `${title}\n\n${text}\n`)
    .join(`\n${"-".repeat(80)}\n\n`);
}

/** The folder of the package that a file belongs to; undefined for our own. */
export function packageFolder(file: string): string | undefined {
  const steps = file.split(/[\\/]/);
  const at = steps.lastIndexOf("node_modules");
  if (at < 0) return undefined;
  const length = steps[at + 1]?.startsWith("@") === true ? 3 : 2;
  return steps.slice(0, at + length).join(path.sep);
}

function filesOf(module: Module): string[] {
  const inner = "modules" in module && Array.isArray(module.modules) ? (module.modules as Module[]) : [];
  const own = module.nameForCondition();
  return [...(own === null ? [] : [own]), ...inner.flatMap(filesOf)];
}

function noticeOf(folder: string): { title: string; text: string } {
  const description: unknown = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const { name, version, license } = description as { name?: string; version?: string; license?: string };
  const files = existsSync(folder)
    ? readdirSync(folder).filter((file) => /^(licen[cs]e|notice)/i.test(file))
    : [];
  const texts = files.sort().map((file) => readFileSync(path.join(folder, file), "utf8").trim());
  if (texts.length === 0 && license === undefined)
    throw new Error(`${folder} has no licence: it cannot go into the build`);
  const title = `${name ?? folder} ${version ?? ""} (${license ?? "see below"})`;
  return { title, text: texts.length > 0 ? texts.join("\n\n") : `Licence: ${license ?? ""}` };
}
