import { strToU8, zipSync } from "fflate";
import { formatCell } from "../../../src/core/values/workbook/cell-address";
import type { SheetSnapshot } from "../../../src/core/values/workbook/snapshot";

const ML = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** The values of sheets as the smallest .xlsx file that holds them; `hiddenRows` by sheet, counted from 1. */
export function fileOfSheets(
  sheets: readonly SheetSnapshot[],
  hiddenRows: Readonly<Record<string, readonly number[]>> = {},
): Uint8Array {
  const number = (index: number): string => String(index + 1);
  const parts = sheets.map((sheet) => sheetPart(sheet, hiddenRows[sheet.name] ?? []));
  const files: Record<string, string> = {
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${ML}.sheet.main+xml"/>` +
      `${parts.map((_, index) => `<Override PartName="/xl/worksheets/sheet${number(index)}.xml" ContentType="${ML}.worksheet+xml"/>`).join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets
      .map(
        ({ name, visibility }, index) =>
          `<sheet name="${escaped(name)}" sheetId="${number(index)}" state="${visibility}" r:id="rId${number(index)}"/>`,
      )
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${parts.map((_, index) => `<Relationship Id="rId${number(index)}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number(index)}.xml"/>`).join("")}</Relationships>`,
  };
  for (const [index, part] of parts.entries()) files[`xl/worksheets/sheet${number(index)}.xml`] = part;
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

function sheetPart({ values, used }: SheetSnapshot, hidden: readonly number[]): string {
  const rows = values.map((cells, index) => {
    const row = used.row + index;
    const written = cells.map((value, at) => {
      const r = formatCell({ row, column: used.column + at });
      if (typeof value === "number") return `<c r="${r}"><v>${String(value)}</v></c>`;
      return typeof value === "string"
        ? `<c r="${r}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`
        : "";
    });
    const look = hidden.includes(row + 1) ? ' hidden="1"' : "";
    return `<row r="${String(row + 1)}"${look}>${written.join("")}</row>`;
  });
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows.join("")}</sheetData></worksheet>`;
}
