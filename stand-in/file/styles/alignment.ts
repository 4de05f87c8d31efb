import type { CellStyle } from "../../model/book-state";
import {
  booleanAttribute,
  element,
  numberAttribute,
  type XmlElement,
} from "../../../src/ooxml/xml/xml-element";

type Horizontal = NonNullable<CellStyle["horizontal"]>;
export type Vertical = NonNullable<CellStyle["vertical"]>;
export type Alignment = Pick<
  CellStyle,
  "horizontal" | "vertical" | "indent" | "textOrientation" | "wrapText" | "shrinkToFit"
>;

const HORIZONTAL: Readonly<Record<string, Horizontal>> = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

const VERTICAL: Readonly<Record<string, Vertical>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

/** In a file 255 is stacked letters; in the API that is 180. */
const STACKED_IN_FILE = 255;
const STACKED = 180;

/** Where an `<alignment>` has a text from top to bottom: one that says nothing means the bottom. */
export function verticalOf(node: XmlElement | undefined): Vertical {
  return VERTICAL[node?.attributes.vertical ?? "bottom"] ?? "Bottom";
}

/**
 * What an `<alignment>` says beyond the defaults of a Japanese Excel (general, centred vertically, no indent). In a workbook
 * whose `Normal` is not centred, every cell says its vertical place: what a style leaves out is what `Normal` has.
 */
export function readAlignment(node: XmlElement | undefined, usualVertical: Vertical): Alignment {
  const alignment: Alignment = {};
  const horizontal = HORIZONTAL[node?.attributes.horizontal ?? ""];
  const vertical = verticalOf(node);
  const indent = numberAttribute(node, "indent");
  const rotation = numberAttribute(node, "textRotation");
  if (horizontal) alignment.horizontal = horizontal;
  if (vertical !== "Center" || usualVertical !== "Center") alignment.vertical = vertical;
  if (indent) alignment.indent = indent;
  if (rotation) alignment.textOrientation = degrees(rotation);
  if (booleanAttribute(node, "wrapText")) alignment.wrapText = true;
  if (booleanAttribute(node, "shrinkToFit")) alignment.shrinkToFit = true;
  return alignment;
}

/** An `<alignment>`; undefined where the file need say nothing. `usualVertical` is that of the workbook's `Normal`. */
export function alignmentXml(style: Alignment, usualVertical: Vertical): XmlElement | undefined {
  const vertical = style.vertical ?? usualVertical;
  const node = element("alignment", {
    horizontal: keyOf(HORIZONTAL, style.horizontal),
    vertical: vertical === "Bottom" ? undefined : keyOf(VERTICAL, vertical),
    textRotation: storedRotation(style.textOrientation ?? 0),
    wrapText: style.wrapText === true ? true : undefined,
    indent: style.indent === 0 ? undefined : style.indent,
    shrinkToFit: style.shrinkToFit === true ? true : undefined,
  });
  return Object.keys(node.attributes).length > 0 ? node : undefined;
}

/** A file counts upwards turns as 0–90 and downwards turns as 91–180. */
function degrees(rotation: number): number {
  if (rotation === STACKED_IN_FILE) return STACKED;
  return rotation > 90 ? 90 - rotation : rotation;
}

function storedRotation(degrees: number): number | undefined {
  if (degrees === 0) return undefined;
  if (degrees === STACKED) return STACKED_IN_FILE;
  return degrees < 0 ? 90 - degrees : degrees;
}

function keyOf(names: Readonly<Record<string, string>>, value: string | undefined): string | undefined {
  return Object.keys(names).find((name) => names[name] === value);
}
