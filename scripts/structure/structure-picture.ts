import path from "node:path";
import { folderGraph, withoutShortcuts, type FolderGraph } from "./folder-graph";
import { importsWithin } from "./import-graph";

const CORE = "src/core";
const WHOLE = ["src", "stand-in", "cli"];

/** The folder of core that a file lies in; what is in core itself is the review. */
export function coreFolder(file: string): string {
  const folder = path.posix.relative(CORE, path.posix.dirname(file));
  if (folder === "") return "review";
  return folder.startsWith("judge/checks/") ? "judge/checks" : folder;
}

/** `src/core`, `src/app`, `stand-in` … */
export function topFolder(file: string): string {
  const parts = file.split("/");
  return parts[0] === "src" ? parts.slice(0, 2).join("/") : (parts[0] ?? "");
}

/** Both pictures of docs/architecture.md as Mermaid diagrams, drawn from the imports as they are. */
export function structurePictures(): { readonly top: string; readonly core: string } {
  return {
    top: diagram(folderGraph(importsWithin(WHOLE), topFolder)),
    core: diagram(folderGraph(importsWithin([CORE]), coreFolder)),
  };
}

/** An arrow points to what is imported; arrows that a longer way implies are left out. */
function diagram(graph: FolderGraph): string {
  const boxes = [...graph.keys()].sort().map((name) => `  ${idOf(name)}["${name}"]`);
  const arrows = [...withoutShortcuts(graph)].flatMap(([from, targets]) =>
    [...targets].map((to) => `  ${idOf(from)} --> ${idOf(to)}`),
  );
  return ["```mermaid", "flowchart TD", ...boxes, ...arrows.sort(), "```"].join("\n");
}

function idOf(name: string): string {
  return name.replaceAll(/[^a-z]/g, "_");
}
