import { element, type XmlElement } from "../../../src/ooxml/xml/xml-element";
import type { DefaultFont } from "./style-table";

/** The styles of a workbook that no file gave: one font, Excel's two obligatory fills, no borders, `Normal`. */
export function newStylesheet(font: DefaultFont): XmlElement {
  const xf = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  // A Japanese Excel centres every cell vertically.
  const alignment = element("alignment", { vertical: "center" });
  const fontNode = element("font", {}, [
    element("sz", { val: font.size }),
    element("color", { theme: 1 }),
    element("name", { val: font.name }),
    element("family", { val: 2 }),
    element("charset", { val: 128 }),
  ]);
  const fill = (patternType: string): XmlElement =>
    element("fill", {}, [element("patternFill", { patternType })]);
  const border = element(
    "border",
    {},
    ["left", "right", "top", "bottom", "diagonal"].map((side) => element(side)),
  );
  return element("styleSheet", {}, [
    element("fonts", { count: 1 }, [fontNode]),
    element("fills", { count: 2 }, [fill("none"), fill("gray125")]),
    element("borders", { count: 1 }, [border]),
    element("cellStyleXfs", { count: 1 }, [element("xf", xf, [alignment])]),
    element("cellXfs", { count: 1 }, [element("xf", { ...xf, xfId: 0 }, [alignment])]),
    element("cellStyles", { count: 1 }, [element("cellStyle", { name: "標準", xfId: 0, builtinId: 0 })]),
    element("dxfs", { count: 0 }),
    element("tableStyles", {
      count: 0,
      defaultTableStyle: "TableStyleMedium2",
      defaultPivotStyle: "PivotStyleLight16",
    }),
  ]);
}
