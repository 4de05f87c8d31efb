import type { Import } from "./import-graph";

/** Which folder imports which; no folder imports itself. */
export type FolderGraph = ReadonlyMap<string, ReadonlySet<string>>;

/** The arrows between folders, as `folderOf` names them. */
export function folderGraph(imports: readonly Import[], folderOf: (file: string) => string): FolderGraph {
  const graph = new Map<string, Set<string>>();
  for (const file of imports.flatMap(({ from, to }) => [from, to])) {
    const folder = folderOf(file);
    if (!graph.has(folder)) graph.set(folder, new Set());
  }
  for (const { from, to } of imports) {
    if (folderOf(from) !== folderOf(to)) graph.get(folderOf(from))?.add(folderOf(to));
  }
  return graph;
}

/** Groups of folders that reach each other (strongly connected, more than one folder); none where there is an order. */
export function circles(graph: FolderGraph): string[][] {
  const reached = new Map([...graph.keys()].map((folder) => [folder, reachedFrom(graph, folder)]));
  const groups = new Map<string, string[]>();
  for (const [folder, others] of reached) {
    const group = [...others].filter((other) => reached.get(other)?.has(folder)).sort();
    if (group.length > 1) groups.set(group.join(), group);
  }
  return [...groups.values()];
}

/** The graph without arrows that a longer way already implies; only for graphs without circles. */
export function withoutShortcuts(graph: FolderGraph): FolderGraph {
  return new Map(
    [...graph].map(([folder, targets]) => {
      const implied = new Set(
        [...targets].flatMap((target) =>
          [...reachedFrom(graph, target)].filter((reached) => reached !== target),
        ),
      );
      return [folder, new Set([...targets].filter((target) => !implied.has(target)))];
    }),
  );
}

/** A folder and all that it comes to by following arrows. */
function reachedFrom(graph: FolderGraph, start: string): Set<string> {
  const reached = new Set([start]);
  for (const folder of reached) for (const next of graph.get(folder) ?? []) reached.add(next);
  return reached;
}
