import { parseXml } from "../../../src/ooxml/xml/parse-xml";
import { childElements, descend, child } from "../../../src/ooxml/xml/xml-element";

/** The order of the `theme` attribute of colours, which swaps the first two pairs of the theme part. */
const SLOTS = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

const OFFICE_COLORS: Readonly<Record<string, string>> = {
  dk1: "000000",
  lt1: "FFFFFF",
  dk2: "44546A",
  lt2: "E7E6E6",
  accent1: "4472C4",
  accent2: "ED7D31",
  accent3: "A5A5A5",
  accent4: "FFC000",
  accent5: "5B9BD5",
  accent6: "70AD47",
  hlink: "0563C1",
  folHlink: "954F72",
};

/** Colours by theme slot, `#RRGGBB`; Office's own where the part is missing or lacks one. */
export function readThemeColors(theme: Uint8Array | undefined): string[] {
  const scheme = theme === undefined ? undefined : descend(parseXml(theme), "a:themeElements", "a:clrScheme");
  return SLOTS.map((slot) => {
    const color = childElements(child(scheme, `a:${slot}`))[0];
    const value = color?.attributes.lastClr ?? color?.attributes.val;
    return `#${(value !== undefined && /^[0-9A-Fa-f]{6}$/.test(value) ? value : (OFFICE_COLORS[slot] ?? "000000")).toUpperCase()}`;
  });
}

/** The position of a scheme colour's name (`accent1`, `tx1`, `bg1`) among the theme's colours. */
export function themeSlot(name: string): number {
  const alias: Readonly<Record<string, string>> = { tx1: "dk1", bg1: "lt1", tx2: "dk2", bg2: "lt2" };
  return SLOTS.indexOf(alias[name] ?? name);
}

/** The theme part of a new workbook: Office's colours with the fonts of Japanese Excel. */
export function officeTheme(): string {
  const colors = Object.entries(OFFICE_COLORS)
    .map(([slot, color]) => {
      if (slot === "dk1") return `<a:dk1><a:sysClr val="windowText" lastClr="${color}"/></a:dk1>`;
      if (slot === "lt1") return `<a:lt1><a:sysClr val="window" lastClr="${color}"/></a:lt1>`;
      return `<a:${slot}><a:srgbClr val="${color}"/></a:${slot}>`;
    })
    .join("");
  const fonts = (latin: string): string =>
    `<a:latin typeface="${latin}"/><a:ea typeface=""/><a:cs typeface=""/><a:font script="Jpan" typeface="${latin}"/>`;
  const fill = `<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>`;
  const line = (width: number): string =>
    `<a:ln w="${String(width)}" cap="flat" cmpd="sng" algn="ctr">${fill}<a:prstDash val="solid"/><a:miter lim="800000"/></a:ln>`;
  const effect = `<a:effectStyle><a:effectLst/></a:effectStyle>`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office テーマ"><a:themeElements>` +
    `<a:clrScheme name="Office">${colors}</a:clrScheme>` +
    `<a:fontScheme name="Office"><a:majorFont>${fonts("游ゴシック Light")}</a:majorFont>` +
    `<a:minorFont>${fonts("游ゴシック")}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="Office"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst>` +
    `<a:lnStyleLst>${line(6350)}${line(12700)}${line(19050)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst>` +
    `<a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>` +
    `</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>`
  );
}
