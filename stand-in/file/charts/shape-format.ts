import { EMU_PER_POINT } from "../sheet/grid-units";
import { fromHsl, toHsl } from "../styles/colors";
import { themeSlot } from "../styles/theme";
import {
  child,
  childElements,
  element,
  numberAttribute,
  percentAttribute,
  type XmlElement,
} from "../../../src/ooxml/xml/xml-element";

export interface LineFormat {
  readonly color?: string;
  /** Points. */
  readonly weight?: number;
  /** The API's word: `Continuous`, `Dash`, `None` … */
  readonly style?: string;
}

/** DrawingML's dashes by the API's line styles. */
const DASHES: Readonly<Record<string, string>> = {
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDash",
  RoundDot: "sysDot",
};

/** The colour of a solid fill below a `spPr`, a line or a run; undefined where it is automatic, none or no plain colour. */
export function readSolidFill(parent: XmlElement | undefined, theme: readonly string[]): string | undefined {
  const color = childElements(child(parent, "a:solidFill"))[0];
  return color && readDrawingColor(color, theme);
}

/** Reads an `<a:ln>`; what it leaves open is left out. */
export function readLine(line: XmlElement | undefined, theme: readonly string[]): LineFormat {
  if (line === undefined) return {};
  if (child(line, "a:noFill")) return { style: "None" };
  const color = readSolidFill(line, theme);
  const width = numberAttribute(line, "w");
  const dash = child(line, "a:prstDash")?.attributes.val;
  const style = Object.keys(DASHES).find((name) => DASHES[name] === dash);
  return {
    ...(color === undefined ? {} : { color }),
    ...(width === undefined ? {} : { weight: width / EMU_PER_POINT }),
    ...(style === undefined ? {} : { style }),
  };
}

export function solidFill(color: string): XmlElement {
  return element("a:solidFill", {}, [element("a:srgbClr", { val: color.replace("#", "").toUpperCase() })]);
}

/** An `<a:ln>`; undefined where nothing is said, so that Excel chooses. */
export function lineXml(line: LineFormat, cap?: "rnd"): XmlElement | undefined {
  if (line.color === undefined && line.weight === undefined && line.style === undefined) return undefined;
  const width = line.weight === undefined ? undefined : Math.round(line.weight * EMU_PER_POINT);
  if (line.style === "None") return element("a:ln", { w: width }, [element("a:noFill")]);
  const dash = line.style === undefined ? undefined : DASHES[line.style];
  return element("a:ln", { w: width, cap }, [
    line.color === undefined ? undefined : solidFill(line.color),
    dash === undefined ? undefined : element("a:prstDash", { val: dash }),
    cap === "rnd" ? element("a:round") : undefined,
  ]);
}

/** Reads `<a:srgbClr>`, `<a:schemeClr>` and `<a:sysClr>` with their changes of luminance. */
function readDrawingColor(node: XmlElement, theme: readonly string[]): string | undefined {
  const value = node.attributes.val ?? "";
  const base =
    node.name === "a:srgbClr"
      ? `#${value.toUpperCase()}`
      : node.name === "a:sysClr"
        ? `#${(node.attributes.lastClr ?? "000000").toUpperCase()}`
        : node.name === "a:schemeClr"
          ? theme[themeSlot(value)]
          : undefined;
  return base === undefined ? undefined : childElements(node).reduce(changeColor, base);
}

/** One step such as `<a:lumMod val="60000"/>`, in thousandths of a percent. */
function changeColor(color: string, change: XmlElement): string {
  const share = (percentAttribute(change, "val", 100_000) ?? 0) / 100_000;
  const { hue, saturation, lightness } = toHsl(color);
  switch (change.name) {
    case "a:lumMod":
      return fromHsl(hue, saturation, lightness * share);
    case "a:lumOff":
      return fromHsl(hue, saturation, lightness + share);
    case "a:tint":
      return fromHsl(hue, saturation, lightness * share + (1 - share));
    case "a:shade":
      return fromHsl(hue, saturation, lightness * share);
    default:
      return color;
  }
}
