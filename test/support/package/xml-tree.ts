import { strFromU8 } from "fflate";
import { SaxesParser } from "saxes";

/** An element of a written part with its names resolved; read without the product's own reader, on purpose. */
export interface Node {
  readonly uri: string;
  readonly local: string;
  readonly attributes: readonly {
    readonly uri: string;
    readonly local: string;
    readonly prefix: string;
    readonly value: string;
  }[];
  /** The namespaces that its own prefixes declare. */
  readonly declared: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

/** Parses a part. Throws where it is not well-formed or a prefix is not declared. */
export function readTree(bytes: Uint8Array): Node {
  const parser = new SaxesParser<{ xmlns: true }>({ xmlns: true });
  const open: Node[] = [];
  let root: Node | undefined;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const node: Node = {
      uri: tag.uri,
      local: tag.local,
      attributes: Object.values(tag.attributes).filter(
        ({ prefix, name }) => prefix !== "xmlns" && name !== "xmlns",
      ),
      declared: tag.ns,
      children: [],
      text: "",
    };
    open.at(-1)?.children.push(node);
    root ??= node;
    open.push(node);
  });
  parser.on("text", (text) => {
    const node = open.at(-1);
    if (node) node.text += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(strFromU8(bytes)).close();
  if (!root) throw new Error("no root element");
  return root;
}

/** The value of an attribute without a namespace. */
export function attribute(node: Node | undefined, local: string): string | undefined {
  return node?.attributes.find((one) => one.local === local && one.uri === "")?.value;
}

export function childrenOf(node: Node | undefined, local: string): Node[] {
  return node?.children.filter((child) => child.local === local) ?? [];
}

/** A node and everything below it. */
export function* allNodes(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children) yield* allNodes(child);
}
