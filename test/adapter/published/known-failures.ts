import { readFileSync } from "node:fs";
import path from "node:path";

export const knownFailuresFile = path.join(__dirname, "..", "..", "fixtures", "known-failures.json");

/** Group and fixture → what differs today, a line each; a fixture without an entry is right. */
export function knownFailures(): Readonly<Record<string, readonly string[]>> {
  return JSON.parse(readFileSync(knownFailuresFile, "utf8")) as Record<string, readonly string[]>;
}
