import { element, type XmlElement } from "../xml/xml-element";

interface TextLook {
  /** Hundredths of a point. */
  readonly size: number;
  readonly bold?: boolean;
  /** Degrees anticlockwise; for the title of an upright axis 90. */
  readonly rotation?: number;
}

/** Grey enough to stand back behind the columns, dark enough to read (contrast 7:1 on white). */
const TEXT_COLOR = "595959";
const SIXTY_THOUSANDTHS = 60_000;

/** A title with one paragraph a line, in the fonts of the workbook's theme. */
export function titleXml(text: string, look: TextLook): XmlElement {
  const paragraphs = text
    .split("\n")
    .map((line) =>
      element("a:p", {}, [
        element("a:pPr", {}, [runLook("a:defRPr", look)]),
        element("a:r", {}, [runLook("a:rPr", look), element("a:t", {}, [line])]),
      ]),
    );
  const rich = element("c:rich", {}, [bodyXml(look.rotation), element("a:lstStyle"), ...paragraphs]);
  return element("c:title", {}, [element("c:tx", {}, [rich]), element("c:overlay", { val: false })]);
}

/** A `<c:txPr>`: how the labels of an axis, the legend or the whole chart look. */
export function textPropertiesXml(look: TextLook): XmlElement {
  const paragraph = element("a:p", {}, [
    element("a:pPr", {}, [runLook("a:defRPr", look)]),
    element("a:endParaRPr", { lang: "ja-JP" }),
  ]);
  return element("c:txPr", {}, [bodyXml(look.rotation), element("a:lstStyle"), paragraph]);
}

function bodyXml(rotation: number | undefined): XmlElement {
  if (rotation === undefined) return element("a:bodyPr");
  return element("a:bodyPr", { rot: -rotation * SIXTY_THOUSANDTHS, vert: "horz" });
}

function runLook(name: "a:rPr" | "a:defRPr", look: TextLook): XmlElement {
  return element(
    name,
    { lang: name === "a:rPr" ? "ja-JP" : undefined, sz: look.size, b: look.bold === true },
    [
      element("a:solidFill", {}, [element("a:srgbClr", { val: TEXT_COLOR })]),
      element("a:latin", { typeface: "+mn-lt" }),
      element("a:ea", { typeface: "+mn-ea" }),
    ],
  );
}
