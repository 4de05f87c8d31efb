/**
 * Rows of cell texts from what another program put on the clipboard: tabs between cells, line breaks between rows, quotes
 * round a cell that holds either (doubled within), as Excel writes it. A last line break ends the last row.
 */
export function parseClipboardText(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy;
  const whole = text.replace(/(\r\n|\n|\r)$/, "");
  for (let match = cell.exec(whole); match; match = cell.exec(whole)) {
    const [, quoted, plain = "", separator] = match;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (separator === "") break;
    if (separator !== "\t") rows.push([]);
  }
  return rows;
}

/** The reverse of `parseClipboardText`. */
export function toClipboardText(rows: readonly (readonly string[])[]): string {
  const quoted = (text: string): string =>
    /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(quoted).join("\t")).join("\r\n");
}
