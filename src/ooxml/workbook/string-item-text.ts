import { readStoredText } from "../xml/stored-text";
import { childElements, children, textOf, type XmlElement } from "../xml/xml-element";

/** The text of an `<si>` or `<is>`: its own or that of its runs, without the furigana above it. */
export function shownText(item: XmlElement): string {
  return childElements(item)
    .filter((part) => part.name === "t" || part.name === "r")
    .map((part) => (part.name === "t" ? textOf(part) : children(part, "t").map(textOf).join("")))
    .map(readStoredText)
    .join("");
}
