import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Path within the zip, with slashes, and what the file holds. */
export type Files = Readonly<Record<string, Uint8Array>>;

export interface PackageChoice {
  /** A production build with its manifest. */
  readonly build: string;
  /** The repository, which has the guides and the licence. */
  readonly root: string;
  /** Where the add-in is to be served from. */
  readonly address: string;
  readonly version: string;
}

const guides = ["docs/admin-guide.ja.md", "docs/admin-guide.en.md", "docs/user-guide.ja.md"];
const samples = ["nginx.conf", "web.config"];
const sums = "SHA256SUMS";

/**
 * What an administrator gets: what is to be served (`site/`), the manifest that is to be registered, sample
 * configurations of the server for the address, the guides, the licence, and the SHA-256 of each. Throws where the
 * build has no manifest.
 */
export function packageFiles({ build, root, address, version }: PackageChoice): Files {
  const built = filesOf(build);
  const manifest = built["manifest.xml"];
  if (manifest === undefined) throw new Error(`${build} has no manifest.xml.`);
  const files: Record<string, Uint8Array> = { "manifest.xml": manifest };
  for (const [name, bytes] of Object.entries(built)) {
    if (name !== "manifest.xml" && !isSourceMap(name)) files[`site/${name}`] = bytes;
  }
  for (const sample of samples) {
    const text = readFileSync(path.join(root, "scripts", "package", sample), "utf8");
    files[`server/${sample}`] = Buffer.from(forAddress(text, new URL(address), version));
  }
  for (const guide of guides) files[path.posix.basename(guide)] = readFileSync(path.join(root, guide));
  files.LICENSE = readFileSync(path.join(root, "LICENSE"));
  files[sums] = Buffer.from(checksums(files));
  return files;
}

/** The build's source maps, for developers: they are the whole source, twice as much as what is served. */
export function sourceMapFiles(build: string): Files {
  return Object.fromEntries(Object.entries(filesOf(build)).filter(([name]) => isSourceMap(name)));
}

function isSourceMap(name: string): boolean {
  return name.endsWith(".map");
}

/** In the form that `sha256sum --check` reads. */
function checksums(files: Files): string {
  return Object.entries(files)
    .map(([name, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${name}\n`)
    .sort((one, other) => (one.slice(66) < other.slice(66) ? -1 : 1))
    .join("");
}

function forAddress(text: string, { hostname, pathname }: URL, version: string): string {
  return text
    .replaceAll("@HOST@", hostname)
    .replaceAll("@PATH@", pathname.replace(/\/*$/, "/"))
    .replaceAll("@VERSION@", version);
}

function filesOf(folder: string): Record<string, Uint8Array> {
  return Object.fromEntries(
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(folder, file).split(path.sep).join("/"), readFileSync(file)]),
  );
}
