import type { MailCopyMessages } from "../mail-copy-messages";

export const englishMailCopy: MailCopyMessages = {
  removedKind: {
    formula: "formulas turned into values",
    formulaWithoutValue: "formulas without a value, left blank",
    name: "defined names",
    link: "links",
    validation: "data validations",
    conditionalFormat: "conditional formats",
    headerFooter: "headers and footers",
    filter: "choices of filters",
    password: "passwords of protected sheets",
    series: "references of charts",
    chart: "charts",
    picture: "pictures",
    shape: "shapes",
    comment: "comments and notes",
    pivot: "pivot tables",
    externalLink: "links to other workbooks",
    query: "data connections",
    customXml: "custom XML",
    properties: "properties such as the author",
    webExtension: "traces of add-ins",
    printerSettings: "printer settings",
    macro: "macros",
    control: "form controls",
    embedding: "embedded files",
    slicer: "slicers",
    metadata: "internal metadata",
    view: "custom views",
    feature: "settings of later versions of Excel",
    other: "other parts",
  },
  faultKind: {
    personal: "a value of a personal-data column",
    removed: "a text of a removed sheet",
    property: "a name such as the author's",
    sheetName: "a reference to a removed sheet",
    part: "a part that no copy may have",
    element: "a setting that no copy may have",
    relationship: "a link that no copy may have",
    dangling: "a reference to nothing",
    unreachable: "a part that nothing uses",
    unreadable: "a part that cannot be read again",
  },
  nothingToKeep:
    "There is no sheet for a mail copy to keep. It keeps sheets with indicator or programme tables, papers and charts, and never ledgers, 設定 or 確認記録.",
  personal: (cell, origin) =>
    `No mail copy was made. ${cell} holds a value of a personal-data column (${origin}). Delete the value, or leave the sheet out.`,
  fault: (kind, place, origin) =>
    `No mail copy was made. It would still hold ${englishMailCopy.faultKind[kind]} in ${place}` +
    `${origin === "" ? "" : ` (from ${origin})`}.`,
  kept: (sheets) => `sheets in the mail copy: ${sheets.join(", ")}`,
  removedSheets: (sheets) => `sheets removed: ${sheets.length > 0 ? sheets.join(", ") : "none"}`,
  removed: (kind, count) => `removed: ${englishMailCopy.removedKind[kind]}: ${String(count)}`,
  hidden: (sheet, rows, columns) =>
    `still there, hidden: ${String(rows)} row(s) and ${String(columns)} column(s) of "${sheet}"`,
  searched: (texts, parts) =>
    `The finished copy was read again: ${String(texts)} texts were looked for in ${String(parts)} parts, and none was found.`,
  listed: (place, origin) => `A short name is within a longer word, please look: ${place} (${origin})`,
  notSearched: (count) => `values of personal-data columns too short to be looked for: ${String(count)}`,
  notSeen: (pictures) => `What ${String(pictures)} picture(s) show cannot be checked.`,
};
