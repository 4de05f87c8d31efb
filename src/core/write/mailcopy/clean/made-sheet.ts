import { strToU8 } from "fflate";
import { xmlText } from "../../../../ooxml/xml/serialize-xml";
import { element, type XmlElement } from "../../../../ooxml/xml/xml-element";
import { formatCell } from "../../../values/workbook/cell-address";
import { isCellError, type CellValue } from "../../../values/workbook/cell-value";
import type { MadeSheet } from "../request/mail-copy-request";
import type { KeptStrings } from "./kept-strings";
import { WORKSHEET_ROOT } from "./sheet-in-copy";

/** In characters: a column in which a word or two can be read. */
const WIDTH = 18;

/** The part of a sheet of plain values: text is text, whatever it begins with. */
export function madeSheetPart({ rows }: MadeSheet, strings: KeptStrings): Uint8Array {
  const columns = Math.max(1, ...rows.map(({ length }) => length));
  const cols = element("cols", {}, [element("col", { min: 1, max: columns, width: WIDTH, customWidth: 1 })]);
  const data = element(
    "sheetData",
    {},
    rows.map((values, row) =>
      element(
        "row",
        { r: row + 1 },
        values.map((value, column) => cell(value, formatCell({ row, column }), strings)),
      ),
    ),
  );
  return strToU8(`${WORKSHEET_ROOT}${xmlText(cols)}${xmlText(data)}</worksheet>`);
}

function cell(value: CellValue, r: string, strings: KeptStrings): XmlElement | undefined {
  if (value === null) return undefined;
  if (typeof value === "string")
    return element("c", { r, t: "s" }, [element("v", {}, [String(strings.plain(value))])]);
  if (typeof value === "boolean") return element("c", { r, t: "b" }, [element("v", {}, [value ? "1" : "0"])]);
  if (isCellError(value)) return element("c", { r, t: "e" }, [element("v", {}, [value.error])]);
  return element("c", { r }, [element("v", {}, [String(value)])]);
}
