import type { Shape } from "./shape";

const VALUE: Shape = { attributes: ["val"] };

/** How letters look, of a cell's font and of a run within a text: all but the font's name, which the two call differently. */
export const LETTER_LOOKS: Readonly<Record<string, Shape>> = {
  charset: VALUE,
  family: VALUE,
  b: VALUE,
  i: VALUE,
  strike: VALUE,
  outline: VALUE,
  shadow: VALUE,
  condense: VALUE,
  extend: VALUE,
  color: { attributes: ["auto", "indexed", "rgb", "theme", "tint"] },
  sz: VALUE,
  u: VALUE,
  vertAlign: VALUE,
  scheme: VALUE,
};
