import { childElements, type XmlElement } from "../../../../ooxml/xml/xml-element";
import { shaped } from "./shape";
import { AUTO_FILTER } from "./sheet-shapes";

/** A filter without its choices where one of them is looked for: choices of long ago stay in it. */
export function filterWithout(
  node: XmlElement,
  isSought: (text: string) => boolean,
  whenCleared: () => void,
): XmlElement {
  const filter = shaped(node, AUTO_FILTER);
  const texts = (at: XmlElement): string[] => [at.attributes.val ?? "", ...childElements(at).flatMap(texts)];
  if (!texts(filter).some(isSought)) return filter;
  whenCleared();
  return { ...filter, children: [] };
}
