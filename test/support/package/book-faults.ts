import type { WrittenPackage } from "./written-package";
import { allNodes, attribute, childrenOf, type Node } from "./xml-tree";

/** Numbers that name nothing, cells out of order, names that Excel refuses: all of a workbook and its worksheets. */
export function bookFaults(written: WrittenPackage): string[] {
  const workbookPart = written.targetsOf("").find(({ kind }) => kind === "officeDocument")?.part ?? "";
  const workbook = written.parts.get(workbookPart)?.tree;
  if (!workbook) return ["no workbook part"];
  const targets = written.targetsOf(workbookPart);
  const treeOf = (kind: string): Node | undefined =>
    written.parts.get(targets.find((target) => target.kind === kind)?.part ?? "")?.tree;
  const styles = treeOf("styles");
  const counts = {
    styles: childrenOf(only(styles, "cellXfs"), "xf").length,
    looks: childrenOf(only(styles, "dxfs"), "dxf").length,
    texts: childrenOf(treeOf("sharedStrings"), "si").length,
  };
  const sheets = targets.filter(({ kind }) => kind === "worksheet");
  return [
    ...listFaults(workbook),
    ...styleFaults(styles),
    ...tableFaults(written),
    ...sheets.flatMap(({ part = "" }) =>
      sheetFaults(written.parts.get(part)?.tree, counts).map((fault) => `${part}: ${fault}`),
    ),
  ];
}

function only(node: Node | undefined, local: string): Node | undefined {
  return childrenOf(node, local)[0];
}

function listFaults(workbook: Node): string[] {
  const sheets = childrenOf(only(workbook, "sheets"), "sheet");
  const names = sheets.map((sheet) => attribute(sheet, "name") ?? "");
  const faults = names
    .filter((name) => !/^(?!')[^:\\/?*[\]]{1,31}(?<!')$/.test(name))
    .map((name) => `a sheet may not be called ${name}`);
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length)
    faults.push("two sheets of one name");
  if (new Set(sheets.map((sheet) => attribute(sheet, "sheetId"))).size < names.length)
    faults.push("two sheets of one sheetId");
  if (sheets.every((sheet) => attribute(sheet, "state") !== undefined)) faults.push("no sheet is visible");
  const keys = childrenOf(only(workbook, "definedNames"), "definedName").map((node) => {
    const place = attribute(node, "localSheetId");
    if (place !== undefined && Number(place) >= names.length) faults.push(`a name of sheet ${place}`);
    return `${place ?? ""}!${attribute(node, "name")?.toLowerCase() ?? ""}`;
  });
  if (new Set(keys).size < keys.length) faults.push("two defined names of one name");
  return faults;
}

function styleFaults(styles: Node | undefined): string[] {
  const faults: string[] = [];
  const sizes = Object.fromEntries(
    ["fonts", "fills", "borders", "cellStyleXfs"].map((name) => [name, only(styles, name)?.children.length]),
  );
  const lists = { fontId: "fonts", fillId: "fills", borderId: "borders", xfId: "cellStyleXfs" };
  for (const list of ["cellStyleXfs", "cellXfs"]) {
    for (const xf of childrenOf(only(styles, list), "xf")) {
      for (const [name, target] of Object.entries(lists)) {
        const number = attribute(xf, name);
        if (number !== undefined && Number(number) >= (sizes[target] ?? 0))
          faults.push(`styles: ${list} has ${name} ${number} of ${String(sizes[target])}`);
      }
    }
  }
  for (const node of styles?.children ?? []) {
    const count = attribute(node, "count");
    if (count !== undefined && Number(count) !== node.children.length)
      faults.push(`styles: ${node.local} says ${count} and holds ${String(node.children.length)}`);
  }
  return faults;
}

function tableFaults({ parts, contentTypeOf }: WrittenPackage): string[] {
  const tables = [...parts.values()].filter(
    ({ name }) => contentTypeOf(name)?.endsWith("table+xml") === true,
  );
  const roots = tables.flatMap(({ tree }) => (tree?.local === "table" ? [tree] : []));
  const faults: string[] = [];
  for (const name of ["id", "displayName"]) {
    const values = roots.map((root) => attribute(root, name)?.toLowerCase());
    if (new Set(values).size < values.length) faults.push(`two tables of one ${name}`);
  }
  return faults;
}

interface Counts {
  readonly styles: number;
  readonly looks: number;
  readonly texts: number;
}

function sheetFaults(sheet: Node | undefined, counts: Counts): string[] {
  if (!sheet) return ["not read"];
  const faults = [...cellFaults(only(sheet, "sheetData"), counts), ...mergeFaults(sheet)];
  for (const node of allNodes(sheet)) {
    const look = attribute(node, "dxfId");
    if (look !== undefined && Number(look) >= counts.looks)
      faults.push(`<${node.local}> has no look ${look}`);
    const sqref = attribute(node, "sqref");
    if (sqref === "") faults.push(`<${node.local}> holds for no cell`);
    const count = attribute(node, "count");
    if (node.local.endsWith("s") && count !== undefined && Number(count) !== node.children.length)
      faults.push(`${node.local} says ${count} and holds ${String(node.children.length)}`);
  }
  return faults;
}

function cellFaults(data: Node | undefined, counts: Counts): string[] {
  const faults: string[] = [];
  let lastRow = 0;
  for (const row of childrenOf(data, "row")) {
    const number = Number(attribute(row, "r"));
    if (!(number > lastRow && number <= 1_048_576)) faults.push(`row ${String(number)} is out of order`);
    lastRow = number;
    let lastColumn = 0;
    for (const cell of row.children) {
      const reference = attribute(cell, "r") ?? "";
      const [, letters = "", digits] = /^([A-Z]{1,3})(\d+)$/.exec(reference) ?? [];
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
      if (Number(digits) !== number || column <= lastColumn || column > 16_384)
        faults.push(`${reference} is out of order`);
      lastColumn = column;
      faults.push(...contentFaults(cell, reference, counts));
    }
  }
  return faults;
}

function contentFaults(cell: Node, reference: string, counts: Counts): string[] {
  const faults: string[] = [];
  const value = only(cell, "v")?.text;
  const type = attribute(cell, "t") ?? "n";
  if (Number(attribute(cell, "s") ?? 0) >= Math.max(1, counts.styles))
    faults.push(`${reference}: no such style`);
  if (type === "s" && !(Number(value) < counts.texts)) faults.push(`${reference}: no such text`);
  if (type === "n" && value !== undefined && !Number.isFinite(Number(value)))
    faults.push(`${reference}: ${value} is no number`);
  if (type === "b" && value !== "0" && value !== "1") faults.push(`${reference}: neither true nor false`);
  if (type === "s" && only(cell, "f")) faults.push(`${reference}: a formula with a shared text`);
  if ((only(cell, "f")?.text.length ?? 0) > 8192) faults.push(`${reference}: the formula is too long`);
  return faults;
}

function mergeFaults(sheet: Node): string[] {
  const seen = new Set<string>();
  const faults: string[] = [];
  for (const merge of childrenOf(only(sheet, "mergeCells"), "mergeCell")) {
    const ref = attribute(merge, "ref") ?? "";
    if (seen.has(ref)) faults.push(`${ref} is merged twice`);
    if (!ref.includes(":")) faults.push(`a merge of one cell, ${ref}`);
    seen.add(ref);
  }
  return faults;
}
