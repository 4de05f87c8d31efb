/** Where a workbook can hide a name, as the script of secret-workbook.ts plants them. */
export const SECRET_PLACES = [
  "hiddenSheet",
  "veryHiddenSheet",
  "unusedString",
  "reading",
  "comment",
  "commentAuthor",
  "threadedComment",
  "person",
  "pivotDefinition",
  "pivotRecord",
  "externalPath",
  "externalValue",
  "hiddenName",
  "textName",
  "creator",
  "lastModifiedBy",
  "company",
  "manager",
  "customProperty",
  "customXml",
  "webExtension",
  "printerSettings",
  "vmlDrawing",
  "formControl",
  "embeddedBook",
  "oleObject",
  "pictureText",
  "pictureDescription",
  "thumbnail",
  "chartCache",
  "chartUserShape",
  "shapeText",
  "validationList",
  "validationPrompt",
  "formatText",
  "formatFormula",
  "header",
  "mailLink",
  "fileLink",
  "linkTip",
  "connection",
  "slicer",
  "formulaText",
  "absolutePath",
  "fileSharing",
  "scenario",
  "staleFilter",
  "numberFormat",
  "styleName",
  "xmlComment",
  "richValue",
  "macro",
  "extension",
  "themeName",
  "protectedRange",
  "codeName",
  "calculatedColumn",
] as const;

export type SecretPlace = (typeof SECRET_PLACES)[number];

const FAMILY = Array.from("榊桐楠椿柊蘭葵梓楓樺");
const GIVEN = Array.from("亜伊宇江尾");

/** A name of four characters for each place, unlike every other: 榊川亜郎. */
export function secretOf(place: SecretPlace): string {
  const index = SECRET_PLACES.indexOf(place);
  const family = FAMILY[index % FAMILY.length] ?? "";
  const given = GIVEN[Math.floor(index / FAMILY.length) % GIVEN.length] ?? "";
  return `${family}川${given}${index >= FAMILY.length * GIVEN.length ? "子" : "郎"}`;
}
