import { existsSync } from "node:fs";
import path from "node:path";

/** Where Chromium, Chrome and Edge are installed, the first to be tried first. */
const usualPlaces: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/microsoft-edge",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].flatMap((variable) =>
    [String.raw`Google\Chrome\Application\chrome.exe`, String.raw`Microsoft\Edge\Application\msedge.exe`].map(
      (program) => path.win32.join(process.env[variable] ?? String.raw`C:\Program Files`, program),
    ),
  ),
};

/**
 * The browser for the browser tests and for pictures: CHROMIUM, else one of the usual places. Throws, with the places and
 * with how to name another, where there is none.
 */
export function findBrowser(
  named: string | undefined = process.env.CHROMIUM,
  places: readonly string[] = usualPlaces[process.platform] ?? [],
  exists: (file: string) => boolean = existsSync,
): string {
  if (named) {
    if (exists(onPath(named, exists))) return onPath(named, exists);
    throw new Error(`CHROMIUM is ${named}, and there is no such program.`);
  }
  const found = places.find(exists);
  if (found !== undefined) return found;
  throw new Error(
    [
      "Chromium, Chrome か Edge が必要です。次の場所にはありませんでした。(no browser in these places)",
      ...places.map((place) => `  ${place}`),
      "Debian: apt install chromium fonts-noto-cjk。ほかの場所にあるなら CHROMIUM=/path/to/chrome (or name another).",
    ].join("\n"),
  );
}

/** A bare name, such as chromium, is looked for as a shell does. */
function onPath(named: string, exists: (file: string) => boolean): string {
  if (named.includes("/") || named.includes("\\")) return named;
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  return folders.map((folder) => path.join(folder, named)).find(exists) ?? named;
}
