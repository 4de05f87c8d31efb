/**
 * In place of `rtl-css-js` (webpack.config.js), which turns styles round for languages that are written from right to left:
 * the pane speaks none of them. What comes out is what went in, by which Griffel knows that it has nothing to add.
 */
export function convert<Styles>(styles: Styles): Styles {
  return styles;
}

/** The same for one property of CSS and its value. */
export function convertProperty<Value>(key: string, value: Value): { key: string; value: Value } {
  return { key, value };
}
