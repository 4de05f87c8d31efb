import { numberAttribute, type XmlElement } from "../../../src/ooxml/xml/xml-element";

/** What a colour that is no plain RGB is looked up in. All are `#RRGGBB`. */
export interface Palette {
  /** In the order of the `theme` attribute: light 1, dark 1, light 2, dark 2, six accents, two hyperlinks. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** The 56 colours of Excel 97 after their first eight, which are given twice (ECMA-376 §18.8.27); 64 and 65 are the system's. */
export const STANDARD_INDEXED_COLORS: readonly string[] = [
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF",
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF",
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080",
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF",
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF",
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99",
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696",
  "003366 339966 003300 333300 993300 993366 333399 333333",
  "000000 FFFFFF",
].flatMap((row) => row.split(" ").map((color) => `#${color}`));

/** A `<color>` of a style as `#RRGGBB`; undefined where it is automatic, missing or not understood. */
export function resolveColor(node: XmlElement | undefined, palette: Palette): string | undefined {
  if (node === undefined) return undefined;
  const base = baseColor(node, palette);
  const tint = numberAttribute(node, "tint") ?? 0;
  return base === undefined || tint === 0 ? base : tintColor(base, tint);
}

function baseColor(node: XmlElement, palette: Palette): string | undefined {
  const rgb = node.attributes.rgb;
  if (rgb !== undefined)
    return /^(?:[0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(rgb) ? `#${rgb.slice(-6).toUpperCase()}` : undefined;
  const theme = numberAttribute(node, "theme");
  if (theme !== undefined) return palette.theme[theme];
  const indexed = numberAttribute(node, "indexed");
  return indexed === undefined ? undefined : palette.indexed[indexed];
}

/**
 * Lightens (tint above 0) or darkens a colour by its luminance (ECMA-376 §18.8.19), in the whole numbers of 240 in
 * which Windows counts: that is what makes accent 1, 80 % lighter, `#D9E1F2` and not one step beside it.
 */
export function tintColor(color: string, tint: number): string {
  const { hue, saturation, luminance } = toWindowsHls(color);
  // Files hold 0.7999816888943144 where a person chose 80 %.
  const thousandths = Math.round(tint * 1000);
  const tinted =
    thousandths < 0
      ? (luminance * (1000 + thousandths)) / 1000
      : luminance + ((STEPS - luminance) * thousandths) / 1000;
  return fromWindowsHls(hue, saturation, Math.floor(tinted));
}

const STEPS = 240;
const BYTE = 255;
function toWindowsHls(color: string): { hue: number; saturation: number; luminance: number } {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  const highest = Math.max(red, green, blue);
  const lowest = Math.min(red, green, blue);
  const sum = highest + lowest;
  const spread = highest - lowest;
  const luminance = Math.floor((sum * STEPS + BYTE) / (2 * BYTE));
  if (spread === 0) return { hue: 0, saturation: 0, luminance };
  const range = luminance <= STEPS / 2 ? sum : 2 * BYTE - sum;
  const saturation = Math.floor((spread * STEPS + Math.floor(range / 2)) / range);
  const away = (channel: number): number =>
    Math.floor(((highest - channel) * (STEPS / 6) + Math.floor(spread / 2)) / spread);
  const hue =
    highest === red
      ? away(blue) - away(green)
      : highest === green
        ? STEPS / 3 + away(red) - away(blue)
        : (2 * STEPS) / 3 + away(green) - away(red);
  return { hue: (hue + STEPS) % STEPS, saturation, luminance };
}

function fromWindowsHls(hue: number, saturation: number, luminance: number): string {
  const high =
    luminance <= STEPS / 2
      ? Math.floor((luminance * (STEPS + saturation) + STEPS / 2) / STEPS)
      : luminance + saturation - Math.floor((luminance * saturation + STEPS / 2) / STEPS);
  const low = 2 * luminance - high;
  const channel = (turn: number): string => {
    const at = (turn + STEPS) % STEPS;
    const rise = (by: number): number => low + Math.floor(((high - low) * by + STEPS / 12) / (STEPS / 6));
    const value =
      at < STEPS / 6
        ? rise(at)
        : at < STEPS / 2
          ? high
          : at < (2 * STEPS) / 3
            ? rise((2 * STEPS) / 3 - at)
            : low;
    return hexByte(Math.floor((value * BYTE + STEPS / 2) / STEPS) / BYTE);
  };
  return `#${channel(hue + STEPS / 3)}${channel(hue)}${channel(hue - STEPS / 3)}`;
}

/** Hue, saturation and lightness of a colour, each from 0 to 1. */
export function toHsl(color: string): { hue: number; saturation: number; lightness: number } {
  const [red, green, blue] = channels(color);
  const highest = Math.max(red, green, blue);
  const lowest = Math.min(red, green, blue);
  const lightness = (highest + lowest) / 2;
  const spread = highest - lowest;
  if (spread === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  const sextant =
    highest === red
      ? ((green - blue) / spread + 6) % 6
      : highest === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return { hue: sextant / 6, saturation, lightness };
}

/** A colour from hue, saturation and lightness, each from 0 to 1 (lightness beyond that is cut). */
export function fromHsl(hue: number, saturation: number, lightness: number): string {
  const light = Math.min(1, Math.max(0, lightness));
  const spread = Math.min(1, Math.max(0, saturation)) * Math.min(light, 1 - light);
  const channel = (offset: number): string => {
    const position = (offset + hue * 12) % 12;
    const value = light - spread * Math.max(-1, Math.min(position - 3, 9 - position, 1));
    return hexByte(value);
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}

/** `#RRGGBB` as an opaque ARGB, `FFRRGGBB`, which is what styles hold. */
export function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

function channels(color: string): [number, number, number] {
  const read = (at: number): number => parseInt(color.slice(at, at + 2), 16) / 255;
  return [read(1), read(3), read(5)];
}

function hexByte(value: number): string {
  return Math.min(BYTE, Math.max(0, Math.round(value * BYTE)))
    .toString(16)
    .toUpperCase()
    .padStart(2, "0");
}
