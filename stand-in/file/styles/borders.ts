import type { BorderState, CellStyle } from "../../model/book-state";
import { child, element, type XmlElement } from "../../../src/ooxml/xml/xml-element";
import { argb, resolveColor, type Palette } from "./colors";

type Line = Pick<BorderState, "style" | "weight">;

const LINES: Readonly<Record<string, Line>> = {
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  hair: { style: "Continuous", weight: "Hairline" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dotted: { style: "Dot", weight: "Thin" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
  double: { style: "Double", weight: "Thick" },
};

/** The order that the schema asks for. */
const SIDES = ["left", "right", "top", "bottom"] as const;

/** A `<border>`'s four sides; undefined where it has none. Diagonals are left to the style that the file holds. */
export function readBorders(node: XmlElement | undefined, palette: Palette): CellStyle["borders"] {
  const borders: NonNullable<CellStyle["borders"]> = {};
  for (const side of SIDES) {
    const edge = child(node, side) ?? child(node, side === "left" ? "start" : side === "right" ? "end" : "");
    const line = LINES[edge?.attributes.style ?? "none"];
    if (line) borders[side] = { ...line, color: resolveColor(child(edge, "color"), palette) ?? "#000000" };
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}

/** A `<border>` of the four sides. A style in a weight that Excel lacks takes the nearest it has. */
export function borderXml(borders: CellStyle["borders"]): XmlElement {
  return element("border", {}, [
    ...SIDES.map((side) => {
      const border = borders?.[side];
      if (border === undefined) return element(side);
      return element(side, { style: lineName(border) }, [element("color", { rgb: argb(border.color) })]);
    }),
    element("diagonal"),
  ]);
}

function lineName(border: BorderState): string {
  const names = Object.entries(LINES).filter(([, line]) => line.style === border.style);
  const exact = names.find(([, line]) => line.weight === border.weight);
  const heavy = border.weight === "Medium" || border.weight === "Thick";
  const nearest = names.find(([, line]) => line.weight === (heavy ? "Medium" : "Thin"));
  return (exact ?? nearest ?? names[0])?.[0] ?? "thin";
}
