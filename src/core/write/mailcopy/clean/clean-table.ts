import { readXmlPart } from "../../../../ooxml/package/opc-package";
import { PART_NAMESPACES } from "../../../../ooxml/xml/namespaces";
import { xmlDocument } from "../../../../ooxml/xml/serialize-xml";
import { childElements, textOf, type XmlElement, type XmlNode } from "../../../../ooxml/xml/xml-element";
import { isKeptFormula } from "../formulas/kept-formula";
import type { CleanContext } from "./clean-context";
import { filterWithout } from "./clean-filter";
import { shaped, type Shape } from "./shape";
import type { SheetInCopy } from "./sheet-in-copy";
import { SORT_STATE } from "./sheet-shapes";

const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

const FORMULA: Shape = { attributes: ["array"], hasText: true };
/** A table of cells, without the query or the map that may fill it. */
const TABLE: Shape = {
  attributes: [
    "id",
    "name",
    "displayName",
    "ref",
    "headerRowCount",
    "insertRow",
    "insertRowShift",
    "totalsRowCount",
    "totalsRowShown",
    "headerRowDxfId",
    "dataDxfId",
    "totalsRowDxfId",
    "headerRowBorderDxfId",
    "tableBorderDxfId",
    "totalsRowBorderDxfId",
  ],
  children: {
    sortState: SORT_STATE,
    tableColumns: {
      attributes: ["count"],
      children: {
        tableColumn: {
          attributes: [
            "id",
            "name",
            "totalsRowFunction",
            "totalsRowLabel",
            "headerRowDxfId",
            "dataDxfId",
            "totalsRowDxfId",
          ],
          children: { calculatedColumnFormula: FORMULA, totalsRowFormula: FORMULA },
        },
      },
    },
    tableStyleInfo: {
      attributes: ["name", "showFirstColumn", "showLastColumn", "showRowStripes", "showColumnStripes"],
    },
  },
};

/** Adds a table of a kept sheet to the copy and gives back the relationship by which its sheet names it. */
export function addCleanTable(part: string, sheet: SheetInCopy, context: CleanContext): string {
  const { book, writer, removals, isSought, usedParts } = context;
  const source = readXmlPart(book.opc, part);
  const name = writer.freeName("xl/tables/table", ".xml");
  const table = withoutLostFormulas(shaped(source, TABLE), sheet, context);
  const filter = childElements(source).find((node) => node.name === "autoFilter");
  const cleared = (): void => {
    removals.note("filter", sheet.name);
  };
  const children = filter ? [filterWithout(filter, isSought, cleared), ...table.children] : table.children;
  useLooks(table, context.usedDxfs);
  writer.add(name, xmlDocument({ ...table, children }, PART_NAMESPACES.spreadsheet), TABLE_TYPE);
  usedParts.add(part);
  return writer.relate(sheet.to, "table", name);
}

/** A column whose formula reaches out of the copy keeps its values; a totals row its label only where nobody looks for it. */
function withoutLostFormulas(node: XmlElement, sheet: SheetInCopy, context: CleanContext): XmlElement {
  const { totalsRowLabel, ...others } = node.attributes;
  const isToldOff = totalsRowLabel !== undefined && context.isSought(totalsRowLabel);
  const attributes = isToldOff ? others : node.attributes;
  const children = node.children.flatMap((part): XmlNode[] => {
    if (typeof part === "string") return [part];
    const isFormula = part.name === "calculatedColumnFormula" || part.name === "totalsRowFormula";
    if (!isFormula) return [withoutLostFormulas(part, sheet, context)];
    if (isKeptFormula(textOf(part), context.scope)) return [part];
    context.removals.note("formula", sheet.name);
    return [];
  });
  return { ...node, attributes, children };
}

function useLooks(node: XmlElement, used: Set<number>): void {
  for (const [name, value] of Object.entries(node.attributes)) {
    if (name.endsWith("DxfId")) used.add(Number(value));
  }
  for (const inner of childElements(node)) useLooks(inner, used);
}
