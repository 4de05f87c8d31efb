import type { OpcPackage } from "../../../../ooxml/package/opc-package";
import { attributesOf, scanMarkup } from "../texts/scan-markup";
import { FORBIDDEN_ELEMENTS, isKnownRelationship, knownPart } from "./known-parts";
import type { ProofFault } from "./proof";

/** The package relationships' own place. */
const START = "_rels/.rels";
const WEB_PAGE = /^https?:\/\/[^/?#@]+(?:[/?#]|$)/i;

/**
 * What is wrong with a copy as a package: parts and relationships of a kind that it may not have, elements that hold what
 * nobody sees, relationships that lead to nothing or out of it, and parts to which nothing leads.
 */
export function* packageFaultSteps({ parts }: OpcPackage): Generator<undefined, ProofFault[]> {
  const faults: ProofFault[] = [];
  const reached = new Set<string>([START]);
  const found = (kind: ProofFault["kind"], part: string): void => {
    faults.push({ kind, part, cell: "", origin: "" });
  };
  for (const [name, { bytes, contentType }] of parts) {
    const known = knownPart(contentType);
    if (known === undefined) found("part", name);
    if (known !== "text") continue;
    const elements = new Set<string>();
    yield* scanMarkup(bytes, {
      open: (element, raw) => {
        if (FORBIDDEN_ELEMENTS.has(element)) elements.add(element);
        if (name.endsWith(".rels") && element === "Relationship") {
          const fault = relationshipFault(name, attributesOf(raw), parts, reached);
          if (fault) found(fault, name);
        }
      },
      close: () => undefined,
      text: () => undefined,
      aside: () => undefined,
    });
    for (const element of elements) found("element", `${name} <${element}>`);
  }
  for (const name of parts.keys()) {
    const owner = ownerOf(name);
    if (owner === undefined ? !reached.has(name) : owner !== "" && !parts.has(owner))
      found("unreachable", name);
  }
  return faults;
}

function relationshipFault(
  from: string,
  attributes: ReadonlyMap<string, string>,
  parts: OpcPackage["parts"],
  reached: Set<string>,
): ProofFault["kind"] | undefined {
  const target = attributes.get("Target") ?? "";
  if (!isKnownRelationship(attributes.get("Type") ?? "")) return "relationship";
  const isLink = (attributes.get("Type") ?? "").endsWith("/hyperlink");
  if (attributes.get("TargetMode") === "External")
    return isLink && WEB_PAGE.test(target) ? undefined : "relationship";
  const part = resolved(ownerOf(from) ?? "", target);
  if (!parts.has(part)) return "dangling";
  reached.add(part);
  return undefined;
}

/** The part whose relationships a part of relationships holds, "" for the package; undefined for any other part. */
function ownerOf(name: string): string | undefined {
  const match = /^(.*?)_rels\/([^/]*)\.rels$/.exec(name);
  return match ? `${match[1] ?? ""}${match[2] ?? ""}` : undefined;
}

function resolved(owner: string, target: string): string {
  const steps = target.startsWith("/") ? [] : owner.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
